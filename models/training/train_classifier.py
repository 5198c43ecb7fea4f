"""train-classifier: the classifier on candidate regions of the folds that are not held out."""

import argparse
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import Dataset

from models.classifier import Classifier, ClassifierConfig
from models.device import choose_device
from models.preprocess import normalise
from models.training.augment import change_intensity, geometry, happens, uniform
from models.training.data.rows import read_manifest
from models.training.loop import (
    Batch,
    Schedule,
    fit,
    load_unet_file,
    save_network,
    unseen,
    weighted_loader,
)
from models.training.options import add_training_arguments
from models.training.region_set import RegionSet, collect_regions
from models.training.vision import tv_tensors, v2
from models.unet import UNet

MARGIN = 1.4
"""Regions are cut this much wider than the classifier looks, so that they can be moved about."""

CLASS_SHARES = np.array([0.9, 1.0, 1.0])
"""How often normal, benign and malignant regions are drawn, whatever their number."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-classifier."""
    add_training_arguments(parser, epochs=30, learning_rate=1e-3)
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
    config = ClassifierConfig(width=start.config.width, depth=start.config.depth)
    regions = collect_regions(
        [row for row in rows if row.fold not in args.held_out],
        unets,
        device.device,
        seed=args.seed,
        size=round(config.size * MARGIN),
        context=config.context * MARGIN,
    )
    watched = collect_regions(
        [row for row in rows if row.fold == args.held_out[-1]],
        unets,
        device.device,
        seed=args.seed,
        size=round(config.size * MARGIN),
        context=config.context * MARGIN,
    )
    print(f"regions by class: {np.bincount(regions.labels)}, watched {np.bincount(watched.labels)}")
    network = Classifier(config)
    _start_from_unet(network, start)
    loader = weighted_loader(
        RegionCrops(regions, config.size), _shares(regions), batch=args.batch, workers=args.workers
    )

    def validate(average: nn.Module) -> dict[str, float]:
        return _watch(average, watched, config.size, device.device)

    average = fit(
        network,
        loader,
        _loss,
        schedule=Schedule(args.epochs, args.learning_rate, weight_decay=0.05),
        device=device,
        output=args.output,
        resume=args.resume,
        validate=validate,
    )
    save_network(average, config, args.output / "classifier.safetensors", args.held_out)
    return 0


class RegionCrops(Dataset[Batch]):
    """Augmented crops (2, S, S) float, region features (F,) and class ()."""

    def __init__(self, regions: RegionSet, size: int):
        self.regions, self.size = regions, size
        self.geometry = geometry(strength=0.6)

    def __len__(self) -> int:
        return len(self.regions.labels)

    def __getitem__(self, item: int) -> Batch:
        torch.set_num_threads(1)
        wide = torch.from_numpy(self.regions.crops[item]).float() / 255
        picture, probability = self.geometry(tv_tensors.Image(wide[:1]), tv_tensors.Image(wide[1:]))
        side = [self.size, self.size]
        picture = v2.functional.center_crop(picture.as_subclass(Tensor), side)
        probability = v2.functional.center_crop(probability.as_subclass(Tensor), side)
        both = torch.cat([change_intensity(picture), _less_sure(probability)])
        described = torch.from_numpy(self.regions.features[item])
        described = described + 0.08 * torch.randn_like(described)
        return (both - 0.25) / 0.25, described, torch.tensor(self.regions.labels[item])


def _less_sure(probability: Tensor) -> Tensor:
    """Change how sure the map is: one UNet answers here, and the mean of several at work."""
    if happens(0.3):
        probability = v2.functional.gaussian_blur(probability, [7, 7], [uniform(0.5, 3)])
    return probability ** uniform(0.7, 1.6) * uniform(0.75, 1)


def _shares(regions: RegionSet) -> NDArray[np.float64]:
    counts = np.bincount(regions.labels, minlength=3).clip(1)
    return np.asarray((CLASS_SHARES / counts)[regions.labels], np.float64)


def _start_from_unet(network: Classifier, unet: UNet) -> None:
    """Copy the UNet's encoder; the map's channel of the first convolution starts at nought."""
    tensors = unet.encoder.state_dict()
    first = "blocks.0.first.conv.weight"
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
