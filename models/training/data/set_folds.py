"""Folds that are whole data sets, to measure on left-out sites."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.training.data.image_list import NO_FOLD, Row
from models.training.data.sets import SETS

ACROSS = "near-duplicate of an image of another set"


def are_by_set(rows: Iterable[Row]) -> bool:
    """Whether the folds of an image list are its data sets, as `folds_by_set` makes them."""
    found = {(row.fold, row.set) for row in rows if not row.excluded}
    return found <= set(enumerate(sorted(SETS)))


def folds_by_set(rows: Sequence[Row]) -> list[Row]:
    """Make each data set a fold, in the order of their names. Groups in two sets are excluded."""
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
