"""The networks that ours are compared with."""

from pathlib import Path

import numpy as np
import pytest
import torch
from fake_archives import disc, save, tissue

from models.device import Device
from models.torch_free.devices import DeviceReason
from models.training.__main__ import main
from models.training.data.image_list import Row, write_image_list
from models.training.learning.network_files import save_network
from models.training.measuring.baseline_metrics import predict_image
from models.training.measuring.baselines import (
    BASELINES,
    Baseline,
    BaselineConfig,
    baseline_loss,
    load_baseline_file,
)
from models.training.measuring.costs import costs
from models.training.measuring.figures import summary
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.record import read_record

SIZE = 64
FLOAT32 = Device(torch.device("cpu"), torch.float32, DeviceReason.CHOSEN)

every_network = pytest.mark.parametrize("name", BASELINES)


@pytest.fixture(autouse=True)
def _same_weights() -> None:
    torch.manual_seed(0)


def build(name: str) -> Baseline:
    return Baseline(BaselineConfig(name, SIZE))


@every_network
def test_each_network_learns_to_segment_or_to_classify(name: str) -> None:
    network = build(name)
    images, masks = torch.zeros(4, 1, SIZE, SIZE) - 1, torch.zeros(4, 1, SIZE, SIZE)
    images += 0.1 * torch.randn_like(images)
    masks[1:, :, 16:40, 16:40] = 1
    images += 2 * masks * torch.tensor([0, 1, 1, 2]).view(4, 1, 1, 1)
    batch = (images, masks, torch.tensor([0, 1, 1, 2]))
    mask, of_class = network(images)
    assert (mask.shape, of_class.shape) == (masks.shape, (4, 3))
    assert mask.requires_grad == network.segments
    assert of_class.requires_grad != network.segments
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3)
    values = []
    for _ in range(6):
        value = baseline_loss(network, batch)
        value.backward()
        optimizer.step()
        optimizer.zero_grad()
        values.append(value.item())
    assert values[-1] < 0.9 * values[0]


@every_network
def test_a_saved_network_predicts_the_same(name: str, tmp_path: Path) -> None:
    network = build(name).eval()
    path = tmp_path / "network.safetensors"
    save_network(network, network.config, path, [2], {"seed": 1}, by_set=False)
    file = load_baseline_file(path)
    loaded = file.network
    assert loaded.config == network.config
    assert (file.held_out, file.provenance) == ({2}, {"seed": 1})
    image = torch.randn(1, 1, SIZE, SIZE)
    with torch.inference_mode():
        for before, after in zip(network(image), loaded(image), strict=True):
            torch.testing.assert_close(after, before)


def test_the_mirror_image_gets_the_mirrored_mask_and_the_same_class() -> None:
    image = tissue(1, 60, 40)
    for name in ("plain", "resnet18"):
        networks = [build(name).eval(), build(name).eval()]
        mask, of_class = predict_image(networks, image, FLOAT32)
        mirrored, of_mirrored = predict_image(networks, image[:, ::-1].copy(), FLOAT32)
        assert mask.shape == image.shape
        np.testing.assert_allclose(mirrored[:, ::-1], mask, atol=1e-5)
        np.testing.assert_allclose(of_mirrored, of_class, atol=1e-5)
        assert of_class.sum() == pytest.approx(1)


def test_costs_are_counted_for_the_size() -> None:
    network = torch.nn.Conv2d(1, 8, 3, padding=1, bias=False)
    assert costs(network, 10) == (72, pytest.approx(2 * 72 * 100 / 1e9))


@pytest.fixture
def image_list(tmp_path: Path) -> Path:
    """Six images of 64 by 64: a normal, a benign, a malignant in each of folds 0 and 1."""
    rows = []
    for number in range(6):
        label = ("normal", "benign", "malignant")[number % 3]
        path = save(tmp_path / f"{number}.png", tissue(number, SIZE, SIZE))
        mask = save(tmp_path / f"{number}_mask.png", disc(30, 30, SIZE, SIZE))
        masks = () if label == "normal" else (mask,)
        rows.append(Row(path, masks, "busi", str(number), label, group="g", fold=number // 3))
    path = tmp_path / "images.csv"
    write_image_list(path, rows)
    return path


def train(image_list: Path, network: str, *more: str) -> int:
    pack = image_list.with_name("pack.npz")
    words = ["--images", str(image_list), "--output", str(pack), "--size", str(SIZE)]
    assert main(["pack", *words]) == 0
    words = ["train-baseline", "--network", network, "--pack", str(pack), "--device", "cpu"]
    words += ["--output", str(image_list.parent), "--held-out", "1"]
    words += ["--epochs", "1", "--batch", "4", "--size", str(SIZE)]
    return main([*words, *more])


def measure(image_list: Path, weights: str) -> list[ImageMetrics]:
    words = ["measure-baseline", "--images", str(image_list), "--device", "cpu"]
    output = image_list.parent / "baseline.csv"
    file = image_list.parent / f"{weights}.safetensors"
    assert main([*words, "--network-files", str(file), "--output", str(output)]) == 0
    return read_record(output)


def test_segmentation_is_measured_only_on_held_out_images(image_list: Path) -> None:
    assert train(image_list, "plain") == 0
    record = measure(image_list, "plain")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert {one.fold for one in record} == {1}
    assert [one.outline_dice is None for one in record] == [True, False, False]
    assert {one.probabilities for one in record} == {None}


def test_classification_is_measured_only_on_held_out_images(image_list: Path) -> None:
    assert train(image_list, "resnet18") == 0
    record = measure(image_list, "resnet18")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert [one.label for one in record] == [0, 1, 2]
    assert {one.outline_dice for one in record} == {None}
    assert all(sum(one.probabilities) == pytest.approx(1, abs=1e-4) for one in record)
    figures = summary(record, 2)
    assert "three_class_accuracy" in figures
    assert not [name for name in figures if "marked" in name]


def test_our_unet_alone_is_measured_like_a_baseline(image_list: Path) -> None:
    assert train(image_list, "busight") == 0
    record = measure(image_list, "busight")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert [one.outline_dice is None for one in record] == [True, False, False]
    assert all(sum(one.probabilities) == pytest.approx(1, abs=1e-4) for one in record)


def test_a_size_that_a_network_cannot_halve_often_enough_is_an_error(
    image_list: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(image_list, "nnunet", "--size", "240") == 1
    assert "--size must be a multiple of 32 for nnunet." in capsys.readouterr().err


def test_networks_of_two_kinds_or_without_held_out_fold_are_not_measured(
    image_list: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, held_out in (("plain", []), ("resnet18", [1])):
        network = build(name)
        path = image_list.parent / f"{name}.safetensors"
        save_network(network, network.config, path, held_out, {}, by_set=False)
    words = ["measure-baseline", "--images", str(image_list), "--device", "cpu"]
    words += ["--output", str(image_list.parent / "baseline.csv"), "--network-files"]
    plain, resnet = (
        str(image_list.parent / f"{name}.safetensors") for name in ("plain", "resnet18")
    )
    assert main([*words, plain]) == 1
    assert "trained on every image" in capsys.readouterr().err
    assert main([*words, plain, resnet]) == 1
    assert "several kinds" in capsys.readouterr().err
    assert not (image_list.parent / "baseline.csv").exists()
