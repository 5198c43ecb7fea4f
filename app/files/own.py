"""What BUSight may write over: its own pictures, which carry a mark, and nothing behind a link."""

import stat
from pathlib import Path, PurePath

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from app.about import APP_NAME, software
from app.files.errors import OutputError, shown_name

SOFTWARE_KEY = "Software"
"""Keyword of the PNG text chunk that names the program, as the PNG specification lists it."""


def mark() -> PngInfo:
    """Give the mark as text chunks for Pillow."""
    chunks = PngInfo()
    chunks.add_text(SOFTWARE_KEY, software())
    return chunks


def is_own_picture(path: Path) -> bool:
    """Say whether ``path`` holds a PNG that any version of BUSight wrote."""
    try:
        if not path.is_file():  # to open a pipe is to wait for what will never come
            return False
        with Image.open(path, formats=("PNG",)) as picture:
            return str(picture.info.get(SOFTWARE_KEY, "")).startswith(f"{APP_NAME} ")
    except Exception:  # noqa: BLE001 a picture made to break Pillow is nobody's
        return False


def spare_others(folder: Path, relative: PurePath) -> None:
    """Raise OutputError if writing ``relative`` into ``folder`` harmed what is not BUSight's.

    That is a file or link in its place, or a folder within that is a link to somewhere else.
    """
    path = folder / relative
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise OutputError(
            f"'{relative.parent}' leads out of the output folder by a link: "
            "remove the link or choose another output folder."
        )
    mode = _mode(path)
    # Of a folder in its place the writing itself tells.
    if mode and not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and is_own_picture(path)):
        raise OutputError(
            f"'{shown_name(path)}' is there already and is not BUSight's: "
            "move it away or choose another output folder."
        )


def refuse_links(path: Path) -> None:
    """Raise OutputError if a link, pipe or device is where a file is to be read and written."""
    mode = _mode(path)
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OutputError(
            f"'{path}' is a link or a device and no file: "
            "move it away or choose another output folder."
        )


def _mode(path: Path) -> int:
    """Tell what is at a path, 0 if nothing is."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0
