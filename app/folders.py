"""Where the program keeps its settings and reports: in the user's folders, or next to itself."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryFile

from platformdirs import user_config_path

from app.about import APP_NAME
from app.domain.fault import SetupFault
from models.torch_free.message import Message

PORTABLE = "BUSight-data"
"""If a folder of this name is next to the installed program, everything is kept in it."""


RETRIEVED = "retrieved"
"""Folder, beside the study database, of the images that came from a PACS."""


def own_folder() -> Path:
    """The folder for settings and crash reports; it may not exist yet."""
    beside = _program().with_name(PORTABLE)
    if getattr(sys, "frozen", False) and beside.is_dir():
        return beside
    return user_config_path(APP_NAME, appauthor=False)


def folder_fault(folder: Path) -> Message | None:
    """Say why nothing can be written to a folder for settings; None if it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return None
    except OSError as error:
        reason = error.strerror or str(error)
        return Message.of(SetupFault.SETTINGS_NOT_KEPT, folder=str(folder), error=reason)


def _program() -> Path:
    """The program as users see it: its file, or on macOS its bundle."""
    executable = Path(sys.executable)
    # An AppImage runs from a mounted folder. Programs that it starts inherit the variables.
    appimage, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if appimage and mounted and executable.is_relative_to(mounted):
        return Path(appimage)
    bundles = (folder for folder in executable.parents if folder.suffix == ".app")
    return next(bundles, executable)
