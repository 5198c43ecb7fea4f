"""The inputs of a network: their shapes for one image, made longer for several."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Shapes = Sequence[Sequence[int]]


def random_inputs(shapes: Shapes, batch: int) -> list[NDArray[np.float32]]:
    """Arrays for ``batch`` images: the first side of each shape is that many times as long."""
    random = np.random.default_rng(0)
    return [random.random((batch * first, *rest), np.float32) for first, *rest in shapes]
