"""calibrate: fit calibration and limits to predictions, and write the weights."""

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.classifier import Classifier
from models.training.data.folders import add_images_options, add_weights_option, images_path
from models.training.data.image_list import read_image_list
from models.training.learning.network_files import NetworkFile, save_network
from models.training.learning.network_options import add_network_options, load_networks
from models.training.learning.provenance import command_provenance
from models.training.measuring.calibration_images import calibration_images
from models.training.measuring.freeze import POINTS, freeze
from models.training.measuring.predictions import read_predictions
from models.training.measuring.weights_manifest import write_weights_manifest
from models.unet import UNet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of calibrate."""
    add_images_options(parser)
    add_network_options(parser)
    parser.add_argument(
        "--predictions",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="files written by predict, one per fold and view",
    )
    parser.add_argument("--version", required=True, help="the name of these weights")
    add_weights_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the networks and manifest.json to the folder of the weights."""
    by_fold = calibration_images(
        read_image_list(images_path(args)), read_predictions(args.predictions)
    )
    images = [one for fold in by_fold.values() for one in fold]
    frozen = freeze(images)
    # Before the weights are written: a clone with new weights differs from its commit.
    provenance = command_provenance(vars(args), {one.set for one in images})
    folder: Path = args.weights.root
    folder.mkdir(parents=True, exist_ok=True)
    unets, classifiers = load_networks(args)
    manifest = {
        "version": args.version,
        "created": datetime.now(UTC).date().isoformat(),
        "networks": {
            "unets": _write_all(unets, folder, "unet"),
            "classifiers": _write_all(classifiers, folder, "classifier"),
        },
        "calibration": asdict(frozen.calibration),
        "operating_points": [
            {"name": name, "limit": at.malignancy, "acceptance_limit": at.acceptance}
            for name, at in zip(POINTS, frozen.limits, strict=True)
        ],
        "frozen_on": {
            "folds": list(by_fold),
            "pictures": sum(not one.is_crop for one in images),
            "lesion_free_crops": sum(one.is_crop for one in images),
        },
        "provenance": provenance,
    }
    write_weights_manifest(folder, manifest)
    print(json.dumps(manifest, indent=2))
    return 0


def _write_all(
    files: Sequence[NetworkFile[UNet] | NetworkFile[Classifier]], folder: Path, kind: str
) -> list[dict[str, Any]]:
    """Write networks as fp16. Return their entries of the manifest."""
    return [
        _write(file, folder / f"{kind}_{number}.safetensors")
        for number, file in enumerate(files, start=1)
    ]


def _write(file: NetworkFile[UNet] | NetworkFile[Classifier], path: Path) -> dict[str, Any]:
    network, held_out = file.network, sorted(file.held_out)
    save_network(
        network.half(), network.config, path, held_out, file.provenance, by_set=file.by_set
    )
    return {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "config": asdict(network.config),
        "held_out": held_out,
        "provenance": file.provenance,
    }
