"""What the system says of a path."""

import errno
import os
from pathlib import Path


def status_of(path: Path) -> os.stat_result:
    """Give the status of what a path names. Raises OSError, and nothing else.

    A path with a null character or half of a character can't be the name of a file on any system.
    Python raises ValueError for it; to people it is one more file that is not there.
    """
    try:
        return path.stat()
    except ValueError as error:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
