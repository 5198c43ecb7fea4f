"""The list of the files of a disc or export, which a DICOMDIR is (DICOM PS3.3, annex F)."""

from collections.abc import Iterator
from io import SEEK_END, BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, NamedTuple

from app.domain.fault import ReadFault
from app.files.archive import leads_out
from app.files.content import DICOM, content_of
from app.files.decoder_output import decoder_output_suppressed
from app.files.dicom_kind import KIND_BYTES, DicomKind, kind_of
from app.files.errors import scan_error

_LARGEST = 1 << 26
"""Bytes; a record has some 500."""
_MOST_READS = 500_000
"""Some 35 for each record."""


class Listed(NamedTuple):
    """The images that a DICOMDIR lists, and how many records can't be followed.

    ``paths`` are in the order of the records; ``missing`` counts files that are not there,
    ``outside`` records that lead out of the folder.
    """

    paths: list[Path]
    missing: int
    outside: int


def is_dicomdir(path: Path) -> bool:
    """Whether a regular file is a DICOMDIR, whatever its name. Raises OSError."""
    with path.open("rb") as handle:
        head = handle.read(KIND_BYTES)
    return content_of(head) in DICOM and kind_of(head) is DicomKind.DIRECTORY


def read_dicomdir(path: Path) -> Listed:
    """Find the images that a DICOMDIR lists, which are all in or below its folder.

    Raises ScanError if it is damaged or longer than one should be, OSError if it can't be read.
    """
    with path.open("rb") as handle, decoder_output_suppressed():
        names = _names(handle, path)
    folder = _Folder(path.parent)
    paths: dict[Path, None] = {}
    missing = outside = 0
    for parts in names:
        relative = PurePosixPath(*parts)
        if leads_out(relative) or len(relative.parts) != len(parts):
            outside += 1
            continue
        found = folder.find(relative)
        if found is None:
            missing += 1
        elif not folder.holds(found):
            outside += 1
        else:
            paths[found] = None
    return Listed(list(paths), missing, outside)


def _names(handle: BinaryIO, path: Path) -> list[list[str]]:
    try:
        return list(_records(handle))
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise scan_error(ReadFault.DAMAGED_DICOM, path) from None


def _records(handle: BinaryIO) -> Iterator[list[str]]:
    """Names of the files of images, in parts. Raises anything if the file is damaged."""
    from pydicom.dataelem import RawDataElement
    from pydicom.filereader import read_dataset, read_preamble, read_sequence
    from pydicom.multival import MultiValue
    from pydicom.tag import Tag

    from app.files.counted import counted

    if handle.seek(0, SEEK_END) > _LARGEST:
        raise ValueError("a longer list than that of a disc")
    handle.seek(0)
    handle = counted(handle, _MOST_READS)
    read_preamble(handle, force=True)
    tag = Tag("DirectoryRecordSequence")
    # All of a DICOMDIR is in explicit little endian (PS3.10, section 8.6).
    dataset = read_dataset(handle, is_implicit_VR=False, is_little_endian=True, specific_tags=[tag])
    element = dataset.get_item(tag)
    if isinstance(element, RawDataElement):
        value = element.value or b""
        records = read_sequence(
            counted(BytesIO(value), _MOST_READS),
            is_implicit_VR=False,
            is_little_endian=True,
            bytelength=len(value),
            encoding="iso8859",
        )
    else:
        records = dataset[tag].value
    for record in records:
        name = record.get("ReferencedFileID")
        if record.get("DirectoryRecordType") == "IMAGE" and record.get("RecordInUseFlag") != 0:
            yield list(name) if isinstance(name, MultiValue) else [str(name or "")]


class _Folder:
    """Finds files whose names are in upper case in a DICOMDIR, and maybe not on this disk."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._real = root.resolve()
        self._children: dict[Path, dict[str, Path]] = {}

    def find(self, relative: PurePosixPath) -> Path | None:
        """The file at a path below the folder, None if there is none."""
        whole = self._root.joinpath(*relative.parts)
        if whole.is_file():
            return whole
        path = self._root
        for part in relative.parts:
            if path not in self._children:
                children = path.iterdir() if path.is_dir() else ()
                self._children[path] = {child.name.casefold(): child for child in children}
            child = self._children[path].get(part.casefold())
            if child is None:
                return None
            path = child
        return path if path.is_file() else None

    def holds(self, path: Path) -> bool:
        """Whether a file is below the folder, links followed."""
        return path.resolve().is_relative_to(self._real)
