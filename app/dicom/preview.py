"""How a file would be cleaned, for a person to look at."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.cleaning import Cleaning
from app.domain.ultrasound_region import Box

GoOn = Callable[[], bool]
"""Is called after each frame, and says whether to go on."""


def always() -> bool:
    """Go on."""
    return True


class StoppedError(Exception):
    """The user has stopped a copy, of which nothing is written."""


@dataclass(frozen=True, eq=False)
class Preview:
    """How a file would be cleaned. ``pixels`` is its first frame, uint8 gray or RGB.

    ``scanner`` is the key of the scanner, None if the file names none. ``found`` are the boxes of
    what looks like text in some of its frames. ``is_tissue_known`` is False if neither the file nor
    its content nor a person says where the tissue is; ``cleaning`` keeps the whole image then.
    """

    pixels: NDArray[np.uint8]
    scanner: str | None
    cleaning: Cleaning
    found: tuple[Box, ...]
    is_tissue_known: bool
