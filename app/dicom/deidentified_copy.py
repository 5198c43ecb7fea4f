"""De-identified copies of DICOM files: the attributes, the pixels and the names of the files.

PS3.15, Annex E: Basic Application Level Confidentiality Profile with the Clean Pixel Data Option
(docs/adr/0022). The copies are not compressed.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from struct import pack
from typing import Any

from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import ExplicitVRLittleEndian

from app.dicom.clean_pixels import Frame
from app.dicom.deidentify import Pseudonyms, deidentified
from app.dicom.image_file import ImageFile, opened_image
from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import GoOn, always
from app.domain.cleaning import Cleaning
from app.domain.fault import ReadFault, WriteFault
from app.files.atomic import atomic_file
from app.files.errors import output_error, scan_error

_LONGEST_PIXELS = 0xFFFFFFFE
_OTHER_PIXELS = (
    "SmallestImagePixelValue",
    "LargestImagePixelValue",
    *(f"{color}PaletteColorLookupTableDescriptor" for color in ("Red", "Green", "Blue")),
    "PaletteColorLookupTableUID",
)
"""Attributes of pixels as they were."""

_LOSSY = {
    "1.2.840.10008.1.2.4.50": "ISO_10918_1",
    "1.2.840.10008.1.2.4.51": "ISO_10918_1",
    "1.2.840.10008.1.2.4.81": "ISO_14495_1",
    "1.2.840.10008.1.2.4.91": "ISO_15444_1",
    "1.2.840.10008.1.2.4.203": "ISO_15444_15",
}
"""Transfer syntaxes that lose something, and their values of LossyImageCompressionMethod."""

_STUDY = re.compile(r"study-([0-9]{3,})")


class DeidentifiedExport:
    """One export: the same patient, study or UID is the same in all of its files.

    Files are named after numbers of studies, series and images, behind those that are there.
    """

    def __init__(self, folder: Path, known: KnownScanners) -> None:
        self._folder = folder
        self._known = known
        self._pseudonyms = Pseudonyms()
        self._studies: dict[str, int] = {}
        self._series: dict[str, dict[str, int]] = {}
        self._images: dict[tuple[str, str], dict[Path, int]] = {}
        self._earlier = _last_study(folder)

    def write(self, path: Path, cleaning: Cleaning | None = None, go_on: GoOn = always) -> Path:
        """Write the copy of a DICOM file, and give its path.

        Without ``cleaning``, which a person has chosen for this file, all that looks like text
        becomes black. Raises ScanError, also if it isn't known where the tissue is, OutputError,
        and StoppedError if ``go_on``, which is asked for each frame, says so.
        """
        with opened_image(path) as image:
            first = image.frame(0)
            if cleaning is None:
                cleaning = replace(image.cleaning(first, self._known), allowed=())
            if not cleaning.tissue:
                raise scan_error(ReadFault.TISSUE_UNKNOWN, path)
            clean = self._attributes(image, first)
            target = self._target(clean, path)
            length = first.stored.nbytes * image.frames
            _write(target, clean, image.cleaned(cleaning, go_on), length)
        return target

    def _attributes(self, image: ImageFile, first: Frame) -> Dataset:
        is_big_endian = not image.syntax.is_little_endian
        clean = deidentified(image.header, self._pseudonyms, is_big_endian=is_big_endian)
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            if not clean.get(keyword):
                setattr(clean, keyword, self._pseudonyms.uid(f"{keyword} of {image.path}"))
        if not clean.get("SOPClassUID"):
            raise ValueError("an object without a class")
        for keyword in _OTHER_PIXELS:
            clean.pop(keyword, None)
        _describe_pixels(clean, first)
        if "NumberOfFrames" in image.header:
            clean.NumberOfFrames = image.frames
        if image.syntax in _LOSSY:
            _describe_loss(clean, image, first)
        return clean

    def _target(self, clean: Dataset, source: Path) -> Path:
        study, series = clean.StudyInstanceUID, clean.SeriesInstanceUID
        number = self._studies.setdefault(study, self._earlier + len(self._studies) + 1)
        all_series = self._series.setdefault(study, {})
        in_study = all_series.setdefault(series, len(all_series) + 1)
        images = self._images.setdefault((study, series), {})
        # By their files, because programs write several images with one UID.
        in_series = images.setdefault(source, len(images) + 1)
        folder = self._folder / f"study-{number:03}" / f"series-{in_study:03}"
        return folder / f"image-{in_series:05}.dcm"


def _last_study(folder: Path) -> int:
    with suppress(OSError):
        found = (_STUDY.fullmatch(child.name) for child in folder.iterdir())
        return max((int(match[1]) for match in found if match), default=0)
    return 0


def _describe_pixels(clean: Dataset, frame: Frame) -> None:
    stored = frame.stored
    clean.Rows, clean.Columns = stored.shape[:2]
    clean.SamplesPerPixel = 1 if stored.ndim == 2 else 3
    clean.PhotometricInterpretation = frame.meaning
    clean.pop("PlanarConfiguration", None)
    if stored.ndim == 3:
        clean.PlanarConfiguration = 0
    clean.BitsAllocated = stored.dtype.itemsize * 8
    clean.BitsStored = min(frame.bits, clean.BitsAllocated)
    clean.HighBit = clean.BitsStored - 1
    clean.PixelRepresentation = int(stored.dtype.kind == "i")


def _describe_loss(clean: Dataset, image: ImageFile, first: Frame) -> None:
    """Say what the compression of the file has lost, unless it does (PS3.3, C.7.6.1.1.5)."""
    clean.LossyImageCompression = "01"
    if not clean.get("LossyImageCompressionRatio"):
        ratio = first.stored.nbytes * image.frames / max(image.size, 1)
        clean.LossyImageCompressionRatio = f"{ratio:.2f}"
        clean.LossyImageCompressionMethod = _LOSSY[image.syntax]


def _write(target: Path, clean: Dataset, frames: Iterable[NDArray[Any]], length: int) -> None:
    """Write a file frame by frame, so that a cine needs no more memory than one of them."""
    if length > _LONGEST_PIXELS:
        raise output_error(WriteFault.FILE_TOO_LARGE, target)
    clean.file_meta = FileMetaDataset()
    clean.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    representation = b"OB" if clean.BitsAllocated == 8 else b"OW"
    with atomic_file(target, ".dcm") as temporary, temporary.open("wb") as out:
        dcmwrite(out, clean, enforce_file_format=True)
        out.write(pack("<HH2sHL", 0x7FE0, 0x0010, representation, 0, length + length % 2))
        for frame in frames:
            out.write(frame.tobytes())
        out.write(b"\0" * (length % 2))
