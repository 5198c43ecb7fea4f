"""measure-guard: how often the guard warns of images that are not B-mode of a breast.

How often it warns of breast images was measured when it was fitted.
"""

import argparse

import numpy as np
from numpy.typing import NDArray

from models.torch_free.manifest import load_manifest
from models.training.data.errors import DataError
from models.training.data.folders import add_images_options, add_weights_option, images_path
from models.training.data.image_list import Row, read_image_list, rows_of_fold
from models.training.data.images import read_rgb
from models.training.data.progress import progress
from models.training.measuring.guard_counts import count_warnings, print_warnings
from models.training.measuring.out_of_distribution import out_of_distribution_images
from models.training.measuring.weights_manifest import (
    read_weights_manifest,
    write_weights_manifest,
)
from models.weights import load_guard


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-guard."""
    add_images_options(parser)
    add_weights_option(parser)
    parser.add_argument(
        "--update-manifest",
        action="store_true",
        help="write the figures into the manifest of --weights",
    )


def run(args: argparse.Namespace) -> int:
    """Print a line for each kind of image."""
    document = read_weights_manifest(args.weights.root)
    guard = load_guard(load_manifest(args.weights.root))
    if guard is None:
        raise DataError("the weights have no guard: run `python -m models.training fit-guard`.")
    rows = rows_of_fold(read_image_list(images_path(args)), fold=0)
    images = list(out_of_distribution_images([_pixels(row) for row in rows]))
    counted = count_warnings(
        (kind, guard.warnings(pixels)) for kind, pixels in progress(images, "other images")
    )
    entry = document["guard"]
    print_warnings(
        {f"breast, {name} left out": counts for name, counts in entry["left_out_warned"].items()}
    )
    print_warnings(counted)
    if args.update_manifest:
        entry["metrics"] = counted
        write_weights_manifest(args.weights.root, document)
    return 0


def _pixels(row: Row) -> NDArray[np.uint8]:
    """The image as the program reads it: (H, W) if it is gray."""
    pixels = read_rgb(row)
    return pixels[..., 0].copy() if (pixels == pixels[..., :1]).all() else pixels
