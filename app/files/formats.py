"""The formats that BUSight reads, each with its name and the suffixes of its files.

A file is told by its content (see ``content``); suffixes only say which files claim to be images.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """One format. ``suffixes`` are in lower case and begin with a dot."""

    name: str
    suffixes: tuple[str, ...]


FORMATS = (
    Format("PNG", (".png",)),
    Format("JPEG", (".jpg", ".jpeg")),
    Format("BMP", (".bmp",)),
    Format("TIFF", (".tif", ".tiff")),
    Format("GIF", (".gif",)),
    Format("WebP", (".webp",)),
    Format("DICOM", (".dcm", ".dicom")),
)
SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)


def format_names(conjunction: str) -> str:
    """List the formats for a sentence: 'PNG, JPEG and DICOM' if ``conjunction`` is 'and'."""
    *names, last = (each.name for each in FORMATS)
    return f"{', '.join(names)} {conjunction} {last}"
