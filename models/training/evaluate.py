"""evaluate: every figure from stored predictions; docs/adr/0009 says what is frozen on what."""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.predictor import judge
from models.torch_free.manifest import load_manifest, weights_folder
from models.training.calibrate import hold_all, row_of, shown_as
from models.training.compare import differences
from models.training.data.rows import FOLDS, DataError, Row, read_manifest
from models.training.figures import summary
from models.training.freeze import POINTS, freeze
from models.training.held import Held
from models.training.measure import Measured, measure, progress
from models.training.plots import draw_plots
from models.training.predictions import Predictions, read_predictions
from models.training.record import read_record, write_record
from models.training.table import print_table
from models.training.views import LESION_FREE, MARKS, PLAIN, VIEWS
from models.training.weights_manifest import write_weights_manifest
from models.training.whole import written_whole
from models.training.worst import draw_worst, trace, write_worst

_LESION_FREE_FIGURES = (
    "pictures",
    "normals_outlined",
    *(f"normals_marked at {point}" for point in POINTS),
)
_OF_POINT = ("sensitivity", "specificity", "lesions_lost", "normals_marked")
KNOWN, LEFT_OUT = "known", "left_out"
"""The two kinds of sites; the record of left-out sites is in a subfolder of this name."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of evaluate."""
    parser.add_argument(
        "--folds", nargs="+", default=["all"], metavar="FOLD", help="folds to count, or 'all'"
    )
    parser.add_argument(
        "--records",
        type=Path,
        default=Path(str(weights_folder())),
        help="the folder of the record, a CSV file for each view",
    )
    parser.add_argument(
        "--predictions", type=Path, nargs="+", help="files of predict: make the record of them"
    )
    parser.add_argument("--manifest", type=Path, help="the pictures of these predictions")
    parser.add_argument(
        "--known",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="a manifest and files of predict to freeze limits on, without the sets of the fold",
    )
    parser.add_argument("--output", type=Path, help="a folder for metrics.json and the plots")
    parser.add_argument(
        "--record",
        choices=(KNOWN, LEFT_OUT),
        help="write the figures into the weights' manifest, as those of known or left-out sites",
    )


def run(args: argparse.Namespace) -> int:
    """Print the table; make the record, the plots and the manifest's figures where asked."""
    if args.predictions:
        if not args.manifest:
            raise DataError("predictions need their pictures: name them with --manifest.")
        known = _hold_known(*args.known) if args.known else None
        rows = read_manifest(args.manifest)
        make_record(rows, read_predictions(args.predictions), args.records, known)
    wanted = _numbers(args.folds)
    whole = {view: _read(args.records, view) for view in VIEWS}
    records = {
        view: [one for one in record if one.fold in wanted] for view, record in whole.items()
    }
    plain = records[PLAIN]
    if not plain:
        raise DataError(f"{args.records} has no record of these folds: name others.")
    metrics: dict[str, Any] = {
        "folds": sorted({one.fold for one in plain}),
        "frozen_on": _frozen_on(args.records, whole[PLAIN]),
        "pooled": summary(plain),
        "sets": {name: summary(part) for name, part in by_set(plain).items()},
        "lesion_free": _lesion_free(records[LESION_FREE]),
        "marks": {view: differences(records[view], plain) for view in MARKS if records[view]},
    }
    _print(metrics)
    left_out = args.records / LEFT_OUT
    if record_path(left_out, PLAIN).exists():
        _print_points(metrics["pooled"], summary(_read(left_out, PLAIN)))
    if args.output:
        with written_whole(args.output / "metrics.json") as beside:
            beside.write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
        draw_plots(plain, args.output)
        draw_worst(args.records / "worst.json", args.output / "worst.png")
    if args.record:
        _record(metrics, args.record)
    return 0


def make_record(
    rows: Iterable[Row],
    predictions: Sequence[Predictions],
    folder: Path,
    known: Sequence[Held] | None = None,
) -> None:
    """Measure every prediction with what the other folds have frozen; write a CSV for each view.

    With pictures of ``known`` sites, those of all sets that are not in the fold are frozen on
    instead. The worst outlines go beside the record.
    """
    by_title = {row.title: row for row in rows}
    held = hold_all(by_title.values(), predictions)
    frozen = {
        fold: freeze(held_for(fold, held) if known is None else of_other_sets(known, held[fold]))
        for fold in {part.fold for part in predictions}
    }
    records: dict[str, list[Measured]] = {}
    traced = []
    for part in predictions:
        measured = records.setdefault(part.view, [])
        for said in progress(part.said, f"measuring fold {part.fold}, {part.view}"):
            row = row_of(said.title, part.fold, by_title)
            shown = shown_as(part.view, row)
            outlines = said.outlines()
            calibration, limits = frozen[part.fold].calibration, frozen[part.fold].limits
            prediction = judge(outlines, calibration)
            measured.append(measure(row, shown[1], prediction, limits))
            if part.view == PLAIN and shown[1].any():
                traced.append(trace(measured[-1], shown[1], prediction, limits[0].acceptance))
    for view in VIEWS:
        if view in records:
            write_record(record_path(folder, view), records[view])
        else:  # one of other networks must not stay beside this one
            record_path(folder, view).unlink(missing_ok=True)
    write_worst(folder / "worst.json", traced)


def held_for(fold: int, held: dict[int, list[Held]]) -> list[Held]:
    """The pictures that limits for a fold are frozen on: those of all other folds.

    With one fold alone its own, and the table says so.
    """
    others = [number for number in held if number != fold] or [fold]
    return [one for number in others for one in held[number]]


def of_other_sets(known: Sequence[Held], fold: Sequence[Held]) -> list[Held]:
    """Those of the ``known`` pictures whose set has none in a fold."""
    sets = {one.set for one in fold}
    return [one for one in known if one.set not in sets]


def _hold_known(manifest: Path, *predictions: Path) -> list[Held]:
    held = hold_all(read_manifest(manifest), read_predictions(predictions))
    return [one for fold in held.values() for one in fold]


def record_path(folder: Path, view: str) -> Path:
    """Where the record of a view lies."""
    return folder / ("out_of_fold.csv" if view == PLAIN else f"out_of_fold_{view}.csv")


def by_set(record: Sequence[Measured]) -> dict[str, list[Measured]]:
    """A record cut by set, in the order of their names."""
    parts: dict[str, list[Measured]] = {}
    for one in sorted(record, key=lambda one: one.set):
        parts.setdefault(one.set, []).append(one)
    return parts


def _numbers(folds: Sequence[str]) -> Sequence[int]:
    try:
        return range(FOLDS) if "all" in folds else [int(fold) for fold in folds]
    except ValueError as error:
        raise DataError("folds are numbers, or 'all'.") from error


def _read(folder: Path, view: str) -> list[Measured]:
    path = record_path(folder, view)
    return read_record(path) if view == PLAIN or path.exists() else []


def _lesion_free(record: Sequence[Measured]) -> dict[str, Any]:
    parts = {"pooled": record, **by_set(record)} if record else {}
    return {
        name: {
            figure: found
            for figure, found in summary(part).items()
            if figure in _LESION_FREE_FIGURES
        }
        for name, part in parts.items()
    }


def _frozen_on(records: Path, plain: Sequence[Measured]) -> str:
    if records.name == LEFT_OUT:
        return "known pictures of the other sets"
    return "the other folds" if len({one.fold for one in plain}) > 1 else "the same fold"


def _print(metrics: dict[str, Any]) -> None:
    folds = ", ".join(map(str, metrics["folds"]))
    print(f"\nFolds {folds}; limits and calibration frozen on {metrics['frozen_on']}.")
    if metrics["frozen_on"] == "the same fold":
        print("THE FIGURES FLATTER: one fold alone both set the limits and was scored by them.")
    print_table({"pooled": metrics["pooled"], **metrics["sets"]})
    if metrics["lesion_free"]:
        print("\nLesion-free crops of pictures with a lesion, as normals:")
        print_table(metrics["lesion_free"])
    if metrics["marks"]:
        print("\nWith marks drawn in or painted out, minus the pictures as they are:")
        print_table(metrics["marks"])


def _print_points(known: dict[str, Any], left_out: dict[str, Any]) -> None:
    """Print what each operating point finds, loses and marks, at known sites and at new ones."""
    names = ["pictures", *(f"{what} at {point}" for point in POINTS for what in _OF_POINT)]
    print("\nOperating points:")
    columns = {"known sites": known, "sites left out": left_out}
    print_table(
        {sites: {name: part.get(name) for name in names} for sites, part in columns.items()}
    )


def _record(metrics: dict[str, Any], sites: str) -> None:
    """Put each operating point's figures into weights/manifest.json of this clone.

    Those of known sites go there whole.
    """
    document = load_manifest().raw
    pooled = metrics["pooled"]
    for point in document["operating_points"]:
        point[sites] = {
            what: pooled[f"{what} at {point['name']}"]["value"] for what in _OF_POINT
        } | {"pictures": pooled["pictures"]}
    if sites == KNOWN:
        document["metrics"] = metrics
    write_weights_manifest(Path(str(weights_folder())), document)
