"""Near-duplicates that the search misses and that were found by eye."""

from collections.abc import Sequence
from dataclasses import replace

from models.training.data.rows import Row

KNOWN = (
    ("busi/benign (234)", "busi/benign (276)"),
    ("busi/benign (244)", "busi/benign (305)"),
    ("busi/benign (343)", "busi/benign (361)"),
    ("busi/malignant (3)", "busi/malignant (7)"),
    ("busbra/bus_0278-s", "busbra/bus_0279-l"),
)
"""Pairs of titles, as Row gives them; both of a pair have one label."""


def join_known(rows: Sequence[Row], known: Sequence[tuple[str, str]] = KNOWN) -> list[Row]:
    """Join the groups of known pairs, each in the higher of its two folds.

    This comes after the folds are dealt: dealing anew would move hundreds of pictures between folds
    for each pair found, and networks would no longer be blind to the fold that they were blind to.
    """
    joined = list(rows)
    for titles in known:
        pair = [row for row in joined if row.title in titles]
        if len({row.group for row in pair}) == 2:
            groups = {row.group for row in pair}
            group, fold = pair[0].group, max(row.fold for row in pair)
            joined = [
                replace(row, group=group, fold=fold) if row.group in groups else row
                for row in joined
            ]
    return joined
