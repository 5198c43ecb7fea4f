"""Qt for a program without a window: fonts and painting need an application object."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication

from app.files.errors import OutputError


def ensure_gui_application() -> QGuiApplication:
    """Give the running application, or start one that shows nothing. For the main thread.

    Keep what is returned for as long as reports are written. Raises OutputError where the system
    has no font to write with.
    """
    application = QCoreApplication.instance()
    if application is None:
        # Without a window there is no need of a display on Linux, and asking for one that is not
        # there would end the process. Elsewhere Qt's own platform works without a display and is
        # the one that knows the system's fonts.
        offscreen = ["-platform", "offscreen"] if sys.platform == "linux" else []
        application = QGuiApplication([sys.argv[0], *offscreen])
    if not isinstance(application, QGuiApplication):
        raise TypeError("a Qt application without painting is already running")
    if not QFontDatabase.families():
        raise OutputError(
            "No report can be written because the system has no font: install one, for example "
            "the package fonts-dejavu-core, and run it again."
        )
    return application
