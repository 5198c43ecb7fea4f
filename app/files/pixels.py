"""What every reader does with pixels: the limits on size, scaling to 8 bits, grey or colour."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.scan import Box
from app.files.errors import ScanError

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192


@dataclass(frozen=True, eq=False)
class Decoded:
    """What a file holds, its parts as in a Scan: ``pixels`` (H, W) grey or (H, W, 3) RGB."""

    pixels: NDArray[np.uint8]
    spacing_mm: tuple[float, float] | None = None
    ultrasound_region: Box | None = None


def check_size(width: int, height: int, name: str) -> None:
    """Refuse a picture that is too small or too large; called before memory is taken for it.

    Raises ScanError.
    """
    if min(width, height) < SMALLEST_SIDE:
        raise ScanError(
            f"'{name}' is {width} x {height} pixels, too small to analyse: "
            f"open a picture of at least {SMALLEST_SIDE} x {SMALLEST_SIDE} pixels."
        )
    if max(width, height) > LARGEST_SIDE:
        raise ScanError(
            f"'{name}' claims {width} x {height} pixels, too large to analyse: "
            f"make it at most {LARGEST_SIDE} pixels wide and high and open it again."
        )


def stretch(values: NDArray[Any]) -> NDArray[np.uint8]:
    """Scale any numbers to 8 bits by their own range: the lowest to 0, the highest to 255.

    Pictures of more than 8 bits rarely fill their type (12 bits stored in 16 are common), so the
    type's range would leave them black. A constant picture becomes 0; NaN and infinities go to
    the nearer end.
    """
    numbers = values.astype(np.float32)
    finite = numbers[np.isfinite(numbers)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    if high <= low:
        return np.zeros(values.shape, np.uint8)
    return scale(numbers, low, high)


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
