"""A Prediction as bytes and back, without loss: for the database, and for memory."""

import json
import zlib
from dataclasses import dataclass
from math import prod
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.scan import laid_on
from app.domain.ultrasound_region import Box
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Code, Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction, WholeImage
from models.torch_free.preprocess import unfold_map

ItemT = TypeVar("ItemT", bound=np.generic)

_LEVEL = 1
"""Of zlib: higher levels take many times as long and save another tenth."""

_CODES: dict[str, type[Code]] = {
    "device": DeviceInUse,
    "reason": DeviceReason,
    "warning": ImageWarning,
}
"""The enumerations whose codes a Prediction holds. A name is never given to another one."""

_NAMES = {kind: name for name, kind in _CODES.items()}


@dataclass(frozen=True)
class PackedPrediction:
    """``head`` is JSON; ``arrays`` are its arrays, each compressed by zlib.

    They are the networks' square and the masks of the candidates. Instead of the square there is
    the whole map if it can't be made from the square.
    """

    head: str
    arrays: tuple[bytes, ...]

    def joined(self) -> bytes:
        """The arrays as one value."""
        return b"".join(len(one).to_bytes(8, "little") + one for one in self.arrays)

    @classmethod
    def split(cls, head: str, joined: bytes) -> "PackedPrediction":
        """Undo ``joined``."""
        arrays, place = [], 0
        while place < len(joined):
            end = place + 8 + int.from_bytes(joined[place : place + 8], "little")
            arrays.append(joined[place + 8 : end])
            place = end
        return cls(head, tuple(arrays))


def pack_prediction(prediction: Prediction, region: Box | None = None) -> PackedPrediction:
    """Pack a Prediction. ``region`` is the part of the Scan that was analyzed, None for all."""
    shape, square = prediction.probability.shape, prediction.square
    if square is not None and not np.array_equal(
        _map_of(square, shape, region), prediction.probability
    ):
        square = None
    first = prediction.probability if square is None else square
    masks = [one.mask for one in prediction.candidates]
    whole = prediction.whole_image
    head = {
        "shape": shape,
        "region": region,
        "side": 0 if square is None else len(square),
        "candidates": [
            [one.bbox, _numbers(one.class_probabilities), one.is_faint]
            for one in prediction.candidates
        ],
        "class_probabilities": _numbers(prediction.class_probabilities),
        "models": prediction.models,
        "device": _message_to_json(prediction.device),
        "seconds": prediction.seconds,
        "warnings": [_code_to_json(one) for one in prediction.warnings],
        "whole_image": None
        if whole is None
        else [_numbers(whole.logits), _numbers(whole.class_probabilities)],
    }
    arrays = tuple(zlib.compress(one.tobytes(), _LEVEL) for one in (first, *masks))
    return PackedPrediction(json.dumps(head, default=int), arrays)


def unpack_prediction(packed: PackedPrediction) -> Prediction:
    """Make the Prediction again; ValueError if the data are damaged or from a later version."""
    try:
        head = json.loads(packed.head)
        height, width = map(int, head["shape"])
        region, side = head["region"], int(head["side"])
        first, *masks = packed.arrays
        square = _array(first, (side, side), np.uint16) if side else None
        probability = (
            _array(first, (height, width), np.float32)
            if square is None
            else _map_of(square, (height, width), region)
        )
        whole = head["whole_image"]
        return Prediction(
            probability=probability,
            candidates=tuple(
                _candidate(one, mask) for one, mask in zip(head["candidates"], masks, strict=True)
            ),
            class_probabilities=ClassProbabilities(*head["class_probabilities"]),
            models=head["models"],
            device=_message(head["device"]),
            seconds=head["seconds"],
            warnings=tuple(ImageWarning(value) for _, value in head["warnings"]),
            square=square,
            whole_image=None
            if whole is None
            else WholeImage((whole[0][0], whole[0][1], whole[0][2]), ClassProbabilities(*whole[1])),
        )
    except (KeyError, IndexError, TypeError, ValueError, zlib.error) as error:
        raise ValueError(f"this is no Prediction: {error!r}") from error


def _candidate(data: list[Any], mask: bytes) -> Candidate:
    (x, y, width, height), probabilities, is_faint = data
    pixels = _array(mask, (height, width), np.bool_)
    return Candidate((x, y, width, height), pixels, ClassProbabilities(*probabilities), is_faint)


def _array(data: bytes, shape: tuple[int, ...], dtype: type[ItemT]) -> NDArray[ItemT]:
    """Return a read-only array over the decompressed bytes; ValueError if there are not enough."""
    size = prod(shape) * np.dtype(dtype).itemsize
    raw = zlib.decompressobj().decompress(data, size + 1)
    return np.frombuffer(raw, dtype).reshape(shape)


def _map_of(
    square: NDArray[np.uint16], shape: tuple[int, ...], region: Box | None
) -> NDArray[np.float32]:
    """Make the map of a Scan of this shape from the square of the part that was analyzed."""
    if region is None:
        return unfold_map(square, *shape)
    return laid_on(shape, region, unfold_map(square, region[3], region[2]))


def _numbers(values: tuple[float, ...]) -> list[float]:
    return [float(value) for value in values]


def _code_to_json(code: Code) -> list[str]:
    return [_NAMES[type(code)], code.value]


def _message_to_json(message: Message) -> dict[str, Any]:
    values = {
        name: _code_to_json(value) if isinstance(value, Code) else value
        for name, value in message.values
    }
    return {"code": _code_to_json(message.code), "values": values}


def _message(data: dict[str, Any]) -> Message:
    values = {
        name: _code(value) if isinstance(value, list) else value
        for name, value in data["values"].items()
    }
    return Message.of(_code(data["code"]), **values)


def _code(data: list[str]) -> Code:
    name, value = data
    return _CODES[name](value)
