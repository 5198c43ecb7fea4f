import gc
import socketserver
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Let pynetdicom leave sockets whose connection failed to the garbage collector."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed <s:ResourceWarning"))


@pytest.fixture(autouse=True)
def _servers_end_at_once(monkeypatch):
    """They look only every half second whether they should end."""
    monkeypatch.setattr(socketserver.BaseServer.serve_forever, "__defaults__", (0.02,))


@pytest.fixture(autouse=True)
def _collect_sockets():
    """Collect them here, where they are no error."""
    yield
    gc.collect()
