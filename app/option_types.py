"""Types of options of the command line that several commands have."""

import argparse
from pathlib import Path

from app.words import usage


def path(text: str) -> Path:
    """A path. An empty one, such as an unset variable of a shell, is refused.

    It would be the current folder.
    """
    if not text:
        raise argparse.ArgumentTypeError(usage.EMPTY_PATH())
    return Path(text)
