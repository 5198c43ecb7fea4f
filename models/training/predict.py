"""predict: store what networks say of the pictures of a fold that they have not seen."""

import argparse
from pathlib import Path

from models.device import DEVICE_NAMES, choose_device
from models.networks import Networks
from models.training.data.rows import read_manifest
from models.training.learning.network_files import load_classifier_file, load_unet_file, unseen
from models.training.measure import progress, rows_of_fold
from models.training.predictions import Predictions, Said, said, write_predictions
from models.training.views import PLAIN, VIEWS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of predict."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--unets", type=Path, nargs="+", required=True)
    parser.add_argument("--classifiers", type=Path, nargs="+", required=True)
    parser.add_argument("--fold", type=int, required=True, help="judged by those new to it alone")
    parser.add_argument("--view", choices=list(VIEWS), default=PLAIN)
    parser.add_argument("--output", type=Path, required=True, help="the .npz to write")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write the predictions of one fold."""
    unets = unseen([load_unet_file(path) for path in args.unets], args.fold)
    classifiers = unseen([load_classifier_file(path) for path in args.classifiers], args.fold)
    for network in (*unets, *classifiers):
        network.half().float()  # weights are shipped as fp16: what is measured is what is shipped
    networks = Networks(unets, classifiers, choose_device(args.device))
    print(f"device: {networks.device.text}; {len(unets)} UNets, {len(classifiers)} classifiers")
    rows = rows_of_fold(read_manifest(args.manifest), args.fold)
    ones: list[Said] = []
    for row in progress(rows, f"fold {args.fold}, {args.view}"):
        shown = VIEWS[args.view](row)
        if shown:
            ones.append(said(row.title, networks.outline(shown[0])))
    write_predictions(args.output, Predictions(args.fold, args.view, ones))
    return 0
