"""python -m app selftest: passes where the lesions are found, and nowhere else."""

import json

import cv2
import numpy as np
import pytest
from cli_fakes import FakeEngine, prediction

from app import cli
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
            x, y = lesion["centre"]
            diameters = [2 * scale * axis for axis in lesion["semi_axes"]]
            cv2.ellipse(probability, ((x + shift, y), diameters, lesion["angle_deg"]), 0.9, -1)
        if extra and not place["lesions"]:
            cv2.circle(probability, (300, 200), 30, 0.9, -1)
        by_pixels[pixels.tobytes()] = probability
    return FakeEngine(lambda pixels: prediction(by_pixels[pixels.tobytes()]))


def test_passes_where_all_are_found(capsys):
    assert cli.main(["selftest"], oracle()) == 0
    said = capsys.readouterr().out
    assert said.count("ok ") == 3
    assert "Self test passed." in said
    assert "phantom_two.png: 2 to be found, 2 found, overlap 1.00, 1.00." in said


def test_passes_with_outlines_that_are_a_little_off():
    assert cli.main(["selftest"], oracle(scale=0.85)) == 0


@pytest.mark.parametrize(
    "wrong", [{"shift": 50.0}, {"scale": 0.5}, {"drop": 1}, {"extra": True}], ids=str
)
def test_fails_where_they_are_not(wrong, capsys):
    assert cli.main(["selftest"], oracle(**wrong)) == 1
    said = capsys.readouterr().out
    assert "FAILED" in said
    assert "Self test failed." in said
