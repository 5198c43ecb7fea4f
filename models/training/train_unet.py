"""train-unet: the UNet, or a network to compare it with, on the folds that are not held out."""

import argparse
from collections.abc import Iterator

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.device import choose_device
from models.judgement import DEFAULT_THRESHOLD
from models.prediction import NORMAL
from models.preprocess import MEAN, SCALE
from models.training.augment import change_intensity, into_window, mark, random_affine, warp
from models.training.baselines import BASELINES, Baseline, BaselineConfig
from models.training.cache import PictureCache, load_cache
from models.training.data.rows import DataError, Row, read_manifest
from models.training.evaluation import dice, square_probabilities
from models.training.imagenet import freeze_filters, imagenet_encoder
from models.training.loop import Batch, Schedule, fit, save_network
from models.training.losses import segmentation_loss
from models.training.options import add_training_arguments
from models.training.windows import Windows
from models.unet import UNet, UNetConfig

OURS = "busight"
CACHED_SIZE = 320
CLASS_WEIGHT = 0.3
DRAWN = {"busi": 2, "breast": 2, "busbra": 1}
"""How often an epoch shows a picture of each set: BUS-BRA has more than the others together."""
DRAWN_NORMAL = 4
WINDOW_SHARE, FREE_SHARE = 0.3, 0.6
MARKED_SHARE = 0.4
STRENGTH = 0.8
"""How far pictures are turned, scaled and shifted: see random_affine."""
GROWN = 0.6
"""After this part of the epochs the input grows from its first size to its last."""
SHOWN, HIDDEN = 0.5, 0.02
"""From the first part of its area on a lesion counts as shown, up to the second as not shown."""
UNCLEAR = -100
"""The class of a picture that shows a bit of its lesion: cross_entropy leaves it out."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-unet."""
    add_training_arguments(parser, epochs=26, learning_rate=2e-3, batch=16)
    parser.add_argument(
        "--network",
        choices=[OURS, *BASELINES],
        default=OURS,
        help="what to train; resnet18 names the class only, the others but ours outline only",
    )
    parser.add_argument("--size", type=int, default=UNetConfig.size, help="side of the input")
    parser.add_argument("--first-size", type=int, default=160, help="its side in early epochs")


def run(args: argparse.Namespace) -> int:
    """Train a network and write unet.safetensors, or that of a baseline under its name."""
    torch.manual_seed(args.seed)
    device = choose_device(args.device)
    print(f"device: {device.text}")
    rows = [row for row in read_manifest(args.manifest) if not row.excluded]
    cache = load_cache(rows, CACHED_SIZE, args.manifest.parent)
    training = np.flatnonzero([row.fold not in args.held_out for row in rows])
    watched = np.flatnonzero([row.fold == args.watch for row in rows])
    network = _build(args)
    squares = Squares(cache, training, args.batch, device.device)

    def batches(epoch: int) -> Iterator[Batch]:
        return squares.batches(args.first_size if epoch < GROWN * args.epochs else args.size)

    def watch(average: nn.Module) -> dict[str, float]:
        return _watch(average, cache, watched, args.size, device.device) if len(watched) else {}

    average = fit(
        network,
        batches,
        training_loss,
        steps=len(squares),
        schedule=Schedule(args.epochs, args.learning_rate),
        device=device,
        output=args.output,
        resume=args.resume,
        watch=watch,
    )
    save_network(average, network.config, args.output / weights_file(args.network), args.held_out)
    return 0


def weights_file(network: str) -> str:
    """Name of the file that is written for a --network."""
    return "unet.safetensors" if network == OURS else f"{network}.safetensors"


def _build(args: argparse.Namespace) -> UNet | Baseline:
    if args.network == OURS:
        unet = UNet(UNetConfig(size=args.size))
        unet.encoder = imagenet_encoder()
        freeze_filters(unet.encoder)
        return unet
    config = BaselineConfig(args.network, args.size)
    for option, size in (("size", args.size), ("first-size", args.first_size)):
        if size % config.step:
            raise DataError(f"--{option} must be a multiple of {config.step} for {args.network}.")
    return Baseline(config)


class Squares:
    """Augmented squares of the pictures at ``indices``, made on the device that trains."""

    def __init__(
        self, cache: PictureCache, indices: NDArray[np.intp], batch: int, device: torch.device
    ):
        self._batch, self._labels = batch, torch.from_numpy(cache.labels)
        self._windows = Windows(cache.pictures, cache.masks)
        layers = np.stack([cache.pictures, cache.masks * np.uint8(255)], 1)
        self._layers = torch.from_numpy(layers).to(device)
        self._areas = torch.from_numpy(cache.masks.mean((1, 2)))
        self._drawn = np.repeat(indices, [_drawn(cache.rows[index]) for index in indices])

    def __len__(self) -> int:
        """Batches of an epoch."""
        return len(self._drawn) // self._batch

    def batches(self, size: int) -> Iterator[Batch]:
        """Pictures (N, 1, size, size), their masks likewise in 0/1, and classes (N,)."""
        order = self._drawn[torch.randperm(len(self._drawn)).numpy()]
        for number in range(len(self)):
            yield self._make(order[number * self._batch : (number + 1) * self._batch], size)

    def _make(self, chosen: NDArray[np.intp], size: int) -> Batch:
        device = self._layers.device
        windows = self._windows.choose(chosen, share=WINDOW_SHARE, free=FREE_SHARE)
        matrix = into_window(random_affine(len(chosen), strength=STRENGTH), windows)
        picked = torch.from_numpy(chosen)
        layers = warp(self._layers[picked.to(device)].float() / 255, matrix, size)
        masks = (layers[:, 1:] > 0.5).float()
        pictures = change_intensity(layers[:, :1])
        pictures = mark(pictures, MARKED_SHARE)
        areas = masks.mean((1, 2, 3)).cpu() * torch.linalg.det(matrix[:, :, :2]).abs()
        shown = areas / self._areas[picked].clamp(min=1e-9)
        labels = torch.where(shown >= SHOWN, self._labels[picked], UNCLEAR)
        labels = torch.where(shown <= HIDDEN, NORMAL, labels)
        return (pictures - MEAN) / SCALE, masks, labels.to(device)


def _drawn(row: Row) -> int:
    return DRAWN[row.set] if row.masks else DRAWN_NORMAL


def training_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of Squares: that of outlines and classes, or of what a baseline says."""
    pictures, masks, labels = batch
    mask_logits, class_logits = network(pictures.to(memory_format=torch.channels_last))
    outlined = segmentation_loss(mask_logits.float(), masks)
    named = functional.cross_entropy(class_logits.float(), labels, label_smoothing=0.05)
    if isinstance(network, Baseline):
        return outlined if network.outlines else named
    return outlined + CLASS_WEIGHT * named


def _watch(
    network: nn.Module,
    cache: PictureCache,
    indices: NDArray[np.intp],
    size: int,
    device: torch.device,
) -> dict[str, float]:
    """Measure mean Dice of lesions, part of the normals marked and class accuracy.

    Of a baseline only what it is trained for.
    """
    squares = np.stack(
        [
            np.asarray(cv2.resize(picture, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
            for picture in cache.pictures[indices]
        ]
    )
    maps, classes = square_probabilities(network, squares, device)
    scores, marked_normals = [], []
    for map_, index in zip(maps, indices, strict=True):
        marked = cv2.resize(map_, (CACHED_SIZE, CACHED_SIZE)) >= DEFAULT_THRESHOLD
        truth = cache.masks[index].astype(bool)
        if truth.any():
            scores.append(dice(marked, truth))
        else:
            marked_normals.append(marked.sum() > 50)
    outlined = {
        "dice": float(np.mean(scores)),
        "normals_marked": float(np.mean(marked_normals)) if marked_normals else 0.0,
    }
    named = {"accuracy": float((classes.argmax(1) == cache.labels[indices]).mean())}
    if isinstance(network, Baseline):
        return outlined if network.outlines else named
    return outlined | named
