"""The dialogs for files and folders; the window opens no others."""

from pathlib import Path, PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

from app.files.formats import SUFFIXES
from app.words.window import (
    ALL_FILTER,
    EXPORT_TITLE,
    IMAGES_FILTER,
    OPEN_IMAGES_TITLE,
    REPORT_FILTER,
)

# In upper and lower case, because not every system's dialog ignores case.
_PATTERNS = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)


def ask_images(parent: QWidget, folder: str) -> list[Path]:
    """Ask for images to open; empty if the user cancels."""
    # No pattern means 'without a suffix' on every system, so those files are among all files.
    filters = f"{IMAGES_FILTER(patterns=_PATTERNS)};;{ALL_FILTER(patterns='*')}"
    names, _ = QFileDialog.getOpenFileNames(parent, OPEN_IMAGES_TITLE(), folder, filters)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """Ask for a folder; None if the user cancels."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_report(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save the report of a Scan; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{PurePath(scan_name).stem}.report.png"
    kinds = REPORT_FILTER(patterns="*.png")
    name, _ = QFileDialog.getSaveFileName(parent, EXPORT_TITLE(), str(proposed), kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
