"""DICOM files for tests, made by hand so that each value in them is known."""

from pathlib import Path

import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage

ROWS, COLUMNS = 36, 48


def make_dataset(pixels: np.ndarray, meaning: str = "MONOCHROME2", **elements: object) -> Dataset:
    """A data set of one image in explicit little endian."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    meta.MediaStorageSOPInstanceUID = UID("1.2.3.4")
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.SOPClassUID = UltrasoundImageStorage
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.PhotometricInterpretation = meaning
    dataset.BitsAllocated = pixels.dtype.itemsize * 8
    dataset.BitsStored = dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(pixels.dtype.kind == "i")
    dataset.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def compressed(dataset: Dataset, syntax: str, frame: bytes) -> Dataset:
    """Replace the pixels with a compressed frame."""
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    dataset.PixelData = encapsulate([frame])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return dataset


def save(dataset: Dataset, path: Path) -> Path:
    dataset.save_as(path, enforce_file_format=True)
    return path


def region(delta: float = 0.005, *, units: int = 3, spatial: int = 1) -> Dataset:
    """An ultrasound region over the whole image; its pixels are 1.2 times as wide as high."""
    item = Dataset()
    item.RegionSpatialFormat = spatial
    item.RegionLocationMinX0 = item.RegionLocationMinY0 = 0
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = COLUMNS - 1, ROWS - 1
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = units
    item.PhysicalDeltaX, item.PhysicalDeltaY = 1.2 * delta, delta
    return item


def placed(left: int, top: int, right: int, bottom: int, *, kind: int = 1) -> Dataset:
    """A region with its corners, the last column and row included."""
    item = region()
    item.RegionDataType = kind
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, bottom
    return item


def without_corners() -> Dataset:
    item = placed(0, 0, COLUMNS - 1, ROWS - 1)
    for corner in ("MinX0", "MinY0", "MaxX1", "MaxY1"):
        delattr(item, f"RegionLocation{corner}")
    return item
