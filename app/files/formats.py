"""The formats that BUSight reads, each with its name and the suffixes of its files.

A file is recognized by its content (see ``content``); suffixes only say which files claim to be
images.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """One format. ``suffixes`` are in lower case and begin with a dot."""

    name: str
    suffixes: tuple[str, ...]


DICOM_SUFFIXES = (".dcm", ".dicom")
FORMATS = (
    Format("PNG", (".png",)),
    Format("JPEG", (".jpg", ".jpeg")),
    Format("BMP", (".bmp",)),
    Format("TIFF", (".tif", ".tiff")),
    Format("GIF", (".gif",)),
    Format("WebP", (".webp",)),
    Format("DICOM", DICOM_SUFFIXES),
    Format("MP4", (".mp4", ".m4v")),
    Format("MOV", (".mov",)),
    Format("AVI", (".avi",)),
)
SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)
CONTAINER_PATTERNS = ("*.zip", "*.ZIP", "DICOMDIR")
"""Names of files that stand for the images in them; see ``containers``."""

FORMAT_NAMES = ", ".join(each.name for each in FORMATS)
"""For sentences that end with a list: a word such as 'or' would have to be translated."""
