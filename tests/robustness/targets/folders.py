"""Folders with unusual entries, walked by ``find_inputs``."""

import os
import socket
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path
from random import Random

from app.files.inputs import find_inputs
from app.files.output_kinds import OUTPUT_KINDS
from app.terminal import printable
from app.words.message import english

from ..seeds.dicoms import dicoms
from ..seeds.images import gifs, pngs
from ..target import BrokenPromiseError, Result, Target, check_sentence

NAMES = (
    *("a.png", "A.PNG", "a.png.png", "a.mask.png", "a.png.mask.png", "a", "1.2.840.10008", "..."),
    *("b (2).png", "b (10).png", ".hidden.png", "DICOMDIR", "con.png", "=1+1.png", "-rf", "@x.png"),
    *("new\nline.png", "tab\t.png", "\x1b[2J.png", "\u202egnp.png", "e\u0301.png", "\xe9.png"),
    *("\udcff.png", "\udce9.dcm", " .png", "a..png", "9" * 200 + ".png", "\N{SUPERSCRIPT TWO}.png"),
    *("x.\N{ARABIC-INDIC DIGIT THREE}", "\N{CIRCLED DIGIT ONE}.bmp", "results.jsonl", "n" * 250),
)
DEEPEST = 4


def make(rng: Random) -> bytes:
    """The seed of a tree."""
    return rng.randbytes(8)


def attempt(data: bytes, folder: Path) -> Result:
    """Walk the tree: no exception, each image once, outputs inside the folder and distinct."""
    rng = Random(data)
    root, output = folder / "in", folder / rng.choice(("out", "in", "in/out"))
    root.mkdir()
    _grow(rng, root, 0)
    if rng.random() < 0.5:
        output.mkdir(exist_ok=True)
    named = [root, *(root / rng.choice(NAMES) for _ in range(rng.randint(0, 3)))]
    earlier = [rng.choice(NAMES) for _ in range(rng.randint(0, 4))]
    inputs = find_inputs(named, output=output, earlier=earlier)
    _check([(entry.relative.as_posix(), entry.stem.as_posix()) for entry in inputs])
    for entry in inputs:
        if entry.error is not None:
            # As it is printed, because names may hold anything.
            check_sentence(printable(english(entry.error)))
        for kind in OUTPUT_KINDS:
            place = entry.output(kind)
            if place.is_absolute() or ".." in place.parts:
                raise BrokenPromiseError("an output outside of the output folder")
    return Result(is_accepted=any(entry.error is None for entry in inputs))


def _check(names: list[tuple[str, str]]) -> None:
    relatives = {relative for relative, _ in names}
    stems = {unicodedata.normalize("NFC", stem).casefold() for _, stem in names}
    if len(relatives) < len(names):
        raise BrokenPromiseError("two images with one name")
    folded = {unicodedata.normalize("NFC", relative).casefold() for relative in relatives}
    # Names that differ only on a disk like this one can't have different outputs on another.
    if len(stems) < len(folded):
        raise BrokenPromiseError("two images with the same output names")


def _grow(rng: Random, folder: Path, depth: int) -> None:
    for _ in range(rng.randint(0, 6)):
        # Skip names and kinds of file that this system does not support.
        with suppress(OSError, ValueError):
            path = folder / rng.choice(NAMES)
            if not os.path.lexists(path):  # writing to an existing pipe would block forever
                _plant(rng, folder, path, depth)


def _plant(rng: Random, folder: Path, path: Path, depth: int) -> None:
    kind = rng.randrange(12)
    if kind < 6:
        path.write_bytes(rng.choice((*pngs()[:2], *gifs()[:1], *dicoms()[:2], b"", b"text")))
    elif kind < 8 and depth < DEEPEST:
        path.mkdir()
        _grow(rng, path, depth + 1)
    elif kind == 8:
        path.symlink_to(rng.choice((folder, folder.parent, Path("nowhere"), path, Path("a.png"))))
    elif kind == 9:
        path.write_bytes(pngs()[0])
        path.chmod(0)
    elif sys.platform != "win32" and kind == 10:
        os.mkfifo(path)
    elif sys.platform != "win32":
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(path))


FOLDERS = Target("folder listing", make, attempt)
