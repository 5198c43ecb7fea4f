"""measure-baseline: the record of a baseline, or of our UNet alone, for its held-out folds."""

import argparse
from pathlib import Path

import torch

from models.device import choose_device
from models.torch_free.devices import DEVICE_NAMES
from models.training.data.errors import DataError
from models.training.data.folders import add_images_options, images_path
from models.training.data.image_list import read_image_list
from models.training.data.progress import progress
from models.training.data.set_folds import are_by_set
from models.training.measuring.baseline_metrics import measure_baseline
from models.training.measuring.baselines import load_baseline_file
from models.training.measuring.record import write_record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-baseline."""
    parser.add_argument(
        "--network-files",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="networks of one kind, each trained by train-baseline without another fold",
    )
    add_images_options(parser)
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FILE.csv", help="the record to write"
    )
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write the record of the images that a network was not trained on."""
    device = choose_device(args.device)
    files = [load_baseline_file(path) for path in args.network_files]
    if len({file.network.config for file in files}) > 1:
        raise DataError("these networks are of several kinds: measure one kind at a time.")
    for file in files:
        file.network.to(device.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    rows = [row for row in read_image_list(images_path(args)) if not row.excluded]
    by_set = are_by_set(rows)
    record = []
    for row in progress(rows, "measuring"):
        networks = [file.network for file in files if file.holds_out(row.fold, by_set=by_set)]
        if networks:
            record.append(measure_baseline(row, networks, device))
    if not record:
        raise DataError("the networks were trained on every image: add one with a held-out fold.")
    write_record(args.output, record)
    return 0
