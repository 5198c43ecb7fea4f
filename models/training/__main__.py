"""The commands that make the networks: `python -m models.training COMMAND --help`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from models.training.data.rows import DataError

COMMANDS = {
    "prepare": ("models.training.data.prepare", "join the public data sets into one manifest"),
    "folds-by-set": ("models.training.data.by_set", "a manifest whose folds are the sets"),
    "pack": ("models.training.pack_pictures", "put all pictures into one small file"),
    "train": ("models.training.train", "train UNets and classifiers on a pack"),
    "reproduce": ("models.training.reproduce", "everything from manifest to weights and record"),
    "train-baseline": ("models.training.train_baseline", "train a network to compare ours with"),
    "predict": ("models.training.predict", "store what networks say of a fold new to them"),
    "calibrate": ("models.training.calibrate", "calibrate on predictions, write the weights"),
    "evaluate": ("models.training.evaluate", "print every figure; make record and plots"),
    "compare": ("models.training.compare", "two records on the same pictures, paired"),
    "fit-guard": ("models.training.guard_fit", "fit what warns of pictures of another kind"),
    "measure-guard": ("models.training.measure_guard", "count what the guard warns of"),
    "baselines": ("models.training.costs", "print what each network costs beside ours"),
    "measure-baseline": (
        "models.training.baseline_record",
        "make a baseline's record of the folds that it has not seen",
    ),
}
"""By name, the module with ``add_arguments(parser)`` and ``run(args) -> int``, and what it does."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 where it is done, 1 where the data can't be used, 2 for wrong usage."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (place, what) in COMMANDS.items():
        command = commands.add_parser(name, help=what)
        # Only the command that is asked for is imported: most of them bring torch along.
        if arguments[:1] == [name]:
            module = import_module(place)
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    args = parser.parse_args(arguments)
    try:
        return int(args.run(args))
    except DataError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
