"""A Lesion: one connected region of the mask, with its geometry and class probabilities."""

import string
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import ClassProbabilities

Point = tuple[float, float]
"""(x, y) in pixels of the Scan; the center of the top left pixel is (0, 0)."""


class Origin(StrEnum):
    """Who made the outline of a Lesion. The values are for files, not for display."""

    NETWORK = "network"
    PERSON = "person"


@dataclass(frozen=True, eq=False)
class Lesion:
    """One 8-connected region, accepted or only possible.

    ``id`` stays the same when the threshold or the operating point changes; it is unique in its
    Scan. ``number`` is for display: it counts from 1 by falling malignancy, lesions and possible
    lesions separately. ``bbox`` is (x, y, width, height) in pixels, ``mask`` a read-only bool array
    of shape (height, width), ``contour`` the outer outline as an (N, 2) int32 array of (x, y).
    ``long_axis`` and ``short_axis`` are the end points of the drawn axes. ``orientation_deg`` is
    the long axis against the horizontal, -90 < angle <= 90, positive when it falls to the right.
    Values in mm are None if the Scan has no spacing; lengths in pixels are then in widths of a
    pixel, and ``area_px2`` is in squares of that width. ``area_px`` counts pixels. ``is_edited``
    says that a person drew, accepted or rejected it, or a part of it; ``is_rejected`` that a person
    rejected all of it: then it is only possible, and nothing of the Scan depends on it.
    """

    id: str
    number: int
    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_]
    contour: NDArray[np.int32]
    area_px: int
    area_px2: float
    area_mm2: float | None
    long_axis: tuple[Point, Point]
    short_axis: tuple[Point, Point]
    long_axis_px: float
    long_axis_mm: float | None
    short_axis_px: float
    short_axis_mm: float | None
    circularity: float
    orientation_deg: float
    class_probabilities: ClassProbabilities
    is_possible: bool = False
    origin: Origin = Origin.NETWORK
    is_edited: bool = False
    is_rejected: bool = False

    @property
    def name(self) -> str:
        """'1', '2', ... of a lesion, 'a', 'b', ..., 'z', 'a2', ... of a possible one."""
        if not self.is_possible:
            return str(self.number)
        more, letter = divmod(self.number - 1, len(string.ascii_lowercase))
        return string.ascii_lowercase[letter] + (str(more + 1) if more else "")

    @property
    def lesion_probability(self) -> float:
        """Calibrated probability that it is a lesion at all."""
        return 1.0 - self.class_probabilities.normal

    @property
    def malignancy(self) -> float:
        """Calibrated probability that the lesion is malignant."""
        return self.class_probabilities.malignant
