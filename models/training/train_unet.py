"""train-unet: the UNet on the folds that are not held out."""

import argparse
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import Dataset

from models.device import choose_device
from models.prediction import NORMAL
from models.training.augment import (
    change_intensity,
    draw_marks,
    geometry,
    happens,
    random_window,
)
from models.training.cache import PictureCache, load_cache
from models.training.data.rows import read_manifest
from models.training.evaluation import dice, square_probabilities
from models.training.loop import Batch, Schedule, fit, load_unet_file, save_network, weighted_loader
from models.training.losses import segmentation_loss
from models.training.measure import THRESHOLD
from models.training.options import add_training_arguments
from models.training.vision import tv_tensors
from models.unet import UNet, UNetConfig

CACHED_SIZE = 256
CLASS_WEIGHT = 0.3
NORMAL_WEIGHT = 3.0
"""Normals are rare: they are drawn this many times as often as their number asks."""
WINDOW_SHARE = 0.4
"""How often only a window of a picture is shown; one without a lesion counts as normal."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-unet."""
    add_training_arguments(parser, epochs=50, learning_rate=2e-3)
    parser.add_argument("--size", type=int, default=UNetConfig.size, help="side of the input")
    parser.add_argument("--width", type=int, default=UNetConfig.width)
    parser.add_argument("--start-from", type=Path, help="unet.safetensors to go on from")


def run(args: argparse.Namespace) -> int:
    """Train the UNet and write unet.safetensors."""
    torch.manual_seed(args.seed)
    device = choose_device(args.device)
    print(f"device: {device.text}")
    rows = [row for row in read_manifest(args.manifest) if not row.excluded]
    cache = load_cache(rows, CACHED_SIZE, args.output.parent)
    folds = np.array([row.fold for row in rows])
    training = np.flatnonzero(~np.isin(folds, args.held_out))
    watched = np.flatnonzero(folds == args.held_out[-1])
    config = UNetConfig(width=args.width, size=args.size)
    network = UNet(config)
    if args.start_from:
        network.load_state_dict(load_unet_file(args.start_from)[0].state_dict())
    weights = np.where(cache.labels[training] == NORMAL, NORMAL_WEIGHT, 1.0)
    loader = weighted_loader(
        Squares(cache, training, args.size), weights, batch=args.batch, workers=args.workers
    )

    def validate(average: nn.Module) -> dict[str, float]:
        return _watch(average, cache, watched, args.size, device.device)

    average = fit(
        network,
        loader,
        _loss,
        schedule=Schedule(args.epochs, args.learning_rate),
        device=device,
        output=args.output,
        resume=args.resume,
        validate=validate,
    )
    save_network(average, config, args.output / "unet.safetensors", args.held_out)
    return 0


class Squares(Dataset[Batch]):
    """Augmented squares: picture (1, S, S) float, mask (1, S, S) float 0/1, class ()."""

    def __init__(self, cache: PictureCache, indices: NDArray[np.intp], size: int):
        self.cache, self.indices, self.size = cache, indices, size
        self.geometry = geometry()

    def __len__(self) -> int:
        return len(self.indices)

    def __getitem__(self, item: int) -> Batch:
        torch.set_num_threads(1)
        index = self.indices[item]
        picture, mask = self.cache.pictures[index], self.cache.masks[index]
        label = self.cache.labels[index]
        window = random_window(picture, mask) if happens(WINDOW_SHARE) else None
        if window:
            picture, mask = picture[window], mask[window]
            label = label if mask.any() else NORMAL
        side = (self.size, self.size)
        picture = cv2.resize(picture, side, interpolation=cv2.INTER_AREA)
        mask = cv2.resize(mask, side, interpolation=cv2.INTER_NEAREST)
        if happens(0.35):
            picture = draw_marks(np.asarray(picture, np.uint8), np.asarray(mask, np.uint8))
        image, lesion = self.geometry(
            tv_tensors.Image(torch.from_numpy(picture)[None].float() / 255),
            tv_tensors.Mask(torch.from_numpy(mask)[None]),
        )
        image = change_intensity(image.as_subclass(Tensor))
        return (
            (image - 0.25) / 0.25,
            lesion.as_subclass(Tensor).float(),
            torch.tensor(label),
        )


def _loss(network: nn.Module, batch: Batch) -> Tensor:
    pictures, masks, labels = batch
    mask_logits, class_logits, _ = network(pictures.to(memory_format=torch.channels_last))
    named = functional.cross_entropy(class_logits.float(), labels, label_smoothing=0.05)
    return segmentation_loss(mask_logits.float(), masks) + CLASS_WEIGHT * named


def _watch(
    network: nn.Module,
    cache: PictureCache,
    indices: NDArray[np.intp],
    size: int,
    device: torch.device,
) -> dict[str, float]:
    """Measure mean Dice of lesions, part of the normals marked and class accuracy."""
    squares = np.stack(
        [
            np.asarray(cv2.resize(picture, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
            for picture in cache.pictures[indices]
        ]
    )
    maps, classes = square_probabilities(network, squares, device)
    scores, marked_normals = [], []
    for map_, index in zip(maps, indices, strict=True):
        marked = cv2.resize(map_, (CACHED_SIZE, CACHED_SIZE)) >= THRESHOLD
        truth = cache.masks[index].astype(bool)
        if truth.any():
            scores.append(dice(marked, truth))
        else:
            marked_normals.append(marked.sum() > 30)
    return {
        "dice": float(np.mean(scores)),
        "normals_marked": float(np.mean(marked_normals)) if marked_normals else 0.0,
        "accuracy": float((classes.argmax(1) == cache.labels[indices]).mean()),
    }
