"""Where commands write files, and where they look for them: the run folder and the weights."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from models.torch_free.manifest import weights_folder


@dataclass(frozen=True)
class RunFolder:
    """The files on the way to the weights; they are not shipped."""

    root: Path

    @property
    def images(self) -> Path:
        """The image list of all data sets, written by prepare."""
        return self.root / "images.csv"

    @property
    def images_by_set(self) -> Path:
        """The image list in which each data set is a fold, written by folds-by-set."""
        return self.root / "images_by_set.csv"

    @property
    def pack(self) -> Path:
        """The pack, written by pack."""
        return self.root / "pack.npz"

    @property
    def networks(self) -> Path:
        """The folder of the networks that train writes, with a folder for each encoder."""
        return self.root / "networks"

    def predictions(self, view: str, network: str) -> Path:
        """The predictions of a network, by name, for its held-out fold."""
        return self.root / "predictions" / f"{view}-{network}.npz"

    def baselines(self, fold: int) -> Path:
        """The folder of the networks that train-baseline trains without a fold."""
        return self.root / "baselines" / f"fold{fold}"


@dataclass(frozen=True)
class WeightsFolder:
    """The weights with their manifest and records."""

    root: Path

    @property
    def left_out(self) -> Path:
        """The folder of the record of left-out sites."""
        return self.root / "left_out"

    def baseline_record(self, network: str) -> Path:
        """The record of a baseline."""
        return self.root / "baselines" / f"{network}.csv"


def shipped_weights() -> WeightsFolder:
    """The weights of this clone."""
    return WeightsFolder(Path(str(weights_folder())))


def add_runs_option(parser: argparse.ArgumentParser) -> None:
    """Declare --runs."""
    parser.add_argument(
        "--runs",
        type=_run_folder,
        default=RunFolder(Path("runs")),
        metavar="DIR",
        help="folder for image lists, pack, networks and predictions (default: runs)",
    )


def add_pack_options(parser: argparse.ArgumentParser) -> None:
    """Declare --runs and --pack."""
    add_runs_option(parser)
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="FILE.npz",
        help="file written by pack (default: pack.npz in --runs)",
    )


def add_images_options(parser: argparse.ArgumentParser) -> None:
    """Declare --runs and --images, of which `images_path` makes the path of the image list."""
    add_runs_option(parser)
    parser.add_argument(
        "--images",
        type=Path,
        metavar="FILE.csv",
        help="image list written by prepare or folds-by-set (default: images.csv in --runs)",
    )


def images_path(args: argparse.Namespace) -> Path:
    """The image list that the options name."""
    path: Path = args.images or args.runs.images
    return path


def add_weights_option(parser: argparse.ArgumentParser) -> None:
    """Declare --weights."""
    parser.add_argument(
        "--weights",
        type=_weights_folder,
        default=shipped_weights(),
        metavar="DIR",
        help="folder of the weights, their manifest and records (default: those of this clone)",
    )


def _run_folder(text: str) -> RunFolder:
    return RunFolder(Path(text))


def _weights_folder(text: str) -> WeightsFolder:
    return WeightsFolder(Path(text))
