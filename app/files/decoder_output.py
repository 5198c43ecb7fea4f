"""Decoders print what they find odd in a file, and that may be a patient's name."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_ONE_AT_A_TIME = Lock()
_LIBRARIES = ("PIL", "highdicom", "imagecodecs", "openjpeg", "pydicom", "pylibjpeg")

for _library in _LIBRARIES:
    _logger = logging.getLogger(_library)
    _logger.addHandler(logging.NullHandler())
    _logger.propagate = False
    # For what is read elsewhere, such as objects that are sent: nobody can act on their warnings.
    warnings.filterwarnings("ignore", module=_library)


@contextmanager
def decoder_output_suppressed() -> Iterator[None]:
    """Drop all warnings while a file is read; one thread at a time.

    Python's list of warning filters belongs to the whole process, so two threads that each restore
    it would mix their lists up. What the decoders log is always dropped.
    """
    with _ONE_AT_A_TIME, warnings.catch_warnings(action="ignore"):
        yield
