"""What every reader does with pixels: limits on size and shape, 8 bits, gray or color."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.fault import ReadFault
from app.domain.header import Header
from app.domain.ultrasound_region import Box, Spacing, UltrasoundRegion
from app.files.errors import ScanError
from models.torch_free.message import Message

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192
MOST_FRAMES = 2000
"""A minute of 30 frames a second has 1,800."""

_LEAST_ASPECT, _LARGEST_ASPECT = 0.2, 5.0
"""Height of a pixel by its width."""

_STRIP_PIXELS = 1 << 20

RowsOf = Callable[[slice], NDArray[Any]]
"""Gives some rows of an image, (rows, W) or (rows, W, 3), computed when they are asked for."""


@dataclass(frozen=True, eq=False)
class Decoded:
    """One image of a file, its parts as in a Scan: ``pixels`` (H, W) or (H, W, 3) RGB."""

    pixels: NDArray[np.uint8]
    spacing_mm: Spacing | None = None
    ultrasound_region: Box | None = None
    frames: int = 1
    header: Header | None = None
    frame_seconds: float | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    pixel_aspect: float = 1.0


def check_size(width: int, height: int, name: str, largest: int = LARGEST_SIDE) -> None:
    """Refuse an image that is too small or too large; called before memory is taken for it.

    ``name`` is for people.

    Raises ScanError.
    """
    if min(width, height) < SMALLEST_SIDE:
        raise ScanError(
            Message.of(
                ReadFault.TOO_SMALL, name=name, width=width, height=height, smallest=SMALLEST_SIDE
            )
        )
    if max(width, height) > largest:
        raise ScanError(
            Message.of(ReadFault.TOO_LARGE, name=name, width=width, height=height, largest=largest)
        )


def check_frames(frame: int, frames: int, name: str) -> None:
    """Refuse a file with too many frames, and a frame that it does not have, counted from 0.

    Called before anything is decoded. Raises ScanError.
    """
    if frames > MOST_FRAMES:
        raise ScanError(
            Message.of(ReadFault.TOO_MANY_FRAMES, name=name, frames=frames, most=MOST_FRAMES)
        )
    if frame >= frames:
        raise ScanError(Message.of(ReadFault.NO_SUCH_FRAME, name=name, frame=frame + 1))


def aspect_of(high: float, wide: float) -> float:
    """Height of a pixel by its width; 1 if no image has such pixels."""
    aspect = high / wide if min(high, wide) > 0 else 1.0
    return aspect if _LEAST_ASPECT <= aspect <= _LARGEST_ASPECT else 1.0


def in_strips(rows_of: RowsOf, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Assemble an image of ``shape`` from rows that are 8 bits already.

    A large image is processed in strips of about a million pixels, because each step on all of it
    would take its memory again.
    """
    image = np.empty(shape, np.uint8)
    for rows in _strips(shape):
        image[rows] = rows_of(rows)
    return image


def gray_or_color(rows_of: RowsOf, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Assemble an RGB image of ``size`` (H, W), as gray if all of it is gray."""
    image = np.empty(size, np.uint8)
    for rows in _strips(size):
        strip = gray_if_gray(rows_of(rows))
        if strip.ndim == 3:
            return in_strips(rows_of, (*size, 3))
        image[rows] = strip
    return image


def stretch(rows_of: RowsOf, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Scale an image of ``shape`` to 8 bits by its own range: lowest to 0, highest to 255.

    Images of more than 8 bits rarely fill their type (12 bits stored in 16 are common), so the
    type's range would leave them black. A constant image becomes 0; infinities go to the nearer
    end, NaN to the lower one.
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
    """Map ``low``..``high`` to 0..255, rounded; values outside go to the nearer end."""
    numbers = np.nan_to_num(values.astype(np.float32), nan=low, posinf=high, neginf=low)
    numbers = (numbers - np.float32(low)) * np.float32(255.0 / (high - low))
    return np.rint(np.clip(numbers, 0.0, 255.0)).astype(np.uint8)


def gray_if_gray(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give (H, W) for an (H, W, 3) image whose three channels are equal, else it unchanged."""
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
