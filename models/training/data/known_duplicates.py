"""Near-duplicates that the search misses and that a person found."""

from collections.abc import Sequence
from dataclasses import replace

from models.training.data.image_list import Row

KNOWN = (
    ("busi/benign (234)", "busi/benign (276)"),
    ("busi/benign (244)", "busi/benign (305)"),
    ("busi/benign (343)", "busi/benign (361)"),
    ("busi/malignant (3)", "busi/malignant (7)"),
    ("busbra/bus_0278-s", "busbra/bus_0279-l"),
)
"""Pairs of titles of rows. Both images of a pair have the same label."""


def join_known(rows: Sequence[Row], known: Sequence[tuple[str, str]] = KNOWN) -> list[Row]:
    """Join the groups of known pairs in the higher of their two folds.

    This is done after folds are assigned. Assigning them again for each new pair would move
    hundreds of images to other folds, so that existing networks would have been trained on images
    of their held-out fold.
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
