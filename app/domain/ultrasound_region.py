"""The regions of an ultrasound image, and the size of a pixel in them (DICOM PS3.3, C.8.5.5).

A screen may show several pictures, each with a scale of its own: two images side by side, an image
over a spectrum, a B-mode image beside an M-mode. A length is true only within one of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from math import isclose
from operator import index
from typing import NamedTuple, SupportsIndex

Spacing = tuple[float, float]
"""Size of a pixel in mm as (row, column), DICOM's order."""

Box = tuple[int, int, int, int]
"""x, y, width and height in pixels."""

_ROUNDING = 1e-3
"""Devices round the size in a color box and in the image around it to other digits."""

SMALLEST_PART = 32
"""Pixels of a side: what is smaller can't be judged."""


def box_of(numbers: Iterable[SupportsIndex]) -> Box:
    """A box that was kept as JSON. Raises TypeError or ValueError if it is none."""
    x, y, width, height = map(index, numbers)
    if min(x, y) < 0 or min(width, height) < 1:
        raise ValueError("no box")
    return x, y, width, height


class RegionKind(StrEnum):
    """What a region shows. The values are for files, not for display."""

    TISSUE = "tissue"
    COLOR_FLOW = "color_flow"
    SPECTRUM = "spectrum"
    M_MODE = "m_mode"
    PARAMETRIC = "parametric"
    """A property of the tissue as colors or grays, such as its stiffness."""
    UNSTATED = "unstated"
    """Spatial, but the file does not say what of."""
    OTHER = "other"
    """Graphics, a gray or color bar, an ECG."""


NOT_JUDGED = (
    RegionKind.COLOR_FLOW,
    RegionKind.SPECTRUM,
    RegionKind.M_MODE,
    RegionKind.PARAMETRIC,
)
"""The networks learned from none of these."""


class NoSize(StrEnum):
    """Why there is no pixel size at a place. The values are not for display."""

    NOT_GIVEN = "not_given"
    ACROSS = "across"
    """The points lie in different regions."""
    OUTSIDE = "outside"
    """A point lies in no region."""
    NO_LENGTHS = "no_lengths"
    """The region has other axes than lengths, such as time."""


@dataclass(frozen=True)
class UltrasoundRegion:
    """A region of the image. ``spacing_mm`` is None unless both of its axes are lengths.

    Where regions overlap, one that ``is_behind`` is covered by one that is not.
    """

    box: Box
    kind: RegionKind
    spacing_mm: Spacing | None = None
    is_behind: bool = False

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether (x, y) lies in it or on its edge; the corner of the image is (0, 0)."""
        left, top, width, height = self.box
        return left <= point[0] <= left + width and top <= point[1] <= top + height


class PixelSize(NamedTuple):
    """Size of a pixel at a place. ``reason`` is None if there is one."""

    spacing_mm: Spacing | None
    reason: NoSize | None = None


def size_at(
    regions: Sequence[UltrasoundRegion],
    elsewhere: Spacing | None,
    points: Iterable[tuple[float, float]],
) -> PixelSize:
    """Size of a pixel for what is measured between points (x, y).

    If regions have sizes, one of them must hold all points, and what is seen at each of the points,
    which may be a region in front of that one, must have the same size. Otherwise ``elsewhere``
    counts, the size that the whole image has.
    """
    if all(one.spacing_mm is None for one in regions):
        return PixelSize(elsewhere, NoSize.NOT_GIVEN if elsewhere is None else None)
    points = tuple(points)
    seen = [_seen_at(regions, point) for point in points]
    if None in seen:
        return PixelSize(None, NoSize.OUTSIDE)
    if not any(all(map(one.holds, points)) for one in regions):
        return PixelSize(None, NoSize.ACROSS)
    sizes = [one.spacing_mm for one in seen if one is not None]
    known = [size for size in sizes if size is not None]
    if not known:
        return PixelSize(None, NoSize.NO_LENGTHS)
    if len(known) < len(sizes) or not _agree(known):
        return PixelSize(None, NoSize.ACROSS)
    return PixelSize(known[0])


def size_in(regions: Sequence[UltrasoundRegion], elsewhere: Spacing | None, box: Box) -> PixelSize:
    """Size of a pixel for what lies in a box, such as a Lesion."""
    left, top, width, height = box
    right, bottom = left + width, top + height
    corners = ((left, top), (right, top), (left, bottom), (right, bottom))
    return size_at(regions, elsewhere, corners)


def common_spacing(regions: Iterable[UltrasoundRegion]) -> Spacing | None:
    """The size of all regions that have one, None if it differs or none has."""
    sizes = [one.spacing_mm for one in regions if one.spacing_mm is not None]
    return sizes[0] if sizes and _agree(sizes) else None


def with_rulers(regions: Sequence[UltrasoundRegion]) -> list[UltrasoundRegion]:
    """Those that have a size, without those that lie in another with the same, as a color box."""
    with_ruler: list[UltrasoundRegion] = []
    for one in sorted(regions, key=lambda one: -one.box[2] * one.box[3]):
        size = one.spacing_mm
        if size is not None and not any(
            other.spacing_mm is not None
            and _agree([size, other.spacing_mm])
            and _lies_in(one, other)
            for other in with_ruler
        ):
            with_ruler.append(one)
    return with_ruler


def judged_box(regions: Iterable[UltrasoundRegion]) -> Box | None:
    """The smallest box that holds all regions of tissue, None if the regions name none."""
    tissue = _tissue(regions)
    return _around(tissue) if tissue else None


def judged_boxes(regions: Iterable[UltrasoundRegion], box: Box | None) -> tuple[Box, ...]:
    """What the networks get, each part by itself: both halves of a dual image, say.

    The networks learned from images with one view. ``box`` is what is judged as a whole; it is the
    only one unless the file names several regions of tissue that do not overlap.
    """
    tissue = _tissue(regions)
    pairs = combinations(tissue, 2)
    if len(tissue) > 1 and box == _around(tissue) and not any(_meet(*pair) for pair in pairs):
        return tuple(tissue)
    return () if box is None else (box,)


def not_judged(regions: Iterable[UltrasoundRegion]) -> tuple[RegionKind, ...]:
    """Kinds of the regions that the networks can't judge, each once."""
    kinds = {one.kind for one in regions}
    return tuple(kind for kind in NOT_JUDGED if kind in kinds)


def nothing_to_judge(regions: Sequence[UltrasoundRegion]) -> bool:
    """Whether the file says that no part of the image shows plain tissue."""
    kinds = {one.kind for one in regions}
    return bool(kinds & {*NOT_JUDGED}) and not kinds & {RegionKind.TISSUE, RegionKind.UNSTATED}


def _seen_at(
    regions: Iterable[UltrasoundRegion], point: tuple[float, float]
) -> UltrasoundRegion | None:
    """The region in front; of two equal ones the smaller, which lies on the other."""
    holding = [one for one in regions if one.holds(point)]
    return min(holding, key=lambda one: (one.is_behind, one.box[2] * one.box[3]), default=None)


def _tissue(regions: Iterable[UltrasoundRegion]) -> list[Box]:
    return [
        one.box
        for one in regions
        if one.kind is RegionKind.TISSUE and min(one.box[2:]) >= SMALLEST_PART
    ]


def _around(boxes: Sequence[Box]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right = max(box[0] + box[2] for box in boxes)
    bottom = max(box[1] + box[3] for box in boxes)
    return left, top, right - left, bottom - top


def _meet(one: Box, other: Box) -> bool:
    return all(
        one[axis] < other[axis] + other[axis + 2] and other[axis] < one[axis] + one[axis + 2]
        for axis in (0, 1)
    )


def _lies_in(one: UltrasoundRegion, other: UltrasoundRegion) -> bool:
    left, top, width, height = one.box
    return other.holds((left, top)) and other.holds((left + width, top + height))


def _agree(sizes: Sequence[Spacing]) -> bool:
    """Whether sizes differ by rounding at most."""
    return all(
        isclose(one, first, rel_tol=_ROUNDING)
        for size in sizes
        for one, first in zip(size, sizes[0], strict=True)
    )
