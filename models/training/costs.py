"""baselines: how large each network is and what it costs, ours beside those it is compared with."""

import argparse

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from models.training.baselines import BASELINES, Baseline, BaselineConfig
from models.training.train_baseline import OURS
from models.unet import UNet, UNetConfig


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of baselines."""
    parser.add_argument("--size", type=int, default=UNetConfig.size, help="side of the input")


def run(args: argparse.Namespace) -> int:
    """Print a line for each network."""
    ours = {OURS: UNet(UNetConfig(size=args.size))}
    theirs = {name: Baseline(BaselineConfig(name, args.size)) for name in BASELINES}
    print(
        f"{'network':10} {'parameters':>12} {'GFLOP':>8}  at {args.size}x{args.size}, one picture"
    )
    for name, network in {**ours, **theirs}.items():
        parameters, gflop = costs(network, args.size)
        print(f"{name:10} {parameters:12,} {gflop:8.2f}")
    return 0


def costs(network: nn.Module, size: int) -> tuple[int, float]:
    """Count parameters, and the GFLOP of one picture of ``size`` by ``size``.

    A multiplication with its addition counts as two; only convolutions and matrix products count.
    """
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        network.eval()(torch.zeros(1, 1, size, size))
    parameters = sum(part.numel() for part in network.parameters())
    return parameters, counter.get_total_flops() / 1e9
