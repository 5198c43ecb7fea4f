"""Losses, augmentation and the training loop."""

import math
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from models.device import choose_device
from models.training.data.errors import DataError
from models.training.learning.augment import (
    change_intensity,
    into_window,
    mark,
    mix_spectra,
    random_affine,
    warp,
)
from models.training.learning.loop import (
    Run,
    Schedule,
    fit,
    random_states,
    set_random_states,
)
from models.training.learning.losses import segmentation_loss, soft_dice_loss
from models.training.learning.windows import Windows

THIRDS = [slice(start, start + 32) for start in (0, 32, 64)]


def test_images_without_a_lesion_count_for_cross_entropy_but_not_for_dice_loss() -> None:
    masks = torch.zeros(2, 1, 8, 8)
    masks[0, 0, 2:5, 2:5] = 1
    right = torch.where(masks > 0, 20.0, -20.0)
    assert soft_dice_loss(right, masks).item() == pytest.approx(0, abs=1e-3)
    false_alarm = right.clone()
    false_alarm[1] = 20
    assert soft_dice_loss(false_alarm, masks).item() == pytest.approx(0, abs=1e-3)
    assert segmentation_loss(false_alarm, masks) > segmentation_loss(right, masks) + 1


def lesion_mask() -> np.ndarray:
    mask = np.zeros((1, 128, 128), np.uint8)
    mask[0, 14:40, 80:112] = 1
    return mask


def test_image_and_mask_are_warped_together() -> None:
    torch.manual_seed(3)
    layers = torch.zeros(16, 2, 96, 96)
    layers[:, :, 30:60, 40:70] = 1
    moved = warp(layers, random_affine(16), 64)
    assert moved.shape == (16, 2, 64, 64)
    assert torch.equal(moved[:, 0], moved[:, 1])
    assert len({round(part.sum().item()) for part in moved[:, 0]}) > 8


def test_images_are_not_turned_upside_down() -> None:
    torch.manual_seed(3)
    layers = torch.zeros(32, 1, 96, 96)
    layers[:, :, 60:] = 1
    moved = warp(layers, random_affine(32), 96)
    upper, lower = moved[:, :, 24:48].mean((1, 2, 3)), moved[:, :, 48:72].mean((1, 2, 3))
    assert (lower > upper).all()


def test_marks_are_drawn_everywhere_in_the_images() -> None:
    torch.manual_seed(1)
    images = torch.full((64, 1, 96, 96), 0.2)
    marked = mark(images, 1.0)
    assert ((marked != images).sum((1, 2, 3)) > 4).all()
    touched = (marked != images).sum((0, 1))
    assert all(touched[rows, :][:, columns].any() for rows in THIRDS for columns in THIRDS)
    assert torch.equal(mark(images, 0.0), images)
    assert (images == 0.2).all()


def test_windows_have_nearly_all_of_a_lesion_or_nothing() -> None:
    torch.manual_seed(1)
    masks = lesion_mask()
    windows = Windows(np.ones_like(masks, np.bool_), masks > 0)
    chosen = windows.choose(np.zeros(60, np.intp), share=1.0, free=0.5)
    plain = torch.eye(2, 3).expand(60, 2, 3)
    shown = warp(
        torch.from_numpy(masks)[None].float().expand(60, 1, 128, 128),
        into_window(plain, chosen),
        128,
        elastic=0,
    )
    areas = shown.sum((1, 2, 3)) * chosen[:, 2] ** 2 / masks.sum()
    assert ((areas < 0.01) | (areas > 0.68)).all()
    assert (areas < 0.01).any()
    assert (areas > 0.68).any()


def test_no_window_is_free_of_a_lesion_that_fills_the_image() -> None:
    torch.manual_seed(1)
    full = np.ones((1, 128, 128), np.bool_)
    chosen = Windows(full, full).choose(np.zeros(40, np.intp), share=1.0, free=1.0)
    assert torch.equal(chosen, torch.tensor([[0.0, 0.0, 1.0]]).expand(40, 3))


def test_changed_intensities_correlate_with_the_image() -> None:
    torch.manual_seed(1)
    images = torch.rand(20, 1, 16, 16).repeat_interleave(6, 2).repeat_interleave(6, 3)
    changed = change_intensity(images)
    assert changed.shape == images.shape
    assert 0 <= changed.min() <= changed.max() <= 1
    for before, after in zip(images, changed, strict=True):
        assert np.corrcoef(before.flatten(), after.flatten())[0, 1] > 0.5


def test_mixed_spectra_change_the_look_and_keep_the_shapes() -> None:
    torch.manual_seed(1)
    images = torch.rand(2, 1, 16, 16).repeat_interleave(6, 2).repeat_interleave(6, 3)
    images[1] = 0.5 + 0.1 * (images[1] - 0.5)  # a site with little contrast
    images[:, :, :12] = 0
    assert torch.allclose(mix_spectra(images, 0.0), images, atol=1e-5)
    mixed = torch.stack([mix_spectra(images, 1.0)[0, 0] for _ in range(8)])
    assert not mixed[:, :12].any()
    assert 0 <= mixed.min() <= mixed.max() <= 1
    before = images[0, 0, 12:]
    assert mixed[:, 12:].std((1, 2)).min() < 0.9 * before.std()
    for one in mixed:
        assert np.corrcoef(one[12:].flatten(), before.flatten())[0, 1] > 0.7


def fit_line(
    output: Path,
    *,
    epochs: int,
    stop_after: int | None = None,
    average_decay: float = 0.8,
    minutes: float = math.inf,
    preparing_s: float = 0,
    options: dict[str, int] | None = None,
) -> nn.Module:
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 64)[:, None, None, None]
    network = nn.Conv2d(1, 1, 1)

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        return (model(batch[0]) - batch[1]).square().mean()

    def batches(epoch: int) -> Iterator[tuple[Tensor, ...]]:
        if epoch == 0:
            time.sleep(preparing_s)
        for number, part in enumerate(x[torch.randperm(64)].split(16)):
            if epoch == stop_after and number == 2:
                raise KeyboardInterrupt
            yield part, 3 * part + 1

    average, _ = fit(
        network,
        batches,
        loss,
        steps=4,
        schedule=Schedule(epochs, 0.4, average_decay=average_decay, minutes=minutes),
        device=choose_device("cpu"),
        run=Run(output, options or {}, sets=("busi",), saved_every=0),
    )
    return average


def test_the_first_weights_soon_fade_from_the_average(tmp_path: Path) -> None:
    average = fit_line(tmp_path, epochs=40, average_decay=0.998)
    assert average.weight.item() == pytest.approx(3, abs=0.6)


def test_training_that_was_stopped_continues_with_the_same_result(tmp_path: Path) -> None:
    straight = fit_line(tmp_path / "straight", epochs=12)
    with pytest.raises(KeyboardInterrupt):
        fit_line(tmp_path / "stopped", epochs=12, stop_after=5)
    resumed = fit_line(tmp_path / "stopped", epochs=12)
    assert straight.weight.item() == pytest.approx(3, abs=0.5)
    torch.testing.assert_close(resumed.weight, straight.weight)
    lines = (tmp_path / "stopped" / "log.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(n) for n in range(1, 13)]


def test_a_checkpoint_of_a_gpu_has_the_random_state_of_both_devices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on_gpu = torch.arange(4, dtype=torch.uint8)
    restored: list[Tensor] = []
    monkeypatch.setattr(torch.cuda, "get_rng_state", lambda: on_gpu)
    monkeypatch.setattr(torch.cuda, "set_rng_state", restored.append)
    cpu, gpu = torch.device("cpu"), torch.device("cuda")
    both, older = random_states(gpu), random_states(cpu)
    expected = torch.rand(3)
    for states, device in ((older, cpu), (older, gpu), (both, cpu), (both, gpu)):
        set_random_states(states, device)
        assert torch.equal(torch.rand(3), expected)
    (only,) = restored
    assert torch.equal(only, on_gpu)


def test_training_ends_in_time_at_the_end_of_its_schedule(tmp_path: Path) -> None:
    fit_line(tmp_path, epochs=10_000, minutes=0.02, preparing_s=1.3)
    saved = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert 2 < saved["epoch"] == saved["epochs"] < 10_000
    assert saved["rate"]["_last_lr"][0] < 0.01


def test_training_does_not_continue_with_different_options(tmp_path: Path) -> None:
    fit_line(tmp_path, epochs=2, options={"batch": 16, "seed": 1})
    for changed, name in (
        ({"options": {"batch": 8, "seed": 1}}, "batch"),
        ({"options": {"batch": 16, "seed": 2}}, "seed"),
        ({"options": {"batch": 16, "seed": 1}, "average_decay": 0.9}, "average_decay"),
    ):
        with pytest.raises(DataError, match=f"different values of {name}: use the same options"):
            fit_line(tmp_path, epochs=2, **changed)
    with pytest.raises(DataError, match="different values of epochs: use the same options"):
        fit_line(tmp_path, epochs=3, options={"batch": 16, "seed": 1})


def test_a_checkpoint_has_the_provenance_of_the_training(tmp_path: Path) -> None:
    fit_line(tmp_path, epochs=2, options={"batch": 16, "seed": 1})
    saved = torch.load(tmp_path / "checkpoint.pt", weights_only=True)["provenance"]
    assert (saved["seed"], saved["epochs"], saved["options"]["batch"]) == (1, 2, 16)
    assert saved["revision"]
    assert saved["versions"]["torch"] == torch.__version__
    assert saved["data"]["busi"]["license"]
