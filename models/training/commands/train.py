"""train: the UNets and classifiers of a pack, on one computer or on several.

It needs only torch, NumPy, Pillow and safetensors. Networks whose files exist are skipped, so the
command can be stopped and started again. Several processes can share a GPU, each with different
networks.
"""

import argparse
import math
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from models.device import choose_device
from models.torch_free.devices import DEVICE_NAMES
from models.training.data.folders import add_pack_options
from models.training.learning.classifier_training import train_classifier, unet_maps
from models.training.learning.named_networks import NAMES, NamedNetwork
from models.training.learning.network_files import (
    check_trained_on,
    classifier_path,
    unet_path,
)
from models.training.learning.pack import Pack, read_pack
from models.training.learning.segmentation_batches import SIZES
from models.training.learning.training_options import TrainingOptions
from models.training.learning.unet_training import train_unet

UNETS, CLASSIFIERS = "unets", "classifiers"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train."""
    add_pack_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="folder for all networks (default: networks in --runs)",
    )
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
        help="reduce the epochs of each network to what takes this long",
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
    of_unets = TrainingOptions(
        args.unet_epochs, args.batch, args.seed, tuple(args.sizes), args.minutes
    )
    for network in _missing(args, UNETS, pack, lambda name: unet_path(networks, name)):
        train_unet(network, pack, networks, of_unets, device)
    # All classifiers with the same kind of folds learn from the same maps.
    maps = cache(lambda by_set: unet_maps(networks, pack, device, by_set=by_set))
    of_classifiers = TrainingOptions(
        args.classifier_epochs, args.batch, args.seed, minutes=args.minutes
    )
    for network in _missing(args, CLASSIFIERS, pack, lambda name: classifier_path(networks, name)):
        train_classifier(network, pack, maps(network.by_set), networks, of_classifiers, device)
    return 0


def _missing(
    args: argparse.Namespace, part: str, pack: Pack, path_of: Callable[[str], Path]
) -> Iterator[NamedNetwork]:
    """The networks of a part that are not trained yet."""
    for name in args.networks if part in args.parts else ():
        path = path_of(name)
        if path.exists():
            check_trained_on(path, pack.fingerprint)
            print(f"exists already: {path}")
        else:
            print(f"{name}: {part}", flush=True)
            yield NamedNetwork.of(name)
