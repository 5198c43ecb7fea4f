"""What a computer must have for the program to start.

Nothing but words is imported at the top: some libraries end the process if the processor is too
old for them, and Qt does if there is no screen.
"""

import ctypes
import os
import sys
from pathlib import Path

from app.domain.fault import SetupFault
from app.processor import is_too_old
from app.words.message import WordedError
from models.torch_free.message import Message


class SetupError(WordedError):
    """The program can't start on this computer."""


def check_processor() -> None:
    """Raise SetupError if the libraries would end in an illegal instruction."""
    if is_too_old():
        raise SetupError(Message(SetupFault.OLD_PROCESSOR))


def check_screen() -> None:
    """Raise SetupError if Qt would find no screen or not the libraries for it, and abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise SetupError(Message(SetupFault.NO_SCREEN))
    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    try:
        ctypes.CDLL(str(Path(plugins) / "platforms" / "libqxcb.so"))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise_if_library(error)
        return
    xcb.xcb_connect.restype = ctypes.c_void_p
    # Never closed: a server that loses its last client, before Qt connects, starts anew.
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        raise SetupError(Message.of(SetupFault.SCREEN_UNREACHABLE, screen=os.environ["DISPLAY"]))


def raise_if_library(error: Exception) -> None:
    """Raise SetupError if an error is about a library that the system lacks."""
    name, found, _ = str(error).partition(": cannot open shared object file")
    if found and ".so." in name:
        package = _debian_package(name)
        message = Message.of(SetupFault.LIBRARY_MISSING, library=name, package=package)
        raise SetupError(message) from error


def _debian_package(library: str) -> str:
    """Name the package of a library by Debian's rule: libegl1 for libEGL.so.1. GLib differs."""
    name, _, version = library.lower().replace("libglib-", "libglib").partition(".so.")
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"
