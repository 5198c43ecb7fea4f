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
from app.domain.notice import Notice
from app.domain.pseudonym import use_key
from app.files.site_file import chosen_limits
from app.folders import folder_fault, own_folder
from app.log import LOG_FOLDER, keep_log, last_lines
from app.needs import check_screen
from app.store.project import is_project
from app.store.study_store import STUDIES, StudyStore
from app.ui.actions import shown_keys
from app.ui.application import Application
from app.ui.documents import log_text
from app.ui.icons import app_icon
from app.ui.main_window import MainWindow
from app.ui.outside_stop import OutsideStop
from app.ui.preferences import Preferences
from app.ui.settings import Settings, settings_path
from app.ui.system_look import SystemLook
from app.ui.theme import apply_theme
from app.ui.threads_menu import ThreadsMenu
from app.ui.translation import use_language
from app.words import terminal
from app.words.message import say
from app.words.window import (
    CRASH_REPORTS,
    FREE_THREADS_CHOSEN,
    NO_CRASH_REPORTS,
    THREADS_CHOSEN,
)
from app.workers.controller import AnalysisController
from app.workers.engine import Engine
from app.workers.engine_process import EngineProcess
from app.workers.entry import EntryState
from app.workers.event_log import EventLog
from app.workers.projects import Projects
from app.workers.remembering import RememberingEngine
from app.workers.session import Session
from app.workers.update_check import UpdateCheck
from models.torch_free.manifest import WeightsError, manifest_in_use
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from resources import resource_path

_PATIENCE_MS = 120_000
_TO_BE_FOUND = 2
"""Lesions in the phantom that is tried."""

_UNMEASURED = OperatingPoint("not measured", limit=0.5, acceptance_limit=0.5)
"""Used if the weights cannot be read: then nothing is analyzed either."""


@dataclass(frozen=True)
class Program:
    """The window with what it shows and what drives it. It owns both, so all go together."""

    window: MainWindow
    session: Session
    controller: AnalysisController


def build_application(arguments: Sequence[str]) -> Application:
    """Make the program's application in its theme; SetupError if there is no screen."""
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
    limits, fault = chosen_limits(settings.site_limits)
    session.use_site(limits)
    controller = AnalysisController(session, engine)
    look = SystemLook(settings)
    look.apply()
    window = MainWindow(session, controller, settings)
    threshold, actions = window.panel.threshold, window.actions_
    preferences = Preferences(
        settings, session, controller, window.history, threshold, look, actions, window
    )
    preferences.changed.connect(window.receiver.apply)
    window.site_fitting.fitted.connect(preferences.use_site_limits)
    session.setParent(window)
    controller.setParent(window)
    window.first_painted.connect(controller.start)
    window.first_painted.connect(lambda: window.show_message(fault))
    window.first_painted.connect(window.receiver.apply)
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
    use_language(application, settings.language)
    store = StudyStore((settings.data_folder or folder) / STUDIES)
    networks = EngineProcess(settings.device, reports=reports, threads=settings.threads)
    engine = RememberingEngine(networks, store)
    program = build_program(engine, settings)
    window = program.window
    use_key(settings.pseudonym_key)
    project = next(filter(is_project, paths), None)
    if project is None and settings.project:
        project = Path(settings.project)
    images = [path for path in paths if not is_project(path)]
    studies = keep_studies(program, engine, _models(), project)
    OutsideStop(window)
    offer_threads(window, engine, settings)
    tell_of_crashes(program, reports)
    keep_log(folder / LOG_FOLDER)
    EventLog(program.session, program.controller)
    offer_log(window, folder / LOG_FOLDER)
    window.first_painted.connect(lambda: window.show_message(folder_fault(folder)))
    check = UpdateCheck(window)
    check.noticed.connect(window.status_line.show_later)
    window.first_painted.connect(lambda: check.start(folder))
    studies.ready.connect(lambda: window.open_paths(images))
    window.show()
    status = application.exec()
    studies.close()
    return status


def keep_studies(
    program: Program, engine: RememberingEngine, models: str, project: Path | None = None
) -> Projects:
    """Resume a worklist once the window is drawn, and keep it from then on.

    It is that of a project, or else of the engine's study database.
    """
    window = program.window
    studies = Projects(program.session, program.controller, engine.store, models, window)
    studies.message.connect(program.controller.message)
    studies.store_changed.connect(engine.use)
    studies.changed.connect(window.projects.show_project)
    window.projects.open_wanted.connect(studies.open)
    window.projects.new_wanted.connect(studies.make)
    window.projects.save_wanted.connect(
        lambda path, with_files: studies.save_as(path, with_files=with_files)
    )
    window.projects.close_wanted.connect(studies.leave)
    window.opening.project_given.connect(studies.open)
    if engine.store.path.exists():  # a worklist may come back in a moment
        window.empty_state.wait_for(studies.ready)
    window.first_painted.connect(lambda: studies.start(project))
    return studies


def offer_threads(window: MainWindow, engine: Engine, settings: Settings) -> None:
    """Let the user limit the threads of the networks, now and for later starts."""
    menu = ThreadsMenu(os.cpu_count() or 1, window)

    def choose(number: int | None) -> None:
        settings.threads = engine.threads = number
        window.show_text(FREE_THREADS_CHOSEN() if number is None else THREADS_CHOSEN(number))

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
    reports.on_report = lambda path: message.emit(
        Message.of(Notice.CRASH_REPORTED, keys=keys, path=str(path))
    )
    action.triggered.connect(lambda: _open_folder(window, reports.folder))
    window.first_painted.connect(reports.collect)


def offer_log(window: MainWindow, folder: Path) -> None:
    """Let the user read the log that is in a folder."""

    def show() -> None:
        text = log_text(last_lines(folder), folder)
        window.reader.read(window.actions_["log"].text(), text)

    window.actions_["log"].triggered.connect(show)


def _open_folder(window: MainWindow, folder: Path) -> None:
    if not reports_in(folder):
        window.show_text(NO_CRASH_REPORTS(folder=folder))
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        window.show_text(CRASH_REPORTS(folder=folder))


def try_window(device: str) -> int:
    """Show the window, let it analyze a phantom, and close it; 0 if it found the lesions.

    Prints 'painted' as soon as the window is there, so that whoever started this can take the
    time. The user's settings are left alone.
    """
    application = build_application([])
    with TemporaryDirectory() as folder:
        program = build_program(EngineProcess(device), Settings(Path(folder) / "window.ini"))
        window, session = program.window, program.session
        found = 0
        result = terminal.WINDOW_TIMED_OUT()

        def look(entry_id: int) -> None:
            nonlocal found, result
            entry = session.entry(entry_id)
            if entry.state is EntryState.DONE and entry.assessment is not None:
                found = len(entry.assessment.lesions)
                result = terminal.WINDOW_FOUND(name=entry.name, known=_TO_BE_FOUND, found=found)
            elif entry.fault is not None:
                result = say(entry.fault)
            else:
                return
            QTimer.singleShot(0, window.close)

        window.first_painted.connect(lambda: _say("painted"))
        session.entry_changed.connect(look)
        QTimer.singleShot(_PATIENCE_MS, window.close)
        window.show()
        window.open_paths([resource_path("phantom/phantom_two.png")])
        application.exec()
    _say(result)
    return 0 if found == _TO_BE_FOUND else 1


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _models() -> str:
    """Name the networks of this program, '' if they can't be read."""
    try:
        return manifest_in_use().models
    except WeightsError:
        return ""


def _operating_points() -> tuple[OperatingPoint, ...]:
    try:
        return manifest_in_use().operating_points
    except WeightsError:
        # The engine meets the same fault when it starts, and the window then says so.
        return (_UNMEASURED,)
