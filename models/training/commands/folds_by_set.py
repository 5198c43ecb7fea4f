"""folds-by-set: an image list whose folds are the data sets, to measure on left-out sites."""

import argparse
from pathlib import Path

from models.training.data.errors import DataError
from models.training.data.folders import add_images_options, images_path
from models.training.data.image_list import read_image_list, write_image_list
from models.training.data.set_folds import folds_by_set


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of folds-by-set."""
    add_images_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE.csv",
        help="image list to write (default: images_by_set.csv in --runs)",
    )


def run(args: argparse.Namespace) -> int:
    """Write the image list. Other commands accept it like one from prepare."""
    rows = read_image_list(images_path(args))
    if len({row.set for row in rows}) < 2:
        raise DataError("folds-by-set needs two data sets: name more of them to prepare.")
    rows = folds_by_set(rows)
    write_image_list(args.output or args.runs.images_by_set, rows)
    for fold, name in sorted({(row.fold, row.set) for row in rows if not row.excluded}):
        print(f"fold {fold}: {name}, {sum(row.fold == fold for row in rows)} images")
    return 0
