"""The training loop of both networks: schedule, moving average, checkpoint every epoch, log."""

import csv
import dataclasses
import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import safe_open
from safetensors.torch import load_model, save_file
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from models.classifier import Classifier, ClassifierConfig
from models.device import Device
from models.training.baselines import Baseline, BaselineConfig
from models.training.data.rows import DataError
from models.training.whole import written_whole
from models.unet import UNet, UNetConfig

Batch = tuple[Tensor, ...]
ENCODER_RATE = 0.3
"""Learning rate of an encoder over that of the rest, which starts from nothing."""
Network = TypeVar("Network", UNet, Classifier)


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to train. The rate rises for a tenth of the steps, then falls."""

    epochs: int
    learning_rate: float
    weight_decay: float = 0.02
    average_decay: float = 0.998


def fit(
    network: nn.Module,
    batches: Callable[[int], Iterable[Batch]],
    loss: Callable[[nn.Module, Batch], Tensor],
    *,
    steps: int,
    schedule: Schedule,
    device: Device,
    output: Path,
    resume: bool,
    watch: Callable[[nn.Module], dict[str, float]],
) -> nn.Module:
    """Train and return the moving average of the weights, in evaluation mode.

    ``batches`` gives the ``steps`` batches of an epoch, placed on the device already. ``output``
    gets checkpoint.pt after every epoch and log.csv, with what ``watch`` says of the average; with
    ``resume`` training goes on from that checkpoint.
    """
    output.mkdir(parents=True, exist_ok=True)
    checkpoint, log = output / "checkpoint.pt", output / "log.csv"
    network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = AveragedModel(
        network, multi_avg_fn=_moving_average(schedule.average_decay), use_buffers=True
    )
    groups = _groups(network, schedule.learning_rate)
    optimizer = torch.optim.AdamW(groups, weight_decay=schedule.weight_decay)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [group["lr"] for group in groups], schedule.epochs * steps, pct_start=0.1
    )
    state: dict[str, Any] = {
        "network": network,
        "average": average,
        "optimizer": optimizer,
        "rate": rate,
    }
    first = 0
    if resume and checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device.device, weights_only=True)
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
        bar = f"epoch {epoch + 1}/{schedule.epochs}"
        for batch in tqdm(batches(epoch), desc=bar, total=steps, mininterval=5):
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
        average.eval()
        figures = {"epoch": epoch + 1, "loss": total.item() / steps, **watch(average.module)}
        _append(log, {**figures, "seconds": time.monotonic() - start})
        saved = {name: part.state_dict() for name, part in state.items()}
        saved |= {"epoch": epoch + 1, "random": torch.get_rng_state()}
        with written_whole(checkpoint) as beside:
            torch.save(saved, beside)
    return average.module.eval()


def _groups(network: nn.Module, learning_rate: float) -> list[dict[str, Any]]:
    """Give what is to be trained of the encoder, which has learnt before, and all the rest."""
    trained = [(name, part) for name, part in network.named_parameters() if part.requires_grad]
    learnt = [part for name, part in trained if name.startswith("encoder.")]
    new = [part for name, part in trained if not name.startswith("encoder.")]
    both = [(learnt, ENCODER_RATE * learning_rate), (new, learning_rate)]
    return [{"params": parts, "lr": rate} for parts, rate in both if parts]


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


def save_network(
    network: nn.Module,
    config: UNetConfig | ClassifierConfig | BaselineConfig,
    path: Path,
    held_out: Sequence[int],
) -> None:
    """Write a network's weights as safetensors, configuration and held-out folds in the header."""
    # A network may hold a tensor under several names; safetensors takes each tensor but once.
    once = {**dict(network.named_parameters()), **dict(network.named_buffers())}
    tensors = {name: part.detach().contiguous() for name, part in once.items()}
    header = {"config": dataclasses.asdict(config), "held_out": list(held_out)}
    with written_whole(path) as beside:
        save_file(tensors, beside, {name: json.dumps(part) for name, part in header.items()})


def load_unet_file(path: Path) -> tuple[UNet, frozenset[int]]:
    """Load a UNet that save_network wrote, in evaluation mode, and the folds it has not seen."""
    header, tensors = _read(path)
    unet = UNet(UNetConfig.of(header["config"]))
    unet.load_state_dict(tensors)
    return unet.eval(), frozenset(header["held_out"])


def load_compared_file(path: Path) -> tuple[UNet | Baseline, frozenset[int]]:
    """Load a baseline or our UNet that save_network wrote, as load_unet_file does."""
    header, _ = _read(path)
    if "network" not in header["config"]:
        return load_unet_file(path)
    baseline = Baseline(BaselineConfig(**header["config"]))
    load_model(baseline, path)  # it knows that a tensor may have several names
    return baseline.eval(), frozenset(header["held_out"])


def load_classifier_file(path: Path) -> tuple[Classifier, frozenset[int]]:
    """Load a classifier that save_network wrote, in evaluation mode, and the folds not seen."""
    header, tensors = _read(path)
    classifier = Classifier(ClassifierConfig(**header["config"]))
    classifier.load_state_dict(tensors)
    return classifier.eval(), frozenset(header["held_out"])


def unseen(networks: Sequence[tuple[Network, frozenset[int]]], *folds: int) -> list[Network]:
    """Of networks with the folds that they have not seen, those to which ``folds`` are new.

    Raises DataError where there is none.
    """
    found = [network for network, new in networks if new.issuperset(folds)]
    if not found:
        named = " or ".join(map(str, folds))
        raise DataError(f"every network has learnt from fold {named}: add one that has not.")
    return found


def _read(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    with safe_open(path, "pt") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 no mapping
        header = {name: json.loads(part) for name, part in file.metadata().items()}
        return header, tensors
