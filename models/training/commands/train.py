"""train: the UNets and classifiers of a pack, on one computer or on several.

It needs only torch, NumPy, Pillow and safetensors. Networks whose files exist are skipped, so the
command can be stopped and started again.
"""

import argparse
import math
import time
from functools import cache
from itertools import product
from pathlib import Path

from models.device import choose_device
from models.encoder import SHAPES
from models.torch_free.devices import DEVICE_NAMES
from models.training.data.folders import add_pack_options
from models.training.learning.classifier_training import train_classifier, unet_maps
from models.training.learning.named_networks import NAMES, NamedNetwork
from models.training.learning.network_files import (
    CLASSIFIERS,
    UNETS,
    check_trained_on,
    classifier_path,
    unet_path,
)
from models.training.learning.pack import Pack, read_pack
from models.training.learning.segmentation_batches import SIZES
from models.training.learning.training_options import TrainingOptions
from models.training.learning.unet_training import train_unet

SHARES = {UNETS: 2.0, CLASSIFIERS: 1.0}
"""How --minutes is divided among the networks that are still to be trained, for each image."""
PREPARING = 0.85
"""Fraction of its time that a network is trained; in the rest, batches are prepared."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train."""
    add_pack_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="folder for all networks, by encoder (default: networks in --runs)",
    )
    parser.add_argument("--encoders", nargs="+", choices=list(SHAPES), default=list(SHAPES))
    parser.add_argument(
        "--networks", nargs="+", choices=NAMES, default=NAMES, metavar="NAME", help="default: all"
    )
    parser.add_argument(
        "--parts", nargs="+", choices=(UNETS, CLASSIFIERS), default=(UNETS, CLASSIFIERS)
    )
    parser.add_argument("--unet-epochs", type=int, default=30)
    parser.add_argument("--classifier-epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="sides of the input")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--minutes",
        type=float,
        default=math.inf,
        help="reduce the epochs so that all networks together take about this long",
    )


def run(args: argparse.Namespace) -> int:
    """Train the networks that do not exist yet: first UNets, then the classifiers that need them.

    Raises DataError if networks exist that were trained on other images, or if a checkpoint was
    written with different options.
    """
    device = choose_device(args.device)
    print(f"device: {device.message}", flush=True)
    pack = read_pack(args.pack or args.runs.pack)
    networks: Path = args.output or args.runs.networks
    missing = _missing(args, pack, networks)
    until = time.monotonic() + 60 * args.minutes
    # All classifiers with the same encoder and the same kind of folds learn from the same maps.
    maps = cache(lambda encoder, by_set: unet_maps(networks / encoder, pack, device, by_set=by_set))
    shares = [SHARES[part] * len(network.training_images(pack)) for part, _, network in missing]
    for number, (part, encoder, network) in enumerate(missing):
        print(f"{network.name}, {encoder}: {part}", flush=True)
        if part == CLASSIFIERS:
            maps(encoder, network.by_set)  # made at the first of them, before its own time begins
        share = PREPARING * shares[number] / sum(shares[number:])
        minutes = share * (until - time.monotonic()) / 60
        if part == UNETS:
            options = TrainingOptions(
                encoder, args.unet_epochs, args.batch, args.seed, tuple(args.sizes), minutes
            )
            train_unet(network, pack, networks / encoder, options, device)
        else:
            options = TrainingOptions(
                encoder, args.classifier_epochs, args.batch, args.seed, minutes=minutes
            )
            of_all = maps(encoder, network.by_set)
            train_classifier(network, pack, of_all, networks / encoder, options, device)
    return 0


def _missing(
    args: argparse.Namespace, pack: Pack, networks: Path
) -> list[tuple[str, str, NamedNetwork]]:
    """Parts, encoders and networks that are not trained yet, in order: first all UNets."""
    missing = []
    for part, path_of in ((UNETS, unet_path), (CLASSIFIERS, classifier_path)):
        names = args.networks if part in args.parts else ()
        for encoder, name in product(args.encoders, names):
            path = path_of(networks / encoder, name)
            if path.exists():
                check_trained_on(path, pack.fingerprint)
                print(f"exists already: {path}")
            else:
                missing.append((part, encoder, NamedNetwork.of(name)))
    return missing
