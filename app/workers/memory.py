"""Memory that was freed, given back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Ask the C library to return free pages.

    Linux' glibc keeps them after many arrays of all sizes have come and gone; other systems'
    libraries return them on their own.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
