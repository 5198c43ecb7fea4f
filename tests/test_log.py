"""The log says what happened and when, and never names a file, a folder or a patient."""

import logging

import pytest

from app import log
from app.domain.fault import ReadFault
from app.domain.notice import JobFault
from app.domain.scan import ScanId
from app.log import keep_log, last_lines
from app.ui.documents import log_text
from app.words.about import NOTHING_LOGGED
from app.workers.controller import AnalysisController
from app.workers.event_log import EventLog
from app.workers.session import Session
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint

PATIENT = "Doe_Jane_1970"


@pytest.fixture
def folder(tmp_path):
    """The folder of a log that is kept until the end of the test."""
    handler = keep_log(tmp_path / PATIENT)
    yield tmp_path / PATIENT
    logger = logging.getLogger("app")
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    handler.close()


@pytest.fixture
def controller(qapp, fake_engine_of_log):
    session = Session([OperatingPoint("balanced", 0.5, 0.5)])
    return AnalysisController(session, fake_engine_of_log)


@pytest.fixture
def fake_engine_of_log():
    from fake_engine import FakeEngine, bright_is_lesion

    return FakeEngine(bright_is_lesion)


def test_what_happens_to_scans_and_engine_is_logged_without_names(folder, controller):
    session = controller._session
    EventLog(session, controller)
    one = session.add(ScanId(f"/home/{PATIENT}/a.png"), f"{PATIENT}.png")
    two = session.add(ScanId(f"/home/{PATIENT}/b.png"), f"{PATIENT}-2.png")
    session.set_failed(one, Message.of(ReadFault.NOT_FOUND, name=PATIENT))
    session.set_canceled(two)
    controller.engine_ready.emit(Message.of(ReadFault.EMPTY, name=PATIENT), None)
    inner = Message.of(ReadFault.EMPTY, name=PATIENT)
    controller.message.emit(Message.of(JobFault.IMAGE_INTERNAL, name=PATIENT, error=inner))
    text = last_lines(folder)
    assert PATIENT not in text
    for wanted in (
        "started",
        f"WARNING scan {one}: failed, {ReadFault.NOT_FOUND.value}",
        f"INFO scan {two}: canceled",
        f"engine ready: {ReadFault.EMPTY.value}",
        f"said: {JobFault.IMAGE_INTERNAL.value} {ReadFault.EMPTY.value}",
    ):
        assert wanted in text
    session.remove(one)


def test_errors_are_logged_with_their_place_but_without_their_text(folder):
    try:
        int(PATIENT)  # its text names what it could not read
    except ValueError:
        logging.getLogger("app.workers.worker").exception("an analysis failed")
    text = last_lines(folder)
    assert PATIENT not in text
    assert "an analysis failed" in text
    assert "ValueError" in text


def test_the_log_does_not_grow_without_end(folder):
    for _ in range(9000):
        logging.getLogger("app").info("x" * 80)
    files = list(folder.iterdir())
    assert 1 < len(files) <= 3
    assert sum(each.stat().st_size for each in files) < 700_000
    assert len(last_lines(folder).splitlines()) == log._SHOWN


def test_a_log_that_can_not_be_written_disturbs_nothing(tmp_path, capsys):
    (tmp_path / "file").touch()
    handler = keep_log(tmp_path / "file" / "log")
    try:
        logging.getLogger("app").info("lost")
    finally:
        logging.getLogger("app").removeHandler(handler)
        logging.getLogger("app").setLevel(logging.NOTSET)
    assert capsys.readouterr().err == ""
    assert last_lines(tmp_path / "file" / "log") == ""


def test_the_last_line_is_shown_first(tmp_path):
    assert log_text("", tmp_path) == NOTHING_LOGGED()
    shown = log_text("first\nlast\n", tmp_path)
    assert str(tmp_path) in shown
    assert shown.index("last") < shown.index("first")
