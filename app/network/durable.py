"""Files that outlast a loss of power: written, renamed and removed so that the disk has them."""

import os
import sys
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """Write a new file and wait until the disk has it. Raises OSError."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Wait until the disk has a file that others have written. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def rename_durably(source: Path, target: Path) -> None:
    """Rename a file, or a folder if there is none at the target. Raises OSError."""
    source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder. Windows has no such call."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
