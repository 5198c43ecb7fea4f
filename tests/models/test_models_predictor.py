"""The Predictor: any size in, a map of that size out; wrong weights and a full GPU said clearly."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from models.device import Device
from models.networks import Networks
from models.predictor import Predictor
from models.torch_free.manifest import WeightsError
from models.torch_free.preprocess import unfold_map


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
def test_sizes_that_make_no_sense_are_refused(small_weights: Path, shape: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="32 to 8192"):
        Predictor("cpu", small_weights).predict(np.zeros(shape, np.uint8))


def test_the_same_picture_gets_the_same_answer(small_weights: Path) -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (90, 120), np.uint8)
    predictor = Predictor("cpu", small_weights)
    first, second = predictor.predict(pixels), predictor.predict(np.dstack([pixels] * 3))
    np.testing.assert_allclose(first.probability, second.probability, atol=1e-5)


def test_a_gpu_out_of_memory_is_given_up_and_said(
    small_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    predictor = Predictor("cpu", small_weights)
    outline = Networks.outline
    calls = []

    def full_once(self: Networks, pixels: np.ndarray) -> object:
        calls.append(pixels)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return outline(self, pixels)

    monkeypatch.setattr(Networks, "outline", full_once)
    prediction = predictor.predict(np.zeros((64, 64), np.uint8))
    assert len(calls) == 2
    assert prediction.device.startswith("CPU")
    assert "the GPU ran out of memory" in prediction.device


def test_a_gpu_that_is_full_before_the_first_picture_is_given_up_and_said(
    small_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Networks.place

    def full_once(self: Networks, device: Device) -> None:
        monkeypatch.setattr(Networks, "place", place)
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Networks, "place", full_once)
    predictor = Predictor("cpu", small_weights)
    assert "the GPU ran out of memory" in predictor.device_text
    assert "Close other programs that use the GPU" in predictor.device_advice
    assert predictor.predict(np.zeros((64, 64), np.uint8)).device == predictor.device_text


def test_missing_weights_are_named(small_weights: Path) -> None:
    (small_weights / "unet_2.safetensors").unlink()
    with pytest.raises(WeightsError, match=r"unet_2\.safetensors are missing.*name another folder"):
        Predictor("cpu", small_weights)


def test_weights_that_were_changed_are_refused(small_weights: Path) -> None:
    path = small_weights / "classifier.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(WeightsError, match="another sha256"):
        Predictor("cpu", small_weights)


@pytest.mark.parametrize("config", [{"decoder": [8, 8, 16, 16]}, {"width": 8}])
def test_weights_of_another_configuration_are_refused(
    small_weights: Path, config: dict[str, object]
) -> None:
    path = small_weights / "manifest.json"
    document = json.loads(path.read_text())
    document["networks"]["unets"][0]["config"].update(config)
    path.write_text(json.dumps(document))
    with pytest.raises(WeightsError, match="do not fit this version"):
        Predictor("cpu", small_weights)


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"version": "1"}'])
def test_a_manifest_that_is_none_is_an_error_with_a_sentence(
    small_weights: Path, content: str | None
) -> None:
    path = small_weights / "manifest.json"
    path.unlink() if content is None else path.write_text(content)
    with pytest.raises(WeightsError, match="name another folder"):
        Predictor("cpu", small_weights)
