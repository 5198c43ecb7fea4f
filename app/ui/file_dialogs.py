"""The dialogs for files and folders; the window opens no others."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.files.formats import CONTAINER_PATTERNS, SUFFIXES
from app.files.output_kinds import PICTURE_ENDING
from app.files.stems import output_stem
from app.files.video_writer import VIDEO_CODECS
from app.report.letterhead import LOGO_SUFFIXES
from app.store.project import SUFFIX as PROJECT_SUFFIX
from app.words import project
from app.words.foreign import OPEN_TITLE
from app.words.pacs import ADD_FILES_TITLE, PEM_FILTER, PEM_TITLE
from app.words.settings import (
    LOGO_FILTER,
    LOGO_TITLE,
    SITE_LIMITS,
    SITE_LIMITS_FILTER,
    SITE_LIMITS_TITLE,
)
from app.words.site import SAVE_TITLE
from app.words.window import (
    ALL_FILTER,
    ALL_REPORTS,
    EXPORT_PDF_TITLE,
    EXPORT_PICTURE_TITLE,
    EXPORT_TITLE,
    EXPORT_VIDEO_TITLE,
    IMAGES_FILTER,
    OPEN_IMAGES_TITLE,
    PDF_FILTER,
    PICTURE_FILTER,
    REPORT_FILTER,
    VIDEO_FILTER,
)
from app.words.worklist import FIND_TITLE

# In upper and lower case, because not every system's dialog ignores case.
_PATTERNS = " ".join(
    (*(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES), *CONTAINER_PATTERNS)
)


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


def ask_site_limits(parent: QWidget, folder: str) -> Path | None:
    """Ask for a file with the limits of a site; None if the user cancels."""
    filters = f"{SITE_LIMITS_FILTER(patterns='*.json')};;{ALL_FILTER(patterns='*')}"
    name, _ = QFileDialog.getOpenFileName(parent, SITE_LIMITS_TITLE(), folder, filters)
    return Path(name) if name else None


def ask_save_site_limits(parent: QWidget, folder: str) -> Path | None:
    """Ask where to save limits of a site; None if the user cancels. A missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{SITE_LIMITS()}.json"
    kinds = SITE_LIMITS_FILTER(patterns="*.json")
    name, _ = QFileDialog.getSaveFileName(parent, SAVE_TITLE(), str(proposed), kinds)
    return _with_suffix(name, ".json", (".json",))


def ask_logo(parent: QWidget, folder: str) -> Path | None:
    """Ask for the image file of a logo; None if the user cancels."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in LOGO_SUFFIXES)
    kinds = LOGO_FILTER(patterns=patterns)
    name, _ = QFileDialog.getOpenFileName(parent, LOGO_TITLE(), folder, kinds)
    return Path(name) if name else None


def ask_pem(parent: QWidget, folder: str) -> Path | None:
    """Ask for a file of a certificate or key; None if the user cancels."""
    kinds = f"{PEM_FILTER(patterns='*.pem *.crt *.key')};;{ALL_FILTER(patterns='*')}"
    name, _ = QFileDialog.getOpenFileName(parent, PEM_TITLE(), folder, kinds)
    return Path(name) if name else None


def ask_findings(parent: QWidget, folder: str) -> list[Path]:
    """Ask for DICOM files with findings of others; empty if the user cancels."""
    kinds = ALL_FILTER(patterns="*")  # their names often have no ending
    names, _ = QFileDialog.getOpenFileNames(parent, OPEN_TITLE(), folder, kinds)
    return [Path(name) for name in names]


def ask_dicom_files(parent: QWidget, folder: str) -> list[Path]:
    """Ask for DICOM files to send; empty if the user cancels."""
    kinds = ALL_FILTER(patterns="*")  # their names often have no ending
    names, _ = QFileDialog.getOpenFileNames(parent, ADD_FILES_TITLE(), folder, kinds)
    return [Path(name) for name in names]


def ask_report(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save the report of a Scan, as PNG or PDF; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{output_stem(scan_name)}.report.png"
    png, pdf = REPORT_FILTER(patterns="*.png"), PDF_FILTER(patterns="*.pdf")
    name, kind = QFileDialog.getSaveFileName(parent, EXPORT_TITLE(), str(proposed), f"{png};;{pdf}")
    return _with_suffix(name, ".pdf" if kind == pdf else ".png", (".png", ".pdf"))


def ask_picture(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save a Scan with its outlines; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{output_stem(scan_name)}{PICTURE_ENDING}"
    kinds = PICTURE_FILTER(patterns="*.png")
    name, _ = QFileDialog.getSaveFileName(parent, EXPORT_PICTURE_TITLE(), str(proposed), kinds)
    return _with_suffix(name, ".png", (".png",))


def ask_pdf(parent: QWidget, folder: str) -> Path | None:
    """Ask where to save one PDF with all reports; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{ALL_REPORTS()}.pdf"
    kinds = PDF_FILTER(patterns="*.pdf")
    name, _ = QFileDialog.getSaveFileName(parent, EXPORT_PDF_TITLE(), str(proposed), kinds)
    return _with_suffix(name, ".pdf", (".pdf",))


def ask_new_project(parent: QWidget, folder: str) -> Path | None:
    """Ask where to make a new project; None if the user cancels."""
    proposed = Path(folder or Path.home()) / f"{project.UNTITLED()}{PROJECT_SUFFIX}"
    kinds = project.PROJECT_FILTER(patterns=f"*{PROJECT_SUFFIX}")
    name, _ = QFileDialog.getSaveFileName(parent, project.NEW_TITLE(), str(proposed), kinds)
    return _with_suffix(name, PROJECT_SUFFIX, (PROJECT_SUFFIX,))


def ask_project(parent: QWidget, folder: str) -> Path | None:
    """Ask for a project to open; None if the user cancels."""
    kinds = project.PROJECT_FILTER(patterns=f"*{PROJECT_SUFFIX}")
    name, _ = QFileDialog.getOpenFileName(parent, project.OPEN_TITLE(), folder, kinds)
    return Path(name) if name else None


def ask_save_project(parent: QWidget, folder: str, name: str) -> tuple[Path, bool] | None:
    """Ask where to save the worklist as a project, and whether with the images; None if canceled.

    ``name`` is that of the open project, '' if there is none.
    """
    proposed = Path(folder or Path.home()) / f"{name or project.UNTITLED()}{PROJECT_SUFFIX}"
    patterns = f"*{PROJECT_SUFFIX}"
    without = project.WITHOUT_IMAGES_FILTER(patterns=patterns)
    inside = project.WITH_IMAGES_FILTER(patterns=patterns)
    chosen, kind = QFileDialog.getSaveFileName(
        parent, project.SAVE_TITLE(), str(proposed), f"{without};;{inside}"
    )
    path = _with_suffix(chosen, PROJECT_SUFFIX, (PROJECT_SUFFIX,))
    return None if path is None else (path, kind == inside)


def ask_video(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save a cine as MP4 or AVI; a missing suffix is added."""
    proposed = Path(folder or Path.home()) / f"{output_stem(scan_name)}.outlines.mp4"
    mp4, avi = VIDEO_FILTER(patterns="*.mp4"), VIDEO_FILTER(patterns="*.avi")
    name, kind = QFileDialog.getSaveFileName(
        parent, EXPORT_VIDEO_TITLE(), str(proposed), f"{mp4};;{avi}"
    )
    return _with_suffix(name, ".avi" if kind == avi else ".mp4", tuple(VIDEO_CODECS))


def _with_suffix(name: str, added: str, known: tuple[str, ...]) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() in known else path.with_name(f"{path.name}{added}")
