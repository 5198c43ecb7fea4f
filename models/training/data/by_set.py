"""folds-by-set: a manifest whose folds are the sets, to test on sites that training never saw."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from models.training.data.rows import NO_FOLD, SETS, DataError, Row, read_manifest, write_manifest

ACROSS = "near-duplicate of a picture of another set"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of folds-by-set."""
    parser.add_argument("--manifest", type=Path, required=True, help="what prepare wrote")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.csv")


def run(args: argparse.Namespace) -> int:
    """Write the manifest; every other command takes it as it takes that of prepare."""
    rows = read_manifest(args.manifest)
    if len({row.set for row in rows}) < 2:
        raise DataError("folds by set need two sets: name more of them to prepare.")
    rows = folds_by_set(rows)
    write_manifest(args.output, rows)
    for fold, name in sorted({(row.fold, row.set) for row in rows if not row.excluded}):
        print(f"fold {fold}: {name}, {sum(row.fold == fold for row in rows)} pictures")
    return 0


def folds_by_set(rows: Sequence[Row]) -> list[Row]:
    """Make each of SETS a fold, in the order of their names; a group in two sets is left out."""
    names = sorted(SETS)
    sets_of: dict[str, set[str]] = {}
    for row in rows:
        sets_of.setdefault(row.group, set()).add(row.set)
    moved = []
    for row in rows:
        if row.excluded:
            moved.append(row)
        elif len(sets_of[row.group]) > 1:
            moved.append(replace(row, fold=NO_FOLD, excluded=ACROSS))
        else:
            moved.append(replace(row, fold=names.index(row.set)))
    return moved
