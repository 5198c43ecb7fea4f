"""What BUSight may write over: its own images, which carry a mark, and nothing behind a link."""

import stat
from pathlib import Path, PurePath

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from app.about import APP_NAME, software
from app.domain.fault import WriteFault
from app.files.errors import OutputError, output_error, shown_name
from models.torch_free.message import Message

SOFTWARE_KEY = "Software"
"""Keyword of the PNG text chunk that names the program, as the PNG specification lists it."""


def mark() -> PngInfo:
    """Give the mark as text chunks for Pillow."""
    chunks = PngInfo()
    chunks.add_text(SOFTWARE_KEY, software())
    return chunks


def is_own_image(path: Path) -> bool:
    """Say whether ``path`` holds a PNG that any version of BUSight wrote."""
    try:
        if not path.is_file():  # opening a pipe would wait for a writer forever
            return False
        with Image.open(path, formats=("PNG",)) as image:
            return str(image.info.get(SOFTWARE_KEY, "")).startswith(f"{APP_NAME} ")
    except Exception:  # noqa: BLE001 an image made to break Pillow is not ours
        return False


def check_output_path(folder: Path, relative: PurePath) -> None:
    """Check that writing ``relative`` into ``folder`` replaces nothing but BUSight's own images.

    Raises OutputError if another file or a link is there, or if a folder on the way is a link that
    leads out of ``folder``.
    """
    path = folder / relative
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise OutputError(Message.of(WriteFault.LINKED_FOLDER, folder=str(relative.parent)))
    mode = _mode(path)
    # If a folder is in its place, the writing itself fails with a sentence about it.
    if mode and not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and is_own_image(path)):
        raise OutputError(Message.of(WriteFault.NOT_OURS, name=shown_name(path)))


def check_no_link(path: Path) -> None:
    """Raise OutputError if a link, pipe or device is where a file will be read and written."""
    mode = _mode(path)
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise output_error(WriteFault.LINK, path)


def _mode(path: Path) -> int:
    """Say what is at a path, 0 if nothing is."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0
