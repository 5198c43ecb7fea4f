"""A DICOM file's color palette (PS3.3, C.7.6.3.1.5 and C.7.6.3.1.6)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

_COLORS = ("Red", "Green", "Blue")


class Palette:
    """Gives the colors of pixels: of entries with more than 8 bits the upper 8.

    Raises NotImplementedError if the palette is packed in segments (PS3.3, C.7.9.2), and other
    exceptions if it is damaged.
    """

    def __init__(self, dataset: Dataset) -> None:
        if "SegmentedRedPaletteColorLookupTableData" in dataset:
            raise NotImplementedError("a palette in segments")
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
    # As it is in the file: pydicom would convert it to numbers if its representation is US.
    data = dataset.get_item(f"{color}PaletteColorLookupTableData").value
    words: NDArray[Any] = np.frombuffer(data, "<u2" if is_little_endian else ">u2")
    if len(words) < count:
        words = words.astype("<u2").view(np.uint8)
    elif bits > 8:
        words = words >> (min(bits, 16) - 8)
    if len(words) < count:
        raise ValueError("the palette is truncated")
    return words[:count].astype(np.uint8)
