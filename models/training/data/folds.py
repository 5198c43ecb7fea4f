"""Join rows into groups and assign a fold to each group."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.training.data.image_list import FOLDS, NO_FOLD, Row


def join(count: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """Connected components of 0..count-1: for each number, the lowest one of its component."""
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    return [root(number) for number in range(count)]


def mark_conflicts(rows: Sequence[Row], duplicates: Sequence[tuple[int, int]]) -> list[Row]:
    """Exclude near-duplicates with different labels, as the correct label is not known."""
    roots = join(len(rows), duplicates)
    labels: dict[int, set[str]] = {}
    for row, number in zip(rows, roots, strict=True):
        labels.setdefault(number, set()).add(row.label)
    marked: list[Row] = []
    for row, number in zip(rows, roots, strict=True):
        found = labels[number]
        if len(found) > 1:
            reason = f"near-duplicates of it are labeled {' and '.join(sorted(found))}"
            marked.append(replace(row, excluded=reason, fold=NO_FOLD))
        else:
            marked.append(row)
    return marked


def assign_groups(rows: Sequence[Row], duplicates: Sequence[tuple[int, int]]) -> list[Row]:
    """Fill in the groups, which join near-duplicates and images of one patient."""
    first: dict[str, int] = {}
    same = [
        (first.setdefault(row.patient, number), number)
        for number, row in enumerate(rows)
        if row.patient
    ]
    roots = join(len(rows), [*duplicates, *same])
    return [replace(row, group=rows[root].title) for row, root in zip(rows, roots, strict=True)]


def assign_folds(rows: Sequence[Row]) -> list[Row]:
    """Fill in the folds of all rows that are not excluded; a group is never split.

    A fold that a data set gives is kept. If a group has several, all of it goes to the most common
    one, or the lowest of equally common ones. The other groups, largest first, each go to the fold
    in which their set and label are rarest, so that the folds are stratified.
    """
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if not row.excluded:
            groups.setdefault(row.group, []).append(row)
    folds: dict[str, int] = {}
    filled: list[Counter[tuple[str, str]]] = [Counter() for _ in range(FOLDS)]

    def put(group: str, fold: int) -> None:
        folds[group] = fold
        filled[fold].update((row.set, row.label) for row in groups[group])

    for group, members in groups.items():
        given = Counter(row.fold for row in members if row.fold != NO_FOLD)
        if given:
            put(group, min(given, key=lambda fold: (-given[fold], fold)))
    for group in sorted(groups.keys() - folds.keys(), key=lambda name: (-len(groups[name]), name)):
        strata = Counter((row.set, row.label) for row in groups[group])
        put(
            group,
            min(
                range(FOLDS),
                key=lambda fold: (
                    sum(count * filled[fold][stratum] for stratum, count in strata.items()),
                    filled[fold].total(),
                    fold,
                ),
            ),
        )
    return [replace(row, fold=NO_FOLD if row.excluded else folds[row.group]) for row in rows]


def duplicate_groups(count: int, duplicates: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Groups of two or more near-duplicates, by the numbers of their rows."""
    groups: dict[int, list[int]] = {}
    for number, root in enumerate(join(count, duplicates)):
        groups.setdefault(root, []).append(number)
    return [group for group in groups.values() if len(group) > 1]
