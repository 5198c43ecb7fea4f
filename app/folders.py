"""Where the program keeps what is its own: in the user's folders, or beside itself."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryFile

from platformdirs import user_config_path

from app.about import APP_NAME

PORTABLE = "BUSight-data"
"""A folder of this name beside the installed program takes all that it would keep elsewhere."""


def own_folder() -> Path:
    """The folder for settings and crash reports; it may not exist yet."""
    beside = _program().with_name(PORTABLE)
    if getattr(sys, "frozen", False) and beside.is_dir():
        return beside
    return user_config_path(APP_NAME, appauthor=False)


def fault_of(folder: Path) -> str:
    """One sentence where nothing can be kept in a folder, else nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return (
            f"Settings and crash reports can't be kept in {folder} ({error.strerror}): "
            "allow yourself to write there, or move the program to where you can."
        )


def _program() -> Path:
    """What a user sees of the program: its file, or on macOS its bundle."""
    executable = Path(sys.executable)
    # An AppImage runs from where it is mounted. The variables go on to all that it starts.
    appimage, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if appimage and mounted and executable.is_relative_to(mounted):
        return Path(appimage)
    bundles = (folder for folder in executable.parents if folder.suffix == ".app")
    return next(bundles, executable)
