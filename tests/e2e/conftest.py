"""The real window, Session and controller over an engine without networks."""

import logging

import cv2
import numpy as np
import pytest
from e2e_fakes import MODELS, POINTS, WAIT_MS, window_engine
from PySide6.QtWidgets import QFileDialog

from app import compose
from app.log import keep_log
from app.store.study_store import StudyStore
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.words.window import LOADING
from app.workers.remembering import RememberingEngine


@pytest.fixture(scope="session", autouse=True)
def theme(qapp):
    apply_theme(qapp)


@pytest.fixture
def engine():
    return window_engine()


@pytest.fixture
def settings_file(tmp_path):
    return tmp_path / "settings" / "window.ini"


@pytest.fixture
def open_program(qtbot, engine, settings_file, monkeypatch):
    """Opens windows over the same settings, as the program does at each start."""
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)
    opened = []

    def open_one():
        program = compose.build_program(engine, Settings(settings_file))
        window = program.window
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        device = window.status_line.device
        qtbot.waitUntil(lambda: device.whole != LOADING(), timeout=WAIT_MS)
        return program

    yield open_one
    for window in opened:
        engine.may_answer.set()
        window.close()
        window.deleteLater()


@pytest.fixture
def start(qtbot, settings_file, monkeypatch, tmp_path):
    """Starts the program over the same database, after closing the window before."""
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)
    running = []

    def close():
        for program, studies in running:
            program.window.close()
            studies.close()
            program.window.deleteLater()
        running.clear()

    def start_one(engine=None, models=MODELS):
        close()
        engine = engine or window_engine()
        store = StudyStore(tmp_path / "data" / "studies.sqlite")
        remembering = RememberingEngine(engine, store)
        program = compose.build_program(remembering, Settings(settings_file))
        studies = compose.keep_studies(program, remembering, models)
        running.append((program, studies))
        with qtbot.waitSignal(studies.ready, timeout=WAIT_MS):
            program.window.show()
        return program, engine

    start_one.close = close
    yield start_one
    close()


@pytest.fixture
def log_folder(tmp_path):
    """The folder of a log that is kept during a test."""
    handler = keep_log(tmp_path / "log")
    yield tmp_path / "log"
    logger = logging.getLogger("app")
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    handler.close()


@pytest.fixture
def program(open_program):
    return open_program()


@pytest.fixture
def window(program):
    return program.window


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """What the user chooses in each dialog for a folder."""
    path = tmp_path / "out"
    path.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
    return path


@pytest.fixture
def image_file(tmp_path):
    """Writes images with a bright square at the left and a paler one at the right."""

    def write(name="case.png"):
        pixels = np.full((240, 320), 20, np.uint8)
        pixels[60:140, 40:120] = 230
        pixels[80:160, 200:280] = 130
        # Each its own content, and no name that OpenCV would have to understand.
        pixels[0, :8] = [ord(letter) % 90 for letter in name.ljust(8)[:8]]
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        return path

    return write
