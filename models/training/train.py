"""train: the UNets and classifiers of a pack, on one computer or on several.

It needs torch, NumPy, Pillow and safetensors only, so it runs where nothing else is installed.
Networks whose files are there are passed over: the command may be stopped and started again, and
several processes may share a GPU if each is given other networks.
"""

import argparse
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.classifier import Classifier, ClassifierConfig
from models.device import DEVICE_NAMES, Device, choose_device
from models.training.data.rows import DataError
from models.training.learning.check import figures
from models.training.learning.loop import Batch, Run, Schedule, fit
from models.training.learning.losses import segmentation_loss
from models.training.learning.maps import blind_maps, outline
from models.training.learning.members import NAMES, Member
from models.training.learning.network_files import load_unet_file, save_network
from models.training.learning.outline_batches import SIZES, OutlineBatches
from models.training.learning.pack import Pack, read_pack
from models.training.learning.region_batches import RegionBatches
from models.training.learning.region_pool import pool_regions
from models.training.learning.start import freeze_filters, start_classifier
from models.unet import UNet, UNetConfig

UNETS, CLASSIFIERS = "unets", "classifiers"
CLASS_WEIGHT = 0.3
UNET_RATE, CLASSIFIER_RATE = 2e-3, 1e-3
_CUT = 2
"""Regions are cut out of maps reduced by this factor."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train."""
    parser.add_argument("--pack", type=Path, required=True, help="what pack wrote")
    parser.add_argument("--output", type=Path, required=True, help="a folder for all networks")
    parser.add_argument("--networks", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument(
        "--parts", nargs="+", choices=(UNETS, CLASSIFIERS), default=(UNETS, CLASSIFIERS)
    )
    parser.add_argument("--unet-epochs", type=int, default=30)
    parser.add_argument("--classifier-epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="sides of the input")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)


def run(args: argparse.Namespace) -> int:
    """Train what is not there yet: UNets first, then the classifiers that need them."""
    device = choose_device(args.device)
    print(f"device: {device.text}", flush=True)
    pack = read_pack(args.pack)
    for name in _missing(args, UNETS, unet_path):
        _train_unet(args, pack, Member.of(name), device)
    # All networks that count the folds alike learn from the same maps.
    maps = cache(lambda by_set: _maps(args.output, pack, device, by_set=by_set))
    for name in _missing(args, CLASSIFIERS, classifier_path):
        member = Member.of(name)
        _train_classifier(args, pack, member, maps(member.by_set), device)
    return 0


def _missing(
    args: argparse.Namespace, part: str, path_of: Callable[[Path, str], Path]
) -> Iterator[str]:
    """Names of the networks of a part that are still to be trained."""
    for name in args.networks if part in args.parts else ():
        path = path_of(args.output, name)
        if path.exists():
            print(f"done already: {path}")
        else:
            print(f"{name}: {part}", flush=True)
            yield name


def unet_path(output: Path, name: str) -> Path:
    """Where the UNet of a name lies."""
    return output / name / "unet.safetensors"


def classifier_path(output: Path, name: str) -> Path:
    """Where the classifier of a name lies."""
    return output / name / "classifier.safetensors"


def _train_unet(args: argparse.Namespace, pack: Pack, member: Member, device: Device) -> None:
    path = unet_path(args.output, member.name)
    torch.manual_seed(args.seed)
    unet = start_unet(pack, UNetConfig.size)
    indices = member.training(pack).numpy()
    sizes = tuple(args.sizes)
    batches = OutlineBatches(pack, indices, args.batch, device.device, sizes=sizes)
    options = {"batch": args.batch, "seed": args.seed, "sizes": list(sizes)}
    average = fit(
        unet,
        batches.batches,
        unet_loss,
        steps=len(batches),
        schedule=Schedule(args.unet_epochs, UNET_RATE),
        device=device,
        run=Run(path.parent / "unet", options=options),
    )
    save_network(average.half(), unet.config, path, member.held_out)
    held = member.held(pack)
    if len(held):
        maps, logits = outline(average.float(), pack.pictures[held], device)
        print(f"{member.name}: {figures(pack, held, maps, logits)}", flush=True)


def start_unet(pack: Pack, size: int) -> UNet:
    """Make a UNet for squares of ``size`` that knows only what the pack starts from."""
    unet = UNet(UNetConfig(size=size, encoder=pack.encoder))
    unet.encoder.load_state_dict({name: part.float() for name, part in pack.start.items()})
    freeze_filters(unet.encoder)
    return unet


def unet_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of OutlineBatches: that of outlines and of classes."""
    pictures, masks, labels = batch
    mask_logits, class_logits = network(pictures.to(memory_format=torch.channels_last))
    named = functional.cross_entropy(class_logits.float(), labels, label_smoothing=0.05)
    return segmentation_loss(mask_logits.float(), masks) + CLASS_WEIGHT * named


def _train_classifier(
    args: argparse.Namespace, pack: Pack, member: Member, maps: Tensor, device: Device
) -> None:
    path = classifier_path(args.output, member.name)
    torch.manual_seed(args.seed)
    indices = member.training(pack)
    small = functional.avg_pool2d(maps[indices].float(), _CUT)
    pool = pool_regions(pack, small.to(device.device), indices)
    print(f"regions by class: {torch.bincount(pool.label).tolist()}")
    config = ClassifierConfig(encoder=pack.encoder, picture=pack.pictures.shape[-1])
    classifier = Classifier(config)
    start_classifier(classifier, load_unet_file(unet_path(args.output, member.name))[0])
    freeze_filters(classifier.encoder)
    batches = RegionBatches(pack, maps, pool, args.batch, device.device, config)
    average = fit(
        classifier,
        batches.batches,
        classifier_loss,
        steps=len(batches),
        schedule=Schedule(args.classifier_epochs, CLASSIFIER_RATE, weight_decay=0.05),
        device=device,
        run=Run(
            path.parent / "classifier",
            options={"batch": args.batch, "seed": args.seed},
        ),
    )
    save_network(average.half(), config, path, member.held_out)


def _maps(output: Path, pack: Pack, device: Device, *, by_set: bool) -> Tensor:
    """Maps of all pictures by the UNets whose folds are the sets, or by the others."""
    unets = []
    for other in map(Member.of, NAMES):
        path = unet_path(output, other.name)
        if other.by_set == by_set and other.held_out and path.exists():
            unets.append((other, load_unet_file(path)[0]))
    if not unets:
        raise DataError("no UNet is new to any picture: train those that leave something out.")
    return blind_maps(pack, unets, device)


def classifier_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of RegionBatches."""
    crops, described, labels = batch
    logits = network(crops.to(memory_format=torch.channels_last), described)
    return functional.cross_entropy(logits.float(), labels, label_smoothing=0.05)
