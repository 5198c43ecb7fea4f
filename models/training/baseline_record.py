"""measure-baseline: a baseline, or our UNet alone, on pictures of folds that it has not seen."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.device import DEVICE_NAMES, Device, choose_device
from models.intensity import normalise
from models.torch_free.prediction import CLASSES, DEFAULT_THRESHOLD, NORMAL
from models.torch_free.preprocess import Letterbox
from models.torch_free.regions import find_regions
from models.training.baselines import Baseline, load_compared_file
from models.training.data.pictures import read_truth
from models.training.data.rows import DataError, Row, read_manifest
from models.training.evaluation import dice
from models.training.measure import Measured, progress
from models.training.record import write_record
from models.unet import UNet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-baseline."""
    parser.add_argument(
        "--weights",
        type=Path,
        nargs="+",
        required=True,
        help="networks of one kind, each trained by train-baseline on other folds",
    )
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True, help="the CSV file to write")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write the record of the pictures that are new to a network."""
    device = choose_device(args.device)
    networks = [load_compared_file(path) for path in args.weights]
    if len({network.config for network, _ in networks}) > 1:
        raise DataError("these weights are of several networks: measure one at a time.")
    for network, _ in networks:
        network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    rows = [row for row in read_manifest(args.manifest) if not row.excluded]
    record = []
    for row in progress(rows, "measuring"):
        new = [network for network, folds in networks if row.fold in folds]
        if new:
            record.append(_measure(row, new, device))
    if not record:
        raise DataError("the networks have learnt from every picture: add one that has not.")
    write_record(args.output, record)
    return 0


@torch.inference_mode()
def answer(
    networks: Sequence[UNet | Baseline], grey: NDArray[np.uint8], device: Device
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
    masks = torch.stack([mask.float() for mask, _ in answers]).mean(0)[:, 0]  # (2, S, S)
    named = torch.stack([classes.float() for _, classes in answers]).mean((0, 1))
    probability = torch.sigmoid((masks[0] + masks[1].flip(1)) / 2)
    return box.undo(probability.cpu().numpy()), torch.softmax(named, 0).cpu().numpy()


def _measure(row: Row, networks: Sequence[UNet | Baseline], device: Device) -> Measured:
    """What one network can say: no region of an outline is rejected."""
    grey, truth = read_truth(row)
    probability, named = answer(networks, grey, device)
    label = CLASSES.index(row.label) if truth.any() else NORMAL
    measured = Measured(row.title, row.group, row.fold, label, area=float(truth.mean()))
    outlines, names = _parts(networks[0])
    if names:
        normal, benign, malignant = named.tolist()
        measured = replace(measured, probabilities=(normal, benign, malignant))
    if not outlines:
        return measured
    outlined = probability >= DEFAULT_THRESHOLD
    outline_dice = dice(outlined, truth) if truth.any() else None
    return replace(measured, outline_dice=outline_dice, regions=len(find_regions(outlined)))


def _parts(network: UNet | Baseline) -> tuple[bool, bool]:
    """Whether a network outlines lesions, and whether it names the class."""
    if isinstance(network, UNet):
        return True, True
    return network.outlines, not network.outlines
