"""calibrate: fit probabilities and limits on stored predictions and write the weights folder."""

import argparse
import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.classifier import Classifier
from models.training.data.rows import DataError, Row, read_manifest
from models.training.freeze import POINTS, freeze
from models.training.held import Held, hold
from models.training.learning.network_files import (
    load_classifier_file,
    load_unet_file,
    save_network,
)
from models.training.measure import progress
from models.training.predictions import Predictions, read_predictions
from models.training.views import LESION_FREE, PLAIN, VIEWS, Picture
from models.training.weights_manifest import write_weights_manifest
from models.unet import UNet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of calibrate."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--unets", type=Path, nargs="+", required=True)
    parser.add_argument("--classifiers", type=Path, nargs="+", required=True)
    parser.add_argument(
        "--predictions",
        type=Path,
        nargs="+",
        required=True,
        help="files of predict, a fold each, to fit on",
    )
    parser.add_argument("--version", required=True, help="the name of these weights")
    parser.add_argument("--output", type=Path, default=Path("weights"))


def run(args: argparse.Namespace) -> int:
    """Write the networks' safetensors and manifest.json."""
    held = hold_all(read_manifest(args.manifest), read_predictions(args.predictions))
    frozen = freeze([one for fold in held.values() for one in fold])
    args.output.mkdir(parents=True, exist_ok=True)
    manifest = {
        "version": args.version,
        "created": datetime.now(UTC).date().isoformat(),
        "networks": {
            "unets": [
                _write(*load_unet_file(path), args.output / f"unet_{number}.safetensors")
                for number, path in enumerate(args.unets, start=1)
            ],
            "classifiers": [
                _write(
                    *load_classifier_file(path), args.output / f"classifier_{number}.safetensors"
                )
                for number, path in enumerate(args.classifiers, start=1)
            ],
        },
        "calibration": asdict(frozen.calibration),
        "operating_points": [
            {"name": name, "limit": at.malignancy, "acceptance_limit": at.acceptance}
            for name, at in zip(POINTS, frozen.limits, strict=True)
        ],
        "frozen_on": {
            "folds": list(held),
            "pictures": sum(not one.is_crop for fold in held.values() for one in fold),
            "lesion_free_crops": sum(one.is_crop for fold in held.values() for one in fold),
        },
    }
    write_weights_manifest(args.output, manifest)
    print(json.dumps(manifest, indent=2))
    return 0


def hold_all(rows: Iterable[Row], predictions: Iterable[Predictions]) -> dict[int, list[Held]]:
    """What calibration needs of all plain pictures and lesion-free crops, by fold."""
    by_title = {row.title: row for row in rows}
    held: dict[int, list[Held]] = {}
    parts = [part for part in predictions if part.view in (PLAIN, LESION_FREE)]
    if not any(part.view == PLAIN for part in parts):
        raise DataError("there are no plain predictions: make them with predict.")
    for part in parts:
        for said in progress(part.said, f"reading fold {part.fold}, {part.view}"):
            row = row_of(said.title, part.fold, by_title)
            shown = shown_as(part.view, row)
            held.setdefault(part.fold, []).append(hold(row, shown[1], said.outlines()))
    return held


def shown_as(view: str, row: Row) -> Picture:
    """A predicted row's picture and lesions in a view; raises DataError where it has none now."""
    shown = VIEWS[view](row)
    if shown is None:
        raise DataError(f"{row.title} has no such view any more: run predict again.")
    return shown


def row_of(title: str, fold: int, by_title: dict[str, Row]) -> Row:
    """The row of a predicted picture; raises DataError where it has another fold now."""
    row = by_title.get(title)
    if row is None or row.fold != fold:
        raise DataError(f"{title} is not in fold {fold} of this manifest: run predict again.")
    return row


def _write(network: UNet | Classifier, held_out: frozenset[int], path: Path) -> dict[str, Any]:
    """Write the weights as fp16."""
    save_network(network.half(), network.config, path, sorted(held_out))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    record = {"file": path.name, "sha256": digest, "config": asdict(network.config)}
    return record | {"held_out": sorted(held_out)}
