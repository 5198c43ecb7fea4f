import pytest

from app.compose import offer_threads
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.threads_menu import ThreadsMenu
from app.workers.controller import AnalysisController
from app.workers.engine_process import EngineProcess
from app.workers.session import Session
from models.torch_free.operating_point import OperatingPoint


def offered(menu):
    return [action.text() for action in menu.actions()]


def checked(menu):
    return [action.text() for action in menu.actions() if action.isChecked()]


@pytest.mark.parametrize(
    ("processors", "numbers"), [(1, [1]), (2, [1, 2]), (6, [1, 2, 4, 6]), (16, [1, 2, 4, 8, 16])]
)
def test_numbers_up_to_the_processors_are_offered(qtbot, processors, numbers):
    menu = ThreadsMenu(processors)
    qtbot.addWidget(menu)
    texts = ["1 thread" if number == 1 else f"{number} threads" for number in numbers]
    assert offered(menu) == ["As many threads as are free", *texts]


def test_a_choice_holds_for_the_engine_and_the_next_start(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(ThreadsMenu, "popup", lambda self, _place: None)
    path = tmp_path / "window.ini"
    engine, settings = EngineProcess(), Settings(path)
    session = Session([OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)])
    controller = AnalysisController(session, engine)
    window = MainWindow(session, controller, settings)
    qtbot.addWidget(window)
    offer_threads(window, engine, settings)
    menu = window.findChild(ThreadsMenu)
    window.actions_["threads"].trigger()
    assert checked(menu) == ["As many threads as are free"]
    menu.actions()[1].trigger()
    assert engine.threads == 1
    assert "1 thread" in window.status_line.message.whole
    settings.save()
    assert Settings(path).threads == 1
    window.actions_["threads"].trigger()
    assert checked(menu) == ["1 thread"]
    menu.actions()[0].trigger()
    assert engine.threads is None
    assert settings.threads is None
    window.close()


@pytest.mark.parametrize("text", ["0", "-2", "many", "2.5", "", "1025", "9" * 5000])
def test_an_unreadable_number_counts_as_not_set(tmp_path, text):
    path = tmp_path / "window.ini"
    path.write_text(f"[General]\nthreads={text}\n")
    assert Settings(path).threads is None
