"""Command-line options that name the networks of an ensemble."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from models.classifier import Classifier
from models.training.data.errors import DataError
from models.training.learning.network_files import (
    NetworkFile,
    load_classifier_file,
    load_unet_file,
)
from models.unet import UNet


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Declare --unets, --unet-sizes and --classifiers."""
    parser.add_argument("--unets", type=Path, nargs="+", required=True, metavar="FILE")
    parser.add_argument(
        "--unet-sizes",
        type=int,
        nargs="+",
        default=(),
        metavar="SIZE",
        help="side of the square that each UNet takes (default: as in its file)",
    )
    parser.add_argument("--classifiers", type=Path, nargs="+", required=True, metavar="FILE")


def load_networks(
    args: argparse.Namespace,
) -> tuple[list[NetworkFile[UNet]], list[NetworkFile[Classifier]]]:
    """Load the networks that the options name.

    Raises DataError if a file can't be read or the number of sizes is wrong.
    """
    unets = [load_unet_file(path) for path in args.unets]
    _resize([file.network for file in unets], args.unet_sizes)
    return unets, [load_classifier_file(path) for path in args.classifiers]


def _resize(unets: Sequence[UNet], sizes: Sequence[int]) -> None:
    if not sizes:
        return
    if len(sizes) != len(unets) or any(size <= 0 or size % 32 for size in sizes):
        raise DataError(
            f"'--unet-sizes' needs {len(unets)} multiples of 32, one for each file of '--unets'."
        )
    for unet, size in zip(unets, sizes, strict=True):
        unet.config = replace(unet.config, size=size)
