"""Types of options of the command line that several commands have."""

import argparse
import os
from pathlib import Path

from app.domain.fault import WriteFault
from app.files.errors import output_error
from app.words import usage
from app.words.message import say


def path(text: str) -> Path:
    """A path. An empty one, such as an unset variable of a shell, is refused.

    It would be the current folder.
    """
    if not text:
        raise argparse.ArgumentTypeError(usage.EMPTY_PATH())
    return Path(text)


def folder(text: str) -> Path:
    """A path of a folder to write to, which may be missing. A file in its place is refused."""
    named = path(text)
    if any(map(os.path.isfile, (named, *named.parents))):
        fault = output_error(WriteFault.FILE_IN_PLACE, named).message
        raise argparse.ArgumentTypeError(say(fault))
    return named
