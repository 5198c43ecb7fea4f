"""Pixels without anything that may name a patient: PS3.15, E.3.1, Clean Pixel Data Option."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import convert_color_space

from app.domain.cleaning import Cleaning
from app.domain.ultrasound_region import Box
from app.files.burned_text import find_text
from app.files.palette import Palette
from app.files.samples import samples

_YBR = ("YBR_FULL", "YBR_FULL_422")


class Frame:
    """The stored samples of a frame, (H, W) gray or (H, W, 3) RGB. Other colors become RGB.

    ``dataset`` holds only this frame, as app.files.frame gives it. Raises what ``samples`` raises,
    and NotImplementedError for samples that are no whole numbers or of an unknown color space.
    """

    def __init__(self, dataset: Dataset, name: str) -> None:
        stored, meaning = samples(dataset, name)
        if meaning in _YBR:
            stored, meaning = convert_color_space(stored, "YBR_FULL", "RGB"), "RGB"
        elif meaning == "PALETTE COLOR":
            stored, meaning = Palette(dataset).colors(stored), "RGB"
        known = ("RGB",) if stored.ndim == 3 else ("MONOCHROME1", "MONOCHROME2")
        if meaning not in known or stored.dtype.kind not in "iu":
            raise NotImplementedError(meaning)
        self.stored: NDArray[Any] = stored
        self.meaning = meaning
        self.bits = int(dataset.BitsStored)

    def shown(self) -> NDArray[np.uint8]:
        """The frame in 8 bits, for people."""
        whole = self.stored if self.stored.dtype == np.uint8 else _to_8_bits(self.stored)
        return np.subtract(255, whole) if self.meaning == "MONOCHROME1" else whole

    def texts(self, tissue: tuple[Box, ...]) -> list[Box]:
        """Boxes of the texts that are found within the tissue, in pixels of the image."""
        found: list[Box] = []
        for x, y, width, height in tissue:
            part = self.stored[y : y + height, x : x + width]
            for gray in _grays(part):
                for left, top, wide, high in find_text(gray):
                    found.append((x + left, y + top, wide, high))
        return found

    def cleaned(self, cleaning: Cleaning) -> NDArray[Any]:
        """The samples, in little endian, with black for what does not stay."""
        is_black = np.ones(self.stored.shape[:2], np.bool_)
        for x, y, width, height in cleaning.tissue:
            is_black[y : y + height, x : x + width] = False
        for x, y, width, height in cleaning.black_boxes(self.texts(cleaning.tissue)):
            is_black[y : y + height, x : x + width] = True
        clean = self.stored.astype(self.stored.dtype.newbyteorder("<"))
        clean[is_black] = self._black()
        return clean

    def _black(self) -> int:
        if self.meaning == "RGB":
            return 0
        if self.stored.dtype.kind == "i":
            darkest, brightest = -(1 << self.bits - 1), (1 << self.bits - 1) - 1
        else:
            darkest, brightest = 0, (1 << self.bits) - 1
        return brightest if self.meaning == "MONOCHROME1" else darkest


def _grays(part: NDArray[Any]) -> list[NDArray[np.uint8]]:
    """Where letters stand out: by brightness, and of colors by how colored they are."""
    whole = part if part.dtype == np.uint8 else _to_8_bits(part)
    if whole.ndim == 2:
        return [whole]
    brightest = whole.max(axis=2)
    return [brightest, brightest - whole.min(axis=2)]


def _to_8_bits(part: NDArray[Any]) -> NDArray[np.uint8]:
    low, high = float(part.min()), float(part.max())
    return ((part - low) * (255.0 / max(high - low, 1.0))).astype(np.uint8)
