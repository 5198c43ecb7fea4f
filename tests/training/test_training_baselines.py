"""The networks that ours are compared with."""

from pathlib import Path

import numpy as np
import pytest
import torch
from fake_archives import disc, save, tissue

from models.device import Device
from models.training.__main__ import main
from models.training.baseline_record import answer
from models.training.baselines import BASELINES, Baseline, BaselineConfig, load_compared_file
from models.training.costs import costs
from models.training.data.rows import Row, write_manifest
from models.training.figures import summary
from models.training.learning.network_files import save_network
from models.training.measure import Measured
from models.training.record import read_record
from models.training.train_baseline import baseline_loss

SIZE = 64
FLOAT32 = Device(torch.device("cpu"), torch.float32, "as chosen")

every_network = pytest.mark.parametrize("name", BASELINES)


@pytest.fixture(autouse=True)
def _same_weights() -> None:
    torch.manual_seed(0)


def build(name: str) -> Baseline:
    return Baseline(BaselineConfig(name, SIZE))


@every_network
def test_each_network_says_its_part_and_learns_it(name: str) -> None:
    network = build(name)
    pictures, masks = torch.zeros(4, 1, SIZE, SIZE) - 1, torch.zeros(4, 1, SIZE, SIZE)
    pictures += 0.1 * torch.randn_like(pictures)
    masks[1:, :, 16:40, 16:40] = 1
    pictures += 2 * masks * torch.tensor([0, 1, 1, 2]).view(4, 1, 1, 1)
    batch = (pictures, masks, torch.tensor([0, 1, 1, 2]))
    mask, named = network(pictures)
    assert (mask.shape, named.shape) == (masks.shape, (4, 3))
    assert mask.requires_grad == network.outlines
    assert named.requires_grad != network.outlines
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
def test_a_saved_network_answers_as_before(name: str, tmp_path: Path) -> None:
    network = build(name).eval()
    path = tmp_path / "network.safetensors"
    save_network(network, network.config, path, held_out=[2])
    loaded, held_out = load_compared_file(path)
    assert loaded.config == network.config
    assert held_out == {2}
    picture = torch.randn(1, 1, SIZE, SIZE)
    with torch.inference_mode():
        for before, after in zip(network(picture), loaded(picture), strict=True):
            torch.testing.assert_close(after, before)


def test_the_mirror_image_gets_the_mirrored_outline_and_the_same_class() -> None:
    picture = tissue(1, 60, 40)
    for name in ("plain", "resnet18"):
        networks = [build(name).eval(), build(name).eval()]
        outline, named = answer(networks, picture, FLOAT32)
        mirrored, named_mirrored = answer(networks, picture[:, ::-1].copy(), FLOAT32)
        assert outline.shape == picture.shape
        np.testing.assert_allclose(mirrored[:, ::-1], outline, atol=1e-5)
        np.testing.assert_allclose(named_mirrored, named, atol=1e-5)
        assert named.sum() == pytest.approx(1)


def test_costs_are_counted_for_the_size() -> None:
    network = torch.nn.Conv2d(1, 8, 3, padding=1, bias=False)
    assert costs(network, 10) == (72, pytest.approx(2 * 72 * 100 / 1e9))


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    """Six pictures of 64 by 64: a normal, a benign, a malignant in each of folds 0 and 1."""
    rows = []
    for number in range(6):
        label = ("normal", "benign", "malignant")[number % 3]
        path = save(tmp_path / f"{number}.png", tissue(number, SIZE, SIZE))
        mask = save(tmp_path / f"{number}_mask.png", disc(30, 30, SIZE, SIZE))
        masks = () if label == "normal" else (mask,)
        rows.append(Row(path, masks, "busi", str(number), label, group="g", fold=number // 3))
    path = tmp_path / "manifest.csv"
    write_manifest(path, rows)
    return path


def train(manifest: Path, network: str, *more: str) -> int:
    pack = manifest.with_name("pack.npz")
    words = ["--manifest", str(manifest), "--output", str(pack), "--size", str(SIZE)]
    assert main(["pack", *words]) == 0
    words = ["train-baseline", "--network", network, "--pack", str(pack), "--device", "cpu"]
    words += ["--output", str(manifest.parent), "--held-out", "1"]
    words += ["--epochs", "1", "--batch", "4", "--size", str(SIZE)]
    return main([*words, *more])


def measure(manifest: Path, weights: str) -> list[Measured]:
    words = ["measure-baseline", "--manifest", str(manifest), "--device", "cpu"]
    output = manifest.parent / "baseline.csv"
    file = manifest.parent / f"{weights}.safetensors"
    assert main([*words, "--weights", str(file), "--output", str(output)]) == 0
    return read_record(output)


def test_outlines_are_measured_on_held_out_pictures_alone(manifest: Path) -> None:
    assert train(manifest, "plain") == 0
    record = measure(manifest, "plain")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert {one.fold for one in record} == {1}
    assert [one.outline_dice is None for one in record] == [True, False, False]
    assert {one.probabilities for one in record} == {None}


def test_classes_are_measured_on_held_out_pictures_alone(manifest: Path) -> None:
    assert train(manifest, "resnet18") == 0
    record = measure(manifest, "resnet18")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert [one.label for one in record] == [0, 1, 2]
    assert {one.outline_dice for one in record} == {None}
    assert all(sum(one.probabilities) == pytest.approx(1, abs=1e-4) for one in record)
    said = summary(record, 2)
    assert "three_class_accuracy" in said
    assert not [name for name in said if "marked" in name]


def test_our_unet_alone_is_measured_as_they_are(manifest: Path) -> None:
    assert train(manifest, "busight") == 0
    record = measure(manifest, "busight")
    assert [one.title for one in record] == ["busi/3", "busi/4", "busi/5"]
    assert [one.outline_dice is None for one in record] == [True, False, False]
    assert all(sum(one.probabilities) == pytest.approx(1, abs=1e-4) for one in record)


def test_a_size_that_a_network_cannot_halve_often_enough_is_told(
    manifest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(manifest, "nnunet", "--size", "240") == 1
    assert "--size must be a multiple of 32 for nnunet." in capsys.readouterr().err


def test_networks_of_two_kinds_or_that_know_all_are_not_measured(
    manifest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, held_out in (("plain", []), ("resnet18", [1])):
        network = build(name)
        path = manifest.parent / f"{name}.safetensors"
        save_network(network, network.config, path, held_out)
    words = ["measure-baseline", "--manifest", str(manifest), "--device", "cpu"]
    words += ["--output", str(manifest.parent / "baseline.csv"), "--weights"]
    plain, named = (str(manifest.parent / f"{name}.safetensors") for name in ("plain", "resnet18"))
    assert main([*words, plain]) == 1
    assert "learnt from every picture" in capsys.readouterr().err
    assert main([*words, plain, named]) == 1
    assert "several networks" in capsys.readouterr().err
    assert not (manifest.parent / "baseline.csv").exists()
