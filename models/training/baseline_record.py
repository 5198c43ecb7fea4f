"""measure-baseline: a baseline on the pictures of the folds that it has not seen."""

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from models.device import DEVICE_NAMES, Device, choose_device
from models.preprocess import Letterbox, normalise
from models.regions import find_regions
from models.training.baselines import Baseline
from models.training.cache import read_truth
from models.training.data.rows import DataError, Row, read_manifest
from models.training.evaluation import dice
from models.training.loop import load_baseline_file
from models.training.measure import THRESHOLD, progress

COLUMNS = (
    *("title", "group", "fold", "label", "probabilities", "dice", "outline_dice"),
    *("hd95_px", "hd95_mm", "entropy", "area", "lesions", "found", "marked"),
    *("lesion_scores", "false_scores", "suspicious"),
)
"""The columns of our own record, so that both can be paired by title.

``probabilities`` are those of models.prediction.CLASSES joined by '|', ``area`` is the part of the
picture that is lesion, ``marked`` counts the regions of the outline. What a baseline does not say
is empty, or nought where the record wants a number.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-baseline."""
    parser.add_argument(
        "--weights",
        type=Path,
        nargs="+",
        required=True,
        help="networks of one kind, each trained by train-unet on other folds",
    )
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True, help="the CSV file to write")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write a line for every picture that is new to a network."""
    device = choose_device(args.device)
    networks = [load_baseline_file(path) for path in args.weights]
    if len({network.config for network, _ in networks}) > 1:
        raise DataError("these weights are of several networks: measure one at a time.")
    for network, _ in networks:
        network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    rows = [row for row in read_manifest(args.manifest) if not row.excluded]
    lines = []
    for row in progress(rows, "measuring"):
        new = [network for network, folds in networks if row.fold in folds]
        if new:
            lines.append(_measure(row, new, device))
    if not lines:
        raise DataError("the networks have learnt from every picture: add one that has not.")
    _write(args.output, lines)
    return 0


@torch.inference_mode()
def answer(
    networks: Sequence[Baseline], grey: NDArray[np.uint8], device: Device
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mask probability (H, W) and class probabilities (3,) of a picture (H, W) uint8.

    Asked as ours are (models/networks.py): the mean logits of all over the picture and its mirror
    image.
    """
    size = networks[0].config.size
    box = Letterbox(grey.shape[0], grey.shape[1], size)
    square = torch.from_numpy(normalise(box.apply(grey)))
    both = torch.stack([square, square.flip(1)])[:, None]
    both = both.to(device.device, memory_format=torch.channels_last)
    with torch.autocast(device.device.type, device.dtype, enabled=device.dtype != torch.float32):
        answers = [network(both) for network in networks]
    masks = torch.stack([mask.float() for mask, _, _ in answers]).mean(0)[:, 0]  # (2, S, S)
    named = torch.stack([classes.float() for _, classes, _ in answers]).mean((0, 1))
    probability = torch.sigmoid((masks[0] + masks[1].flip(1)) / 2)
    return box.undo(probability.cpu().numpy()), torch.softmax(named, 0).cpu().numpy()


def _measure(row: Row, networks: Sequence[Baseline], device: Device) -> dict[str, Any]:
    grey, truth = read_truth(row)
    probability, named = answer(networks, grey, device)
    line: dict[str, Any] = {"lesions": 0, "found": 0, "marked": 0}
    line |= {"title": row.title, "group": row.group, "fold": row.fold, "label": row.label}
    line["area"] = f"{truth.mean():.5f}"
    if not networks[0].outlines:
        return line | {"probabilities": "|".join(f"{part:.5f}" for part in named)}
    outlined = probability >= THRESHOLD
    line["marked"] = len(find_regions(outlined))
    if truth.any():
        line["outline_dice"] = f"{dice(outlined, truth):.5f}"
    return line


def _write(path: Path, lines: Sequence[dict[str, Any]]) -> None:
    """An older file stays until all is written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.part")
    with beside.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    beside.replace(path)
