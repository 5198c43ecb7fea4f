"""The dialogs for files and folders; the window opens no others."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.files.formats import SUFFIXES
from app.files.stems import output_stem
from app.words.window import (
    ALL_FILTER,
    ALL_REPORTS,
    EXPORT_PDF_TITLE,
    EXPORT_TITLE,
    IMAGES_FILTER,
    OPEN_IMAGES_TITLE,
    PDF_FILTER,
    REPORT_FILTER,
)
from app.words.worklist import FIND_TITLE

# In upper and lower case, because not every system's dialog ignores case.
_PATTERNS = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)


def ask_images(parent: QWidget, folder: str) -> list[Path]:
    """Ask for images to open; empty if the user cancels."""
    # No pattern means 'without a suffix' on every system, so those files are among all files.
    filters = f"{IMAGES_FILTER(patterns=_PATTERNS)};;{ALL_FILTER(patterns='*')}"
    names, _ = QFileDialog.getOpenFileNames(parent, OPEN_IMAGES_TITLE(), folder, filters)
    return [Path(name) for name in names]


def ask_moved(parent: QWidget, folder: str, name: str) -> Path | None:
    """Ask where a file that was moved is now; None if the user cancels."""
    found, _ = QFileDialog.getOpenFileName(parent, FIND_TITLE(name=name), folder)
    return Path(found) if found else None


def ask_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """Ask for a folder; None if the user cancels."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_report(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save the report of a Scan, as PNG or PDF; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{output_stem(scan_name)}.report.png"
    png, pdf = REPORT_FILTER(patterns="*.png"), PDF_FILTER(patterns="*.pdf")
    name, kind = QFileDialog.getSaveFileName(parent, EXPORT_TITLE(), str(proposed), f"{png};;{pdf}")
    return _with_suffix(name, ".pdf" if kind == pdf else ".png", (".png", ".pdf"))


def ask_pdf(parent: QWidget, folder: str) -> Path | None:
    """Ask where to save one PDF with all reports; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{ALL_REPORTS()}.pdf"
    kinds = PDF_FILTER(patterns="*.pdf")
    name, _ = QFileDialog.getSaveFileName(parent, EXPORT_PDF_TITLE(), str(proposed), kinds)
    return _with_suffix(name, ".pdf", (".pdf",))


def _with_suffix(name: str, added: str, known: tuple[str, ...]) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in known else path.with_name(f"{path.name}{added}")
