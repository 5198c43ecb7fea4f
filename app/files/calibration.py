"""How large a DICOM file says its pixels are, and which part of it shows tissue."""

from collections.abc import Callable
from typing import TypeVar

from pydicom.dataset import Dataset

from app.domain.scale import LARGEST_SPACING_MM, SMALLEST_SPACING_MM
from app.domain.scan import Box
from app.files.pixels import SMALLEST_SIDE

Part = TypeVar("Part")
Spacing = tuple[float, float]
"""Size of a pixel in mm as (row, column)."""

_REGION_2D = 1
_REGION_TISSUE = 1
_REGION_CM = 3
_MM_PER_CM = 10.0


def calibration(dataset: Dataset) -> tuple[Spacing | None, Box | None]:
    """Size of a pixel, and the box of the tissue, each None if the file does not say.

    Both come from the spatial (2D) ultrasound regions (DICOM PS3.3, C.8.5.5.1): the size if there
    is exactly one, in cm both ways, the box if exactly one is of tissue. A region that does not
    fit the image counts for neither: some images were resized after their regions were written.
    PixelSpacing is ignored: ultrasound images need none, and converters often write a mere 1
    there. What can't be read is treated as missing.
    """
    return _readable(_spacing, dataset), _readable(_tissue, dataset)


def _readable(
    part: Callable[[list[Dataset], Dataset], Part | None], dataset: Dataset
) -> Part | None:
    try:
        regions = [
            region
            for region in dataset.get("SequenceOfUltrasoundRegions") or ()
            if region.get("RegionSpatialFormat") == _REGION_2D
        ]
        return part(regions, dataset)
    except Exception:  # noqa: BLE001 pydicom parses values late, and may raise anything then
        return None


def _spacing(regions: list[Dataset], dataset: Dataset) -> Spacing | None:
    """Deltas may be negative, because they have a direction."""
    if len(regions) != 1 or _box(regions[0], dataset) is None:
        return None
    (region,) = regions
    units = (region.PhysicalUnitsXDirection, region.PhysicalUnitsYDirection)
    if units != (_REGION_CM, _REGION_CM):
        return None
    row, column = (
        abs(float(delta)) * _MM_PER_CM for delta in (region.PhysicalDeltaY, region.PhysicalDeltaX)
    )
    if all(SMALLEST_SPACING_MM <= size <= LARGEST_SPACING_MM for size in (row, column)):
        return row, column
    return None


def _tissue(regions: list[Dataset], dataset: Dataset) -> Box | None:
    tissue = [region for region in regions if region.get("RegionDataType") == _REGION_TISSUE]
    box = _box(tissue[0], dataset) if len(tissue) == 1 else None
    return box if box is not None and min(box[2:]) >= SMALLEST_SIDE else None


def _box(region: Dataset, dataset: Dataset) -> Box | None:
    corners = ("MinX0", "MinY0", "MaxX1", "MaxY1")
    places = [region.get(f"RegionLocation{corner}") for corner in corners]
    if None in places:
        return None
    left, top, right, bottom = map(int, places)
    if not (0 <= left < right <= dataset.Columns and 0 <= top < bottom <= dataset.Rows):
        return None
    # The last column and row belong to the region, but some devices write the first ones outside.
    width = min(right + 1, dataset.Columns) - left
    height = min(bottom + 1, dataset.Rows) - top
    return left, top, width, height
