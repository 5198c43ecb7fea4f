"""The training loop of all networks: schedule, moving average, checkpoints and log."""

import copy
import csv
import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from models.device import Device
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError
from models.training.learning.passes import Batch, Loss, passes
from models.training.learning.provenance import Provenance, provenance

Network = TypeVar("Network", bound=nn.Module)
ENCODER_RATE = 0.3
"""Learning rate of a pretrained encoder, relative to that of the randomly initialized rest."""
RISING = 0.1
"""Fraction of the steps in which the learning rate rises (warm-up)."""
SAVED_EVERY = 60.0
"""A checkpoint is written at the end of an epoch if the last one is this many seconds old."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train. The learning rate rises for RISING of the steps.

    If ``epochs`` would take longer than ``minutes`` after the first one, there are fewer: as many
    as fit at the speed of the second. The first one also prepares the device.
    """

    epochs: int
    learning_rate: float
    weight_decay: float = 0.02
    average_decay: float = 0.998
    minutes: float = math.inf


@dataclass(frozen=True)
class Run:
    """The folder in which a training has checkpoint.pt and log.csv, and continues from them.

    ``options`` say what is trained and how, in addition to the schedule; ``sets`` are the names of
    the data sets.
    """

    output: Path
    options: dict[str, Any]
    sets: tuple[str, ...]
    saved_every: float = SAVED_EVERY

    def provenance(self, schedule: Schedule, steps: int) -> Provenance:
        """Provenance of a training with ``steps`` batches per epoch."""
        options = {**asdict(schedule), **self.options, "steps": steps}
        del options["minutes"]  # differs when a training continues; the epochs say what came of it
        return provenance(options, self.sets)


def fit(
    network: Network,
    batches: Callable[[int], Iterable[Batch]],
    loss: Loss,
    *,
    steps: int,
    schedule: Schedule,
    device: Device,
    run: Run,
) -> tuple[Network, Provenance]:
    """Train a network in place; return a copy with averaged weights, in evaluation mode, and how.

    ``batches`` gives the ``steps`` batches of an epoch, on the device. Raises DataError if the run
    has a checkpoint that was written with different options.
    """
    started = time.monotonic()
    run.output.mkdir(parents=True, exist_ok=True)
    checkpoint, log = run.output / "checkpoint.pt", run.output / "log.csv"
    made_with = run.provenance(schedule, steps)
    network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = copy.deepcopy(network)
    groups = _groups(network, schedule.learning_rate)
    optimizer = torch.optim.AdamW(groups, weight_decay=schedule.weight_decay, fused=True)
    epochs = schedule.epochs
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate_at(step, epochs * steps))
    state: dict[str, Any] = {
        "network": network,
        "average": average,
        "optimizer": optimizer,
        "rate": rate,
    }
    first, saved_at = 0, time.monotonic()
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device.device, weights_only=True)
        _check_options(saved.get("provenance", {}), made_with, checkpoint)
        for name, part in state.items():
            part.load_state_dict(saved[name])
        set_random_states(saved, device.device)
        first, epochs = saved["epoch"], saved["epochs"]
    else:
        log.unlink(missing_ok=True)
    both = passes(network, loss, device)
    moving = _MovingAverage(average, network, schedule.average_decay)
    epoch = first
    while epoch < epochs:
        start = time.monotonic()
        network.train()
        total = torch.zeros((), device=device.device)
        for batch in batches(epoch):
            total += both.run(batch)
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rate.step()
            moving.update(rate.last_epoch)
        epoch += 1
        figures = {"epoch": epoch, "loss": total.item() / steps}
        seconds = time.monotonic() - start
        _append(log, {**figures, "seconds": seconds})
        if epoch == 1:
            started = time.monotonic()
        if epoch == 2 and math.isfinite(schedule.minutes):
            left = schedule.minutes * 60 - (time.monotonic() - started)
            epochs = min(epochs, epoch + max(0, int(left / seconds)))
        if epoch == epochs or time.monotonic() - saved_at >= run.saved_every:
            saved = {name: part.state_dict() for name, part in state.items()}
            saved |= {"epoch": epoch, "epochs": epochs, **random_states(device.device)}
            with atomic_write(checkpoint) as temporary:
                torch.save(saved | {"provenance": made_with}, temporary)
            saved_at = time.monotonic()
    return average.eval(), made_with | {"epochs": epochs}


def random_states(device: torch.device) -> dict[str, Tensor]:
    """States of the generators of the CPU and, if it is the device, of the GPU."""
    states = {"random": torch.get_rng_state()}
    if device.type == "cuda":
        states["random_on_gpu"] = torch.cuda.get_rng_state()
    return states


def set_random_states(states: Mapping[str, Tensor], device: torch.device) -> None:
    """Continue from what `random_states` gave; older checkpoints have no state of the GPU."""
    torch.set_rng_state(states["random"].cpu())
    if device.type == "cuda" and "random_on_gpu" in states:
        torch.cuda.set_rng_state(states["random_on_gpu"].cpu())


def _check_options(before: Provenance, now: Provenance, checkpoint: Path) -> None:
    """Raise DataError if options, seed or epochs have changed."""
    old, new = (_all_options(one) for one in (before, now))
    changed = [name for name in new if name not in old or old[name] != new[name]]
    if changed:
        raise DataError(
            f"{checkpoint} was written with different values of {', '.join(changed)}: use the same "
            f"options as before, delete {checkpoint.parent} to start again, or use another folder."
        )


def _all_options(one: Provenance) -> dict[str, Any]:
    training = {name: one[name] for name in ("seed", "epochs") if name in one}
    options: dict[str, Any] = one.get("options", {})
    return options | training


def _groups(network: nn.Module, learning_rate: float) -> list[dict[str, Any]]:
    """Parameters to train: those of the pretrained encoder and the others, with their rates."""
    trained = [(name, part) for name, part in network.named_parameters() if part.requires_grad]
    pretrained = [part for name, part in trained if name.startswith("encoder.")]
    new = [part for name, part in trained if not name.startswith("encoder.")]
    both = [(pretrained, ENCODER_RATE * learning_rate), (new, learning_rate)]
    return [{"params": parts, "lr": rate} for parts, rate in both if parts]


def _rate_at(step: int, steps: int) -> float:
    """Fraction of the learning rate at a step: linear warm-up, then half a cosine."""
    rising = max(1, round(RISING * steps))
    if step < rising:
        return (step + 1) / rising
    return (1 + math.cos(math.pi * (step - rising + 1) / (steps - rising + 1))) / 2


class _MovingAverage:
    """Exponential moving average of a network's parameters and batch norms, in ``average``."""

    def __init__(self, average: nn.Module, network: nn.Module, decay: float):
        self._decay = decay
        self._average, self._network = (
            [part for part in one.state_dict().values() if part.is_floating_point()]
            for one in (average, network)
        )

    @torch.no_grad()
    def update(self, steps: int) -> None:
        """Update it after a step; over fewer steps at first, so that the first weights fade."""
        decay = min(self._decay, steps / (9 + steps))
        torch._foreach_lerp_(self._average, self._network, 1 - decay)


def _append(log: Path, figures: dict[str, float]) -> None:
    shown = {name: round(value, 4) for name, value in figures.items()}
    print(", ".join(f"{name} {value}" for name, value in shown.items()), flush=True)
    new = not log.exists()
    with log.open("a", newline="") as file:
        writer = csv.DictWriter(file, list(shown))
        if new:
            writer.writeheader()
        writer.writerow(shown)
