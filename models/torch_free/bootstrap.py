"""Bootstrap intervals of figures, over patients (Efron and Tibshirani 1993)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1000

Floats = NDArray[np.float64]


def resample(groups: Sequence[str], resamples: int = RESAMPLES) -> NDArray[np.int64]:
    """How often each image counts (1 + resamples, N): once in the first row, then as drawn.

    ``groups`` (N,) are the images' patients. They are drawn with replacement, as many as there are,
    each with all of its images.
    """
    _, members = np.unique(groups, return_inverse=True)
    number = int(members.max()) + 1
    drawn = np.random.default_rng(1).multinomial(number, np.full(number, 1 / number), resamples)
    counts = drawn[:, members]
    return np.concatenate([np.ones((1, len(groups)), np.int64), counts])


def ratio(part: Floats, whole: Floats) -> Floats:
    """Quotients, NaN if the whole is 0."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def interval(values: Floats) -> tuple[float, float]:
    """The 95% interval of a figure (1 + resamples,), whose first one is its value."""
    low, high = np.nanpercentile(values[1:], [2.5, 97.5]).tolist()
    return low, high
