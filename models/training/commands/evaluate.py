"""evaluate: all figures from records, which it can make from predictions. See docs/adr/0009."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models.torch_free.manifest_parts import operating_points
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError
from models.training.data.folders import add_images_options, add_weights_option, images_path
from models.training.data.image_list import FOLDS, read_image_list
from models.training.data.views import PLAIN
from models.training.measuring.at_a_site import FITTED, at_a_site
from models.training.measuring.calibration_images import CalibrationImage, calibration_images
from models.training.measuring.evaluation import (
    KNOWN,
    LEFT_OUT,
    POINT_FIGURES,
    SAME_FOLD,
    add_to_manifest,
    by_set,
    evaluate_records,
    over_sets,
)
from models.training.measuring.figures import summary
from models.training.measuring.freeze import POINTS
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.out_of_fold import make_record
from models.training.measuring.plots import draw_plots
from models.training.measuring.predictions import read_predictions
from models.training.measuring.record import read_view, record_path
from models.training.measuring.table import print_table
from models.training.measuring.weights_manifest import (
    read_weights_manifest,
    write_weights_manifest,
)
from models.training.measuring.worst import WORST_FILE, draw_worst


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of evaluate."""
    parser.add_argument(
        "--folds", nargs="+", default=["all"], metavar="FOLD", help="folds to count, or 'all'"
    )
    add_weights_option(parser)
    parser.add_argument(
        "--records",
        type=Path,
        metavar="DIR",
        help="folder of the records, one CSV file per view (default: --weights)",
    )
    parser.add_argument(
        "--predictions",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="files written by predict: make the records from them",
    )
    add_images_options(parser)
    parser.add_argument(
        "--known",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="an image list and files written by predict: fit limits to the data sets in them that "
        "are not in the fold",
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="folder for metrics.json and the plots"
    )
    parser.add_argument(
        "--update-manifest",
        choices=(KNOWN, LEFT_OUT),
        help="write the figures into the manifest of --weights, for known or left-out sites",
    )


def run(args: argparse.Namespace) -> int:
    """Print the tables; make records, plots and figures of the manifest if the options say so."""
    records: Path = args.records or args.weights.root
    if args.predictions:
        known = _known_images(*args.known) if args.known else None
        rows = read_image_list(images_path(args))
        make_record(rows, read_predictions(args.predictions), records, known)
    folds = _numbers(args.folds)
    metrics = evaluate_records(records, folds)
    _print(metrics)
    if records.name == LEFT_OUT:
        _print_at_a_site(args.weights.root, read_view(records, PLAIN))
    left_out = records / LEFT_OUT
    if record_path(left_out, PLAIN).exists():
        sets = by_set(read_view(left_out, PLAIN))
        found = over_sets({name: summary(part) for name, part in sets.items()})
        _print_points(metrics["pooled"], found)
    if args.output:
        with atomic_write(args.output / "metrics.json") as temporary:
            temporary.write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
        plain = [one for one in read_view(records, PLAIN) if one.fold in folds]
        draw_plots(plain, args.output)
        draw_worst(records / WORST_FILE, args.output / "worst.png")
    if args.update_manifest:
        document = read_weights_manifest(args.weights.root)
        add_to_manifest(document, metrics, args.update_manifest)
        write_weights_manifest(args.weights.root, document)
    return 0


def _known_images(image_list: Path, *predictions: Path) -> list[CalibrationImage]:
    by_fold = calibration_images(read_image_list(image_list), read_predictions(predictions))
    return [one for fold in by_fold.values() for one in fold]


def _numbers(folds: Sequence[str]) -> Sequence[int]:
    try:
        return range(FOLDS) if "all" in folds else [int(fold) for fold in folds]
    except ValueError as error:
        raise DataError("--folds takes numbers, or 'all'.") from error


def _print(metrics: dict[str, Any]) -> None:
    folds = ", ".join(map(str, metrics["folds"]))
    print(f"\nFolds {folds}. Calibration and limits are from {metrics['frozen_on']}.")
    if metrics["frozen_on"] == SAME_FOLD:
        print("WARNING: these figures are too good: limits were fitted to the images they are for.")
    print_table({"pooled": metrics["pooled"], **metrics["sets"]})
    if metrics["lesion_free"]:
        print("\nLesion-free crops of images with a lesion, as normals:")
        print_table(metrics["lesion_free"])
    if metrics["marks"]:
        print("\nWith marks drawn in or removed, minus the unchanged images:")
        print_table(metrics["marks"])


def _print_at_a_site(weights: Path, record: Sequence[ImageMetrics]) -> None:
    """Print what limits that were fitted to images of the left-out sites give there."""
    points = operating_points(read_weights_manifest(weights))
    known = {point.name: point.known for point in points if point.known is not None}
    if not known.keys() >= set(POINTS):
        return
    for name, part in by_set(record).items():
        print(f"\n{name}, with limits fitted to {FITTED} of its images without their labels:")
        print_table(at_a_site(part, known))


def _print_points(known: dict[str, Any], left_out: dict[str, Any]) -> None:
    """Print the figures of each operating point at known sites, and those of ``over_sets``."""
    names = ["pictures", *(f"{figure} at {point}" for point in POINTS for figure in POINT_FIGURES)]
    print("\nOperating points:")
    columns = {"known sites": known, "left-out sites, lowest and highest": left_out}
    print_table(
        {sites: {name: part.get(name) for name in names} for sites, part in columns.items()}
    )
