"""reproduce: everything from the manifest of pictures to the weights and their record.

Each step is another command of models.training. A step whose file is there is passed over, and
training goes on from its last checkpoint: so the command may be stopped and started again. The
three parts can be made one by one, so that each may have as many epochs as there is time for.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.device import DEVICE_NAMES
from models.training.baselines import BASELINES
from models.training.data.rows import FOLDS, SETS
from models.training.train_unet import OURS, weights_file
from models.training.views import LESION_FREE, PLAIN, VIEWS

PARTS = ("weights", "left-out", "baselines")


@dataclass(frozen=True)
class Step:
    """A command of models.training and the file it makes; without one it is always taken."""

    command: tuple[str, ...]
    product: Path | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of reproduce."""
    parser.add_argument("--manifest", type=Path, required=True, help="what prepare wrote")
    parser.add_argument("--runs", type=Path, required=True, help="a folder for all that is made")
    parser.add_argument("--version", required=True, help="the name of the weights")
    parser.add_argument(
        "--folds",
        type=int,
        nargs="+",
        default=list(range(FOLDS)),
        metavar="FOLD",
        help="folds that get networks blind to them; two or more",
    )
    parser.add_argument(
        "--parts",
        nargs="+",
        choices=PARTS,
        default=list(PARTS),
        help="the weights, networks that leave out a set each, networks to compare ours with",
    )
    parser.add_argument("--unet-epochs", type=int, default=26)
    parser.add_argument("--classifier-epochs", type=int, default=6)
    parser.add_argument(
        "--baseline-epochs", type=int, default=26, help="of every network compared, ours included"
    )
    parser.add_argument("--baseline-size", type=int, default=256, help="the side of their input")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--dry-run", action="store_true", help="print the commands only")


def run(args: argparse.Namespace) -> int:
    """Take the steps that are not done; stop at the first that fails."""
    # Imported here, for it imports this module.
    from models.training.__main__ import main

    return take(list(plan(args)), print_only if args.dry_run else main)


def print_only(_: Sequence[str]) -> int:
    """Take no step."""
    return 0


def take(steps: Sequence[Step], main: Callable[[Sequence[str]], int]) -> int:
    """Give the commands of the steps that are not done to ``main`` until one fails."""
    for step in steps:
        if step.product and step.product.exists():
            print(f"done already: {step.product}")
            continue
        print("python -m models.training", *step.command, flush=True)
        code = main(step.command)
        if code:
            return code
    return 0


def plan(args: argparse.Namespace) -> Iterator[Step]:
    """All steps in the order in which they need each other."""
    makers = {"weights": _weights, "left-out": _left_out, "baselines": _baselines}
    for part in PARTS:
        if part in args.parts:
            yield from makers[part](args)


def _weights(args: argparse.Namespace) -> Iterator[Step]:
    """Networks blind to each fold, the weights that the program ships, and their record."""
    made = _cross_fit(args, args.manifest, args.runs, args.folds, list(VIEWS))
    yield from made.steps
    pictures = ("--manifest", str(args.manifest))
    networks = (*made.unets, *made.classifiers)
    version = ("--version", args.version)
    yield Step(("calibrate", *pictures, *networks, *made.predictions, *version))
    yield Step(("fit-guard", *pictures))
    output = ("--output", "docs/figures", "--record", "known")
    yield Step(("evaluate", *pictures, *made.predictions, *output))
    yield Step(("measure-guard", *pictures, "--record"))


@dataclass(frozen=True)
class CrossFit:
    """The steps that train networks blind to each fold and ask them, and options naming files."""

    steps: list[Step]
    unets: tuple[str, ...]
    classifiers: tuple[str, ...]
    predictions: tuple[str, ...]


def _cross_fit(
    args: argparse.Namespace,
    manifest: Path,
    runs: Path,
    folds: Sequence[int],
    views: Sequence[str],
) -> CrossFit:
    on = ("--manifest", str(manifest), "--device", args.device)
    steps = []
    unets = {fold: runs / f"fold{fold}/unet/unet.safetensors" for fold in folds}
    for fold, unet in unets.items():
        steps.append(_train("train-unet", *on, fold=fold, epochs=args.unet_epochs, product=unet))
    of_unets = ("--unets", *map(str, unets.values()))
    classifiers = {fold: runs / f"fold{fold}/classifier/classifier.safetensors" for fold in folds}
    for fold, classifier in classifiers.items():
        command = ("train-classifier", *on, *of_unets)
        epochs = args.classifier_epochs
        steps.append(_train(*command, fold=fold, epochs=epochs, product=classifier))
    of_classifiers = ("--classifiers", *map(str, classifiers.values()))
    files = {
        (view, fold): runs / f"predictions/{view}{fold}.npz" for view in views for fold in folds
    }
    for (view, fold), file in files.items():
        command = ("predict", *on, *of_unets, *of_classifiers, "--view", view, "--fold", str(fold))
        steps.append(Step((*command, "--output", str(file)), file))
    return CrossFit(steps, of_unets, of_classifiers, ("--predictions", *map(str, files.values())))


def _left_out(args: argparse.Namespace) -> Iterator[Step]:
    """Networks that have not seen one of the sets at all, and the record of each on that set.

    Limits come from what the networks of the weights say of pictures of the other sets that they
    have not seen.
    """
    runs = args.runs / "left_out"
    manifest = args.manifest.with_name("by_set.csv")  # beside the other, to share its cache
    by_set = ("folds-by-set", "--manifest", str(args.manifest), "--output", str(manifest))
    yield Step(by_set, manifest)
    made = _cross_fit(args, manifest, runs, range(len(SETS)), [PLAIN, LESION_FREE])
    yield from made.steps
    known = _cross_fit(args, args.manifest, args.runs, args.folds, [PLAIN, LESION_FREE])
    frozen_on = ("--known", str(args.manifest), *known.predictions[1:])
    places = ("--records", "weights/left_out", "--output", "docs/figures/left_out")
    pictures = ("--manifest", str(manifest), *made.predictions)
    yield Step(("evaluate", *pictures, *frozen_on, *places, "--record", "left_out"))


def _baselines(args: argparse.Namespace) -> Iterator[Step]:
    """Our UNet and the networks it is compared with: one size, as many epochs, nothing else."""
    size = ("--size", str(args.baseline_size), "--first-size", str(args.baseline_size))
    on = ("--manifest", str(args.manifest), "--device", args.device)
    records = {name: f"weights/baselines/{name}.csv" for name in (OURS, *BASELINES)}
    for name, record in records.items():
        files = {
            fold: args.runs / f"baselines/fold{fold}/{name}" / weights_file(name)
            for fold in args.folds
        }
        for fold, file in files.items():
            command = ("train-unet", "--network", name, *size, *on)
            yield _train(*command, fold=fold, epochs=args.baseline_epochs, product=file)
        weights = ("--weights", *map(str, files.values()))
        yield Step(("measure-baseline", *on, *weights, "--output", record))
    for name in BASELINES:
        yield Step(("compare", records[OURS], records[name]))


def _train(*command: str, fold: int, epochs: int, product: Path) -> Step:
    options = ("--held-out", str(fold), "--epochs", str(epochs), "--resume")
    return Step((*command, *options, "--output", str(product.parent)), product)
