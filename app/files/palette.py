"""A DICOM file's color palette (PS3.3, C.7.6.3.1.5 and C.7.6.3.1.6; in segments C.7.9.2)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

_COLORS = ("Red", "Green", "Blue")
_DISCRETE, _LINEAR, _INDIRECT = range(3)
_WORD = 2
_MOST_SEGMENTS = 1 << 16
"""As many as a palette may have entries; a segment may also stand for none."""


class Palette:
    """Gives the colors of pixels: of entries with more than 8 bits the upper 8.

    Raises what NumPy and pydicom raise, which may be any exception, if the palette is damaged.
    """

    def __init__(self, dataset: Dataset) -> None:
        entries, self._first, bits = dataset.RedPaletteColorLookupTableDescriptor
        self._table = np.stack(
            [_entries(dataset, color, int(entries) or 1 << 16, int(bits)) for color in _COLORS],
            axis=-1,
        )

    def colors(self, pixels: NDArray[Any]) -> NDArray[np.uint8]:
        """Look up ``pixels`` (rows, W); values outside of the palette take its nearest end."""
        places = np.clip(pixels.astype(np.int64) - self._first, 0, len(self._table) - 1)
        colors: NDArray[np.uint8] = self._table[places]
        return colors


def _entries(dataset: Dataset, color: str, count: int, bits: int) -> NDArray[np.uint8]:
    """Read one color's table in the file's own order of bytes.

    Entries of 8 bits are stored one or two per word, the first in the lower byte, which the words
    of a big-endian file hold second.
    """
    is_little_endian = dataset.file_meta.TransferSyntaxUID.is_little_endian
    keyword = f"{color}PaletteColorLookupTableData"
    is_segmented = f"Segmented{keyword}" in dataset
    # As it is in the file: pydicom would convert it to numbers if its representation is US.
    data = dataset.get_item(f"Segmented{keyword}" if is_segmented else keyword).value
    words: NDArray[Any] = np.frombuffer(data, "<u2" if is_little_endian else ">u2")
    is_packed = bits <= 8 if is_segmented else len(words) < count
    if is_packed:
        words = words.astype("<u2").view(np.uint8)
    if is_segmented:
        words = _Segments(words, count).expanded()
    if bits > 8 and not is_packed:
        words = words >> (min(bits, 16) - 8)
    if len(words) < count:
        raise ValueError("the palette is truncated")
    return words[:count].astype(np.uint8)


class _Segments:
    """A table in which a segment stands for a ramp of entries, or for other segments."""

    def __init__(self, words: NDArray[Any], count: int) -> None:
        self._words = words
        self._count = count
        self._table: list[int] = []
        self._left = _MOST_SEGMENTS

    def expanded(self) -> NDArray[np.uint16]:
        """Give the entries. Raises ValueError and IndexError if the segments are damaged."""
        place = 0
        while len(self._table) < self._count:
            place = self._expand(place)
        return np.array(self._table, np.uint16)

    def _expand(self, place: int, *, is_inner: bool = False) -> int:
        """Add the entries of a segment, and give the place of the next one."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("more segments than a palette needs")
        kind, length, *values = map(int, self._words[place : place + 4])
        place += 2
        if kind == _DISCRETE:
            self._table += self._words[place : place + length].tolist()
            return place + length
        if kind == _LINEAR:
            ramp = np.linspace(self._table[-1], values[0], length + 1)[1:]
            self._table += np.rint(ramp).astype(int).tolist()
            return place + 1
        if kind != _INDIRECT or is_inner:
            raise ValueError("an unknown segment")
        word = self._words.itemsize
        low, high = values if word == _WORD else (self._word(place), self._word(place + 2))
        inner = (low | high << 16) // word
        for _ in range(length):
            inner = self._expand(inner, is_inner=True)
            if len(self._table) > self._count:
                raise ValueError("more entries than the palette has")
        return place + 4 // word

    def _word(self, place: int) -> int:
        return int(self._words[place]) | int(self._words[place + 1]) << 8
