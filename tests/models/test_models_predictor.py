"""The Predictor: any size in, a map of that size out; wrong weights and a full GPU."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from app.words.message import english
from models.calibration import Calibration, odds_inside
from models.device import cpu_device
from models.networks import Ensemble
from models.predictor import Predictor
from models.torch_free.devices import DeviceReason
from models.torch_free.judged_regions import joined
from models.torch_free.manifest import WeightsError, manifest_in_use
from models.torch_free.prediction import Candidate, ClassProbabilities
from models.torch_free.preprocess import unfold_map
from models.torch_free.regions import find_regions
from models.weights import load_classifiers, load_unets

REGION = Candidate((80, 60, 70, 60), np.ones((60, 70), np.bool_), ClassProbabilities(1, 0, 0))


@pytest.mark.parametrize("shape", [(32, 32), (48, 700), (600, 40, 3), (8192, 64)])
def test_the_map_has_the_scans_size(small_weights: Path, shape: tuple[int, ...]) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, shape, np.uint8)
    prediction = Predictor("cpu", small_weights).predict(pixels)
    assert prediction.probability.shape == shape[:2]
    assert prediction.probability.dtype == np.float32
    assert 0 <= prediction.probability.min() <= prediction.probability.max() <= 1
    assert not prediction.probability.flags.writeable
    again = unfold_map(prediction.square, *shape[:2])
    np.testing.assert_array_equal(again, prediction.probability)
    for candidate in prediction.candidates:
        assert sum(candidate.class_probabilities) == pytest.approx(1)


@pytest.mark.parametrize("shape", [(31, 200), (200, 8193)])
def test_sizes_out_of_range_are_refused(small_weights: Path, shape: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="32 to 8192"):
        Predictor("cpu", small_weights).predict(np.zeros(shape, np.uint8))


def test_gray_and_color_of_an_image_get_the_same_map(small_weights: Path) -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (90, 120), np.uint8)
    predictor = Predictor("cpu", small_weights)
    first, second = predictor.predict(pixels), predictor.predict(np.dstack([pixels] * 3))
    np.testing.assert_allclose(first.probability, second.probability, atol=1e-5)


def test_a_scan_joins_its_candidates_and_the_whole_image(small_weights: Path) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (200, 260), np.uint8)
    prediction = Predictor("cpu", small_weights).predict(pixels)
    assert prediction.candidates
    assert prediction.whole_image is not None
    judged = [
        *(one.class_probabilities for one in prediction.candidates),
        prediction.whole_image.class_probabilities,
    ]
    assert prediction.class_probabilities == joined(judged)


def test_a_candidate_drawn_again_is_judged_as_it_was_among_others(small_weights: Path) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (200, 260), np.uint8)
    clear = np.zeros(pixels.shape, np.float32)
    clear[60:120, 80:150] = 0.97
    predictor = Predictor("cpu", small_weights)
    manifest = manifest_in_use(small_weights)
    device = cpu_device(DeviceReason.CHOSEN)
    ensemble = Ensemble(load_unets(manifest), load_classifiers(manifest), device)
    regions = find_regions(clear > 0.5)
    among = ensemble.region_logits(pixels, clear, [*regions, *find_regions(clear < 0.5)])
    odds = odds_inside(clear, regions)
    calibration = Calibration.of(manifest.calibration)
    expected = calibration.regions(among[:1], torch.zeros(3), odds)[0]
    answer = predictor.judge(pixels, clear, REGION, (0.0, 0.0, 0.0))
    assert answer == pytest.approx(expected, abs=1e-4)


def test_a_drawn_region_is_judged_as_if_the_unets_had_outlined_it(small_weights: Path) -> None:
    document = json.loads((small_weights / "manifest.json").read_text())
    document["calibration"]["region"]["lesion"]["outline"] = 3.0
    (small_weights / "manifest.json").write_text(json.dumps(document))
    pixels = np.random.default_rng(3).integers(0, 255, (200, 260), np.uint8)
    predictor = Predictor("cpu", small_weights)
    unseen, faint, outlined = (
        predictor.judge(pixels, level * region_map(), REGION, (0.0, 0.0, 0.0))
        for level in (0.0, 0.5, 0.95)
    )
    assert unseen == faint == outlined
    assert unseen.normal < 0.1


def test_the_answer_depends_on_the_region_the_map_around_it_and_the_image(
    small_weights: Path,
) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (200, 260), np.uint8)
    map_ = region_map()
    other = replace(REGION, bbox=(10, 10, 40, 20), mask=np.ones((20, 40), np.bool_))
    predictor = Predictor("cpu", small_weights)
    answers = {
        predictor.judge(pixels, map_, REGION, (0.0, 0.0, 0.0)),
        predictor.judge(pixels, map_, other, (0.0, 0.0, 0.0)),
        predictor.judge(pixels, 0.9 - 0.9 * map_, REGION, (0.0, 0.0, 0.0)),
        predictor.judge(pixels, map_, REGION, (0.0, 0.0, 5.0)),
    }
    assert len(answers) == 4
    for answer in answers:
        assert sum(answer) == pytest.approx(1)
    np.testing.assert_array_equal(map_, region_map())


def region_map() -> np.ndarray:
    """A map that is 1 in REGION and 0 around it."""
    map_ = np.zeros((200, 260), np.float32)
    map_[60:120, 80:150] = 1
    return map_


def test_after_a_gpu_ran_out_of_memory_the_cpu_is_used(
    small_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor("cpu", small_weights)
    outline = Ensemble.outline
    calls = []

    def full_once(self: Ensemble, pixels: np.ndarray) -> object:
        calls.append(pixels)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return outline(self, pixels)

    monkeypatch.setattr(Ensemble, "outline", full_once)
    prediction = predictor.predict(np.zeros((64, 64), np.uint8))
    assert len(calls) == 2
    assert english(prediction.device).startswith("CPU")
    assert "the GPU ran out of memory" in english(prediction.device)


def test_if_the_gpu_is_full_before_the_first_image_the_cpu_is_used(
    small_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Ensemble.__init__

    def full_once(self: Ensemble, *_: object) -> None:
        monkeypatch.setattr(Ensemble, "__init__", make)
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Ensemble, "__init__", full_once)
    predictor = Predictor("cpu", small_weights)
    assert "the GPU ran out of memory" in english(predictor.device)
    assert predictor.advice is not None
    assert "Close other programs that use the GPU" in english(predictor.advice)
    assert predictor.predict(np.zeros((64, 64), np.uint8)).device == predictor.device


def refusal(weights: Path) -> str:
    with pytest.raises(WeightsError) as refused:
        Predictor("cpu", weights)
    return english(refused.value.message)


def test_missing_weights_are_named(small_weights: Path) -> None:
    (small_weights / "unet_2.safetensors").unlink()
    sentence = refusal(small_weights)
    assert "unet_2.safetensors are missing" in sentence
    assert f"choose another folder than '{small_weights}'" in sentence


def test_weights_that_were_changed_are_refused(small_weights: Path) -> None:
    path = small_weights / "classifier.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert "another sha256" in refusal(small_weights)


def test_weights_in_another_format_are_refused(small_weights: Path) -> None:
    (small_weights / "unet_1.safetensors").write_bytes(b"text")
    path = small_weights / "manifest.json"
    document = json.loads(path.read_text())
    document["networks"]["unets"][0]["sha256"] = hashlib.sha256(b"text").hexdigest()
    path.write_text(json.dumps(document))
    assert "unet_1.safetensors do not fit this version" in refusal(small_weights)


@pytest.mark.parametrize("config", [{"decoder": [8, 8, 16, 16]}, {"width": 8}, {"decoder": "wide"}])
def test_weights_of_another_configuration_are_refused(
    small_weights: Path, config: dict[str, object]
) -> None:
    path = small_weights / "manifest.json"
    document = json.loads(path.read_text())
    document["networks"]["unets"][0]["config"].update(config)
    path.write_text(json.dumps(document))
    assert "do not fit this version" in refusal(small_weights)


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"version": "1"}'])
def test_the_error_for_a_missing_or_broken_manifest_says_what_to_do(
    small_weights: Path, content: str | None
) -> None:
    path = small_weights / "manifest.json"
    path.unlink() if content is None else path.write_text(content)
    assert "choose another folder" in refusal(small_weights)
