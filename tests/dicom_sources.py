"""DICOM files as an ultrasound machine writes them, for tests of what refers to them."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    generate_uid,
)

SHAPE = (96, 128)


def bright(*, has_lesion: bool = True) -> NDArray[np.uint8]:
    """Dark pixels with a bright box, which the fake engine takes for a lesion."""
    pixels = np.full(SHAPE, 20, np.uint8)
    if has_lesion:
        pixels[20:60, 30:80] = 200
    return pixels


def write_image(
    path: Path, meaning: str = "MONOCHROME2", *, has_lesion: bool = True, **elements: object
) -> Path:
    """Write an ultrasound image of that photometric interpretation, which shows ``bright``."""
    pixels = bright(has_lesion=has_lesion)
    if meaning == "MONOCHROME1":
        pixels = 255 - pixels
    if meaning == "RGB":
        pixels = np.dstack([pixels, pixels // 2, pixels])
    dataset = _dataset(UltrasoundImageStorage, pixels, meaning)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path, enforce_file_format=True)
    return path


def write_cine(path: Path, lesions: tuple[bool, ...]) -> Path:
    """Write a cine; ``lesions`` says which of its frames have one."""
    frames = np.stack([bright(has_lesion=has_lesion) for has_lesion in lesions])
    dataset = _dataset(UltrasoundMultiFrameImageStorage, frames[0], "MONOCHROME2")
    dataset.NumberOfFrames = len(frames)
    dataset.FrameTime = 40
    dataset.FrameIncrementPointer = 0x00181063
    dataset.PixelData = frames.tobytes()
    dataset.save_as(path, enforce_file_format=True)
    return path


def _dataset(sop_class: str, pixels: NDArray[np.uint8], meaning: str) -> Dataset:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.SOPClassUID = sop_class
    dataset.SOPInstanceUID = generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.PatientName, dataset.PatientID = "M\xfcller^Anna", "4711"
    dataset.PatientBirthDate, dataset.PatientSex = "19700102", "F"
    dataset.StudyDate, dataset.StudyTime = "20261120", "101112"
    dataset.StudyID, dataset.AccessionNumber = "12", "A-12"
    dataset.ReferringPhysicianName = "Arzt^Alfons"
    dataset.Modality, dataset.Manufacturer = "US", "Example"
    dataset.Laterality = "L"
    dataset.SeriesNumber, dataset.InstanceNumber = 1, 3
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    dataset.PhotometricInterpretation = meaning
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = pixels.tobytes()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return dataset
