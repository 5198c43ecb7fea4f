"""The groups of measurements of an SR by TID 1500 that are about one image."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.dicom.foreign_segments import SegmentKey, maker, referenced_frames
from app.domain.foreign import ForeignFinding, ForeignValue, cropped

_GROUP = "125007"
_TRACKING_IDENTIFIER = "112039"
_TRACKING_UID = "112040"
_FINDING = "121071"
_DEEPEST = 32
"""Levels of a tree of contents; those of TID 1500 have eight."""

_ELLIPSE_POINTS = 180


class ReportedGroup(NamedTuple):
    """A group, and the segment that it is about if it refers to one.

    ``is_about_image`` says whether the group itself refers to the image.
    """

    finding: ForeignFinding
    segment: SegmentKey | None
    is_about_image: bool


class _Place(NamedTuple):
    frame: int
    outline: NDArray[np.float64] | None


def reported_groups(
    dataset: Dataset, sop_instance_uid: str, size: tuple[int, int]
) -> Sequence[ReportedGroup]:
    """Read the groups that refer to an image of (rows, columns), or to some segment."""
    groups = []
    for container in _containers(dataset, _DEEPEST):
        items = list(_items(container, _DEEPEST))
        segment = next((key for key in map(_segment, items) if key is not None), None)
        places = [place for item in items for place in _places(item, sop_instance_uid)]
        if segment is None and not places:
            continue
        # An outline says more than a mere reference to the image.
        place = max(places, key=lambda one: one.outline is not None, default=_Place(0, None))
        groups.append(
            ReportedGroup(_finding(dataset, container, place, size), segment, bool(places))
        )
    return groups


def _finding(
    dataset: Dataset, container: Dataset, place: _Place, size: tuple[int, int]
) -> ForeignFinding:
    items = container.get("ContentSequence") or ()
    texts = {_code(item): _text(item) for item in items}
    part = None if place.outline is None else cropped(_filled(place.outline, size))
    return ForeignFinding(
        frame=place.frame,
        name=texts.get(_TRACKING_IDENTIFIER) or texts.get(_FINDING) or "",
        maker=maker(dataset),
        tracking_uid=texts.get(_TRACKING_UID, ""),
        bbox=None if part is None else part[0],
        mask=None if part is None else part[1],
        values=tuple(_values(items)),
    )


def _values(items: Sequence[Dataset]) -> Iterator[ForeignValue]:
    for item in items:
        if item.get("RelationshipType") != "CONTAINS":
            continue
        if item.ValueType == "NUM":
            for measured in item.get("MeasuredValueSequence") or ():
                (unit,) = measured.MeasurementUnitsCodeSequence
                symbol = "" if unit.CodeValue == "1" else str(unit.CodeValue).strip("{}")
                yield ForeignValue(_name(item), str(measured.NumericValue), symbol)
        elif item.ValueType == "CODE" and _code(item) != _FINDING:
            yield ForeignValue(_name(item), _text(item))


def _containers(item: Dataset, deepest: int) -> Iterator[Dataset]:
    """All groups of measurements below an item."""
    if deepest == 0:
        raise ValueError("a deeper tree than reports have")
    for child in item.get("ContentSequence") or ():
        if _code(child) == _GROUP:
            yield child
        else:
            yield from _containers(child, deepest - 1)


def _items(item: Dataset, deepest: int) -> Iterator[Dataset]:
    """All items below an item."""
    if deepest == 0:
        raise ValueError("a deeper tree than reports have")
    for child in item.get("ContentSequence") or ():
        yield child
        yield from _items(child, deepest - 1)


def _segment(item: Dataset) -> SegmentKey | None:
    if item.get("ValueType") != "IMAGE":
        return None
    reference = item.ReferencedSOPSequence[0]
    number = reference.get("ReferencedSegmentNumber")
    if number is None:
        return None
    return str(reference.ReferencedSOPInstanceUID), int(np.atleast_1d(number)[0])


def _places(item: Dataset, sop_instance_uid: str) -> Iterator[_Place]:
    """Where an item says that something is: an outline in the image, or the image itself."""
    images = [item] if item.get("ValueType") == "IMAGE" else []
    outline = None
    if item.get("ValueType") == "SCOORD":
        images = [one for one in item.get("ContentSequence") or () if one.ValueType == "IMAGE"]
        outline = _outline(item)
    for image in images:
        reference = image.ReferencedSOPSequence[0]
        if reference.ReferencedSOPInstanceUID == sop_instance_uid:
            for frame in referenced_frames(reference):
                yield _Place(frame, outline)


def _outline(item: Dataset) -> NDArray[np.float64] | None:
    """Points (N, 2) of a closed line, from the corner of the first pixel (PS3.3, C.18.6.1.2)."""
    points = np.asarray(item.GraphicData, np.float64).reshape(-1, 2)
    if item.GraphicType == "POLYLINE" and len(points) > 3 and np.allclose(points[0], points[-1]):
        return points[:-1]
    if item.GraphicType == "CIRCLE" and len(points) == 2:
        radius = float(np.hypot(*(points[1] - points[0])))
        return _ellipse(points[0], np.array([radius, 0.0]), np.array([0.0, radius]))
    if item.GraphicType == "ELLIPSE" and len(points) == 4:
        center = points.mean(axis=0)
        return _ellipse(center, (points[1] - points[0]) / 2, (points[3] - points[2]) / 2)
    return None


def _ellipse(
    center: NDArray[np.float64], one: NDArray[np.float64], other: NDArray[np.float64]
) -> NDArray[np.float64]:
    angles = np.linspace(0, 2 * np.pi, _ELLIPSE_POINTS, endpoint=False)[:, None]
    return center + np.cos(angles) * one + np.sin(angles) * other


def _filled(outline: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Pixels whose centers are inside of a line (even-odd rule), row by row."""
    rows, columns = size
    mask = np.zeros(size, np.bool_)
    begin, end = outline, np.roll(outline, -1, axis=0)
    for row in range(rows):
        y = row + 0.5
        crossing = (begin[:, 1] <= y) != (end[:, 1] <= y)
        if not crossing.any():
            continue
        (x0, y0), (x1, y1) = begin[crossing].T, end[crossing].T
        # Pixel centers from the first crossing on are inside, from the second on outside again.
        firsts = np.ceil(x0 + (y - y0) * (x1 - x0) / (y1 - y0) - 0.5)
        marks = np.bincount(np.clip(firsts, 0, columns).astype(np.intp), minlength=columns + 1)
        mask[row] = np.cumsum(marks[:columns]) % 2 == 1
    return mask


def _code(item: Dataset) -> str:
    names = item.get("ConceptNameCodeSequence")
    return str(names[0].get("CodeValue", "")) if names else ""


def _name(item: Dataset) -> str:
    return str(item.ConceptNameCodeSequence[0].get("CodeMeaning", ""))


def _text(item: Dataset) -> str:
    codes = item.get("ConceptCodeSequence")
    if codes:
        return str(codes[0].get("CodeMeaning", ""))
    return str(item.get("TextValue") or item.get("UID") or "")
