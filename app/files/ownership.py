"""What BUSight may write over: its own files, which carry a mark, and nothing behind a link."""

import re
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath
from tempfile import TemporaryFile

from PIL import Image

from app.about import APP_NAME, software
from app.domain.fault import WriteFault
from app.files.errors import OutputError, output_error, shown_name, writing_error
from app.words.about import RESEARCH_USE_SENTENCE
from models.torch_free.message import Message

SOFTWARE_KEY = "Software"
"""Keyword of the PNG text chunk that names the program, as the PNG specification lists it."""


_HEAD = 1 << 12
"""Bytes of a file in which the mark is."""

_LABEL = re.compile(rb"[01](?: (?:0\.\d{6}|1\.000000)){6,}")
"""A line of YOLO's labels, which have no place for a name: the form of the numbers is the mark."""

_MARKED: Mapping[str, re.Pattern[bytes]] = {
    ".json": re.compile(rb'\{\s*(?:"info": \{)?\s*"software": "%b ' % APP_NAME.encode()),
    ".yaml": re.compile(rb"# %b " % APP_NAME.encode()),
    # Creator in the document information, as Qt writes it.
    ".pdf": re.compile(
        rb"%PDF-.{,2000}?/Creator \(" + re.escape(f"\ufeff{APP_NAME} ".encode("utf-16-be")),
        re.DOTALL,
    ),
    # ImplementationVersionName in the file's meta information.
    ".dcm": re.compile(rb".{128}DICM.{,500}?\x13\0SH..%b_" % APP_NAME.upper().encode(), re.DOTALL),
}
"""What a file of ours begins with, by its suffix."""


def png_mark() -> dict[str, str]:
    """Give the mark as the texts of a PNG."""
    return {SOFTWARE_KEY: software()}


def is_own_image(path: Path) -> bool:
    """Say whether ``path`` holds a PNG that any version of BUSight wrote."""
    try:
        if not path.is_file():  # opening a pipe would wait for a writer forever
            return False
        with Image.open(path, formats=("PNG",)) as image:
            return str(image.info.get(SOFTWARE_KEY, "")).startswith(f"{APP_NAME} ")
    except Exception:  # noqa: BLE001 an image made to break Pillow is not ours
        return False


def json_mark() -> dict[str, str]:
    """Give the mark as the first fields of a JSON file."""
    return {"software": software(), "research_use": RESEARCH_USE_SENTENCE.english()}


def comment_mark() -> str:
    """Give the mark as the first line of a file that has comments."""
    return f"# {software()}. {RESEARCH_USE_SENTENCE.english()}\n"


def is_own_output(path: Path) -> bool:
    """Say whether ``path`` holds a file that any version of BUSight wrote, by its kind."""
    if path.suffix.lower() == ".png":
        return is_own_image(path)
    head = b""
    with suppress(OSError):
        if not path.is_file():  # opening a pipe would wait for a writer forever
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD)
    if path.suffix.lower() == ".txt":
        *lines, rest = head.split(b"\n")
        return all(map(_LABEL.fullmatch, lines)) and (not rest or len(head) == _HEAD)
    marked = _MARKED.get(path.suffix.lower())
    return marked is not None and marked.match(head) is not None


def check_output_path(folder: Path, relative: PurePath) -> None:
    """Check that writing ``relative`` into ``folder`` replaces nothing but BUSight's own files.

    Raises OutputError if another file or a link is there, or if a folder on the way is a link that
    leads out of ``folder``.
    """
    path = folder / relative
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise OutputError(Message.of(WriteFault.LINKED_FOLDER, folder=str(relative.parent)))
    mode = _mode(path)
    # If a folder is in its place, the writing itself fails with a sentence about it.
    if mode and not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and is_own_output(path)):
        raise OutputError(Message.of(WriteFault.NOT_OURS, name=shown_name(path)))


def check_no_link(path: Path) -> None:
    """Raise OutputError if a link, pipe or device is where a file will be read and written."""
    mode = _mode(path)
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise output_error(WriteFault.LINK, path)


def check_can_write(path: Path, is_own: Callable[[], bool]) -> None:
    """Raise OutputError if a file can't be written, before work is done for it.

    A file that is there already is replaced only if it ``is_own``. The folder is made if it is
    missing.
    """
    if path.is_file() and not is_own():
        raise OutputError(Message.of(WriteFault.NOT_OURS, name=shown_name(path)))
    try:
        if path.is_dir():
            raise IsADirectoryError
        path.parent.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=path.parent).close()
    except OSError as error:
        raise writing_error(path, error) from error


def _mode(path: Path) -> int:
    """Say what is at a path, 0 if nothing is."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0
