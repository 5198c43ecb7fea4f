"""python -m app selftest: passes only if the lesions are found."""

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
from cli_fakes import FakeEngine, one_candidate

from app import cli, selftest
from app.files.reader import read_scan
from resources import resource_path

PLACES = json.loads(resource_path("phantom/phantom.json").read_text(encoding="utf-8"))


def oracle(shift=0.0, scale=1.0, drop=0, extra=False):
    """Networks that know where the lesions are, or are wrong in a given way."""
    by_pixels = {}
    for name, place in PLACES.items():
        data = np.frombuffer(resource_path(f"phantom/{name}").read_bytes(), np.uint8)
        pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
        probability = np.zeros(pixels.shape, np.float32)
        for lesion in place["lesions"][drop:]:
            x, y = lesion["center"]
            diameters = [2 * scale * axis for axis in lesion["semi_axes"]]
            cv2.ellipse(probability, ((x + shift, y), diameters, lesion["angle_deg"]), 0.9, -1)
        if extra and not place["lesions"]:
            cv2.circle(probability, (300, 200), 30, 0.9, -1)
        by_pixels[pixels.tobytes()] = probability
    return FakeEngine(lambda pixels: one_candidate(by_pixels[pixels.tobytes()]))


def test_passes_if_all_are_found(capsys):
    assert cli.main(["selftest"], oracle()) == 0
    printed = capsys.readouterr().out
    assert printed.count("ok ") == 3
    assert "Self test passed." in printed
    assert "phantom_two.png: 2 to be found, 2 found, overlap 1.00, 1.00." in printed


def test_passes_with_outlines_that_are_a_little_off():
    assert cli.main(["selftest"], oracle(scale=0.85)) == 0


@pytest.mark.parametrize(
    "wrong", [{"shift": 50.0}, {"scale": 0.5}, {"drop": 1}, {"extra": True}], ids=str
)
def test_fails_if_they_are_not(wrong, capsys):
    assert cli.main(["selftest"], oracle(**wrong)) == 1
    printed = capsys.readouterr().out
    assert "FAILED" in printed
    assert "Self test failed." in printed


def test_only_the_ultrasound_region_is_analyzed(monkeypatch):
    """The installed program analyzes phantoms as it analyzes all Scans."""
    region = (10, 20, 300, 200)

    def read_with_region(path):
        return replace(read_scan(path), ultrasound_region=region)

    monkeypatch.setattr(selftest, "read_scan", read_with_region)
    engine = FakeEngine()
    cli.main(["selftest"], engine)
    assert {pixels.shape for pixels in engine.images} == {(200, 300)}
