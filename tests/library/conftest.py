import cv2
import numpy as np
import pytest
from fake_engine import FakeEngine


@pytest.fixture
def engine(monkeypatch):
    """The engine that the library uses instead of one in a process."""
    fake = FakeEngine()

    def make(device):
        fake.device = device
        return fake

    monkeypatch.setattr("busight._analyzer.LibraryEngine", make)
    return fake


@pytest.fixture
def paths(tmp_path):
    """Six images; the bright square of each is as wide as its number plus ten."""
    made = []
    for number in range(6):
        pixels = np.full((96, 128), 20, np.uint8)
        pixels[20:60, 30 : 40 + number] = 200
        path = tmp_path / f"{number}.png"
        cv2.imwrite(str(path), pixels)
        made.append(path)
    return made
