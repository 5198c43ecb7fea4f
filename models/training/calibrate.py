"""calibrate: fit probabilities and limits on held-out pictures and write the weights folder."""

import argparse
import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from sklearn.metrics import roc_curve
from torch import Tensor
from torch.nn import functional

from models.calibration import Calibration
from models.classifier import Classifier
from models.device import DEVICE_NAMES, choose_device
from models.judgement import accepted_regions
from models.networks import Networks, Outlines
from models.prediction import CLASSES, MALIGNANT, ClassProbabilities, Prediction
from models.predictor import judge
from models.regions import Region
from models.training.cache import read_truth
from models.training.data.rows import Row, read_manifest
from models.training.loop import load_classifier_file, load_unet_file, unseen
from models.training.measure import THRESHOLD, Measured, measure, progress, rows_of_fold
from models.training.region_set import candidate_label
from models.unet import UNet

MOST_NORMALS_MARKED = 0.15
HIGH_SENSITIVITY = 0.95
HIGH_SPECIFICITY = 0.95


@dataclass(frozen=True, eq=False)
class Held:
    """A held-out picture with what the networks say of it and the classes of its candidates.

    ``labels`` are None for candidates that neither cover a lesion nor are free of one.
    """

    row: Row
    truth: NDArray[np.bool_]
    outlines: Outlines
    labels: list[int | None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of calibrate."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--unets", type=Path, nargs="+", required=True)
    parser.add_argument("--classifiers", type=Path, nargs="+", required=True)
    parser.add_argument(
        "--folds",
        type=int,
        nargs="+",
        default=[1, 2, 3, 4],
        metavar="FOLD",
        help="folds to fit on; only the networks that have not seen a picture judge it",
    )
    parser.add_argument("--version", required=True, help="the name of these weights")
    parser.add_argument("--output", type=Path, default=Path("weights"))
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Write the networks' safetensors and manifest.json."""
    args.output.mkdir(parents=True, exist_ok=True)
    unets = [load_unet_file(path) for path in args.unets]
    classifiers = [load_classifier_file(path) for path in args.classifiers]
    records = {
        "unets": [
            _write(unet, args.output / f"unet_{number}.safetensors")
            for number, (unet, _) in enumerate(unets, start=1)
        ],
        "classifiers": [
            _write(classifier, args.output / f"classifier_{number}.safetensors")
            for number, (classifier, _) in enumerate(classifiers, start=1)
        ],
    }
    rows, device = read_manifest(args.manifest), choose_device(args.device)
    held: list[Held] = []
    for fold in args.folds:
        networks = Networks(unseen(unets, fold), unseen(classifiers, fold), device)
        part = progress(rows_of_fold(rows, fold), f"judging fold {fold}")
        held += [_hold(row, networks) for row in part]
    calibration = fit_calibration(held)
    limit = choose_acceptance_limit(held, calibration)
    measured = [
        measure(one.row, one.truth, _prediction(one.outlines, calibration, limit)) for one in held
    ]
    manifest = {
        "version": args.version,
        "created": datetime.now(UTC).date().isoformat(),
        "networks": records,
        "calibration": asdict(calibration),
        "acceptance_limit": limit,
        "operating_points": choose_operating_points(measured),
        "frozen_on": {"folds": args.folds, "pictures": len(held)},
    }
    text = json.dumps(manifest, indent=2) + "\n"
    (args.output / "manifest.json").write_text(text, encoding="utf-8")
    print(text)
    return 0


def fit_calibration(held: list[Held]) -> Calibration:
    """Fit scales and biases to the candidates by maximum likelihood; pictures weigh alike."""
    region, picture, labels, weights = [], [], [], []
    for one in held:
        known = [index for index, label in enumerate(one.labels) if label is not None]
        for index in known:
            region.append(one.outlines.region_logits[index])
            picture.append(one.outlines.picture_logits)
            labels.append(one.labels[index])
            weights.append(1 / len(known))
    regions, pictures = torch.stack(region), torch.stack(picture)
    target, weight = torch.tensor(labels), torch.tensor(weights)
    # softplus keeps the scales positive: more of a class's logit never means less of the class
    raw = torch.zeros(5, requires_grad=True)
    optimizer = torch.optim.LBFGS([raw], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        scales = functional.softplus(raw[:2])
        logits = scales[0] * regions + scales[1] * pictures + raw[2:]
        entropy = functional.cross_entropy(logits, target, reduction="none")
        value = (entropy * weight).sum() / weight.sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    scales = functional.softplus(raw[:2]).tolist()
    normal, benign, malignant = (raw[2:] - raw[2:].mean()).tolist()
    return Calibration(scales[0], scales[1], (normal, benign, malignant))


def choose_acceptance_limit(held: list[Held], calibration: Calibration) -> float:
    """The lowest lesion probability at which few enough normals have an accepted region.

    The lowest, so that as few lesions as possible are lost; MOST_NORMALS_MARKED says how many
    normals are few enough. Without normals every region is accepted.
    """
    highest = [
        max(
            (1 - probabilities[0] for _, probabilities in _regions(one, calibration)),
            default=0.0,
        )
        for one in held
        if one.row.label == "normal"
    ]
    limits = np.linspace(0, 1, 101)
    marked = np.array([[value >= limit for value in highest] for limit in limits])
    few = marked.sum(1) <= MOST_NORMALS_MARKED * len(highest)
    return round(float(limits[np.argmax(few)]), 4)


def _regions(one: Held, calibration: Calibration) -> list[tuple[Region, ClassProbabilities]]:
    """All regions at the threshold with their class probabilities, accepted or not."""
    return accepted_regions(_prediction(one.outlines, calibration, 0.0), THRESHOLD)


def choose_operating_points(measured: list[Measured]) -> list[dict[str, Any]]:
    """Limits on the malignancy: for high sensitivity (the default), balanced, high specificity.

    The highest limit with a sensitivity of 0.95, that of the highest Youden index, and the lowest
    with a specificity of 0.95; each half-way to the next measured value, so that no picture sits
    on it.
    """
    # Without a Lesion a picture is never called suspicious, whatever the limit.
    malignancy = np.array([one.marked * one.probabilities[MALIGNANT] for one in measured])
    truth = np.array([one.label == MALIGNANT for one in measured])
    false_rates, true_rates, limits = roc_curve(truth, malignancy, drop_intermediate=False)
    balanced = int(np.argmax(true_rates - false_rates))
    sensitive = int(np.argmax(true_rates >= HIGH_SENSITIVITY))
    specific = int(np.flatnonzero(1 - false_rates >= HIGH_SPECIFICITY)[-1])
    chosen = {  # limits fall with the index; a good network reaches both aims at the balanced one
        "high sensitivity": max(sensitive, balanced),
        "balanced": balanced,
        "high specificity": min(specific, balanced),
    }
    points = []
    for name, index in chosen.items():
        following = limits[index + 1] if index + 1 < len(limits) else 0.0
        points.append({"name": name, "limit": round(float(limits[index] + following) / 2, 4)})
    return points


def _hold(row: Row, networks: Networks) -> Held:
    grey, truth = read_truth(row)
    outlines = networks.outline(grey)
    label = CLASSES.index(row.label)
    labels = [candidate_label(region, truth, label) for region in outlines.regions]
    return Held(row, truth, outlines, labels)


def _prediction(outlines: Outlines, calibration: Calibration, limit: float) -> Prediction:
    return Prediction(outlines.probability, judge(outlines, calibration), limit, "", "", 0.0)


def _write(network: UNet | Classifier, path: Path) -> dict[str, Any]:
    """Write the weights as fp16 and round the network's own likewise: what is fitted is shipped."""
    network.half()
    save_file({name: part.contiguous() for name, part in network.state_dict().items()}, path)
    network.float()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"file": path.name, "sha256": digest, "config": asdict(network.config)}
