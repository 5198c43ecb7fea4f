"""A cine as an ultrasound machine writes it: all of its screen, with a region that has a scale."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, UltrasoundMultiFrameImageStorage, generate_uid

LEFT, TOP, RIGHT, BOTTOM = 70, 60, 110, 50
"""Screen around the image."""
PIXEL_CM = 0.0075
_FONT = cv2.FONT_HERSHEY_SIMPLEX


def write_screen_cine(path: Path, images: Iterable[NDArray[np.uint8]]) -> None:
    """Write a cine of gray images (H, W) on a screen, 80 ms each."""
    screens = [_screen(image) for image in images]
    height, width = screens[0].shape
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = UltrasoundMultiFrameImageStorage
    dataset.SOPInstanceUID = generate_uid()
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.Modality, dataset.ImageLaterality = "US", "L"
    dataset.NumberOfFrames, dataset.FrameTime = len(screens), 80
    dataset.Rows, dataset.Columns = height, width
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.SequenceOfUltrasoundRegions = [_region(width, height)]
    dataset.PixelData = np.stack(screens).tobytes()
    dataset.save_as(path, enforce_file_format=True)


def _region(width: int, height: int) -> Dataset:
    """Tissue, in cm both ways."""
    region = Dataset()
    region.RegionSpatialFormat = region.RegionDataType = 1
    region.RegionFlags = 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = LEFT, TOP
    region.RegionLocationMaxX1 = width - RIGHT - 1
    region.RegionLocationMaxY1 = height - BOTTOM - 1
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX = region.PhysicalDeltaY = PIXEL_CM
    return region


def _screen(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    screen = np.pad(image, ((TOP, BOTTOM), (LEFT, RIGHT)))
    for words, place in (("LINEAR 12 MHz", (20, 34)), ("MI 1.1  TIs 0.4", (460, 34))):
        cv2.putText(screen, words, place, _FONT, 0.7, 190, 1, cv2.LINE_AA)
    for line, words in enumerate(("Gn 52", "DR 60", "FR 12")):
        place = (screen.shape[1] - 90, 120 + 34 * line)
        cv2.putText(screen, words, place, _FONT, 0.6, 160, 1, cv2.LINE_AA)
    return screen
