import fake_engines
import pytest


@pytest.fixture
def died_once(tmp_path, monkeypatch):
    """Where a child notes that DIE_ONCE has killed it; to be asked for before the engine."""
    note = tmp_path / "died"
    monkeypatch.setenv(fake_engines.DIED_ONCE, str(note))
    return note
