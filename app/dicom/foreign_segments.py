"""The regions of a SEG in one image."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.domain.foreign import ForeignFinding, cropped

_MOST_PIXELS = 1 << 28
"""Of all frames together: they are decoded at once."""

SegmentKey = tuple[str, int]
"""SOP Instance UID of a SEG, and number of the segment in it."""


class SegmentedRegion(NamedTuple):
    """A segment as far as it is in a frame."""

    segment: SegmentKey
    finding: ForeignFinding


def segmented_regions(
    dataset: Dataset, sop_instance_uid: str, size: tuple[int, int]
) -> Sequence[SegmentedRegion]:
    """Read the segments of an image of (rows, columns), in the order of frames in the SEG.

    A fractional segment counts from half of its maximum on. Raises ValueError if it is of another
    size, too large, or not whole.
    """
    rows, columns, frames = dataset.Rows, dataset.Columns, int(dataset.NumberOfFrames)
    places = list(_places(dataset, sop_instance_uid))
    if not places:
        return ()
    if (rows, columns) != size or rows * columns * frames > _MOST_PIXELS:
        raise ValueError("a SEG of another size")
    pixels = dataset.pixel_array.reshape(frames, rows, columns)
    kind = dataset.SegmentationType
    half = int(dataset.get("MaximumFractionalValue") or 2) / 2
    segments = {int(one.SegmentNumber): one for one in dataset.SegmentSequence}
    found = []
    for index, frame, number in places:
        if kind == "LABELMAP":
            labels = np.unique(pixels[index])
            masks = {int(label): pixels[index] == label for label in labels if label}
        else:
            marked = pixels[index] >= half if kind == "FRACTIONAL" else pixels[index] > 0
            masks = {number: marked}
        for segment, mask in masks.items():
            region = _region(dataset, segments.get(segment), frame, mask)
            if region is not None:
                found.append(SegmentedRegion((str(dataset.SOPInstanceUID), segment), region))
    return found


def _region(
    dataset: Dataset, segment: Dataset | None, frame: int, mask: NDArray[np.bool_]
) -> ForeignFinding | None:
    part = cropped(mask)
    if part is None:
        return None
    segment = segment or Dataset()
    return ForeignFinding(
        frame=frame,
        name=str(segment.get("SegmentLabel", "")),
        maker=maker(dataset),
        tracking_uid=str(segment.get("TrackingUID", "")),
        bbox=part[0],
        mask=part[1],
    )


def _places(dataset: Dataset, sop_instance_uid: str) -> Iterator[tuple[int, int, int]]:
    """Frame of the SEG and of the image, both from 0, and the segment (0 of a label map)."""
    shared = dataset.SharedFunctionalGroupsSequence[0]
    for index, groups in enumerate(dataset.PerFrameFunctionalGroupsSequence):
        identified = _either("SegmentIdentificationSequence", groups, shared)
        number = int(identified[0].ReferencedSegmentNumber) if identified else 0
        for derivation in _either("DerivationImageSequence", groups, shared):
            for image in derivation.get("SourceImageSequence") or ():
                if image.ReferencedSOPInstanceUID == sop_instance_uid:
                    for frame in referenced_frames(image):
                        yield index, frame, number


def _either(keyword: str, groups: Dataset, shared: Dataset) -> Sequence[Dataset]:
    return groups.get(keyword) or shared.get(keyword) or ()


def referenced_frames(reference: Dataset) -> list[int]:
    """Frames of a reference to an image, from 0; that of an image of one frame names none."""
    numbers = reference.get("ReferencedFrameNumber")
    if numbers is None:
        return [0]
    return [int(number) - 1 for number in np.atleast_1d(numbers)]


def maker(dataset: Dataset) -> str:
    """Who wrote an object: the model if it is named, else the manufacturer."""
    return str(dataset.get("ManufacturerModelName") or dataset.get("Manufacturer") or "")
