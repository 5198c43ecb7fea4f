"""train-classifier: the classifier on candidate regions of the folds that are not held out."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.classifier import Classifier, ClassifierConfig
from models.device import choose_device
from models.prediction import CLASSES
from models.preprocess import MEAN, SCALE, normalise
from models.training.augment import (
    change_intensity,
    into_window,
    mark,
    random_affine,
    uniform,
    warp,
)
from models.training.data.rows import Row, read_manifest
from models.training.imagenet import freeze_filters
from models.training.loop import (
    Batch,
    Schedule,
    fit,
    load_unet_file,
    save_network,
    unseen,
)
from models.training.options import add_training_arguments
from models.training.region_set import RegionSet, collect_regions
from models.unet import UNet

MARGIN = 1.4
"""Regions are cut this much wider than the classifier looks, so that they can be moved about."""

MARKED_SHARE = 0.25

CLASS_SHARES = np.array([0.9, 1.0, 1.0])
"""How often normal, benign and malignant regions are drawn, whatever their number."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-classifier."""
    add_training_arguments(parser, epochs=6, learning_rate=1e-3, batch=32)
    parser.add_argument(
        "--unets",
        type=Path,
        nargs="+",
        required=True,
        help="unet.safetensors of train-unet; each picture is outlined by those that have not "
        "seen it",
    )


def run(args: argparse.Namespace) -> int:
    """Train the classifier and write classifier.safetensors."""
    torch.manual_seed(args.seed)
    device = choose_device(args.device)
    print(f"device: {device.text}")
    rows = [row for row in read_manifest(args.manifest) if not row.excluded]
    unets = [(unet.to(device.device), new) for unet, new in map(load_unet_file, args.unets)]
    start = unseen(unets, *args.held_out)[0]
    config = ClassifierConfig()

    def collect(chosen: list[Row]) -> RegionSet:
        return collect_regions(
            chosen,
            unets,
            device.device,
            seed=args.seed,
            size=round(config.size * MARGIN),
            context=config.context * MARGIN,
        )

    regions = collect([row for row in rows if row.fold not in args.held_out])
    print(f"regions by class: {np.bincount(regions.labels)}")
    watched = [row for row in rows if row.fold == args.watch]
    watched_regions = collect(watched) if watched else None
    network = Classifier(config)
    _start_from_unet(network, start)
    freeze_filters(network.encoder)
    batches = RegionBatches(regions, config.size, args.batch, device.device)

    def watch(average: nn.Module) -> dict[str, float]:
        if watched_regions is None:
            return {}
        return _watch(average, watched_regions, config.size, device.device)

    average = fit(
        network,
        batches.batches,
        _loss,
        steps=len(batches),
        schedule=Schedule(args.epochs, args.learning_rate, weight_decay=0.05),
        device=device,
        output=args.output,
        resume=args.resume,
        watch=watch,
    )
    save_network(average, config, args.output / "classifier.safetensors", args.held_out)
    return 0


class RegionBatches:
    """Augmented crops of regions, made on the device that trains."""

    def __init__(self, regions: RegionSet, size: int, batch: int, device: torch.device):
        self._size, self._batch = size, batch
        self._crops = torch.from_numpy(regions.crops).to(device)
        self._features = torch.from_numpy(regions.features)
        self._labels = torch.from_numpy(regions.labels)
        counts = np.bincount(regions.labels, minlength=len(CLASSES)).clip(1)
        self._shares = torch.from_numpy((CLASS_SHARES / counts)[regions.labels])

    def __len__(self) -> int:
        """Batches of an epoch."""
        return len(self._labels) // self._batch

    def batches(self, _epoch: int) -> Iterator[Batch]:
        """Crops (N, 2, S, S), region features (N, F) and classes (N,)."""
        drawn = torch.multinomial(self._shares, len(self) * self._batch, replacement=True)
        for chosen in drawn.view(len(self), self._batch):
            yield self._make(chosen)

    def _make(self, chosen: Tensor) -> Batch:
        device = self._crops.device
        shown = torch.tensor([[0, 0, 1 / MARGIN]]).expand(len(chosen), 3)
        matrix = into_window(random_affine(len(chosen), strength=0.6), shown)
        layers = self._crops[chosen.to(device)].float() / 255
        layers = warp(layers, matrix, self._size, elastic=0.15)
        pictures, maps = layers[:, :1], layers[:, 1:]
        pictures = mark(change_intensity(pictures), MARKED_SHARE)
        both = torch.cat([pictures, _less_sure(maps)], 1)
        features = self._features[chosen]
        features = features + 0.08 * torch.randn_like(features)
        return (both - MEAN) / SCALE, features.to(device), self._labels[chosen].to(device)


def _less_sure(maps: Tensor) -> Tensor:
    """Change how sure maps (N, 1, S, S) are: one UNet answers here, and several at work."""
    count, device = len(maps), maps.device
    power = torch.exp(uniform(count, -0.35, 0.5)).view(-1, 1, 1, 1).to(device)
    height = uniform(count, 0.75, 1).view(-1, 1, 1, 1).to(device)
    return maps.clamp(0, 1) ** power * height


def _start_from_unet(network: Classifier, unet: UNet) -> None:
    """Copy the UNet's encoder; what the first convolution sees of the map starts at nought."""
    tensors = unet.encoder.state_dict()
    first = "stem.conv.weight"
    tensors[first] = torch.cat([tensors[first], torch.zeros_like(tensors[first])], 1)
    network.encoder.load_state_dict(tensors)


def _loss(network: nn.Module, batch: Batch) -> Tensor:
    crops, described, labels = batch
    logits = network(crops.to(memory_format=torch.channels_last), described)
    return functional.cross_entropy(logits.float(), labels, label_smoothing=0.05)


def _watch(
    network: nn.Module, regions: RegionSet, size: int, device: torch.device
) -> dict[str, float]:
    """Measure accuracy over all regions and over the lesions alone."""
    border = (regions.crops.shape[-1] - size) // 2
    crops = regions.crops[..., border : border + size, border : border + size]
    parts = []
    with torch.inference_mode():
        for start in range(0, len(crops), 32):
            part = slice(start, start + 32)
            parts.append(
                network(
                    torch.from_numpy(normalise(crops[part])).to(device),
                    torch.from_numpy(regions.features[part]).to(device),
                )
                .float()
                .cpu()
                .numpy()
            )
    answers = np.concatenate(parts).argmax(1)
    right = answers == regions.labels
    lesions = regions.labels > 0
    return {
        "accuracy": float(right.mean()),
        "lesion_accuracy": float(right[lesions].mean()),
        "normals_kept_out": float(right[~lesions].mean()),
    }
