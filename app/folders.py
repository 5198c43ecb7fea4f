"""Where the program keeps what is its own: in the user's folders, or beside itself."""

import sys
from pathlib import Path

from platformdirs import user_config_path

from app.about import APP_NAME

PORTABLE = "BUSight-data"
"""A folder of this name beside the installed program takes all that it would keep elsewhere."""


def own_folder() -> Path:
    """The folder for settings and crash reports; it may not exist yet."""
    beside = Path(sys.executable).parent / PORTABLE
    if getattr(sys, "frozen", False) and beside.is_dir():
        return beside
    return user_config_path(APP_NAME, appauthor=False)
