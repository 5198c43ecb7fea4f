"""predict: store predictions for a fold by networks that were not trained on it."""

import argparse
from pathlib import Path

from models.device import choose_device
from models.networks import Ensemble
from models.torch_free.devices import DEVICE_NAMES
from models.training.data.fingerprint import predictions_fingerprint
from models.training.data.folders import add_images_options, images_path
from models.training.data.image_list import read_image_list, rows_of_fold
from models.training.data.progress import progress
from models.training.data.set_folds import are_by_set
from models.training.data.views import PLAIN, VIEWS
from models.training.learning.network_files import not_trained_on
from models.training.learning.network_options import add_network_options, load_networks
from models.training.measuring.predictions import (
    FoldPredictions,
    StoredPrediction,
    write_predictions,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of predict."""
    add_images_options(parser)
    add_network_options(parser)
    parser.add_argument(
        "--fold", type=int, required=True, help="only networks that hold it out are used"
    )
    parser.add_argument("--view", choices=list(VIEWS), default=PLAIN)
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FILE.npz", help="file to write"
    )
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write the predictions for one fold."""
    listed = read_image_list(images_path(args))
    unets, classifiers = (
        not_trained_on(files, args.fold, by_set=are_by_set(listed)) for files in load_networks(args)
    )
    for network in (*unets, *classifiers):
        network.half().float()  # weights are shipped as fp16, so they are measured as fp16
    ensemble = Ensemble(unets, classifiers, choose_device(args.device))
    print(f"device: {ensemble.device.message}")
    print(f"{len(unets)} UNets, {len(classifiers)} classifiers")
    rows = rows_of_fold(listed, args.fold)
    stored = []
    for row in progress(rows, f"fold {args.fold}, {args.view}"):
        view = VIEWS[args.view](row)
        if view:
            stored.append(StoredPrediction.of(row.title, ensemble.outline(view[0])))
    networks = [*args.unets, *args.classifiers]
    made_from = predictions_fingerprint(rows, networks, args.unet_sizes)
    write_predictions(args.output, FoldPredictions(args.fold, args.view, stored, made_from))
    return 0
