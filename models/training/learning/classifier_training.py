"""Train a classifier on regions that UNets found in images that they were not trained on."""

from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from models.device import Device
from models.training.data.errors import DataError
from models.training.data.sets import IMAGENET
from models.training.learning.loop import Run, Schedule, fit
from models.training.learning.losses import classifier_loss
from models.training.learning.maps import out_of_fold_maps
from models.training.learning.named_networks import NAMES, NamedNetwork
from models.training.learning.network_files import (
    check_trained_on,
    classifier_path,
    load_unet_file,
    save_network,
    unet_path,
)
from models.training.learning.pack import Pack
from models.training.learning.region_batches import RegionBatches
from models.training.learning.region_pool import pool_regions
from models.training.learning.start import is_frozen, start_classifier
from models.training.learning.training_options import TrainingOptions

CLASSIFIER_RATE = 1e-3
CLASSIFIER_DECAY = 0.05
_REDUCTION = 2
"""Regions are found in maps that are reduced by this factor."""


def train_classifier(
    network: NamedNetwork,
    pack: Pack,
    maps: Tensor,
    networks: Path,
    options: TrainingOptions,
    device: Device,
) -> None:
    """Train a classifier and save it in a folder of networks.

    ``maps`` are those of `unet_maps`. Raises DataError if there is a checkpoint that was written
    with different options.
    """
    path = classifier_path(networks, network.name)
    torch.manual_seed(options.seed)
    indices = network.training_images(pack)
    small = functional.avg_pool2d(maps[indices].float(), _REDUCTION)
    pool = pool_regions(pack, small.to(device.device), indices)
    print(f"regions by class: {torch.bincount(pool.label).tolist()}")
    unet = load_unet_file(unet_path(networks, network.name)).network
    classifier = start_classifier(pack, unet, device.device)
    batches = RegionBatches(pack, maps, pool, options.batch, device.device, classifier.config)
    schedule = Schedule(
        options.epochs, CLASSIFIER_RATE, weight_decay=CLASSIFIER_DECAY, minutes=options.minutes
    )
    run = Run(
        path.parent / "classifier",
        options={
            "batch": options.batch,
            "seed": options.seed,
            "encoder": options.encoder,
            "depthwise_frozen": is_frozen(device.device),
            "images": pack.fingerprint,
        },
        sets=(IMAGENET, *pack.sets_of(indices)),
    )
    average, made_with = fit(
        classifier,
        batches.batches,
        classifier_loss,
        steps=len(batches),
        schedule=schedule,
        device=device,
        run=run,
    )
    save_network(
        average.half(), classifier.config, path, network.held_out, made_with, by_set=network.by_set
    )


def unet_maps(networks: Path, pack: Pack, device: Device, *, by_set: bool) -> Tensor:
    """Maps of all images by UNets that were not trained on them, if there are any.

    UNets whose folds are the data sets come first if ``by_set``, otherwise last. Raises DataError
    if there is no UNet with a held-out fold, or if one was trained on images of another pack.
    """
    unets = []
    for network in sorted(map(NamedNetwork.of, NAMES), key=lambda one: one.by_set != by_set):
        path = unet_path(networks, network.name)
        if network.held_out and path.exists():
            check_trained_on(path, pack.fingerprint)
            unets.append((network, load_unet_file(path).network))
    if not unets:
        raise DataError("there is no UNet with a held-out fold: train one first.")
    return out_of_fold_maps(pack, unets, device)
