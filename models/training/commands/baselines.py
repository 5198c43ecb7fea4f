"""baselines: size and cost of our UNet and of the networks that it is compared with."""

import argparse

from models.training.measuring.baselines import (
    BASELINES,
    OURS,
    Baseline,
    BaselineConfig,
)
from models.training.measuring.costs import costs
from models.unet import UNet, UNetConfig


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of baselines."""
    parser.add_argument("--size", type=int, default=UNetConfig.size, help="side of the input")


def run(args: argparse.Namespace) -> int:
    """Print a line for each network."""
    ours = {OURS: UNet(UNetConfig(size=args.size))}
    theirs = {name: Baseline(BaselineConfig(name, args.size)) for name in BASELINES}
    print(f"{'network':10} {'parameters':>12} {'GFLOP':>8}  for one {args.size}x{args.size} image")
    for name, network in {**ours, **theirs}.items():
        parameters, gflop = costs(network, args.size)
        print(f"{name:10} {parameters:12,} {gflop:8.2f}")
    return 0
