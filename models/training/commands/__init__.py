"""The commands that train and measure the networks: `python -m models.training COMMAND --help`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from models.training.data.errors import DataError

COMMANDS = {
    "prepare": "list the images of the public data sets in one file, with folds",
    "folds-by-set": "write an image list in which each data set is a fold",
    "pack": "write all training images to one small file",
    "train": "train UNets and classifiers on a pack",
    "reproduce": "run all steps from the image list to weights and records",
    "train-baseline": "train a network for comparison",
    "predict": "store predictions for the held-out fold of a network",
    "calibrate": "fit calibration and limits to predictions and write the weights",
    "evaluate": "print all figures; make records and plots",
    "compare": "compare two records of the same images",
    "fit-guard": "fit the guard, which warns of images that are not breast ultrasound",
    "measure-guard": "count the warnings of the guard",
    "baselines": "print the size and cost of each network",
    "measure-baseline": "make the record of a baseline for its held-out folds",
}
"""What each command does. Its module has ``add_arguments(parser)`` and ``run(args) -> int``."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return 0 on success, 1 if data can't be used, 2 for wrong usage."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, description in COMMANDS.items():
        command = commands.add_parser(name, help=description)
        # Only the requested command is imported: the others need more than training has installed.
        if arguments[:1] == [name]:
            module = import_module(f"{__name__}.{name.replace('-', '_')}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    args = parser.parse_args(arguments)
    try:
        return int(args.run(args))
    except DataError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
