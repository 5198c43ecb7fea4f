"""Qt for a program without a window: fonts and painting need an application object."""

import sys
from threading import Lock

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication

from app.domain.fault import WriteFault
from app.files.errors import OutputError
from models.torch_free.message import Message

PAINTING = Lock()
"""Held while a page is painted: PySide makes a class of constants when one is first used, and two
threads that do so at once end the process."""


def check_gui_application() -> None:
    """Raise RuntimeError without an application: Qt would end the process at the first letter."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("call ensure_gui_application before writing reports")


def ensure_gui_application() -> QGuiApplication:
    """Return the running application, or start one that shows nothing. For the main thread.

    Keep what is returned for as long as reports are written. Raises OutputError if the system has
    no font to write with.
    """
    application = QCoreApplication.instance()
    if application is None:
        # Linux needs no display if there is no window, and asking for a missing one would end the
        # process. Elsewhere Qt's default platform works without a display, and only it knows the
        # system's fonts.
        offscreen = ["-platform", "offscreen"] if sys.platform == "linux" else []
        application = QGuiApplication([sys.argv[0], *offscreen])
    if not isinstance(application, QGuiApplication):
        raise TypeError("a Qt application without painting is already running")
    if not QFontDatabase.families():
        raise OutputError(Message.of(WriteFault.NO_FONT))
    return application
