"""What every reader does with pixels: the limits on size, scaling to 8 bits, grey or colour."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.scan import Box
from app.files.errors import ScanError

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192

_STRIP_PIXELS = 1 << 20

RowsOf = Callable[[slice], NDArray[Any]]
"""Gives some rows of a picture, (rows, W) or (rows, W, 3), worked out when they are asked for."""


@dataclass(frozen=True, eq=False)
class Decoded:
    """The first picture of a file, its parts as in a Scan: ``pixels`` (H, W) or (H, W, 3) RGB."""

    pixels: NDArray[np.uint8]
    spacing_mm: tuple[float, float] | None = None
    ultrasound_region: Box | None = None
    frames: int = 1


def check_size(width: int, height: int, name: str, largest: int = LARGEST_SIDE) -> None:
    """Refuse a picture that is too small or too large; called before memory is taken for it.

    Raises ScanError.
    """
    if min(width, height) < SMALLEST_SIDE:
        raise ScanError(
            f"'{name}' is {width} x {height} pixels, too small to analyse: "
            f"open a picture of at least {SMALLEST_SIDE} x {SMALLEST_SIDE} pixels."
        )
    if max(width, height) > largest:
        raise ScanError(
            f"'{name}' claims {width} x {height} pixels, too large to analyse: "
            f"make it at most {largest} pixels wide and high and open it again."
        )


def in_strips(rows_of: RowsOf, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Put a picture of ``shape`` together from rows that are 8 bits already.

    A large picture is worked on in strips of about a million pixels, since each step on all of it
    would take its memory again.
    """
    picture = np.empty(shape, np.uint8)
    for rows in _strips(shape):
        picture[rows] = rows_of(rows)
    return picture


def grey_or_colour(rows_of: RowsOf, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Put an RGB picture of ``size`` (H, W) together, as grey where all of it is grey."""
    picture = np.empty(size, np.uint8)
    for rows in _strips(size):
        strip = grey_if_grey(rows_of(rows))
        if strip.ndim == 3:
            return in_strips(rows_of, (*size, 3))
        picture[rows] = strip
    return picture


def stretch(rows_of: RowsOf, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Scale a picture of ``shape`` to 8 bits by its own range: lowest to 0, highest to 255.

    Pictures of more than 8 bits rarely fill their type (12 bits stored in 16 are common), so the
    type's range would leave them black. A constant picture becomes 0; NaN and infinities go to
    the nearer end.
    """
    lows, highs = [], []
    for rows in _strips(shape):
        numbers = rows_of(rows).astype(np.float32)
        finite = numbers[np.isfinite(numbers)]
        if finite.size:
            lows.append(float(finite.min()))
            highs.append(float(finite.max()))
    if not lows or max(highs) <= min(lows):
        return np.zeros(shape, np.uint8)
    low, high = min(lows), max(highs)
    return in_strips(lambda rows: scale(rows_of(rows), low, high), shape)


def scale(values: NDArray[Any], low: float, high: float) -> NDArray[np.uint8]:
    """Map ``low``..``high`` to 0..255, rounded; what lies outside goes to the nearer end."""
    numbers = np.nan_to_num(values.astype(np.float32), nan=low, posinf=high, neginf=low)
    numbers = (numbers - np.float32(low)) * np.float32(255.0 / (high - low))
    return np.rint(np.clip(numbers, 0.0, 255.0)).astype(np.uint8)


def grey_if_grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give (H, W) for an (H, W, 3) picture whose three channels are equal, else it unchanged."""
    if pixels.ndim == 2:
        return pixels
    red = pixels[..., 0]
    if np.array_equal(red, pixels[..., 1]) and np.array_equal(red, pixels[..., 2]):
        return np.ascontiguousarray(red)
    return pixels


def _strips(shape: tuple[int, ...]) -> Iterator[slice]:
    height, width = shape[:2]
    step = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, step):
        yield slice(top, min(top + step, height))
