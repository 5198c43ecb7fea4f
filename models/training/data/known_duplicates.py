"""Near-duplicates that the search misses and that were found by eye."""

from collections.abc import Sequence

from models.training.data.rows import Row

KNOWN = (
    ("busi/benign (234)", "busi/benign (276)"),
    ("busi/benign (244)", "busi/benign (305)"),
    ("busi/benign (343)", "busi/benign (361)"),
    ("busi/malignant (3)", "busi/malignant (7)"),
    ("busbra/bus_0278-s", "busbra/bus_0279-l"),
)
"""Pairs of titles, as Row gives them."""


def known_duplicates(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """The pairs of KNOWN that are among the rows, by the rows' numbers."""
    numbers = {row.title: number for number, row in enumerate(rows)}
    return [
        (numbers[one], numbers[other])
        for one, other in KNOWN
        if one in numbers and other in numbers
    ]
