"""DICOM files with one picture, or the first frame of several, decoded with pydicom."""

import math
import struct
import zlib
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from pydicom import dcmread
from pydicom.dataset import Dataset, FileDataset
from pydicom.errors import BytesLengthException, InvalidDicomError
from pydicom.pixels.processing import (
    apply_color_lut,
    apply_modality_lut,
    apply_voi,
    apply_windowing,
)
from pydicom.pixels.utils import pixel_array
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from app.domain.scan import Box
from app.files.errors import ScanError
from app.files.pixels import SMALLEST_SIDE, Decoded, check_size, scale, stretch

_DAMAGE = (
    AttributeError,
    BytesLengthException,
    EOFError,
    IndexError,
    InvalidDicomError,
    KeyError,
    OverflowError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
_NOT_DECODED = (NotImplementedError, RuntimeError)
_PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
_REGION_2D = 1
_REGION_TISSUE = 1
_REGION_CM = 3
_MM_PER_CM = 10.0
_BEYOND_ANY_WINDOW = 1e12

Spacing = tuple[float, float]


def read_dicom(handle: BinaryIO, name: str) -> Decoded:
    """Decode the first frame, and what the file says of its size and of where the tissue is.

    Palettes are looked up, YBR becomes RGB, MONOCHROME1 is inverted; grey goes through its
    modality and value-of-interest transforms and, where it has none and not just 8 bits, is scaled
    by its own range (see ``stretch``). Raises ScanError where there is no picture, or it is
    damaged, too large or compressed in an unknown way, and lets the system's own errors through.
    """
    try:
        _check_header(handle, name)
        handle.seek(0)
        dataset = dcmread(handle, force=True)
        if not any(keyword in dataset for keyword in _PIXEL_KEYWORDS):
            raise _no_picture(name)
        _name_transfer_syntax(dataset)
        pixels = _first_frame(dataset)
        return Decoded(pixels, spacing_mm(dataset), ultrasound_region(dataset))
    except _NOT_DECODED as error:
        raise ScanError(
            f"'{name}' is a DICOM file whose pixels are compressed in a way that BUSight can't "
            "decode, or damaged: export it again uncompressed or as PNG."
        ) from error
    except _DAMAGE as error:
        raise ScanError(
            f"'{name}' is a damaged or cut off DICOM file: copy it again from where it came."
        ) from error


def spacing_mm(dataset: FileDataset) -> Spacing | None:
    """Size of a pixel in mm as (row, column), or None where the file does not say.

    From the one spatial (2D) ultrasound region with physical units in cm (DICOM PS3.3,
    C.8.5.5.1), else from PixelSpacing. With several such regions no single size holds for the
    whole picture, so only PixelSpacing counts.
    """
    regions = _regions_2d(dataset)
    if len(regions) == 1:
        (region,) = regions
        units = (
            region.get("PhysicalUnitsXDirection"),
            region.get("PhysicalUnitsYDirection"),
        )
        if units == (_REGION_CM, _REGION_CM):
            row, column = region.get("PhysicalDeltaY"), region.get("PhysicalDeltaX")
            found = _positive(row, column, _MM_PER_CM)
            if found is not None:
                return found
    row, column = dataset.get("PixelSpacing") or (None, None)
    return _positive(row, column, 1.0)


def ultrasound_region(dataset: FileDataset) -> Box | None:
    """Where the one 2D tissue region lies in the picture (DICOM PS3.3, C.8.5.5.1).

    None where the file names none or several, or one that does not fit: some pictures were
    resized after their regions were written.
    """
    regions = [
        region for region in _regions_2d(dataset) if region.get("RegionDataType") == _REGION_TISSUE
    ]
    if len(regions) != 1:
        return None
    corners = ("MinX0", "MinY0", "MaxX1", "MaxY1")
    places = [regions[0].get(f"RegionLocation{corner}") for corner in corners]
    if None in places:
        return None
    left, top, right, bottom = map(int, places)
    if min(left, top) < 0 or right > dataset.Columns or bottom > dataset.Rows:
        return None
    # The last column and row belong to the region, but some write the first ones beyond.
    width = min(right + 1, dataset.Columns) - left
    height = min(bottom + 1, dataset.Rows) - top
    return (left, top, width, height) if min(width, height) >= SMALLEST_SIDE else None


def _regions_2d(dataset: FileDataset) -> list[Dataset]:
    return [
        region
        for region in dataset.get("SequenceOfUltrasoundRegions") or ()
        if region.get("RegionSpatialFormat") == _REGION_2D
    ]


def _positive(row: Any, column: Any, factor: float) -> Spacing | None:
    """Deltas may be negative (direction), but zero, missing or infinite means unknown."""
    if row is None or column is None:
        return None
    sizes = (abs(float(row)) * factor, abs(float(column)) * factor)
    return sizes if all(math.isfinite(size) and size > 0 for size in sizes) else None


def _check_header(handle: BinaryIO, name: str) -> None:
    """Judge the size the file claims before the pixels are read."""
    header = dcmread(handle, stop_before_pixels=True, force=True)
    if "Rows" not in header or "Columns" not in header:
        raise _no_picture(name)
    check_size(int(header.Columns), int(header.Rows), name)


def _no_picture(name: str) -> ScanError:
    return ScanError(
        f"'{name}' is a DICOM file without a picture: open the file that holds the images."
    )


def _name_transfer_syntax(dataset: FileDataset) -> None:
    """Give a file without meta header the encoding that pydicom has found it to be in."""
    if "TransferSyntaxUID" in dataset.file_meta:
        return
    is_implicit, is_little_endian = dataset.original_encoding
    explicit = ExplicitVRLittleEndian if is_little_endian else ExplicitVRBigEndian
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if is_implicit else explicit


def _first_frame(dataset: FileDataset) -> NDArray[np.uint8]:
    pixels: NDArray[Any] = pixel_array(dataset, index=0)
    meaning = dataset.PhotometricInterpretation
    if meaning == "PALETTE COLOR":
        colours = apply_color_lut(pixels, dataset)
        # Entries of 16 bits hold the colour in full range, so the upper byte is the colour.
        return (colours >> 8 if colours.dtype == np.uint16 else colours).astype(np.uint8)
    if pixels.ndim == 3:
        return pixels if pixels.dtype == np.uint8 else stretch(pixels)
    grey = _grey(pixels, dataset)
    return 255 - grey if meaning == "MONOCHROME1" else grey


def _grey(pixels: NDArray[Any], dataset: FileDataset) -> NDArray[np.uint8]:
    values = apply_modality_lut(pixels, dataset)
    if dataset.get("VOILUTSequence"):
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])
        shown = apply_voi(np.rint(values).astype(np.int64), dataset)
        return scale(shown, 0.0, 2.0**bits - 1.0)
    if _has_window(dataset):
        shown = apply_windowing(values, dataset)
        # The window's output range follows from bits, sign and rescale; asking the same function
        # for what lies far outside on both sides gives it in every case.
        with np.errstate(over="ignore"):
            far = np.array([-_BEYOND_ANY_WINDOW, _BEYOND_ANY_WINDOW])
            low, high = apply_windowing(far, dataset)
        return scale(shown, float(low), float(high))
    is_plain = dataset.BitsStored == 8 and dataset.PixelRepresentation == 0
    if is_plain and not dataset.get("ModalityLUTSequence"):
        return pixels.astype(np.uint8)
    return stretch(values)


def _has_window(dataset: FileDataset) -> bool:
    """Pass over the empty or zero window that some devices write."""
    width, center = dataset.get("WindowWidth"), dataset.get("WindowCenter")
    if width is None or center is None:
        return False
    widths = [width] if isinstance(width, float | int) else list(width)
    return bool(widths) and float(widths[0]) >= 1
