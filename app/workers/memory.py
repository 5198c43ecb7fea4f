"""Memory that was freed, returned to the system."""

import ctypes
import sys


def trim_memory() -> None:
    """Ask the C library to return free pages.

    Linux' glibc keeps them after many arrays of different sizes were freed; the libraries of other
    systems return them by themselves.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
