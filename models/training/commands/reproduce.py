"""reproduce: run all steps from the image list to the weights and their records.

Each step is another command. Steps whose file exists and is up to date are skipped, and training
continues from its last checkpoint, so that the command can be stopped and started again. The parts
can be made one at a time, each with its own number of epochs.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.encoder import SHAPES
from models.torch_free.devices import DEVICE_NAMES
from models.training.commands import main
from models.training.data.errors import DataError
from models.training.data.fingerprint import (
    PACK_SIZE,
    pack_fingerprint,
    predictions_fingerprint,
    stored_fingerprint,
)
from models.training.data.folders import add_images_options, add_weights_option, images_path
from models.training.data.image_list import FOLDS, read_image_list, rows_of_fold
from models.training.data.images import list_images
from models.training.data.sets import SETS
from models.training.data.views import LESION_FREE, PLAIN, VIEWS
from models.training.learning.named_networks import ALL
from models.training.learning.network_files import (
    CLASSIFIERS,
    UNETS,
    classifier_path,
    read_header,
    trained_on,
    unet_path,
)
from models.training.measuring.baselines import BASELINES, OURS, baseline_path
from models.training.measuring.evaluation import KNOWN, LEFT_OUT

PARTS = ("weights", "left-out", "baselines")
FIGURES = Path("docs/figures")


def _no_check() -> bool:
    return True


@dataclass(frozen=True)
class Step:
    """A command and the file that it makes. Without a file it always runs.

    ``is_current`` says if an existing file was made from the present images and networks.
    """

    command: tuple[str, ...]
    product: Path | None = None
    is_current: Callable[[], bool] = _no_check

    def is_done(self) -> bool:
        """Whether the command does not have to run."""
        return self.product is not None and self.product.exists() and self.is_current()

    def __str__(self) -> str:
        return " ".join(("python -m models.training", *self.command))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of reproduce."""
    add_images_options(parser)
    add_weights_option(parser)
    parser.add_argument("--version", required=True, help="the name of the weights")
    parser.add_argument(
        "--folds",
        type=int,
        nargs="+",
        default=list(range(FOLDS)),
        metavar="FOLD",
        help="folds that networks are trained without; two or more",
    )
    parser.add_argument(
        "--parts",
        nargs="+",
        choices=PARTS,
        default=list(PARTS),
        help="the weights, networks without each data set, networks for comparison",
    )
    parser.add_argument(
        "--ground",
        nargs="*",
        default=[],
        metavar="DIR",
        help="folders with ultrasound images of other anatomy, see pack",
    )
    parser.add_argument(
        "--encoders",
        nargs="+",
        choices=list(SHAPES),
        default=list(SHAPES),
        help="the weights have a UNet with each of them",
    )
    parser.add_argument(
        "--classifier-encoders",
        nargs="+",
        choices=list(SHAPES),
        help="those of --encoders that they have a classifier with (default: all)",
    )
    parser.add_argument("--unet-epochs", type=int, default=30)
    parser.add_argument("--classifier-epochs", type=int, default=8)
    parser.add_argument(
        "--baseline-epochs", type=int, default=26, help="for all networks of the comparison"
    )
    parser.add_argument(
        "--baseline-size", type=int, default=256, help="side of the input in the comparison"
    )
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--dry-run", action="store_true", help="only print the commands")


def run(args: argparse.Namespace) -> int:
    """Run the steps that are not done, until one fails."""
    return take(list(plan(args)), _print_only if args.dry_run else main)


def take(steps: Sequence[Step], run_command: Callable[[Sequence[str]], int]) -> int:
    """Run the commands of the steps that are not done, until one fails."""
    for step in steps:
        if step.is_done():
            print(f"up to date: {step.product}")
            continue
        print(step, flush=True)
        status = run_command(step.command)
        if status:
            return status
    return 0


def _print_only(_: Sequence[str]) -> int:
    return 0


def plan(args: argparse.Namespace) -> Iterator[Step]:
    """All steps, each after those that it needs."""
    steps_of = {"weights": _weights, "left-out": _left_out, "baselines": _baselines}
    for part in PARTS:
        if part in args.parts:
            yield from steps_of[part](args)


def _weights(args: argparse.Namespace) -> Iterator[Step]:
    """Networks without each fold, the networks to ship, the weights and their record.

    The networks that are measured are trained in the same way as those that ship.
    """
    yield _pack(args)
    names = [f"fold{fold}" for fold in args.folds]
    yield from _train(args, [*names, ALL])
    predicted = _predict(args, images_path(args), args.folds, names, list(VIEWS))
    yield from predicted.steps
    images = ("--images", str(images_path(args)))
    weights = ("--weights", str(args.weights.root))
    version = ("--version", args.version)
    predictions = ("--predictions", *predicted.files)
    yield Step(("calibrate", *images, *_ensemble(args, ALL), *predictions, *version, *weights))
    yield Step(("fit-guard", *images, *weights))
    figures = ("--output", str(FIGURES), "--update-manifest", KNOWN)
    yield Step(("evaluate", *images, *predictions, *weights, *figures))
    yield Step(("measure-guard", *images, *weights, "--update-manifest"))


def _left_out(args: argparse.Namespace) -> Iterator[Step]:
    """Networks without each data set, and their record for that set.

    Limits are fitted to predictions for the other sets, by the networks without each fold. These
    are not trained here, so they come first: if one is missing, that is reported at once.
    """
    views = [PLAIN, LESION_FREE]
    known_names = [f"fold{fold}" for fold in args.folds]
    known = _predict(args, images_path(args), args.folds, known_names, views)
    yield from known.steps
    by_set = args.runs.images_by_set
    listed = ("folds-by-set", "--images", str(images_path(args)), "--output", str(by_set))
    yield Step(listed, by_set, is_current=lambda: False)
    yield _pack(args)
    names = [f"without-{name}" for name in sorted(SETS)]
    yield from _train(args, names)
    predicted = _predict(args, by_set, range(len(SETS)), names, views)
    yield from predicted.steps
    yield Step(
        (
            *("evaluate", "--images", str(by_set), "--predictions", *predicted.files),
            *("--known", str(images_path(args)), *known.files),
            *("--weights", str(args.weights.root), "--records", str(args.weights.left_out)),
            *("--output", str(FIGURES / LEFT_OUT), "--update-manifest", LEFT_OUT),
        )
    )


def _baselines(args: argparse.Namespace) -> Iterator[Step]:
    """Our UNet and the networks that it is compared with, at the same size and number of epochs."""
    yield _pack(args)
    options = ("--size", str(args.baseline_size), "--epochs", str(args.baseline_epochs))
    device = ("--device", args.device)
    names = (OURS, *BASELINES)
    for name in names:
        files = {fold: baseline_path(args.runs.baselines(fold), name) for fold in args.folds}
        for fold, file in files.items():
            trained = (*("--pack", str(args.runs.pack)), *("--held-out", str(fold)))
            place = ("--output", str(file.parent))
            command = ("train-baseline", "--network", name, *options, *trained, *device, *place)
            yield Step(command, file, _from_pack(file, args.runs.pack))
        network_files = ("--network-files", *map(str, files.values()))
        record = ("--output", str(args.weights.baseline_record(name)))
        images = ("--images", str(images_path(args)))
        yield Step(("measure-baseline", *images, *device, *network_files, *record))
    ours, *theirs = (str(args.weights.baseline_record(name)) for name in names)
    for record_of_other in theirs:
        yield Step(("compare", ours, record_of_other))


def _pack(args: argparse.Namespace) -> Step:
    images, pack = images_path(args), args.runs.pack
    ground = ("--ground", *args.ground) if args.ground else ()
    options = ("--images", str(images), *ground)

    def is_current() -> bool:
        others = [path for folder in args.ground for path in list_images(Path(folder)).values()]
        made_from = pack_fingerprint(read_image_list(images), others, PACK_SIZE)
        return stored_fingerprint(pack) == made_from

    return Step(("pack", *options, "--output", str(pack)), pack, is_current)


def _from_pack(network: Path, pack: Path) -> Callable[[], bool]:
    """Whether a network was trained on the images of a pack."""
    return lambda: trained_on(read_header(network), stored_fingerprint(pack))


def _train(args: argparse.Namespace, names: Sequence[str]) -> Iterator[Step]:
    """The command skips networks that exist, and refuses those that other images have trained."""
    for part, encoders in ((UNETS, args.encoders), (CLASSIFIERS, _classifier_encoders(args))):
        options = (
            *("--pack", args.runs.pack, "--output", args.runs.networks, "--parts", part),
            *("--unet-epochs", args.unet_epochs, "--classifier-epochs", args.classifier_epochs),
            *("--device", args.device, "--encoders", *encoders, "--networks", *names),
        )
        yield Step(("train", *map(str, options)))


def _classifier_encoders(args: argparse.Namespace) -> list[str]:
    chosen: list[str] = args.classifier_encoders or args.encoders
    if not set(chosen) <= set(args.encoders):
        raise DataError(
            "'--classifier-encoders' takes only those of '--encoders', as a classifier starts from "
            "a UNet."
        )
    return chosen


@dataclass(frozen=True)
class Predicted:
    """The steps that make predictions, and their files."""

    steps: list[Step]
    files: tuple[str, ...]


def _predict(
    args: argparse.Namespace,
    image_list: Path,
    folds: Sequence[int],
    names: Sequence[str],
    views: Sequence[str],
) -> Predicted:
    """Predict each of ``folds`` with the networks, one of ``names``, trained without it."""
    steps = []
    for view in views:
        for fold, name in zip(folds, names, strict=True):
            file = args.runs.predictions(view, name)
            options = (
                *_ensemble(args, name),
                *("--images", image_list, "--device", args.device, "--view", view),
                *("--fold", fold, "--output", file),
            )
            networks = [*_unets(args, name), *_classifiers(args, name)]
            is_current = _from_networks(file, image_list, fold, networks)
            steps.append(Step(("predict", *map(str, options)), file, is_current))
    return Predicted(steps, tuple(str(step.product) for step in steps))


def _ensemble(args: argparse.Namespace, name: str) -> tuple[str, ...]:
    """Options for the networks of a name with all encoders."""
    unets, classifiers = (map(str, paths(args, name)) for paths in (_unets, _classifiers))
    return ("--unets", *unets, "--classifiers", *classifiers)


def _unets(args: argparse.Namespace, name: str) -> list[Path]:
    return [unet_path(args.runs.networks / encoder, name) for encoder in args.encoders]


def _classifiers(args: argparse.Namespace, name: str) -> list[Path]:
    encoders = _classifier_encoders(args)
    return [classifier_path(args.runs.networks / encoder, name) for encoder in encoders]


def _from_networks(
    file: Path, image_list: Path, fold: int, networks: Sequence[Path]
) -> Callable[[], bool]:
    """Whether predictions were made by these networks for the images of a fold."""

    def is_current() -> bool:
        if not all(network.exists() for network in networks):
            return False
        rows = rows_of_fold(read_image_list(image_list), fold)
        return stored_fingerprint(file) == predictions_fingerprint(rows, networks)

    return is_current
