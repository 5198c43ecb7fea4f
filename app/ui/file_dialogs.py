"""The questions for files and folders; the only boxes that the window opens."""

from pathlib import Path, PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

from app.files.formats import SUFFIXES

# In both cases: not every system's dialog ignores case.
_PATTERNS = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
# No pattern stands for 'without a suffix' on every system, so those files are among all files.
_FILTERS = f"Pictures ({_PATTERNS});;All files, also DICOM without a suffix (*)"


def ask_pictures(parent: QWidget, folder: str) -> list[Path]:
    """Ask for pictures to open; empty where the user thinks better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Open pictures", folder, _FILTERS)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_report(parent: QWidget, folder: str, scan_name: str) -> Path | None:
    """Ask where to save the report of a Scan; a missing ending is added."""
    proposed = Path(folder or Path.home()) / f"{PurePath(scan_name).stem}.report.png"
    name, _ = QFileDialog.getSaveFileName(parent, "Export report", str(proposed), "Report (*.png)")
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
