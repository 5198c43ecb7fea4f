"""The router in a process of its own, with a fake engine; it takes the options of ``listen``."""

import sys
import time

import highdicom  # noqa: F401 loaded before it listens, so that its life is worth something
import numpy as np
from fake_engine import FakeEngine, bright_is_lesion
from numpy.typing import NDArray

from app import cli
from models.torch_free.prediction import Prediction

ANALYSIS_S = 0.05


def _slowly(pixels: NDArray[np.uint8]) -> Prediction:
    time.sleep(ANALYSIS_S)
    return bright_is_lesion(pixels)


def main() -> int:
    """Run ``listen``."""
    return cli.main(["listen", *sys.argv[1:]], make_engine=lambda *_, **__: FakeEngine(_slowly))


if __name__ == "__main__":
    sys.exit(main())
