"""Windows of images that contain most of a lesion, or nothing of it."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

_TRIES = 16
CELLS = 64
"""Windows are chosen on a grid with this many cells per side; the side of images is a multiple."""
WHOLE = (0.0, 0.0, 1.0)


class Windows:
    """Chooses windows by the tissue and the lesions of images: (N, S, S) each."""

    def __init__(self, lit: NDArray[np.bool_], lesions: NDArray[np.bool_]):
        self._lit, self._lesion = _sums(lit), _sums(lesions)

    def choose(self, indices: NDArray[np.intp], *, share: float, free: float) -> Tensor:
        """Windows (N, 3) of the images at ``indices``: x, y of the center and half the side, -1..1.

        A fraction ``share`` of the images gets a window that is smaller than the image. A fraction
        ``free`` of those windows is free of lesions if that is possible, so that training has
        normal tissue of every site.
        """
        random = torch.rand(len(indices), _TRIES, 3).double().numpy()
        wanted = torch.rand(len(indices), 2).numpy()
        sides = ((0.35 + 0.5 * random[..., 0]) * CELLS).astype(int)
        tops = (random[..., 1] * (CELLS - sides)).astype(int)
        lefts = (random[..., 2] * (CELLS - sides)).astype(int)
        boxes = (indices[:, None], tops, lefts, sides)
        lit, shown = _inside(self._lit, *boxes), _inside(self._lesion, *boxes)
        whole = self._lesion[indices, -1, -1][:, None]
        wants_free = (wanted[:, 1] < free)[:, None]
        enough = np.where(wants_free, shown == 0, shown >= 0.7 * whole)
        good = enough & (lit >= 0.6 * sides**2)
        first = good.argmax(1)
        rows = np.arange(len(indices))
        taken = good[rows, first] & (wanted[:, 0] < share)
        side = sides[rows, first] / CELLS
        windows = np.stack(
            [
                2 * lefts[rows, first] / CELLS + side - 1,
                2 * tops[rows, first] / CELLS + side - 1,
                side,
            ],
            1,
        )
        return torch.from_numpy(np.where(taken[:, None], windows, WHOLE)).float()


def _sums(marked: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Summed-area tables (N, CELLS + 1, CELLS + 1) of the marked fraction of each cell."""
    count, side, _ = marked.shape
    factor = side // CELLS
    cells = marked.reshape(count, CELLS, factor, CELLS, factor).mean((2, 4), dtype=np.float32)
    sums = np.zeros((count, CELLS + 1, CELLS + 1), np.float32)
    sums[:, 1:, 1:] = cells.cumsum(1).cumsum(2)
    return sums


def _inside(
    sums: NDArray[np.float32],
    indices: NDArray[np.intp],
    tops: NDArray[np.intp],
    lefts: NDArray[np.intp],
    sides: NDArray[np.intp],
) -> NDArray[np.float32]:
    """Sums inside boxes of cells."""
    bottoms, rights = tops + sides, lefts + sides
    total = sums[indices, bottoms, rights] + sums[indices, tops, lefts]
    inside: NDArray[np.float32] = (
        total - sums[indices, tops, rights] - sums[indices, bottoms, lefts]
    )
    # Rounding errors of float32 are not marked pixels.
    return np.where(inside < 1e-2, 0, inside)
