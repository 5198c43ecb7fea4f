"""Scans and Predictions, losslessly compressed in memory or in a file while they are not shown."""

import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.header import Header
from app.domain.pseudonym import pseudonymous
from app.domain.scan import Scan
from app.store.kept import black
from app.store.prediction_codec import pack_prediction, unpack_prediction
from models.torch_free.prediction import Prediction

ValueT = TypeVar("ValueT")

Restore = Callable[[], ValueT]
"""Makes a value again from its compressed bytes, which it holds or reads."""

_LEVEL = 1
"""Of PNG: higher levels take many times as long and save another tenth."""


class Stored(Generic[ValueT]):
    """A Scan or a Prediction: uncompressed while it is in use, compressed otherwise.

    ``compress`` and ``value`` may be called on any thread, all else only on the one that made it.
    """

    def __init__(
        self,
        value: ValueT | None,
        compress: Callable[[ValueT], Restore[ValueT] | None],
        restore: Restore[ValueT] | None = None,
    ) -> None:
        """Hold the value. ``compress`` returns None if compressing it is not worth it.

        If ``restore`` reads the value from a file or a database, the value may be None at first.
        """
        self._held = value
        self._last: Callable[[], ValueT | None] = lambda: None
        if value is not None:
            self._last = weakref.ref(value)
        self._compress = compress
        self._restore = restore
        self._is_in_file = restore is not None

    @property
    def value(self) -> ValueT:
        """The value; the same object as long as anything refers to it.

        Raises a WordedError if it can't be read from its file.
        """
        value = self._held or self._last()
        if value is None:
            if self._restore is None:
                raise RuntimeError("a value that is not compressed was released")
            value = self._restore()
            self._last = weakref.ref(value)
        return value

    @property
    def is_at_hand(self) -> bool:
        """Whether ``value`` takes only some milliseconds, because no file is read."""
        return not self._is_in_file or self.is_decoded

    @property
    def is_decoded(self) -> bool:
        """Whether ``value`` takes no time."""
        return (self._held or self._last()) is not None

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


class StoredScan(Stored[Scan]):
    """A Scan. ``blank`` is without its pixels, which are black, and enough for an Assessment.

    The header of ``blank`` has pseudonyms. ``is_inside`` says whether the pixels can be read again
    without the Scan's file.
    """

    def __init__(
        self,
        scan: Scan,
        restore: Restore[Scan] | None = None,
        thumbnail: bytes = b"",
        *,
        is_inside: bool = False,
    ) -> None:
        """Store a Scan; with ``restore`` its pixels are not held. ``thumbnail`` is a JPEG."""
        super().__init__(scan if restore is None else None, _compress_scan, restore)
        # What has a ``restore`` comes from the database, with pseudonyms.
        self.blank = _blank(scan, pseudonymous(scan.header) if restore is None else scan.header)
        self.is_inside = is_inside
        self._thumbnail = thumbnail

    @property
    def preview(self) -> Scan | None:
        """A Scan with the thumbnail in place of the pixels; None if there is no thumbnail."""
        if not self._thumbnail:
            return None
        pixels = _decoded(np.frombuffer(self._thumbnail, np.uint8))
        return replace(self.blank, pixels=pixels, ultrasound_region=None)


def store_scan(scan: Scan) -> StoredScan:
    """Store a Scan; its pixels can be compressed."""
    return StoredScan(scan)


def store_prediction(prediction: Prediction, of: Stored[Scan]) -> Stored[Prediction]:
    """Store the Prediction of a Scan; its map and masks can be compressed."""

    def compress(one: Prediction) -> Restore[Prediction]:
        packed = pack_prediction(one, of.value.ultrasound_region)
        return lambda: unpack_prediction(packed)

    return Stored(prediction, compress)


def _compress_scan(scan: Scan) -> Restore[Scan] | None:
    # PNG takes the channels as they come: only an image viewer would take RGB for BGR.
    is_encoded, png = cv2.imencode(".png", scan.pixels, (cv2.IMWRITE_PNG_COMPRESSION, _LEVEL))
    if not is_encoded:
        return None
    blank = _blank(scan, scan.header)
    return lambda: replace(blank, pixels=_decoded(png))


def _blank(scan: Scan, header: Header | None) -> Scan:
    return replace(scan, pixels=black(scan.pixels.shape), header=header)


def _decoded(png: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(png, cv2.IMREAD_UNCHANGED), np.uint8)
