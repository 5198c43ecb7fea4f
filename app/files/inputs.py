"""What the user named becomes a list of pictures to read, each with names for its outputs."""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from typing import Literal

from app.files.content import HEAD_BYTES, content_of
from app.files.errors import reading_error, shown_name
from app.files.formats import SUFFIXES, format_names
from app.files.own import is_own_picture

OutputKind = Literal["mask", "probability", "report"]
OUTPUT_KINDS: tuple[OutputKind, ...] = ("mask", "probability", "report")

_OWN_ENDINGS = tuple(f".{kind}.png" for kind in OUTPUT_KINDS)


@dataclass(frozen=True)
class Input:
    """A file to read, or an entry that can't be read and the sentence (``error``) why.

    ``relative`` is the path inside the INPUT folder, or the name of a file named directly; no
    two Inputs of a list share it. ``stem`` is where its outputs go, relative to the output
    folder and without their endings.
    """

    path: Path
    relative: PurePosixPath
    stem: PurePosixPath
    error: str | None = None

    def output(self, kind: OutputKind) -> PurePosixPath:
        """Give the path of one output relative to the output folder: ``<stem>.<kind>.png``."""
        return self.stem.with_name(f"{self.stem.name}.{kind}.png")


@dataclass(frozen=True)
class _Found:
    """``group`` is the name of the folder that tells two equal ``relative`` apart."""

    path: Path
    relative: PurePosixPath
    group: str
    error: str | None = None


def find_inputs(
    paths: Sequence[Path], *, output: Path | None = None, earlier: Collection[str] = ()
) -> list[Input]:
    """List the pictures at ``paths``: files as named, folders walked in the order people count.

    In folders (links to folders followed, each folder once) files that hold no picture and whose
    name claims none are passed over, and so are hidden files. ``output`` is the folder that will
    be written: inside an INPUT folder it is not walked; where it is an INPUT folder itself,
    BUSight's own outputs are passed over. ``earlier`` are the ``relative`` of Scans that have
    outputs there already.

    Outputs are called after the picture's stem (``a.png``: ``a.mask.png``; a number after the
    last dot belongs to the stem). Where two would share it, also with an earlier one, the full
    name is taken (``a.png.mask.png``). Where two INPUTs hold the same relative path, the later
    gets its folder's name in front.

    A missing file, a dangling link and a folder without pictures become Inputs with an error;
    nothing is raised.
    """
    found: dict[Path, _Found] = {}
    for path in paths:
        for entry in _expand(path, output):
            found.setdefault(_whole(entry.path), entry)
    entries = list(found.values())
    relatives = _distinct(entries)
    stems = _stems(relatives, earlier)
    return [
        Input(entry.path, relative, stem, entry.error)
        for entry, relative, stem in zip(entries, relatives, stems, strict=True)
    ]


def _expand(path: Path, output: Path | None) -> Iterator[_Found]:
    whole = _whole(path)
    name = PurePosixPath(whole.name if path.name in ("", "..") else path.name)
    try:
        is_folder = S_ISDIR(path.stat().st_mode)
    except OSError as error:
        yield _Found(path, name, whole.parent.name, str(reading_error(path, error)))
        return
    if not is_folder:
        yield _Found(path, name, whole.parent.name)
        return
    is_empty = True
    for child, problem in _walk(path, output):
        is_empty = False
        relative = name if child == path else PurePosixPath(*child.relative_to(path).parts)
        yield _Found(child, relative, whole.name, problem)
    if is_empty:
        problem = (
            f"'{shown_name(path)}' is a folder without pictures: choose one with "
            f"{format_names('or')} files."
        )
        yield _Found(path, name, whole.parent.name, problem)


def _whole(path: Path) -> Path:
    """Spell a path out without following links, whose names are what the user knows."""
    return Path(os.path.normpath(path.absolute()))


def _walk(folder: Path, output: Path | None) -> Iterator[tuple[Path, str | None]]:
    """Files of a folder and of the folders in it, each with what is wrong with it."""
    visited: set[tuple[int, int]] = set()  # keeps links from going round
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            if S_ISDIR(status.st_mode):
                identity = (status.st_dev, status.st_ino)
                if identity not in visited and (path == folder or not _is_same(path, output)):
                    visited.add(identity)
                    waiting += reversed(_children(path, output))
                continue
        except OSError as error:
            yield path, str(reading_error(path, error))
            continue
        if S_ISREG(status.st_mode) and _may_be_picture(path):
            yield path, None


def _children(folder: Path, output: Path | None) -> list[Path]:
    """What is in a folder and is neither hidden nor BUSight's own output."""
    children = sorted(folder.iterdir(), key=_counting_order)
    is_output = _is_same(folder, output)
    return [
        child
        for child in children
        if not child.name.startswith(".")
        and not (is_output and child.name.endswith(_OWN_ENDINGS) and is_own_picture(child))
    ]


def _is_same(folder: Path, output: Path | None) -> bool:
    return output is not None and output.exists() and folder.samefile(output)


def _may_be_picture(path: Path) -> bool:
    """By content, except that a name that claims a picture is never passed over in silence."""
    if path.suffix.lower() in SUFFIXES:
        return True
    if path.name == "DICOMDIR":
        return False
    try:
        with path.open("rb") as handle:
            return content_of(handle.read(HEAD_BYTES)) is not None
    except OSError:
        return True


def _counting_order(path: Path) -> tuple[tuple[int, str], ...]:
    """Sort 'benign (2)' before 'benign (10)'."""
    parts = re.findall(r"[0-9]+|[^0-9]+", path.name)
    return tuple((int(part), "") if part[0] in "0123456789" else (-1, part) for part in parts)


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


def _stems(relatives: Sequence[PurePosixPath], earlier: Collection[str]) -> list[PurePosixPath]:
    """Take the stem where it is alone, the full name where not.

    A full name can meet another's stem in its turn (``a.png`` and ``a.png.tif``), hence the loop.
    """
    present = {str(relative) for relative in relatives}
    others = [PurePosixPath(file) for file in earlier if file not in present]
    kept = [_key(_stem(other)) for other in others] + [_key(other) for other in others]
    stems = [_stem(relative) for relative in relatives]
    while True:
        uses = Counter(kept)
        uses.update(_key(stem) for stem in stems)
        clashing = [
            place
            for place, stem in enumerate(stems)
            if uses[_key(stem)] > 1 and stem != relatives[place]
        ]
        if not clashing:
            return stems
        for place in clashing:
            stems[place] = relatives[place]


def _stem(path: PurePosixPath) -> PurePosixPath:
    """Leave out the suffix, but not the last number of a name like 1.2.840.10008."""
    return path if path.suffix[1:].isdecimal() else path.with_suffix("")


def _key(path: PurePosixPath) -> str:
    """Equal for paths that are one file on a disk that ignores case or composition."""
    return unicodedata.normalize("NFC", str(path)).casefold()
