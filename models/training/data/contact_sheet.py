"""Draw the near-duplicate groups on one sheet for visual inspection."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray

from models.training.data.image_list import Row

_COLUMNS = 12
_TILE_INCHES = 1.1
_EXCLUDED, _KEPT = "#c0392b", "#222222"


def draw_sheet(
    path: Path,
    groups: Sequence[Sequence[int]],
    rows: Sequence[Row],
    squares: Sequence[NDArray[np.uint8]],
) -> None:
    """Write a PNG of the groups (numbers of rows), one after the other, with a frame per image.

    Excluded groups come first, with their names in red. The images are the squares that were
    compared.
    """
    ordered = sorted(groups, key=lambda group: not rows[group[0]].excluded)
    places: list[tuple[int, int, int]] = []
    line = column = 0
    for group in ordered:
        # A group starts on a new line unless it fits completely on the current one.
        if column and column + len(group) > _COLUMNS:
            line, column = line + 1, 0
        for number in group:
            if column == _COLUMNS:
                line, column = line + 1, 0
            places.append((number, line, column))
            column += 1
        column += 1
    height = max(line + 1, 1)
    figure = Figure(figsize=(_COLUMNS * _TILE_INCHES, height * _TILE_INCHES * 1.25), dpi=100)
    FigureCanvasAgg(figure)
    with matplotlib.rc_context({"axes.linewidth": 0.5}):
        for number, line, column in places:
            axes = figure.add_axes(
                (
                    (column + 0.02) / _COLUMNS,
                    1 - (line + 1) / height,
                    0.96 / _COLUMNS,
                    0.8 / height,
                )
            )
            row = rows[number]
            axes.imshow(squares[number], cmap="gray", vmin=0, vmax=255)
            axes.set_title(row.name, fontsize=6, pad=2, color=_EXCLUDED if row.excluded else _KEPT)
            axes.set_xticks([])
            axes.set_yticks([])
    figure.savefig(path, format="png")
