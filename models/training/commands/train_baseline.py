"""train-baseline: a network to compare ours with, or our UNet, on the same batches."""

import argparse
from pathlib import Path

import torch

from models.device import choose_device
from models.encoder import LITE2
from models.torch_free.devices import DEVICE_NAMES
from models.training.data.errors import DataError
from models.training.data.folders import add_pack_options
from models.training.data.sets import IMAGENET
from models.training.learning.loop import Run, Schedule, fit
from models.training.learning.named_networks import NamedNetwork
from models.training.learning.network_files import save_network
from models.training.learning.pack import read_pack
from models.training.learning.segmentation_batches import SegmentationBatches
from models.training.learning.start import start_unet
from models.training.learning.unet_training import UNET_RATE
from models.training.measuring.baselines import (
    BASELINES,
    OURS,
    Baseline,
    BaselineConfig,
    baseline_loss,
    baseline_path,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-baseline."""
    add_pack_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="folder for the network (default: in --runs, by fold)",
    )
    parser.add_argument(
        "--network",
        choices=[OURS, *BASELINES],
        required=True,
        help="resnet18 only classifies images; the others, except ours, only segment them",
    )
    parser.add_argument("--held-out", type=int, required=True, metavar="FOLD")
    parser.add_argument("--epochs", type=int, default=26)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--size", type=int, default=256, help="side of the input")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)


def run(args: argparse.Namespace) -> int:
    """Train a network and write its file. Training continues from a checkpoint if there is one."""
    torch.manual_seed(args.seed)
    device = choose_device(args.device)
    print(f"device: {device.message}")
    pack = read_pack(args.pack or args.runs.pack)
    is_ours = args.network == OURS
    network = start_unet(pack, LITE2, args.size, device.device) if is_ours else _baseline(args)
    indices = NamedNetwork.of(f"fold{args.held_out}").training_images(pack)
    batches = SegmentationBatches(
        pack, indices.numpy(), args.batch, device.device, sizes=(args.size,)
    )
    folder: Path = args.output or args.runs.baselines(args.held_out)
    schedule = Schedule(args.epochs, UNET_RATE)
    sets = pack.sets_of(indices)
    training = Run(
        folder / args.network,
        options={
            "network": args.network,
            "batch": args.batch,
            "seed": args.seed,
            "size": args.size,
            "images": pack.fingerprint,
        },
        sets=(IMAGENET, *sets) if is_ours else sets,
    )
    average, made_with = fit(
        network,
        batches.batches,
        baseline_loss,
        steps=len(batches),
        schedule=schedule,
        device=device,
        run=training,
    )
    path = baseline_path(folder, args.network)
    save_network(average, network.config, path, [args.held_out], made_with, by_set=False)
    return 0


def _baseline(args: argparse.Namespace) -> Baseline:
    config = BaselineConfig(args.network, args.size)
    if args.size % config.step:
        raise DataError(f"--size must be a multiple of {config.step} for {args.network}.")
    return Baseline(config)
