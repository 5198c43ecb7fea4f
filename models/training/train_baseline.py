"""train-baseline: a network to compare ours with, or our UNet, on the same batches."""

import argparse
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.device import DEVICE_NAMES, choose_device
from models.training.baselines import BASELINES, Baseline, BaselineConfig
from models.training.data.rows import DataError
from models.training.learning.loop import Batch, Run, Schedule, fit
from models.training.learning.losses import segmentation_loss
from models.training.learning.members import Member
from models.training.learning.network_files import save_network
from models.training.learning.outline_batches import OutlineBatches
from models.training.learning.pack import read_pack
from models.training.train import UNET_RATE, start_unet, unet_loss

OURS = "busight"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of train-baseline."""
    parser.add_argument("--pack", type=Path, required=True, help="what pack wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument(
        "--network",
        choices=[OURS, *BASELINES],
        required=True,
        help="what to train; resnet18 names the class only, the others but ours outline only",
    )
    parser.add_argument("--held-out", type=int, required=True, metavar="FOLD")
    parser.add_argument("--epochs", type=int, default=26)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--size", type=int, default=256, help="side of the input")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)


def run(args: argparse.Namespace) -> int:
    """Train a network and write its file; go on from a checkpoint if there is one."""
    torch.manual_seed(args.seed)
    device = choose_device(args.device)
    print(f"device: {device.text}")
    pack = read_pack(args.pack)
    network = start_unet(pack, args.size) if args.network == OURS else _baseline(args)
    indices = Member.of(f"fold{args.held_out}").training(pack).numpy()
    batches = OutlineBatches(pack, indices, args.batch, device.device, sizes=(args.size,))
    options = {"network": args.network, "batch": args.batch, "seed": args.seed, "size": args.size}
    average = fit(
        network,
        batches.batches,
        baseline_loss,
        steps=len(batches),
        schedule=Schedule(args.epochs, UNET_RATE),
        device=device,
        run=Run(args.output / args.network, options=options),
    )
    save_network(average, network.config, args.output / weights_file(args.network), [args.held_out])
    return 0


def weights_file(network: str) -> str:
    """Name of the file that is written for a --network."""
    return f"{network}.safetensors"


def _baseline(args: argparse.Namespace) -> Baseline:
    config = BaselineConfig(args.network, args.size)
    if args.size % config.step:
        raise DataError(f"--size must be a multiple of {config.step} for {args.network}.")
    return Baseline(config)


def baseline_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of OutlineBatches: ours, or that of what a baseline says."""
    if not isinstance(network, Baseline):
        return unet_loss(network, batch)
    pictures, masks, labels = batch
    mask_logits, class_logits = network(pictures.to(memory_format=torch.channels_last))
    if network.outlines:
        return segmentation_loss(mask_logits.float(), masks)
    return functional.cross_entropy(class_logits.float(), labels, label_smoothing=0.05)
