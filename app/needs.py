"""What a computer must have for the program to start, and a sentence where it has not.

Nothing of ours or of others is imported up here: some libraries end the process where the
processor is too old for them, and Qt does where there is no screen.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_INSTRUCTIONS = ("sse4_2", "popcnt")
"""What NumPy, OpenCV, Qt and PyTorch are built for (x86-64-v2); they choose AVX2 where it is."""

_SSE4_2 = 38
"""Windows' PF_SSE4_2_INSTRUCTIONS_AVAILABLE, which it knows from this build on."""
_WINDOWS_2004 = 19041


class LackError(Exception):
    """The program can't start on this computer; the text says what to do."""


def check_processor() -> None:
    """Raise LackError where the libraries would end in an illegal instruction."""
    if sys.platform == "win32":
        lacking = (
            os.environ.get("PROCESSOR_ARCHITECTURE") == "AMD64"
            and sys.getwindowsversion().build >= _WINDOWS_2004
            and not ctypes.windll.kernel32.IsProcessorFeaturePresent(_SSE4_2)
        )
    else:
        found = re.search(r"^flags\s*:(.*)$", _read(_CPUINFO), re.MULTILINE)
        lacking = found is not None and not {*_INSTRUCTIONS} <= {*found[1].split()}
    if lacking:
        raise LackError(
            "This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, "
            "which nearly all since 2011 have. Use a newer computer."
        )


def check_screen() -> None:
    """Raise LackError where Qt would find no screen or not the libraries for it, and abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise LackError(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight "
            "from a desktop, or use 'busight analyze' in the terminal."
        )
    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    try:
        ctypes.CDLL(str(Path(plugins) / "platforms" / "libqxcb.so"))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise_if_library(error)
        return
    xcb.xcb_connect.restype = ctypes.c_void_p
    # Left open until Qt has its own and for good: a server that loses its last client starts anew.
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        raise LackError(
            f"The screen {os.environ['DISPLAY']} can't be reached: start BUSight from the desktop "
            "of the user who is logged in, or use 'busight analyze' in the terminal."
        )


def raise_if_library(error: Exception) -> None:
    """Raise LackError where an error is about a library that the system lacks."""
    name, found, _ = str(error).partition(": cannot open shared object file")
    if found and ".so." in name:
        raise LackError(
            f"The system's library {name} is missing: install it, on Debian and Ubuntu with "
            f"'sudo apt install {_debian_package(name)}'."
        ) from error


def _debian_package(library: str) -> str:
    """Name the package of a library by Debian's rule, libEGL.so.1 to libegl1; GLib has its own."""
    name, _, version = library.lower().replace("libglib-", "libglib").partition(".so.")
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
