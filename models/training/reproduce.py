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
from models.encoder import LITE2, SHAPES
from models.training.baselines import BASELINES
from models.training.data.rows import FOLDS, SETS
from models.training.learning.members import ALL
from models.training.train import classifier_path, unet_path
from models.training.train_baseline import OURS, weights_file
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
    parser.add_argument(
        "--ground", type=Path, nargs="*", default=[], metavar="DIR", help="see pack --help"
    )
    parser.add_argument("--encoder", choices=list(SHAPES), default=LITE2)
    parser.add_argument("--unet-epochs", type=int, default=30)
    parser.add_argument("--classifier-epochs", type=int, default=8)
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
    """Networks blind to each fold, those that have seen all, which the program ships, the record.

    What is measured are networks of the same kind and training as those shipped.
    """
    yield _packed(args)
    names = [f"fold{fold}" for fold in args.folds]
    made = _cross_fit(args, args.manifest, args.folds, names, list(VIEWS), [*names, ALL])
    yield from made.steps
    pictures = ("--manifest", str(args.manifest))
    output = networks(args)
    shipped = (
        *("--unets", str(unet_path(output, ALL))),
        *("--classifiers", str(classifier_path(output, ALL))),
    )
    version = ("--version", args.version)
    yield Step(("calibrate", *pictures, *shipped, *made.predictions, *version))
    yield Step(("fit-guard", *pictures))
    figures = ("--output", "docs/figures", "--record", "known")
    yield Step(("evaluate", *pictures, *made.predictions, *figures))
    yield Step(("measure-guard", *pictures, "--record"))


def networks(args: argparse.Namespace) -> Path:
    """The folder of all networks that are trained."""
    folder: Path = args.runs / "networks"
    return folder


def _packed(args: argparse.Namespace) -> Step:
    pack = _pack(args)
    ground = ("--ground", *map(str, args.ground)) if args.ground else ()
    options = ("--manifest", str(args.manifest), "--encoder", args.encoder, *ground)
    return Step(("pack", *options, "--output", str(pack)), pack)


def _pack(args: argparse.Namespace) -> Path:
    pack: Path = args.runs / "pack.npz"
    return pack


@dataclass(frozen=True)
class CrossFit:
    """The steps that train networks blind to each fold and ask them, and an option naming files."""

    steps: list[Step]
    predictions: tuple[str, ...]


def _cross_fit(
    args: argparse.Namespace,
    manifest: Path,
    folds: Sequence[int],
    names: Sequence[str],
    views: Sequence[str],
    trained: Sequence[str],
) -> CrossFit:
    """Train networks and ask for each of ``folds`` the one of ``names`` that is blind to it."""
    output = networks(args)
    epochs = ("--unet-epochs", args.unet_epochs, "--classifier-epochs", args.classifier_epochs)
    training = ("--pack", _pack(args), "--output", output, *epochs, "--device", args.device)
    steps = [Step(("train", *map(str, training), "--networks", *trained))]
    files = []
    for view in views:
        for fold, name in zip(folds, names, strict=True):
            file = args.runs / f"predictions/{view}-{name}.npz"
            asked = (
                *("--unets", unet_path(output, name)),
                *("--classifiers", classifier_path(output, name)),
                *("--manifest", manifest, "--device", args.device, "--view", view),
                *("--fold", fold, "--output", file),
            )
            steps.append(Step(("predict", *map(str, asked)), file))
            files.append(str(file))
    return CrossFit(steps, ("--predictions", *files))


def _left_out(args: argparse.Namespace) -> Iterator[Step]:
    """Networks that have not seen one of the sets at all, and the record of each on that set.

    Limits come from what the networks of the weights say of pictures of the other sets that they
    have not seen.
    """
    manifest = args.manifest.with_name("by_set.csv")
    by_set = ("folds-by-set", "--manifest", str(args.manifest), "--output", str(manifest))
    yield Step(by_set, manifest)
    yield _packed(args)
    names = [f"without-{name}" for name in sorted(SETS)]
    views = [PLAIN, LESION_FREE]
    made = _cross_fit(args, manifest, range(len(SETS)), names, views, names)
    yield from made.steps
    known_names = [f"fold{fold}" for fold in args.folds]
    known = _cross_fit(args, args.manifest, args.folds, known_names, views, known_names)
    frozen_on = ("--known", str(args.manifest), *known.predictions[1:])
    places = ("--records", "weights/left_out", "--output", "docs/figures/left_out")
    pictures = ("--manifest", str(manifest), *made.predictions)
    yield Step(("evaluate", *pictures, *frozen_on, *places, "--record", "left_out"))


def _baselines(args: argparse.Namespace) -> Iterator[Step]:
    """Our UNet and the networks it is compared with: one size, as many epochs, nothing else."""
    yield _packed(args)
    options = ("--size", str(args.baseline_size), "--epochs", str(args.baseline_epochs))
    records = {name: f"weights/baselines/{name}.csv" for name in (OURS, *BASELINES)}
    for name, record in records.items():
        files = {
            fold: args.runs / f"baselines/fold{fold}" / weights_file(name) for fold in args.folds
        }
        for fold, file in files.items():
            of = ("--pack", str(_pack(args)), "--held-out", str(fold), "--device", args.device)
            place = ("--output", str(file.parent))
            command = ("train-baseline", "--network", name, *options, *of, *place)
            yield Step(command, file)
        asked = ("--manifest", str(args.manifest), "--device", args.device)
        weights = ("--weights", *map(str, files.values()))
        yield Step(("measure-baseline", *asked, *weights, "--output", record))
    for name in BASELINES:
        yield Step(("compare", records[OURS], records[name]))
