"""reproduce: everything from the manifest of pictures to the weights and their record.

Each step is another command of models.training that writes one file; a step whose file is there is
passed over, and training goes on from its last checkpoint. So the command may be stopped and
started again at any time.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.device import DEVICE_NAMES
from models.training.data.rows import FOLDS


@dataclass(frozen=True)
class Step:
    """A command of models.training and the file that it leaves when it is done."""

    product: Path
    command: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of reproduce."""
    parser.add_argument("--manifest", type=Path, required=True, help="what prepare wrote")
    parser.add_argument("--runs", type=Path, required=True, help="folder for all that is made")
    parser.add_argument("--weights", type=Path, default=Path("weights"))
    parser.add_argument("--version", required=True, help="the name of the weights")
    parser.add_argument(
        "--folds",
        type=int,
        nargs="+",
        default=list(range(FOLDS)),
        metavar="FOLD",
        help="folds that get networks blind to them",
    )
    parser.add_argument("--unet-epochs", type=int, default=60)
    parser.add_argument("--classifier-epochs", type=int, default=20)
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")


def run(args: argparse.Namespace) -> int:
    """Take the steps that are not done; stop at the first that fails."""
    from models.training.__main__ import main

    for step in plan(args):
        if step.product.exists():
            print(f"done already: {step.product}")
            continue
        print("python -m models.training", *step.command, flush=True)
        code = main(step.command)
        if code:
            return code
    return 0


def plan(args: argparse.Namespace) -> Iterator[Step]:
    """All steps in the order in which they need each other."""
    manifest = ("--manifest", str(args.manifest))
    device = ("--device", args.device)
    unets = {fold: args.runs / f"fold{fold}/unet/unet.safetensors" for fold in args.folds}
    classifiers = {
        fold: args.runs / f"fold{fold}/classifier/classifier.safetensors" for fold in args.folds
    }
    predictions = {fold: args.runs / f"predictions/plain{fold}.npz" for fold in args.folds}
    networks = ("--unets", *map(str, unets.values()))
    for fold, unet in unets.items():
        yield Step(
            unet,
            (
                *("train-unet", *manifest, *device, "--held-out", str(fold), "--resume"),
                *("--epochs", str(args.unet_epochs), "--output", str(unet.parent)),
            ),
        )
    for fold, classifier in classifiers.items():
        yield Step(
            classifier,
            (
                *("train-classifier", *manifest, *device, *networks, "--resume"),
                *("--held-out", str(fold), "--epochs", str(args.classifier_epochs)),
                *("--output", str(classifier.parent)),
            ),
        )
    networks = (*networks, "--classifiers", *map(str, classifiers.values()))
    for fold, file in predictions.items():
        yield Step(
            file,
            (
                *("predict", *manifest, *device, *networks),
                *("--fold", str(fold), "--output", str(file)),
            ),
        )
