"""What the user named becomes a list of images to read."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from app.domain.fault import ReadFault
from app.domain.scan import ScanId
from app.files.archive import ARCHIVE_SUFFIX, archive_above, is_archive
from app.files.containers import Part, archive_parts, counting_order, may_be_image, parts_of
from app.files.dicom_kind import KIND_BYTES
from app.files.errors import ScanError, reading_error, scan_error
from app.files.formats import FORMAT_NAMES
from app.files.output_kinds import IMAGE_ENDINGS, MADE_IMAGE, OUTPUT_ENDINGS, OutputKind
from app.files.ownership import is_own_output
from app.files.status import status_of
from app.files.stems import output_stems
from models.torch_free.message import Message


class ResultKey(NamedTuple):
    """What a line of results is about: a file relative to its INPUT, and the frame, from 0."""

    file: str
    frame: int = 0


@dataclass(frozen=True)
class Input:
    """An image to read, or an entry that can't be read and the reason (``error``).

    ``relative`` is the path inside the INPUT folder, or the name of a file named directly; no
    two files of a list share it. ``stem`` is where the outputs of the file go, relative to the
    output folder and without their endings. ``frame`` counts from 0.
    """

    path: Path
    relative: PurePosixPath
    stem: PurePosixPath
    error: Message | None = None
    frame: int = 0

    @property
    def id(self) -> ScanId:
        """Identity of its Scan."""
        return ScanId(str(self.path), self.frame)

    @property
    def result_key(self) -> ResultKey:
        """Identity of its line in the results."""
        return ResultKey(self.relative.as_posix(), self.frame)

    def output(self, kind: OutputKind) -> PurePosixPath:
        """Give the path of one output relative to the output folder.

        It is ``<stem>.mask.png``, or ``<stem>.frame-2.mask.png`` of a second frame and so on.
        """
        frame = f".frame-{self.frame + 1}" if self.frame else ""
        return self.stem.with_name(f"{self.stem.name}{frame}{OUTPUT_ENDINGS[kind]}")


@dataclass(frozen=True)
class _Found:
    """``group`` is the name of the folder that tells two equal ``relative`` apart."""

    path: Path
    relative: PurePosixPath
    group: str
    error: Message | None = None


def find_inputs(
    paths: Sequence[Path], *, output: Path | None = None, earlier: Collection[str] = ()
) -> list[Input]:
    """List the images at ``paths``: files as named, folders walked in the order people count.

    A ZIP archive is a folder too, and a DICOMDIR stands for the images that it lists. In folders
    (links to folders followed, each folder once) hidden files are skipped, and so are files that
    hold no image and whose name claims none, and a DICOMDIR, whose images are there as well.
    BUSight's own masks, maps, reports and results as DICOM objects are skipped too. ``output`` is
    the folder that will be written: inside an INPUT folder it is not walked, and if it is an INPUT
    folder itself, the studies that were made in it are skipped. ``earlier`` are the ``relative`` of
    files that have outputs there already; see ``output_stems`` for how outputs are named. If two
    INPUTs hold the same relative path, the later one gets its folder's name in front.

    A missing file, a dangling link and a folder or archive without images become Inputs with an
    error; nothing is raised.
    """
    found: dict[Path, _Found] = {}
    for path in paths:
        for entry in _expand(path, output):
            found.setdefault(_absolute(entry.path), entry)
    entries = list(found.values())
    relatives = _distinct(entries)
    stems = output_stems(relatives, earlier)
    return [
        Input(entry.path, relative, stem, entry.error)
        for entry, relative, stem in zip(entries, relatives, stems, strict=True)
    ]


def input_faults(
    paths: Sequence[Path], *, output: Path | None = None, formats: str = FORMAT_NAMES
) -> list[Message]:
    """Say which of the named paths are missing, empty, or folders without an image.

    ``formats`` names those that the command takes.
    """
    faults = []
    for path in paths:
        # The first image of a folder is enough, so a large one takes no time.
        first = next(_expand(path, output, formats))
        if first.path == path and first.error is not None:
            faults.append(first.error)
        elif first.path == path and _is_empty(path):
            faults.append(scan_error(ReadFault.EMPTY, path).message)
    return faults


def _is_empty(path: Path) -> bool:
    try:
        status = path.stat()
    except OSError:
        return False  # it leads into an archive
    return S_ISREG(status.st_mode) and status.st_size == 0


def _expand(path: Path, output: Path | None, formats: str = FORMAT_NAMES) -> Iterator[_Found]:
    absolute = _absolute(path)
    name = PurePosixPath(absolute.name if path.name in ("", "..") else path.name)
    if not name.name:
        name = PurePosixPath("input")  # a drive that is not there has no name
    without_images = ReadFault.ARCHIVE_WITHOUT_IMAGES
    parts: Iterable[Part] | None
    try:
        if archive_above(path) is not None:
            parts = None
        elif S_ISDIR(mode := status_of(path).st_mode):
            parts, without_images = _walk(path, output), ReadFault.FOLDER_WITHOUT_IMAGES
        else:
            parts = parts_of(path) if S_ISREG(mode) else None
    except OSError as error:
        yield _Found(path, name, absolute.parent.name, reading_error(path, error).message)
        return
    if parts is None:
        yield _Found(path, name, absolute.parent.name)
        return
    is_empty = True
    for part in parts:
        is_empty = False
        relative = name if part.path == path else part.relative
        yield _Found(part.path, relative, absolute.name, part.error)
    if is_empty:
        fault = scan_error(without_images, path, formats=formats)
        yield _Found(path, name, absolute.parent.name, fault.message)


def _absolute(path: Path) -> Path:
    """Spell a path out without following links, whose names are what the user knows."""
    return Path(os.path.normpath(path.absolute()))


def _walk(folder: Path, output: Path | None) -> Iterator[Part]:
    """Files of a folder and of the folders and archives in it."""
    is_output = False
    visited: set[object] = set()  # links may form a circle
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            if S_ISDIR(status.st_mode):
                identity = _identity(path, status)
                is_output |= path == folder and _is_same(path, output)
                if identity not in visited and (path == folder or not _is_same(path, output)):
                    visited.add(identity)
                    waiting += reversed(_children(path, is_output=is_output))
                continue
        except OSError as error:
            yield _part(folder, path, reading_error(path, error).message)
            continue
        if not S_ISREG(status.st_mode):
            continue
        if path.suffix.lower() == ARCHIVE_SUFFIX:
            yield from _packed(folder, path)
        elif _may_be_image(path):
            yield _part(folder, path)


def _part(folder: Path, path: Path, error: Message | None = None) -> Part:
    return Part(path, PurePosixPath(*path.relative_to(folder).parts), error)


def _packed(folder: Path, archive: Path) -> Iterator[Part]:
    """Images in an archive; outputs go to a folder that is called like it, without the suffix."""
    try:
        if is_archive(archive):
            place = PurePosixPath(*archive.with_suffix("").relative_to(folder).parts)
            for part in archive_parts(archive):
                yield part._replace(relative=place / part.relative)
    except OSError as error:
        yield _part(folder, archive, reading_error(archive, error).message)
    except ScanError as error:
        yield _part(folder, archive, error.message)


def _children(folder: Path, *, is_output: bool) -> list[Path]:
    """What is in a folder and is neither hidden nor a result of BUSight."""
    children = sorted(folder.iterdir(), key=lambda child: counting_order(child.name))
    return [
        child
        for child in children
        if not child.name.startswith(".") and not _is_result(child, is_output=is_output)
    ]


def _is_result(path: Path, *, is_output: bool) -> bool:
    """Whether it is BUSight's own output, which no run reads.

    A study that was made around an image is read, except where it may be made anew.
    """
    is_made = path.name.endswith(OUTPUT_ENDINGS[MADE_IMAGE])
    may_be = path.name.endswith(IMAGE_ENDINGS) and (is_output or not is_made)
    return may_be and is_own_output(path)


def _is_same(folder: Path, output: Path | None) -> bool:
    return (
        output is not None
        and output.exists()
        and _identity(folder, folder.stat()) == _identity(output, output.stat())
    )


def _identity(path: Path, status: os.stat_result) -> object:
    """Equal for two paths of one folder. Some network disks give Windows no numbers of files."""
    if status.st_ino:
        return status.st_dev, status.st_ino
    return os.path.normcase(os.path.realpath(path))


def _may_be_image(path: Path) -> bool:
    def read_head() -> bytes:
        with path.open("rb") as handle:
            return handle.read(KIND_BYTES)

    try:
        return may_be_image(path, read_head)
    except OSError:
        return True


def _distinct(entries: Sequence[_Found]) -> list[PurePosixPath]:
    taken: set[PurePosixPath] = set()
    relatives = []
    for entry in entries:
        relative, number = entry.relative, 1
        while relative in taken:
            suffix = "" if number == 1 else f"-{number}"
            relative, number = (
                PurePosixPath((entry.group or "input") + suffix) / entry.relative,
                number + 1,
            )
        taken.add(relative)
        relatives.append(relative)
    return relatives
