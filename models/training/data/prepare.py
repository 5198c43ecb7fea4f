"""prepare: one manifest of the public sets, with groups of near-duplicates and folds."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from models.training.data.breast import read_breast
from models.training.data.busbra import read_busbra
from models.training.data.busi import read_busi
from models.training.data.duplicates import find_duplicates, square
from models.training.data.folds import assign_folds, assign_groups, join, mark_conflicts
from models.training.data.known_duplicates import join_known
from models.training.data.pictures import read_grey, read_mask
from models.training.data.rows import FOLDS, DataError, Problem, Row, write_manifest
from models.training.data.sheet import draw_sheet


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
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.csv")
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE.png", help="draw the near-duplicate groups, to look at"
    )


def run(args: argparse.Namespace) -> int:
    """Write the manifest, name what can't be used, print a table of counts.

    Raises DataError where no set is named or one can't be read at all.
    """
    rows, problems = _read_sets(args)
    rows, squares, unusable = _read_pictures(rows)
    for problem in [*problems, *unusable]:
        print(f"not used: {problem.path}: {problem.reason}", file=sys.stderr)
    if not rows:
        raise DataError("No picture can be used: see the reasons above.")
    pairs = [(pair.one, pair.other) for pair in find_duplicates(squares)]
    rows = join_known(assign_folds(assign_groups(mark_conflicts(rows, pairs), pairs)))
    write_manifest(args.output, rows)
    groups = _groups(len(rows), pairs)
    if args.sheet:
        draw_sheet(args.sheet, groups, rows, squares)
    print(count_table(rows))
    print(
        f"{len(rows)} pictures, {sum(bool(row.excluded) for row in rows)} of them excluded; "
        f"{len(problems) + len(unusable)} files not used; "
        f"{sum(map(len, groups))} pictures in {len(groups)} groups of near-duplicates"
    )
    return 0


def count_table(rows: Sequence[Row]) -> str:
    """Counts of pictures by set and label (down) and by fold (across), as text."""
    kept = Counter((row.set, row.label, row.fold) for row in rows if not row.excluded)
    excluded = Counter((row.set, row.label) for row in rows if row.excluded)
    strata = list(dict.fromkeys((row.set, row.label) for row in rows))
    head = ("set", "label", *(f"fold {fold}" for fold in range(FOLDS)), "excluded", "all")
    lines = [head]
    for stratum in strata:
        counts = [*(kept[*stratum, fold] for fold in range(FOLDS)), excluded[stratum]]
        lines.append((*stratum, *map(str, counts), str(sum(counts))))
    sums = [sum(int(line[column]) for line in lines[1:]) for column in range(2, len(head))]
    lines.append(("all", "", *map(str, sums)))
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


def _read_sets(args: argparse.Namespace) -> tuple[list[Row], list[Problem]]:
    read = []
    if args.busi:
        read.append(read_busi(args.busi))
    if args.breast:
        read.append(read_breast(*args.breast))
    if args.busbra:
        read.append(read_busbra(args.busbra))
    if not read:
        raise DataError("Name at least one of --busi, --breast and --busbra.")
    return [row for rows, _ in read for row in rows], [one for _, found in read for one in found]


def _read_pictures(
    rows: Sequence[Row],
) -> tuple[list[Row], list[NDArray[np.uint8]], list[Problem]]:
    """Keep the rows whose picture and masks can be read, with their squares."""
    kept: list[Row] = []
    squares: list[NDArray[np.uint8]] = []
    problems: list[Problem] = []
    for row in tqdm(rows, "pictures", leave=False):
        picture = read_grey(row.path)
        reason = "it can't be read as a picture" if picture is None else _mask_fault(row, picture)
        if picture is None or reason:
            problems.append(Problem(row.path, reason))
        else:
            kept.append(row)
            squares.append(square(picture))
    return kept, squares, problems


def _mask_fault(row: Row, picture: NDArray[np.uint8]) -> str:
    """Say why the row's masks can't be used, or nothing."""
    try:
        mask = read_mask(row, (picture.shape[0], picture.shape[1]))
    except DataError as error:
        return str(error)
    return "its mask is empty" if row.masks and not mask.any() else ""


def _groups(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Near-duplicate groups of two and more, by the numbers of their rows."""
    groups: dict[int, list[int]] = {}
    for number, root in enumerate(join(count, pairs)):
        groups.setdefault(root, []).append(number)
    return [group for group in groups.values() if len(group) > 1]
