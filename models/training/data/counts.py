"""How many images an image list has, by data set, label and fold."""

from collections import Counter
from collections.abc import Sequence

from models.training.data.image_list import FOLDS, Row


def count_table(rows: Sequence[Row]) -> str:
    """Counts of images by set and label (rows) and by fold (columns), as text."""
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
