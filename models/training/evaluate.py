"""evaluate: the shipped networks on a fold that neither training nor calibration has seen."""

import argparse
import json
from pathlib import Path
from typing import Any

from models.device import DEVICE_NAMES
from models.manifest import load_manifest, weights_folder
from models.predictor import Predictor
from models.training.cache import read_truth
from models.training.data.rows import read_manifest
from models.training.figures import figures
from models.training.measure import Measured, measure, progress, rows_of_fold
from models.training.plots import draw_plots


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of evaluate."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--fold", type=int, default=0, help="a fold that was held out")
    parser.add_argument("--output", type=Path, required=True, help="for metrics.json and plots.png")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument(
        "--record", action="store_true", help="write the figures into the weights' manifest too"
    )


def run(args: argparse.Namespace) -> int:
    """Write metrics.json and plots.png and print the figures."""
    predictor = Predictor(args.device)
    rows = rows_of_fold(read_manifest(args.manifest), args.fold)
    measured: list[Measured] = []
    for row in progress(rows, f"evaluating fold {args.fold}"):
        grey, truth = read_truth(row)
        measured.append(measure(row, truth, predictor.predict(grey)))
    metrics = summarise(measured, load_manifest().operating_points)
    metrics = {"models": predictor.models, "fold": args.fold, **metrics}
    args.output.mkdir(parents=True, exist_ok=True)
    (args.output / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    draw_plots(measured, args.output / "plots.png")
    _print(metrics)
    if args.record:
        _record(metrics)
    return 0


def summarise(measured: list[Measured], points: list[dict[str, Any]]) -> dict[str, Any]:
    """Figures of all pictures together and of each set."""
    sets = sorted({one.set for one in measured})
    return {
        "all": figures(measured, points),
        "sets": {
            set_: figures([one for one in measured if one.set == set_], points) for set_ in sets
        },
    }


def _print(metrics: dict[str, Any]) -> None:
    for name, part in {"all": metrics["all"], **metrics["sets"]}.items():
        print(f"\n{name}: {part['pictures']} pictures")
        for figure, found in part.items():
            if figure != "pictures":
                low, high = found["interval"]
                print(f"  {figure:32} {found['value']:.3f}  [{low:.3f}, {high:.3f}]")


def _record(metrics: dict[str, Any]) -> None:
    """Put the figures, and each operating point's, into weights/manifest.json of this clone."""
    document = load_manifest().raw
    for point in document["operating_points"]:
        for what in ("sensitivity", "specificity"):
            point[what] = metrics["all"][f"{what} at {point['name']}"]["value"]
        point["pictures"] = metrics["all"]["pictures"]
    document["metrics"] = metrics
    path = Path(str(weights_folder() / "manifest.json"))
    path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
