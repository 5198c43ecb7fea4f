"""Losses, augmentation and the training loop."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from models.device import choose_device
from models.training.augment import change_intensity, draw_marks, geometry, random_window
from models.training.loop import Schedule, fit
from models.training.losses import segmentation_loss, soft_dice_loss
from models.training.vision import tv_tensors


def test_dice_loss_leaves_pictures_without_a_lesion_to_the_cross_entropy() -> None:
    masks = torch.zeros(2, 1, 8, 8)
    masks[0, 0, 2:5, 2:5] = 1
    right = torch.where(masks > 0, 20.0, -20.0)
    assert soft_dice_loss(right, masks).item() == pytest.approx(0, abs=1e-3)
    false_alarm = right.clone()
    false_alarm[1] = 20
    assert soft_dice_loss(false_alarm, masks).item() == pytest.approx(0, abs=1e-3)
    assert segmentation_loss(false_alarm, masks) > segmentation_loss(right, masks) + 1


def test_picture_and_mask_move_together() -> None:
    torch.manual_seed(3)
    picture = torch.zeros(1, 96, 96)
    picture[0, 30:60, 40:70] = 1
    for _ in range(10):
        moved, mask = geometry()(
            tv_tensors.Image(picture), tv_tensors.Mask((picture > 0).to(torch.uint8))
        )
        wrong = (moved[0] > 0.5) != (mask[0] > 0)
        assert wrong.float().mean() < 0.03


def test_marks_are_drawn_beside_the_mask_and_without_one() -> None:
    torch.manual_seed(1)
    grey = np.full((96, 96), 40, np.uint8)
    mask = np.zeros((96, 96), np.uint8)
    mask[30:60, 30:60] = 1
    for truth in (mask, np.zeros_like(mask)):
        marked = draw_marks(grey, truth)
        assert (marked != grey).any()
        assert (grey == 40).all()


def test_windows_show_nearly_all_of_a_lesion_or_nothing() -> None:
    torch.manual_seed(1)
    grey = np.full((96, 96), 40, np.uint8)
    mask = np.zeros((96, 96), np.uint8)
    mask[10:30, 60:85] = 1
    shown = []
    for _ in range(60):
        window = random_window(grey, mask)
        if window:
            assert min(grey[window].shape) >= 40
            shown.append(mask[window].sum() / mask.sum())
    assert {0 if part == 0 else 1 for part in shown} == {0, 1}
    assert all(part == 0 or part >= 0.7 for part in shown)


def test_no_window_is_free_of_a_lesion_that_fills_the_picture() -> None:
    torch.manual_seed(1)
    full = np.ones((96, 96), np.uint8)
    windows = [random_window(40 * full, full) for _ in range(40)]
    assert all(window is None or full[window].sum() >= 0.7 * full.size for window in windows)


def test_intensity_stays_a_picture_of_the_same_breast() -> None:
    torch.manual_seed(1)
    picture = torch.rand(1, 16, 16).repeat_interleave(6, 1).repeat_interleave(6, 2)
    for _ in range(20):
        changed = change_intensity(picture)
        assert changed.shape == picture.shape
        assert 0 <= changed.min() <= changed.max() <= 1
        assert np.corrcoef(changed.flatten(), picture.flatten())[0, 1] > 0.6


def fit_line(
    output: Path,
    *,
    epochs: int,
    resume: bool,
    stop_after: int | None = None,
    average_decay: float = 0.8,
) -> nn.Module:
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 64)[:, None, None, None]
    network = nn.Conv2d(1, 1, 1)
    seen = 0

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        return (model(batch[0]) - batch[1]).square().mean()

    def validate(_: nn.Module) -> dict[str, float]:
        nonlocal seen
        seen += 1
        if stop_after is not None and seen > stop_after:
            raise KeyboardInterrupt
        return {}

    return fit(
        network,
        DataLoader(TensorDataset(x, 3 * x + 1), 16, shuffle=True),
        loss,
        schedule=Schedule(epochs, 0.4, average_decay=average_decay),
        device=choose_device("cpu"),
        output=output,
        resume=resume,
        validate=validate,
    )


def test_the_first_weights_soon_fade_from_the_average(tmp_path: Path) -> None:
    average = fit_line(tmp_path, epochs=40, resume=False, average_decay=0.998)
    assert average.weight.item() == pytest.approx(3, abs=0.6)


def test_training_that_was_stopped_goes_on_to_the_same_end(tmp_path: Path) -> None:
    straight = fit_line(tmp_path / "straight", epochs=12, resume=False)
    with pytest.raises(KeyboardInterrupt):
        fit_line(tmp_path / "stopped", epochs=12, resume=False, stop_after=5)
    resumed = fit_line(tmp_path / "stopped", epochs=12, resume=True)
    assert straight.weight.item() == pytest.approx(3, abs=0.5)
    torch.testing.assert_close(resumed.weight, straight.weight)
    lines = (tmp_path / "stopped" / "log.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(n) for n in range(1, 13)]
