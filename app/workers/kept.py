"""Scans and Predictions kept small in memory while they are out of view, and nothing lost."""

import weakref
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.scan import Box, Scan, laid_on
from models.torch_free.prediction import Prediction
from models.torch_free.preprocess import unfold_map

WholeT = TypeVar("WholeT")
ItemT = TypeVar("ItemT", bound=np.generic)

Restore = Callable[[], WholeT]
"""Makes again what was packed; it holds the packed bytes."""

_LEVEL = 1
"""Of zlib, in PNG too: the higher ones take many times as long for a tenth less."""

_NO_MAP = np.zeros((0, 0), np.float32)
_NO_MASK = np.zeros((0, 0), np.bool_)


class Kept(Generic[WholeT]):
    """A Scan or a Prediction: whole while it is in use, else packed.

    ``pack`` may run on any thread, all else belongs to the one that made it; ``whole`` may be
    asked for anywhere.
    """

    def __init__(self, whole: WholeT, pack: Callable[[WholeT], Restore[WholeT] | None]) -> None:
        """Keep it whole at first. ``pack`` gives None where packing is not worth it."""
        self._held: WholeT | None = whole
        self._seen = weakref.ref(whole)
        self._pack = pack
        self._restore: Restore[WholeT] | None = None

    @property
    def whole(self) -> WholeT:
        """The thing itself; the same object as long as anybody holds it."""
        whole = self._held or self._seen()
        if whole is None:
            if self._restore is None:
                raise RuntimeError("what was not packed has been let go")
            whole = self._restore()
            self._seen = weakref.ref(whole)
        return whole

    @property
    def is_packed(self) -> bool:
        """Whether it can be let go."""
        return self._restore is not None

    def pack(self) -> None:
        """Get ready to be let go; takes some milliseconds, once."""
        if self._restore is None:
            self._restore = self._pack(self.whole)

    def hold(self) -> None:
        """Keep it whole from now on."""
        self._held = self.whole

    def let_go(self) -> None:
        """Keep it packed, if it has been packed."""
        if self._restore is not None:
            self._held = None


def keep_scan(scan: Scan) -> Kept[Scan]:
    """Keep a Scan; its pixels are packed."""
    return Kept(scan, _pack_scan)


def keep_prediction(prediction: Prediction, of: Kept[Scan]) -> Kept[Prediction]:
    """Keep the Prediction of a Scan; its map is packed."""
    return Kept(prediction, lambda whole: _pack_prediction(whole, of.whole.ultrasound_region))


def _pack_scan(scan: Scan) -> Restore[Scan] | None:
    # PNG takes the channels as they come: only a viewer would mistake RGB for BGR.
    encoded, picture = cv2.imencode(".png", scan.pixels, (cv2.IMWRITE_PNG_COMPRESSION, _LEVEL))
    if not encoded:
        return None
    bare = replace(scan, pixels=np.zeros((0, 0), np.uint8))
    return lambda: replace(bare, pixels=_decoded(picture))


def _decoded(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(picture, cv2.IMREAD_UNCHANGED), np.uint8)


def _pack_prediction(prediction: Prediction, region: Box | None) -> Restore[Prediction] | None:
    """Keep the map in the networks' square, which it was made of, if there it is the very same."""
    if prediction.square is None:
        return None
    shape = prediction.probability.shape
    square = zlib.compress(prediction.square.tobytes(), _LEVEL)
    side = len(prediction.square)
    masks = [zlib.compress(one.mask.tobytes(), _LEVEL) for one in prediction.candidates]
    boxes = [replace(one, mask=_NO_MASK) for one in prediction.candidates]
    bare = replace(prediction, probability=_NO_MAP, candidates=(), square=None)

    def restore() -> Prediction:
        unpacked = _unpacked(square, (side, side), np.uint16)
        return replace(
            bare,
            probability=_map_of(unpacked, shape, region),
            candidates=tuple(
                replace(box, mask=_unpacked(mask, (box.bbox[3], box.bbox[2]), np.bool_))
                for box, mask in zip(boxes, masks, strict=True)
            ),
            square=unpacked,
        )

    same = np.array_equal(restore().probability, prediction.probability)
    return restore if same else None


def _unpacked(packed: bytes, shape: tuple[int, ...], dtype: type[ItemT]) -> NDArray[ItemT]:
    """A read-only array: it lies on the bytes."""
    return np.frombuffer(zlib.decompress(packed), dtype).reshape(shape)


def _map_of(
    square: NDArray[np.uint16], shape: tuple[int, ...], region: Box | None
) -> NDArray[np.float32]:
    """The map of a Scan of this shape, from the square of what was looked at."""
    if region is None:
        return unfold_map(square, *shape)
    return laid_on(shape, region, unfold_map(square, region[3], region[2]))
