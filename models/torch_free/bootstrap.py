"""Bootstrap intervals of figures, over patients (Efron and Tibshirani 1993)."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1000

Floats = NDArray[np.float64]


def resamples(groups: Sequence[str], number: int = RESAMPLES) -> Iterator[NDArray[np.int64]]:
    """How often each image counts (N,): once in the first one, then ``number`` times as drawn.

    ``groups`` (N,) are the images' patients. They are drawn with replacement, as many as there are,
    each with all of its images.
    """
    _, members = np.unique(groups, return_inverse=True)
    patients = int(members.max()) + 1
    drawing = np.random.default_rng(1)
    yield np.ones(len(groups), np.int64)
    for _ in range(number):
        yield drawing.multinomial(patients, np.full(patients, 1 / patients))[members]


def ratio(part: Floats, whole: Floats) -> Floats:
    """Quotients, NaN if the whole is 0."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def interval(values: Floats) -> tuple[float, float]:
    """The 95% interval of a figure (1 + resamples,), whose first one is its value."""
    low, high = np.nanpercentile(values[1:], [2.5, 97.5]).tolist()
    return low, high
