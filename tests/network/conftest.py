import socketserver

import pytest


@pytest.fixture(autouse=True)
def _servers_end_at_once(monkeypatch):
    """They look only every half second whether they should end."""
    monkeypatch.setattr(socketserver.BaseServer.serve_forever, "__defaults__", (0.02,))
