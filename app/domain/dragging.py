"""An outline of which one point is moved and whose other points follow."""

import numpy as np
from numpy.typing import NDArray

_HANDLE_PX = 16.0
_FEWEST, _MOST = 8, 24
_PART = 1 / 6
"""Part of the outline's length, to both sides of the point, that follows it."""


def handles(contour: NDArray[np.int32]) -> NDArray[np.intp]:
    """Indices of points of an outline (N, 2) at equal distances, to be shown as handles."""
    along, length = _along(contour)
    number = min(max(round(length / _HANDLE_PX), _FEWEST), _MOST)
    return np.searchsorted(along, np.arange(number) * length / number)


def dragged(
    contour: NDArray[np.int32], index: int, move: tuple[float, float]
) -> NDArray[np.float64]:
    """The outline (N, 2) after one of its points was moved by (x, y).

    The others follow by a weight that falls with the distance along the outline as a raised cosine
    does, so that the outline stays smooth.
    """
    along, length = _along(contour)
    apart = np.abs(along - along[index])
    apart = np.minimum(apart, length - apart) / (_PART * length)
    weight = np.where(apart < 1, 0.5 * (1 + np.cos(np.pi * np.minimum(apart, 1))), 0.0)
    moved: NDArray[np.float64] = contour + weight[:, None] * np.asarray(move, np.float64)
    return moved


def _along(contour: NDArray[np.int32]) -> tuple[NDArray[np.float64], float]:
    """Distance of each point from the first one along a closed outline, and its length."""
    steps = np.linalg.norm(np.diff(contour, axis=0, append=contour[:1]), axis=1)
    length = float(steps.sum())
    return np.concatenate(([0.0], np.cumsum(steps)[:-1])), length
