"""DICOM files full of identity, and a search for it in whatever was made from them."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian

from app.dicom.basic_profile import PROFILE

WORD = "QXJVORNE"
DATE = "19370411"
TIME = "173719.937147"
NUMBER = "93714711"
UID_ROOT = "1.2.826.0.1.93714711"
AGE = "093Y"
NEEDLES = (WORD, DATE, TIME, NUMBER, UID_ROOT)

TISSUE = (40, 30, 200, 150)
"""x, y, width and height of the region in the image of 280 x 220 pixels."""

_SIZE = (220, 280)
_VALUES = {
    "DA": DATE,
    "TM": TIME,
    "DT": f"{DATE}{TIME}",
    "AS": AGE,
    "IS": NUMBER,
    "DS": NUMBER,
    "UR": f"http://{WORD}.invalid",
    **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), WORD),
    **dict.fromkeys(("OB", "UN"), WORD.encode()),
}
_ENCODING = "ISO_IR 6"
"""As long as WORD."""
_UNTOUCHED = {"SOPClassUID", "PixelData"}


def identified_dataset(*, with_all: bool = True) -> Dataset:
    """An ultrasound image with identity in every attribute of the profile, also in sequences.

    In its pixels, it is around the tissue. Without ``with_all``, only what readers look at has it.
    """
    dataset = Dataset()
    if with_all:
        for number, tag in enumerate(PROFILE):
            keyword = keyword_for_tag(tag)
            if keyword and keyword not in _UNTOUCHED and tag >> 16 > 2:
                dataset.add(_element(tag, number))
        _add_private(dataset)
        for group in (0x5000, 0x6002):
            dataset.add_new((group, 0x0022 if group > 0x5000 else 0x0020), "LO", WORD)
        dataset.add_new((0x6000, 0x3000), "OB", WORD.encode() * 4)
        dataset.add_new((0x6000, 0x4000), "LT", WORD)
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.6.1"
    dataset.SOPInstanceUID = f"{UID_ROOT}.1"
    dataset.StudyInstanceUID = f"{UID_ROOT}.2"
    dataset.SeriesInstanceUID = f"{UID_ROOT}.3"
    dataset.PatientName = f"{WORD}^Anna"
    dataset.PatientID = NUMBER
    dataset.PatientBirthDate = dataset.StudyDate = DATE
    dataset.StudyTime = TIME
    dataset.Modality = "US"
    dataset.Manufacturer, dataset.ManufacturerModelName = "Maker", "Model 1"
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    _add_pixels(dataset)
    return dataset


def save_identified(dataset: Dataset, path: Path) -> Path:
    """Write it, with identity in the preamble and the file meta information too."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.SourceApplicationEntityTitle = WORD
    meta.ImplementationVersionName = WORD
    meta.PrivateInformationCreatorUID = UID(f"{UID_ROOT}.9")
    meta.PrivateInformation = WORD.encode()
    dataset.file_meta = meta
    dataset.preamble = (WORD.encode() * 16)[:128]
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset.save_as(path, enforce_file_format=True)
    return path


def broken_files(folder: Path) -> list[Path]:
    """Four images that can't be read: of cut pixels, or with a word where numbers should be."""
    cut = identified_dataset()
    cut.PixelData = cut.PixelData[:4000]
    return [
        save_identified(cut, folder / "0.dcm"),
        _save_broken(folder / "1.dcm", 11, {0x00280008: b"IS", 0x00281052: b"DS"}),
        _save_broken(folder / "2.dcm", 12, {0x00280010: b"US", 0x00280030: b"DS"}),
        _save_broken(folder / "3.dcm", 13, {0x00280004: b"CS", 0x00280103: b"US"}),
    ]


def identity_in(path: Path, needles: tuple[str, ...] = NEEDLES) -> list[str]:
    """What is found of identity in a file, or below a folder, in names or contents."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return [
        f"{needle} in {file.name}"
        for file in files
        for needle in needles
        if _has(file.name.encode(), needle)
        or (file.is_file() and any(_has(data, needle) for data in _contents(file.read_bytes())))
    ]


def identity_beside_objects(folder: Path) -> list[str]:
    """What is found in names below a folder, and in its files that are no DICOM objects."""
    files = sorted(folder.rglob("*"))
    found = [f"{needle} in a name" for file in files for needle in NEEDLES if needle in file.name]
    return found + [
        words
        for file in files
        if file.is_file() and file.read_bytes()[128:132] != b"DICM"
        for words in identity_in(file)
    ]


def _save_broken(path: Path, number: int, elements: dict[int, bytes]) -> Path:
    """Write a file with a word in elements, whose VRs do not allow it, and as its encoding."""
    dataset = identified_dataset()
    dataset.SOPInstanceUID = f"{UID_ROOT}.{number}"
    dataset.SpecificCharacterSet = _ENCODING
    for tag in elements:
        dataset.add_new(tag, "LO", WORD)
    data = save_identified(dataset, path).read_bytes()
    for tag, vr in elements.items():
        head = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
        assert head + b"LO" in data
        data = data.replace(head + b"LO", head + vr)
    path.write_bytes(data.replace(_ENCODING.encode(), WORD.encode()))
    return path


def _has(data: bytes, needle: str) -> bool:
    lowered = data.lower()
    return any(
        needle.lower().encode(encoding) in lowered
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    )


def _contents(data: bytes) -> Iterator[bytes]:
    """The bytes themselves, and what is packed in them: ZIP members and zlib streams."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from _contents(archive.read(name))
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            yield zlib.decompressobj().decompress(data[match.start() :], 1 << 24)
        except zlib.error:
            continue


def _element(tag: int, number: int) -> DataElement:
    vr = dictionary_VR(tag).split(" or ")[0]
    if vr == "SQ":
        item = Dataset()
        item.PatientName = item.StudyDescription = WORD
        item.ContentDate, item.ReferencedSOPInstanceUID = DATE, f"{UID_ROOT}.1"
        _add_private(item)
        inner = Dataset()
        inner.OperatorsName = WORD
        item.RequestAttributesSequence = [inner]
        return DataElement(tag, "SQ", Sequence([item]))
    if vr == "UI":
        return DataElement(tag, "UI", f"{UID_ROOT}.{number + 100}")
    if vr == "US":
        return DataElement(tag, "US", 9371)
    return DataElement(tag, vr, _VALUES[vr])


def _add_private(dataset: Dataset) -> None:
    block = dataset.private_block(0x0099, f"{WORD} 1.0", create=True)
    block.add_new(1, "LO", WORD)
    block.add_new(2, "OB", WORD.encode())


def _add_pixels(dataset: Dataset) -> None:
    rng = np.random.default_rng(0)
    x, y, width, height = TISSUE
    pixels = np.zeros(_SIZE, np.uint8)
    speckle = rng.integers(20, 160, (height, width)).astype(np.uint8)
    pixels[y : y + height, x : x + width] = cv2.GaussianBlur(speckle, (0, 0), 2)
    letters = np.frombuffer(f"{WORD} {DATE} {NUMBER} ".encode(), np.uint8)
    for row in (4, 12, 200):
        pixels[row, 8 : 8 + len(letters)] = letters
    dataset.Rows, dataset.Columns = _SIZE
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = pixels.tobytes()
    region = Dataset()
    region.RegionSpatialFormat = region.RegionDataType = 1
    region.RegionFlags = 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = x, y
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = x + width - 1, y + height - 1
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX = region.PhysicalDeltaY = 0.01
    dataset.SequenceOfUltrasoundRegions = [region]
