"""A Scan: one picture with its calibration and source."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Scan:
    """One picture, never changed after it is read.

    ``pixels`` is a read-only uint8 array, (H, W) grey or (H, W, 3) RGB. ``spacing_mm`` is the
    size of a pixel in mm as (row, column), DICOM's order, or None where the file does not say.
    ``source`` is the path as a string, ``name`` the file name shown to people, ``sha256`` the
    hash of the file's bytes.
    """

    pixels: NDArray[np.uint8]
    source: str
    name: str
    sha256: str
    spacing_mm: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        shape = self.pixels.shape
        if self.pixels.dtype != np.uint8 or len(shape) not in (2, 3) or shape[2:] not in ((), (3,)):
            raise ValueError(
                f"a Scan takes (H, W) or (H, W, 3) uint8, not {shape} {self.pixels.dtype}"
            )
        self.pixels.flags.writeable = False

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])
