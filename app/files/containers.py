"""Files that stand for others: a ZIP archive for what is in it, a DICOMDIR for what it lists."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

from app.domain.fault import ReadFault
from app.files.archive import is_archive, members
from app.files.content import DICOM, content_of
from app.files.dicom_kind import KIND_BYTES, DicomKind, kind_of
from app.files.dicomdir import is_dicomdir, read_dicomdir
from app.files.errors import ScanError, scan_error
from app.files.formats import DICOM_SUFFIXES, SUFFIXES
from models.torch_free.message import Message


class Part(NamedTuple):
    """A file in a container, and where it is in it; ``error`` if something can't be read."""

    path: Path
    relative: PurePosixPath
    error: Message | None = None


def parts_of(path: Path) -> list[Part] | None:
    """List the images of a container, None if a regular file is none. Raises OSError.

    What is wrong with the container is a Part of its own, the first one.
    """
    whole = PurePosixPath(path.name)
    try:
        if is_archive(path):
            return list(archive_parts(path))
        if not is_dicomdir(path):
            return None
        listed = read_dicomdir(path)
    except ScanError as error:
        return [Part(path, whole, error.message)]
    parts: list[Part] = []
    for code, number in (
        (ReadFault.DICOMDIR_LEADS_OUT, listed.outside),
        (ReadFault.DICOMDIR_MISSING, listed.missing),
    ):
        if number and not parts:
            parts.append(Part(path, whole, scan_error(code, path, number=number).message))
    parts += (Part(one, PurePosixPath(*one.relative_to(path.parent).parts)) for one in listed.paths)
    return parts


def archive_parts(path: Path) -> Iterator[Part]:
    """List the images of an archive, in the order people count. Raises OSError and ScanError."""
    found = members(path, KIND_BYTES)
    names = [name for name, head in found if may_be_image(name, partial(bytes, head))]
    for name in sorted(names, key=lambda name: [counting_order(part) for part in name.parts]):
        yield Part(path.joinpath(*name.parts), name)


def may_be_image(name: PurePath, read_head: Callable[[], bytes]) -> bool:
    """Whether a file is listed that nobody named: by content, which ``read_head`` gives.

    A name that claims an image is never passed over, except for DICOM objects of other kinds.
    """
    suffix = name.suffix.lower()
    if name.name == "DICOMDIR":
        return False
    if suffix in SUFFIXES and suffix not in DICOM_SUFFIXES:
        return True
    head = read_head()
    content = content_of(head)
    if content in DICOM:
        return kind_of(head) in (DicomKind.IMAGE, DicomKind.VOLUME)
    return content is not None or suffix in SUFFIXES


def counting_order(name: str) -> tuple[tuple[int, str], ...]:
    """Sort 'benign (2)' before 'benign (10)'."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name)
    return tuple((int(part), "") if part[0] in "0123456789" else (-1, part) for part in parts)
