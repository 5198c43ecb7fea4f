"""calibrate: fit probabilities and limits on held-out pictures and write the weights folder."""

import argparse
import hashlib
import json
import math
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_curve
from torch import Tensor

from models.calibration import Calibration, Question, lesion_odds, malignant_odds
from models.classifier import Classifier
from models.device import DEVICE_NAMES, choose_device
from models.judgement import accepted_regions
from models.networks import Networks, Outlines
from models.prediction import CLASSES, MALIGNANT, NORMAL, Prediction
from models.predictor import judge
from models.training.cache import read_truth
from models.training.data.rows import DataError, Row, read_manifest
from models.training.loop import load_classifier_file, load_unet_file, unseen
from models.training.measure import THRESHOLD, Measured, measure, progress, rows_of_fold
from models.training.region_set import candidate_label
from models.unet import UNet

ACCEPTANCE_LIMIT = 0.5
MOST_DICE_LOST = 0.005
HIGH_SENSITIVITY = 0.95
HIGH_SPECIFICITY = 0.95
_LIMITS = np.linspace(0.01, 0.99, 99).round(2)
_HARDLY_SHRUNK = 100.0
"""Enough shrinkage to keep weights finite where a few pictures are told apart without error."""


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
    calibration = accept_from_half(calibration, choose_acceptance_limit(held, calibration))
    measured = [
        measure(one.row, one.truth, _prediction(one.outlines, calibration, ACCEPTANCE_LIMIT))
        for one in held
    ]
    manifest = {
        "version": args.version,
        "created": datetime.now(UTC).date().isoformat(),
        "networks": records,
        "calibration": asdict(calibration),
        "acceptance_limit": ACCEPTANCE_LIMIT,
        "operating_points": choose_operating_points(measured),
        "frozen_on": {"folds": args.folds, "pictures": len(held)},
    }
    text = json.dumps(manifest, indent=2) + "\n"
    (args.output / "manifest.json").write_text(text, encoding="utf-8")
    print(text)
    return 0


def fit_calibration(held: list[Held]) -> Calibration:
    """Fit both questions to the lesions and to the regions in normals; each picture has one vote.

    False regions beside a lesion are left out: they are many, easily told from a lesion, and say
    little about a normal breast, where a false region costs most. Raises DataError where lesions,
    normals or one of the classes have no region.
    """
    asked = []
    for one in held:
        label = CLASSES.index(one.row.label)
        asked.append((one.outlines, label, [n for n, is_ in enumerate(one.labels) if is_ == label]))
    regions = torch.cat([outlines.region_logits[kept] for outlines, _, kept in asked])
    pictures = torch.cat(
        [outlines.picture_logits.expand(len(kept), 3) for outlines, _, kept in asked]
    )
    labels = np.array([label for _, label, kept in asked for _ in kept])
    votes = np.array([1 / len(kept) for _, _, kept in asked for _ in kept])
    if set(labels) != set(range(len(CLASSES))):
        raise DataError("these folds have no region of one of the classes: name more folds.")
    lesion = labels != NORMAL
    return Calibration(
        _fit_question(lesion_odds(regions), lesion_odds(pictures), lesion, votes),
        _fit_question(
            malignant_odds(regions[lesion]),
            malignant_odds(pictures[lesion]),
            labels[lesion] == MALIGNANT,
            votes[lesion],
        ),
    )


def _fit_question(
    region_odds: Tensor,
    picture_odds: Tensor,
    answers: NDArray[np.bool_],
    votes: NDArray[np.float64],
) -> Question:
    model = LogisticRegression(C=_HARDLY_SHRUNK)
    model.fit(torch.stack([region_odds, picture_odds], 1).numpy(), answers, sample_weight=votes)
    region, picture = model.coef_[0].tolist()
    return Question(region, picture, float(model.intercept_[0]))


def choose_acceptance_limit(held: list[Held], calibration: Calibration) -> float:
    """The highest lesion probability to ask of a Lesion that costs the lesions hardly any Dice.

    At most MOST_DICE_LOST of what the lowest limit gives. Normals have no say: there are too few
    of them to set a limit by, and with the highest limit fewest are marked.
    """
    dice = np.mean(
        [_dice_by_limit(one, calibration) for one in held if one.truth.any()], axis=0
    )  # (LIMITS,)
    allowed = np.flatnonzero(dice >= dice[0] - MOST_DICE_LOST)
    return float(_LIMITS[allowed[-1]])


def _dice_by_limit(one: Held, calibration: Calibration) -> NDArray[np.float64]:
    """Dice of the regions that each of _LIMITS accepts (LIMITS,)."""
    overlap, total = np.zeros(len(_LIMITS)), np.full(len(_LIMITS), float(one.truth.sum()))
    for region, (normal, _, _) in accepted_regions(
        _prediction(one.outlines, calibration, 0.0), THRESHOLD
    ):
        x, y, width, height = region.bbox
        is_accepted = 1 - normal >= _LIMITS
        overlap += is_accepted * (one.truth[y : y + height, x : x + width] & region.mask).sum()
        total += is_accepted * region.area_px
    return np.asarray(2 * overlap / total)


def accept_from_half(calibration: Calibration, limit: float) -> Calibration:
    """Change the odds of 'lesion' by one factor, so that a probability of ``limit`` becomes 0.5.

    So a Scan is more probably normal than not just when it has no Lesion. It is what calibration
    for another share of normals does (Saerens et al. 2002, doi:10.1162/089976602753284446).
    """
    bias = calibration.lesion.bias - math.log(limit / (1 - limit))
    return replace(calibration, lesion=replace(calibration.lesion, bias=bias))


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
