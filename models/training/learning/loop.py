"""The training loop of all networks: schedule, moving average, checkpoints, log."""

import csv
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from models.device import Device
from models.training.data.rows import DataError
from models.training.whole import written_whole

Batch = tuple[Tensor, ...]
Network = TypeVar("Network", bound=nn.Module)
ENCODER_RATE = 0.3
"""Learning rate of an encoder over that of the rest, which starts from nothing."""
RISING = 0.1
"""Part of the steps for which the learning rate rises."""
SAVED_EVERY = 60.0
"""Seconds after which an epoch that ends is saved: on a GPU not each is worth it."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train. The rate rises for RISING of the steps, then falls."""

    epochs: int
    learning_rate: float
    weight_decay: float = 0.02
    average_decay: float = 0.998


@dataclass(frozen=True)
class Run:
    """Where a training leaves checkpoint.pt and log.csv, and goes on from if they are there.

    ``options`` say what is trained, and how, beside the schedule.
    """

    output: Path
    options: dict[str, Any]
    saved_every: float = SAVED_EVERY


def fit(
    network: Network,
    batches: Callable[[int], Iterable[Batch]],
    loss: Callable[[nn.Module, Batch], Tensor],
    *,
    steps: int,
    schedule: Schedule,
    device: Device,
    run: Run,
) -> Network:
    """Train and return the moving average of the weights, in evaluation mode.

    ``batches`` gives the ``steps`` batches of an epoch, placed on the device already. Raises
    DataError if the run has a checkpoint of other options.
    """
    run.output.mkdir(parents=True, exist_ok=True)
    checkpoint, log = run.output / "checkpoint.pt", run.output / "log.csv"
    options = {**asdict(schedule), **run.options, "steps": steps}
    network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = AveragedModel(
        network, multi_avg_fn=_moving_average(schedule.average_decay), use_buffers=True
    )
    groups = _groups(network, schedule.learning_rate)
    optimizer = torch.optim.AdamW(groups, weight_decay=schedule.weight_decay)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, _rate(schedule.epochs * steps))
    state: dict[str, Any] = {
        "network": network,
        "average": average,
        "optimizer": optimizer,
        "rate": rate,
    }
    first, saved_at = 0, time.monotonic()
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device.device, weights_only=True)
        _check_options(saved["options"], options, checkpoint)
        for name, part in state.items():
            part.load_state_dict(saved[name])
        torch.set_rng_state(saved["random"].cpu())
        first = saved["epoch"]
    else:
        log.unlink(missing_ok=True)
    for epoch in range(first, schedule.epochs):
        start = time.monotonic()
        network.train()
        total = torch.zeros((), device=device.device)
        for batch in batches(epoch):
            with torch.autocast(
                device.device.type, device.dtype, enabled=device.dtype != torch.float32
            ):
                value = loss(network, batch)
            value.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            rate.step()
            average.update_parameters(network)
            total += value.detach()
        figures = {"epoch": epoch + 1, "loss": total.item() / steps}
        _append(log, {**figures, "seconds": time.monotonic() - start})
        if epoch + 1 == schedule.epochs or time.monotonic() - saved_at >= run.saved_every:
            saved = {name: part.state_dict() for name, part in state.items()}
            saved |= {"epoch": epoch + 1, "random": torch.get_rng_state(), "options": options}
            with written_whole(checkpoint) as beside:
                torch.save(saved, beside)
            saved_at = time.monotonic()
    network.load_state_dict(average.module.state_dict())
    return network.eval()


def _check_options(before: dict[str, Any], now: dict[str, Any], checkpoint: Path) -> None:
    changed = [name for name in now if before.get(name) != now[name]]
    if changed:
        raise DataError(
            f"{checkpoint} was trained with another {', '.join(changed)}: use the same options, or "
            "another folder."
        )


def _groups(network: nn.Module, learning_rate: float) -> list[dict[str, Any]]:
    """Give what is to be trained of the encoder, which has learnt before, and all the rest."""
    trained = [(name, part) for name, part in network.named_parameters() if part.requires_grad]
    learnt = [part for name, part in trained if name.startswith("encoder.")]
    new = [part for name, part in trained if not name.startswith("encoder.")]
    both = [(learnt, ENCODER_RATE * learning_rate), (new, learning_rate)]
    return [{"params": parts, "lr": rate} for parts, rate in both if parts]


def _rate(steps: int) -> Callable[[int], float]:
    """Part of the learning rate at a step: a rising line, then half a cosine."""
    rising = max(1, round(RISING * steps))

    def part(step: int) -> float:
        if step < rising:
            return (step + 1) / rising
        return (1 + math.cos(math.pi * (step - rising + 1) / (steps - rising + 1))) / 2

    return part


def _moving_average(decay: float) -> Callable[[Any, Any, Any], None]:
    """Average exponentially; over fewer steps at first, so that the first weights soon fade."""

    def average(averaged: Any, current: Any, steps: Any) -> None:
        now = min(decay, (1 + int(steps)) / (10 + int(steps)))
        get_ema_multi_avg_fn(now)(averaged, current, steps)  # type: ignore[no-untyped-call]

    return average


def _append(log: Path, figures: dict[str, float]) -> None:
    shown = {name: round(value, 4) for name, value in figures.items()}
    print(", ".join(f"{name} {value}" for name, value in shown.items()), flush=True)
    new = not log.exists()
    with log.open("a", newline="") as file:
        writer = csv.DictWriter(file, list(shown))
        if new:
            writer.writeheader()
        writer.writerow(shown)
