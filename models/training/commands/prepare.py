"""prepare: one image list of the public data sets, with near-duplicate groups and folds."""

import argparse
import sys
from pathlib import Path

from models.training.data.breast import read_breast
from models.training.data.busbra import read_busbra
from models.training.data.busi import read_busi
from models.training.data.contact_sheet import draw_sheet
from models.training.data.counts import count_table
from models.training.data.duplicates import find_duplicates
from models.training.data.errors import DataError
from models.training.data.folders import add_runs_option
from models.training.data.folds import (
    assign_folds,
    assign_groups,
    duplicate_groups,
    mark_conflicts,
)
from models.training.data.image_list import Problem, Row, write_image_list
from models.training.data.known_duplicates import join_known
from models.training.data.usable import usable_rows


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of prepare."""
    parser.add_argument("--busi", type=Path, metavar="DIR", help="folder Dataset_BUSI_with_GT")
    parser.add_argument(
        "--breast",
        type=Path,
        nargs=2,
        metavar=("XLSX", "DIR"),
        help="sheet and folder of BrEaST, in either order",
    )
    parser.add_argument("--busbra", type=Path, metavar="DIR", help="folder BUSBRA")
    add_runs_option(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE.csv",
        help="image list to write (default: images.csv in --runs)",
    )
    parser.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE.png",
        help="draw the near-duplicate groups for visual inspection",
    )


def run(args: argparse.Namespace) -> int:
    """Write the image list, name files that can't be used, and print a table of counts.

    Raises DataError if no data set is named or one can't be read at all.
    """
    rows, problems = _read_sets(args)
    rows, squares, unusable = usable_rows(rows)
    for problem in [*problems, *unusable]:
        print(f"not used: {problem.path}: {problem.reason}", file=sys.stderr)
    if not rows:
        raise DataError("no image can be used: see the reasons above.")
    pairs = [(pair.one, pair.other) for pair in find_duplicates(squares)]
    rows = join_known(assign_folds(assign_groups(mark_conflicts(rows, pairs), pairs)))
    write_image_list(args.output or args.runs.images, rows)
    groups = duplicate_groups(len(rows), pairs)
    if args.sheet:
        draw_sheet(args.sheet, groups, rows, squares)
    print(count_table(rows))
    print(
        f"{len(rows)} images, {sum(bool(row.excluded) for row in rows)} of them excluded; "
        f"{len(problems) + len(unusable)} files not used; "
        f"{sum(map(len, groups))} images in {len(groups)} groups of near-duplicates"
    )
    return 0


def _read_sets(args: argparse.Namespace) -> tuple[list[Row], list[Problem]]:
    read = []
    if args.busi:
        read.append(read_busi(args.busi))
    if args.breast:
        read.append(read_breast(*args.breast))
    if args.busbra:
        read.append(read_busbra(args.busbra))
    if not read:
        raise DataError("name at least one of --busi, --breast and --busbra.")
    return [row for rows, _ in read for row in rows], [one for _, found in read for one in found]
