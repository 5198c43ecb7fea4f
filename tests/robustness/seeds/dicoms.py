"""Small DICOM files in every encoding, each with the secret name."""

import warnings
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from pydicom import dcmread, dcmwrite, uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

from .images import HEIGHT, WIDTH, jpegs, ramp
from .secret import SECRET

LARGEST_SHIPPED = 16_000
"""Bytes; larger examples of pydicom would make slow seeds."""


def dataset_of(syntax: str, **changes: Any) -> Dataset:
    """A small image with the secret name."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.UID(syntax)
    dataset.file_meta.MediaStorageSOPClassUID = uid.UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = uid.UID("1.2.3.4")
    dataset.SOPClassUID = uid.UltrasoundImageStorage
    dataset.SOPInstanceUID = uid.UID("1.2.3.4")
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.PatientName = f"{SECRET}^Ann"
    dataset.PatientID = f"{SECRET}-1"
    dataset.Rows, dataset.Columns = HEIGHT, WIDTH
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8, 8, 7
    dataset.PixelRepresentation = 0
    dataset.PixelData = ramp().tobytes()
    for name, value in changes.items():
        setattr(dataset, name, value)
    return dataset


def written(dataset: Dataset, *, bare: bool = False) -> bytes:
    """The bytes of its file, ``bare`` without a meta header."""
    buffer = BytesIO()
    if bare:
        syntax = dataset.file_meta.TransferSyntaxUID
        del dataset.file_meta
        explicit = syntax != uid.ImplicitVRLittleEndian
        dcmwrite(buffer, dataset, implicit_vr=not explicit, little_endian=True)
    else:
        dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def _region() -> Sequence:
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType = 1, 1
    region.RegionLocationMinX0, region.RegionLocationMinY0 = 2, 1
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = WIDTH - 2, HEIGHT - 2
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX = region.PhysicalDeltaY = 0.01
    return Sequence([region])


def _table(bits: int) -> Sequence:
    table = Dataset()
    table.LUTDescriptor = [256, 0, bits]
    table.LUTData = np.arange(256, dtype=np.uint16).tobytes()
    table.ModalityLUTType = "US"
    return Sequence([table])


def _palette(dataset: Dataset) -> Dataset:
    dataset.PhotometricInterpretation = "PALETTE COLOR"
    for name in ("Red", "Green", "Blue"):
        setattr(dataset, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 16])
        values = (np.arange(256) * 257).astype(np.uint16).tobytes()
        setattr(dataset, f"{name}PaletteColorLookupTableData", values)
    return dataset


def _deep() -> dict[str, Any]:
    pixels = (ramp().astype(np.uint16) * 16).tobytes()
    return {"BitsAllocated": 16, "BitsStored": 12, "HighBit": 11, "PixelData": pixels}


def _color(meaning: str, planar: int = 0) -> dict[str, Any]:
    return {
        "SamplesPerPixel": 3,
        "PhotometricInterpretation": meaning,
        "PlanarConfiguration": planar,
        "PixelData": np.dstack([ramp()] * 3).tobytes(),
    }


def _made() -> Iterator[bytes]:
    explicit, implicit = uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian
    yield written(dataset_of(explicit, SequenceOfUltrasoundRegions=_region()))
    yield written(dataset_of(explicit, PixelSpacing=["0.1", "0.1"]))
    yield written(dataset_of(implicit, SequenceOfUltrasoundRegions=_region()))
    yield written(dataset_of(uid.ExplicitVRBigEndian))
    yield written(dataset_of(uid.DeflatedExplicitVRLittleEndian))
    yield written(dataset_of(explicit, **_deep(), WindowCenter="800", WindowWidth="1600"))
    yield written(dataset_of(explicit, **_deep(), RescaleSlope="2", RescaleIntercept="-1024"))
    yield written(dataset_of(explicit, VOILUTSequence=_table(8)))
    yield written(dataset_of(explicit, ModalityLUTSequence=_table(16)))
    yield written(dataset_of(explicit, **_color("RGB")))
    yield written(dataset_of(explicit, **_color("YBR_FULL", 1)))
    yield written(_palette(dataset_of(explicit)))
    frames = ramp().tobytes() * 3
    yield written(dataset_of(explicit, NumberOfFrames="3", PixelData=frames))
    yield written(dataset_of(explicit), bare=True)
    yield written(dataset_of(implicit), bare=True)
    squeezed = dataset_of(uid.JPEGBaseline8Bit, PixelData=encapsulate([jpegs()[0]]))
    squeezed["PixelData"].is_undefined_length = True
    yield written(squeezed)
    run_length = dataset_of(explicit)
    run_length.compress(uid.RLELossless)
    yield written(run_length)


def _shipped() -> Iterator[bytes]:
    """Small examples of pydicom that contain an image."""
    folder = Path(pydicom.__file__).parent / "data" / "test_files"
    for path in sorted(folder.glob("*.dcm")):
        if path.stat().st_size > LARGEST_SHIPPED:
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some are invalid on purpose
            dataset = dcmread(path, force=True, stop_before_pixels=True)
        if "Rows" in dataset:
            yield path.read_bytes()


@cache
def dicoms() -> tuple[bytes, ...]:
    """All DICOM seeds."""
    return (*_made(), *_shipped())
