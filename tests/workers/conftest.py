import fake_engines
import pytest
from worker_steps import POINTS

from app.workers.controller import AnalysisController
from app.workers.engine_process import EngineProcess
from app.workers.session import Session


@pytest.fixture
def died_once(tmp_path, monkeypatch):
    """A file that says that DIE_ONCE has killed the child; to be requested before the engine."""
    note = tmp_path / "died"
    monkeypatch.setenv(fake_engines.DIED_ONCE, str(note))
    return note


@pytest.fixture
def session(qapp):
    return Session(POINTS)


@pytest.fixture
def build(session):
    """Builds started controllers and shuts them down."""
    built = []

    def build_one(serve=fake_engines.serve):
        controller = AnalysisController(session, EngineProcess(serve=serve))
        built.append(controller)
        controller.start()
        return controller

    yield build_one
    for controller in built:
        controller.shutdown()


@pytest.fixture
def controller(build, died_once):
    return build()
