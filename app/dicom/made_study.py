"""An ultrasound study made around an image that is not a DICOM file: results can refer to it.

It has one series of Ultrasound Images (DICOM PS3.3, A.6) with the pixels as they were read, one for
each frame. Nobody's name is in it: patients have pseudonyms, because many archives take all without
an ID for one person. The same file gives the same study again.
"""

import hashlib

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import UltrasoundImageStorage

from app.about import APP_NAME, version
from app.dicom.source import UTF_8, derived_uid
from app.domain.scan import Scan
from app.words import objects as words
from app.words.about import RESEARCH_USE_SENTENCE

_MM_PER_CM = 10.0
_TISSUE, _B_MODE, _CM = 1, 1, 3
"""Codes of a region's data type, spatial format and units (PS3.3, C.8.5.5)."""

_PSEUDONYM_DIGITS = 12

_EMPTY = (
    "PatientBirthDate",
    "PatientSex",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "ReferringPhysicianName",
    "PatientOrientation",
    "Laterality",
)
"""Attributes that must be there, and that such a file does not tell."""


def made_image(scan: Scan) -> Dataset:
    """Make the Ultrasound Image of a Scan.

    If its spacing is known, a region over the whole image, or over the ultrasound region, says so;
    if only the shape of its pixels is, PixelAspectRatio does.
    """
    pixels = np.ascontiguousarray(scan.pixels)
    # What was pasted has no file.
    sha256 = scan.sha256 or hashlib.sha256(pixels.tobytes()).hexdigest()
    of_file = (APP_NAME, sha256)
    image = Dataset()
    image.SpecificCharacterSet = UTF_8
    image.SOPClassUID = UltrasoundImageStorage
    scale = scan.spacing_mm and (scan.spacing_mm, scan.ultrasound_region)
    image.SOPInstanceUID = derived_uid(
        "image", *of_file, version(), scan.frame, pixels.shape, scale
    )
    image.StudyInstanceUID = derived_uid("study", *of_file)
    image.SeriesInstanceUID = derived_uid("series", *of_file)
    image.PatientID = f"{APP_NAME.upper()}-{sha256[-_PSEUDONYM_DIGITS:]}"
    image.PatientName = f"{image.PatientID}^"
    for keyword in _EMPTY:
        setattr(image, keyword, "")
    image.Modality = "US"
    image.SeriesNumber = 1
    image.SeriesDescription = words.MADE_STUDY
    image.InstanceNumber = scan.frame_number
    image.Manufacturer = image.ManufacturerModelName = APP_NAME
    image.SoftwareVersions = version()
    image.ImageType = ["DERIVED", "SECONDARY"]
    image.ImageComments = RESEARCH_USE_SENTENCE.english()
    image.Rows, image.Columns = scan.height, scan.width
    image.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    image.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        image.PlanarConfiguration = 0
    image.BitsAllocated = image.BitsStored = 8
    image.HighBit = 7
    image.PixelRepresentation = 0
    if scan.spacing_mm is not None:
        image.SequenceOfUltrasoundRegions = [_region(scan, scan.spacing_mm)]
    elif scan.pixel_aspect != 1:
        image.PixelAspectRatio = [round(1000 * scan.pixel_aspect), 1000]
    image.PixelData = pixels.tobytes() + b"\0" * (pixels.size % 2)
    image["PixelData"].VR = "OB"
    return image


def _region(scan: Scan, spacing_mm: tuple[float, float]) -> Dataset:
    left, top, width, height = scan.ultrasound_region or (0, 0, scan.width, scan.height)
    row, column = spacing_mm
    region = Dataset()
    region.RegionSpatialFormat = _B_MODE
    region.RegionDataType = _TISSUE
    region.RegionFlags = 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = left, top
    region.RegionLocationMaxX1 = left + width - 1
    region.RegionLocationMaxY1 = top + height - 1
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = _CM
    region.PhysicalDeltaX, region.PhysicalDeltaY = column / _MM_PER_CM, row / _MM_PER_CM
    return region
