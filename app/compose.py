"""Builds the window's objects and connects them; the one place that knows them all."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.about import APP_NAME
from app.domain.assessment import OperatingPoint
from app.domain.operating_points import operating_points
from app.ui.icons import app_icon
from app.ui.main_window import MainWindow
from app.ui.settings import Settings, settings_path
from app.ui.theme import apply_theme
from app.workers.controller import AnalysisController
from app.workers.engine import Engine
from app.workers.session import Session
from models.manifest import WeightsError, load_manifest

_UNMEASURED = OperatingPoint("not measured", limit=0.5, sensitivity=0, specificity=0, pictures=0)
"""Stands in where the weights cannot be read: then nothing is analysed either."""


def build_application(arguments: Sequence[str]) -> QApplication:
    """Make the program's QApplication in its theme."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName(APP_NAME)
    application.setDesktopFileName(APP_NAME.lower())
    application.setWindowIcon(app_icon())
    apply_theme(application)
    return application


def build_window(engine: Engine, settings: Settings) -> MainWindow:
    """Build the window with all that it drives. The engine starts after the first painting."""
    session = Session(_operating_points())
    controller = AnalysisController(session, engine)
    window = MainWindow(session, controller, settings)
    # The window owns what it drives, so that all go together.
    session.setParent(window)
    controller.setParent(window)
    window.first_painted.connect(controller.start)
    return window


def run_window(paths: Sequence[Path]) -> int:
    """Show the window, open the paths, and return the exit status when it is closed."""
    application = build_application([])
    window = build_window(Engine(), Settings(settings_path()))
    window.show()
    if paths:
        window.open_paths(paths)
    return application.exec()


def _operating_points() -> tuple[OperatingPoint, ...]:
    try:
        return operating_points(load_manifest())
    except WeightsError:
        # The engine meets the same fault when it starts, and the window then says so.
        return (_UNMEASURED,)
