"""A page as a Secondary Capture image, which any viewer shows (DICOM PS3.3, A.8.1)."""

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import RLELossless, SecondaryCaptureImageStorage

from app.dicom.result_object import reference_to, result_object
from app.dicom.source import Export, ObjectKind, SourceObject
from app.words import objects as words
from app.words.about import RESEARCH_USE_SENTENCE

_MM_PER_INCH = 25.4
_LOSSY = ("LossyImageCompression", "LossyImageCompressionRatio", "LossyImageCompressionMethod")


def capture(
    source: SourceObject, frame: int, page: NDArray[np.uint8], dpi: int, export: Export
) -> Dataset:
    """Put a page (H, W, 3) RGB about a frame of ``source``, from 0, into an image.

    Pixels are compressed without loss.
    """
    image = result_object(source, export, ObjectKind.SC, SecondaryCaptureImageStorage, "OT", frame)
    image.ConversionType = "WSD"
    image.ImageType = ["DERIVED", "SECONDARY"]
    image.DateOfSecondaryCapture = image.ContentDate = image.InstanceCreationDate
    image.TimeOfSecondaryCapture = image.ContentTime = image.InstanceCreationTime
    image.PatientOrientation = ""
    image.BurnedInAnnotation = "YES"
    image.DerivationDescription = words.REPORT
    image.ImageComments = RESEARCH_USE_SENTENCE.english()
    image.SourceImageSequence = [reference_to(source, frame)]
    image.NominalScannedPixelSpacing = [f"{_MM_PER_INCH / dpi:.6g}"] * 2
    _keep_lossy(image, source)
    image.SamplesPerPixel = 3
    image.PhotometricInterpretation = "RGB"
    image.PlanarConfiguration = 0
    image.Rows, image.Columns = page.shape[:2]
    image.BitsAllocated = image.BitsStored = 8
    image.HighBit = 7
    image.PixelRepresentation = 0
    # pydicom's own encoder: that of GDCM ends the process if a segment has an odd length.
    image.compress(
        RLELossless,
        np.ascontiguousarray(page),
        encoding_plugin="pydicom",
        generate_instance_uid=False,
    )
    return image


def _keep_lossy(image: Dataset, source: SourceObject) -> None:
    """What lossy compression has changed stays changed."""
    for keyword in _LOSSY:
        if keyword in source.dataset:
            image[keyword] = source.dataset[keyword]
