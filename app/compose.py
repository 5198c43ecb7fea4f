"""Builds the window's objects and connects them; the one place that knows them all."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import QPoint, QSettings, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from app.about import APP_NAME
from app.crashes import FOLDER, CrashReports, reports_in
from app.domain.operating_point import OperatingPoint, operating_points
from app.folders import fault_of, own_folder
from app.needs import check_screen
from app.ui.actions import shown_keys
from app.ui.application import Application
from app.ui.icons import app_icon
from app.ui.main_window import MainWindow
from app.ui.outside_stop import OutsideStop
from app.ui.settings import Settings, settings_path
from app.ui.theme import apply_theme
from app.ui.threads_menu import ThreadsMenu, threads_text
from app.workers.controller import AnalysisController
from app.workers.engine import Engine
from app.workers.session import EntryState, Session
from app.workers.update_look import UpdateLook
from models.torch_free.manifest import WeightsError, manifest_in_use
from resources import resource_path

_PATIENCE_MS = 120_000
_TO_BE_FOUND = 2
"""Lesions in the phantom that is tried."""

_UNMEASURED = OperatingPoint("not measured", limit=0.5, acceptance_limit=0.5)
"""Stands in where the weights cannot be read: then nothing is analysed either."""


@dataclass(frozen=True)
class Program:
    """The window with what it shows and what drives it. It owns both, so all go together."""

    window: MainWindow
    session: Session
    controller: AnalysisController


def build_application(arguments: Sequence[str]) -> Application:
    """Make the program's application in its theme; LackError where there is no screen."""
    check_screen()
    application = Application([sys.argv[0], *arguments])
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName(APP_NAME)
    application.setDesktopFileName(APP_NAME.lower())
    application.setWindowIcon(app_icon())
    apply_theme(application)
    return application


def build_program(engine: Engine, settings: Settings) -> Program:
    """Build the window with all that it needs. The engine starts after the first painting."""
    session = Session(_operating_points())
    controller = AnalysisController(session, engine)
    window = MainWindow(session, controller, settings)
    session.setParent(window)
    controller.setParent(window)
    window.first_painted.connect(controller.start)
    cast(Application, Application.instance()).files_given.connect(window.open_paths)
    return Program(window, session, controller)


def run_window(paths: Sequence[Path]) -> int:
    """Show the window, open the paths, and return the exit status when it is closed."""
    folder = own_folder()
    reports = CrashReports(folder / FOLDER)
    reports.keep()
    # Qt's own file dialog remembers folders; on Windows and macOS the system's does, in its place.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    application = build_application([])
    settings = Settings(settings_path())
    engine = Engine(reports=reports, threads=settings.threads)
    program = build_program(engine, settings)
    window = program.window
    OutsideStop(window)
    offer_threads(window, engine, settings)
    tell_of_crashes(program, reports)
    window.first_painted.connect(lambda: window.show_message(fault_of(folder)))
    look = UpdateLook(window)
    look.noticed.connect(window.status_line.show_later)
    window.first_painted.connect(lambda: look.start(folder))
    window.show()
    if paths:
        window.open_paths(paths)
    return application.exec()


def offer_threads(window: MainWindow, engine: Engine, settings: Settings) -> None:
    """Let the user limit the threads of the networks, now and for later starts."""
    menu = ThreadsMenu(os.cpu_count() or 1, window)

    def choose(number: int | None) -> None:
        settings.threads = engine.threads = number
        window.show_message(f"From the next picture on: {threads_text(number).lower()}.")

    menu.chosen.connect(choose)
    corner = window.status_line
    window.actions_["threads"].triggered.connect(
        lambda: menu.open_at(corner.mapToGlobal(QPoint(0, 0)), engine.threads)
    )


def tell_of_crashes(program: Program, reports: CrashReports) -> None:
    """Name each new report in the window, also of what ended the last start."""
    window = program.window
    action = window.actions_["crash_reports"]
    keys = shown_keys(action)
    # A signal, because errors come on any thread.
    message = program.controller.message
    reports.tell = lambda path: message.emit(
        f"BUSight made an error: {keys} opens the folder of its report, {path}"
    )
    action.triggered.connect(lambda: _open_folder(window, reports.folder))
    window.first_painted.connect(reports.collect)


def _open_folder(window: MainWindow, folder: Path) -> None:
    if not reports_in(folder):
        window.show_message(f"There are no crash reports. They would lie in {folder}")
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        window.show_message(f"The crash reports lie in {folder}")


def try_window(device: str) -> int:
    """Show the window, let it analyse a phantom, and close it; 0 where it found the lesions.

    Prints 'painted' as soon as the window is there, so that whoever started this can take the
    time. The user's settings are left alone.
    """
    application = build_application([])
    with TemporaryDirectory() as folder:
        program = build_program(Engine(device), Settings(Path(folder) / "window.ini"))
        window, session = program.window, program.session
        found = 0
        told = "Nothing was analysed in time."

        def look(entry_id: int) -> None:
            nonlocal found, told
            entry = session.entry(entry_id)
            if entry.state is EntryState.DONE and entry.assessment is not None:
                found = len(entry.assessment.lesions)
                told = f"{found} lesions found in {entry.name}, {_TO_BE_FOUND} to be found."
            elif entry.state is EntryState.FAILED:
                told = entry.message
            else:
                return
            QTimer.singleShot(0, window.close)

        window.first_painted.connect(lambda: _say("painted"))
        session.entry_changed.connect(look)
        QTimer.singleShot(_PATIENCE_MS, window.close)
        window.show()
        window.open_paths([resource_path("phantom/phantom_two.png")])
        application.exec()
    _say(told)
    return 0 if found == _TO_BE_FOUND else 1


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _operating_points() -> tuple[OperatingPoint, ...]:
    try:
        return operating_points(manifest_in_use())
    except WeightsError:
        # The engine meets the same fault when it starts, and the window then says so.
        return (_UNMEASURED,)
