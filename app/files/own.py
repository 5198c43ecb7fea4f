"""BUSight's own pictures carry a mark, so that it never writes over anybody else's."""

from pathlib import Path

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
        with Image.open(path, formats=("PNG",)) as picture:
            return str(picture.info.get(SOFTWARE_KEY, "")).startswith(f"{APP_NAME} ")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False


def spare_others(path: Path) -> None:
    """Raise OutputError where a picture that BUSight did not write is at ``path``."""
    if path.is_file() and not is_own_picture(path):
        raise OutputError(
            f"'{shown_name(path)}' is there already and is not BUSight's: "
            "move it away or choose another output folder."
        )
