"""How large a DICOM file says its pixels are, and which regions of its image it names."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from pydicom.dataset import Dataset

from app.domain.scale import is_pixel_size
from app.domain.ultrasound_region import (
    Box,
    RegionKind,
    Spacing,
    UltrasoundRegion,
    common_spacing,
    judged_box,
)
from app.files.pixels import aspect_of

Value = TypeVar("Value")

SPACING_KEYWORDS = (
    "SOPClassUID",
    "SequenceOfUltrasoundRegions",
    "PixelSpacing",
    "PixelSpacingCalibrationType",
    "ImagerPixelSpacing",
    "PixelAspectRatio",
)
"""The attributes that are read here."""

_MOST_REGIONS = 64
"""Screens have up to about ten."""

_IN_SPACE, _OVER_TIME, _SPECTRAL = 1, 2, 3
"""RegionSpatialFormat (0018,6012)."""
_TISSUE, _COLOR_FLOW = 1, 2
_DOPPLER = (3, 4, 5, 6, 7)
_PARAMETRIC = (0xF, 0x12)
"""RegionDataType (0018,6014): integrated backscatter, and other physiological input, which in the
standard is a trace. There is no type for elastograms, so an image of either may be one."""
_CM = 3
_MM_PER_CM = 10.0
_LOW_PRIORITY = 1
"""First bit of RegionFlags (0018,6016)."""

_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_PLACEHOLDER_MM = 1.0


class Calibration(NamedTuple):
    """What a file says of sizes and regions; the parts are as in a Scan."""

    spacing_mm: Spacing | None = None
    ultrasound_region: Box | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    pixel_aspect: float = 1.0


def calibration(dataset: Dataset) -> Calibration:
    """Read the size of a pixel and the regions (docs/adr/0025).

    A region counts if it fits the image: some images were resized after their regions were
    written. It has a size if both of its axes are in cm. Only a file without any region may give
    the size in another way, by PixelSpacing or ImagerPixelSpacing, and only a file without any size
    the shape of a pixel, by PixelAspectRatio. What can't be read is treated as missing.
    """
    items = _or_missing(lambda: list(dataset.get("SequenceOfUltrasoundRegions") or ()), None)
    if items is None:  # there are regions, but they can't be read
        return Calibration()
    regions = tuple(
        region for item in items[:_MOST_REGIONS] if (region := _region(item, dataset)) is not None
    )
    spacing = common_spacing(regions) if items else _or_missing(lambda: _spacing(dataset), None)
    has_size = spacing is not None or any(one.spacing_mm for one in regions)
    aspect = 1.0 if has_size else _or_missing(lambda: _aspect(dataset), 1.0)
    return Calibration(spacing, judged_box(regions), regions, aspect)


def _or_missing(read: Callable[[], Value], missing: Value) -> Value:
    try:
        return read()
    except Exception:  # noqa: BLE001 pydicom parses values late, and may raise anything then
        return missing


def _region(item: Dataset, dataset: Dataset) -> UltrasoundRegion | None:
    box = _or_missing(lambda: _box(item, dataset), None)
    if box is None:
        return None
    return UltrasoundRegion(
        box,
        _or_missing(lambda: _kind(item), RegionKind.OTHER),
        _or_missing(lambda: _spacing_of(item), None),
        is_behind=_or_missing(lambda: bool(item.RegionFlags & _LOW_PRIORITY), missing=False),
    )


def _kind(item: Dataset) -> RegionKind:
    spatial, data = item.get("RegionSpatialFormat"), item.get("RegionDataType")
    if spatial == _SPECTRAL or data in _DOPPLER:
        return RegionKind.SPECTRUM
    if spatial == _OVER_TIME:
        return RegionKind.M_MODE
    if spatial != _IN_SPACE:
        return RegionKind.OTHER
    if data == _TISSUE:
        return RegionKind.TISSUE
    if data == _COLOR_FLOW:
        return RegionKind.COLOR_FLOW
    if data in _PARAMETRIC:
        return RegionKind.PARAMETRIC
    return RegionKind.OTHER if data else RegionKind.UNSTATED


def _spacing_of(item: Dataset) -> Spacing | None:
    """Size of a pixel in a region. Deltas may be negative, because they have a direction."""
    if item.get("RegionSpatialFormat") != _IN_SPACE:
        return None
    if (item.PhysicalUnitsXDirection, item.PhysicalUnitsYDirection) != (_CM, _CM):
        return None
    return _plausible(
        [abs(float(d)) * _MM_PER_CM for d in (item.PhysicalDeltaY, item.PhysicalDeltaX)]
    )


def _spacing(dataset: Dataset) -> Spacing | None:
    """Size of a pixel of the whole image.

    A secondary capture is a picture of a screen or of paper, and so is its PixelSpacing, unless
    it says how it was calibrated in the body. ImagerPixelSpacing is used by a few devices for what
    PixelSpacing means. NominalScannedPixelSpacing is about film, and is never used.
    """
    is_capture = str(dataset.get("SOPClassUID", "")).startswith(_SECONDARY_CAPTURE)
    if is_capture and not dataset.get("PixelSpacingCalibrationType"):
        return None
    for keyword in ("PixelSpacing", "ImagerPixelSpacing"):
        value = dataset.get(keyword)
        if value:
            sizes = [float(size) for size in value]
            # Converters write 1 where they know nothing; no probe's image has just that.
            return None if _PLACEHOLDER_MM in sizes else _plausible(sizes)
    return None


def _plausible(sizes: Sequence[float]) -> Spacing | None:
    if len(sizes) == 2 and all(map(is_pixel_size, sizes)):
        return sizes[0], sizes[1]
    return None


def _aspect(dataset: Dataset) -> float:
    """Height of a pixel by its width."""
    high, wide = (int(part) for part in dataset.PixelAspectRatio)
    return aspect_of(high, wide)


def _box(item: Dataset, dataset: Dataset) -> Box | None:
    corners = ("MinX0", "MinY0", "MaxX1", "MaxY1")
    places = [item.get(f"RegionLocation{corner}") for corner in corners]
    if None in places:
        return None
    left, top, right, bottom = map(int, places)
    if not (0 <= left < right <= dataset.Columns and 0 <= top < bottom <= dataset.Rows):
        return None
    # The last column and row belong to the region, but some devices write the first ones outside.
    width = min(right + 1, dataset.Columns) - left
    height = min(bottom + 1, dataset.Rows) - top
    return left, top, width, height
