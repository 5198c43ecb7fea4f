"""An Edit as JSON and back, for the database. What is written once is read by later versions."""

import base64
import zlib
from typing import Any

import numpy as np

from app.domain.edit import Accept, Delete, Draw, DrawnRegion, Edit, Redraw, Reject, SetScale
from app.store.review_codec import signature_from_json, signature_to_json
from models.torch_free.prediction import ClassProbabilities

_KINDS: dict[str, type[Edit]] = {
    "accept": Accept,
    "reject": Reject,
    "delete": Delete,
    "draw": Draw,
    "redraw": Redraw,
    "set_scale": SetScale,
}
"""The names of the kinds in JSON. A name is never given to another kind."""

_NAMES = {kind: name for name, kind in _KINDS.items()}


def edit_to_json(edit: Edit) -> dict[str, Any]:
    """Give an Edit as values that JSON can hold.

    ``mask`` are the bits of a drawn region (see DrawnRegion), compressed by zlib, in base64.
    """
    data: dict[str, Any] = {"kind": _NAMES[type(edit)], "lesion_id": edit.lesion_id}
    if edit.signature is not None:
        data.update(signature_to_json(edit.signature))
    if isinstance(edit, SetScale):
        data["pixel_mm"] = edit.pixel_mm
    if isinstance(edit, Draw | Redraw):
        data["bbox"] = list(edit.region.bbox)
        data["mask"] = base64.b64encode(zlib.compress(edit.region.bits)).decode("ascii")
        judged = edit.class_probabilities
        data["class_probabilities"] = None if judged is None else list(judged)
    return data


def edit_from_json(data: dict[str, Any]) -> Edit:
    """Make an Edit from what ``edit_to_json`` gave.

    Raises ValueError if the data are damaged or from a later version.
    """
    try:
        kind, lesion_id = _KINDS[data["kind"]], str(data["lesion_id"])
        signature = signature_from_json(data) if "time" in data else None
        if kind is SetScale:
            size = data["pixel_mm"]
            return SetScale(lesion_id, None if size is None else float(size), signature=signature)
        if kind is not Draw and kind is not Redraw:
            return kind(lesion_id, signature=signature)
        judged = data["class_probabilities"]
        probabilities = None if judged is None else ClassProbabilities(*map(float, judged))
        region = _region(data["bbox"], data["mask"])
        return (Draw if kind is Draw else Redraw)(
            lesion_id, region, probabilities, signature=signature
        )
    except (KeyError, TypeError, ValueError, zlib.error) as error:
        raise ValueError(f"this is no edit: {error!r}") from error


def _region(bbox: list[int], mask: str) -> DrawnRegion:
    x, y, width, height = map(int, bbox)
    size = (width * height + 7) // 8
    decompressor = zlib.decompressobj()
    bits = decompressor.decompress(base64.b64decode(mask, validate=True), size + 1)
    if width < 1 or height < 1 or len(bits) != size:
        raise ValueError("the mask does not fit its box")
    pixels = np.unpackbits(np.frombuffer(bits, np.uint8), count=width * height)
    return DrawnRegion.of((x, y, width, height), pixels.reshape(height, width) > 0)
