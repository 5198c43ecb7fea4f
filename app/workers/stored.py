"""Scans and Predictions, losslessly compressed in memory while they are not shown."""

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

ValueT = TypeVar("ValueT")
ItemT = TypeVar("ItemT", bound=np.generic)

Restore = Callable[[], ValueT]
"""Makes a value again from its compressed bytes, which it holds."""

_LEVEL = 1
"""Of zlib, in PNG too: higher levels take many times as long and save another tenth."""

_NO_MAP = np.zeros((0, 0), np.float32)
_NO_MASK = np.zeros((0, 0), np.bool_)


class Stored(Generic[ValueT]):
    """A Scan or a Prediction: uncompressed while it is in use, compressed otherwise.

    ``compress`` and ``value`` may be called on any thread, all else only on the one that made it.
    """

    def __init__(self, value: ValueT, compress: Callable[[ValueT], Restore[ValueT] | None]) -> None:
        """Hold the value. ``compress`` returns None if compressing it is not worth it."""
        self._held: ValueT | None = value
        self._last = weakref.ref(value)
        self._compress = compress
        self._restore: Restore[ValueT] | None = None

    @property
    def value(self) -> ValueT:
        """The value; the same object as long as anything refers to it."""
        value = self._held or self._last()
        if value is None:
            if self._restore is None:
                raise RuntimeError("a value that is not compressed was released")
            value = self._restore()
            self._last = weakref.ref(value)
        return value

    @property
    def is_compressed(self) -> bool:
        """Whether ``release`` has an effect."""
        return self._restore is not None

    def compress(self) -> None:
        """Make the compressed bytes; takes some milliseconds, once."""
        if self._restore is None:
            self._restore = self._compress(self.value)

    def acquire(self) -> None:
        """Hold the uncompressed value from now on."""
        self._held = self.value

    def release(self) -> None:
        """Hold only the compressed bytes, if there are any."""
        if self._restore is not None:
            self._held = None


def store_scan(scan: Scan) -> Stored[Scan]:
    """Store a Scan; its pixels can be compressed."""
    return Stored(scan, _compress_scan)


def store_prediction(prediction: Prediction, of: Stored[Scan]) -> Stored[Prediction]:
    """Store the Prediction of a Scan; its map and masks can be compressed."""
    return Stored(prediction, lambda one: _compress_prediction(one, of.value.ultrasound_region))


def _compress_scan(scan: Scan) -> Restore[Scan] | None:
    # PNG takes the channels as they come: only an image viewer would take RGB for BGR.
    is_encoded, png = cv2.imencode(".png", scan.pixels, (cv2.IMWRITE_PNG_COMPRESSION, _LEVEL))
    if not is_encoded:
        return None
    bare = replace(scan, pixels=np.zeros((0, 0), np.uint8))
    return lambda: replace(bare, pixels=_decoded(png))


def _decoded(png: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(png, cv2.IMREAD_UNCHANGED), np.uint8)


def _compress_prediction(prediction: Prediction, region: Box | None) -> Restore[Prediction] | None:
    """Keep the networks' square instead of the map, if the map made from it is exactly the same."""
    if prediction.square is None:
        return None
    shape = prediction.probability.shape
    square = zlib.compress(prediction.square.tobytes(), _LEVEL)
    side = len(prediction.square)
    masks = [zlib.compress(one.mask.tobytes(), _LEVEL) for one in prediction.candidates]
    boxes = [replace(one, mask=_NO_MASK) for one in prediction.candidates]
    bare = replace(prediction, probability=_NO_MAP, candidates=(), square=None)

    def restore() -> Prediction:
        restored = _decompressed(square, (side, side), np.uint16)
        return replace(
            bare,
            probability=_map_of(restored, shape, region),
            candidates=tuple(
                replace(box, mask=_decompressed(mask, (box.bbox[3], box.bbox[2]), np.bool_))
                for box, mask in zip(boxes, masks, strict=True)
            ),
            square=restored,
        )

    is_same = np.array_equal(restore().probability, prediction.probability)
    return restore if is_same else None


def _decompressed(data: bytes, shape: tuple[int, ...], dtype: type[ItemT]) -> NDArray[ItemT]:
    """Return a read-only array over the decompressed bytes."""
    return np.frombuffer(zlib.decompress(data), dtype).reshape(shape)


def _map_of(
    square: NDArray[np.uint16], shape: tuple[int, ...], region: Box | None
) -> NDArray[np.float32]:
    """Make the map of a Scan of this shape from the square of the part that was analyzed."""
    if region is None:
        return unfold_map(square, *shape)
    return laid_on(shape, region, unfold_map(square, region[3], region[2]))
