import cv2
import numpy as np
import pytest
from cli_fakes import manifest


@pytest.fixture(autouse=True)
def _test_manifest(monkeypatch):
    monkeypatch.setattr("app.cli.manifest_in_use", manifest)


@pytest.fixture
def images(tmp_path):
    """Three images, each with its own bright square, one of them in a folder within."""
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    for number, name in enumerate(("a.png", "b.png", "deep/c.png")):
        pixels = np.full((96, 128), 20 + number, np.uint8)
        pixels[20:60, 30 + 10 * number : 80] = 200
        cv2.imwrite(str(folder / name), pixels)
    return folder
