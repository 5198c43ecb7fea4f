"""Turning and mirroring of what is shown, in steps of 90 degrees. Nothing that is kept turns."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion, Point
from models.torch_free.regions import Region

Pixel = TypeVar("Pixel", bound=np.generic)

OutlinedT = TypeVar("OutlinedT", Lesion, Region)

_Size = tuple[int, int]
"""Width and height."""


@dataclass(frozen=True)
class Orientation:
    """How a Scan is shown: mirrored left to right first, then turned clockwise.

    ``quarter_turns`` is 0 to 3.
    """

    quarter_turns: int = 0
    mirrored: bool = False

    @property
    def is_neutral(self) -> bool:
        """Whether the Scan is shown as it is."""
        return self == Orientation()

    @property
    def swaps_sides(self) -> bool:
        """Whether rows of the Scan run from top to bottom on the screen."""
        return self.quarter_turns % 2 == 1

    def turned(self) -> "Orientation":
        """Turn what is seen clockwise by 90 degrees."""
        return replace(self, quarter_turns=(self.quarter_turns + 1) % 4)

    def flipped(self) -> "Orientation":
        """Mirror what is seen left to right, whichever way it is turned."""
        return Orientation(-self.quarter_turns % 4, not self.mirrored)


def orient_pixels(pixels: NDArray[Pixel], orientation: Orientation) -> NDArray[Pixel]:
    """Turn and mirror an array (H, W, ...); a view of it, without a copy."""
    if orientation.mirrored:
        pixels = pixels[:, ::-1]
    return np.rot90(pixels, -orientation.quarter_turns)


def orient(assessment: Assessment, orientation: Orientation) -> Assessment:
    """Place the Lesions where they are seen, for drawing only: no figure of theirs changes."""
    if orientation.is_neutral:
        return assessment
    height, width = assessment.shape
    return replace(
        assessment,
        shape=(width, height) if orientation.swaps_sides else (height, width),
        lesions=tuple(_orient(one, orientation, (width, height)) for one in assessment.lesions),
        possible_lesions=tuple(
            _orient(one, orientation, (width, height)) for one in assessment.possible_lesions
        ),
        replaced=tuple(_orient(one, orientation, (width, height)) for one in assessment.replaced),
        unjudged=tuple(_orient(one, orientation, (width, height)) for one in assessment.unjudged),
    )


def _orient(lesion: OutlinedT, orientation: Orientation, size: _Size) -> OutlinedT:
    if orientation.mirrored:
        width = size[0]
        left, top, wide, high = lesion.bbox
        lesion = _moved(
            lesion,
            (width - left - wide, top, wide, high),
            lesion.mask[:, ::-1],
            lambda x, y: (width - 1 - x, y),
        )
    for _ in range(orientation.quarter_turns):
        lesion, size = _turned(lesion, size)
    return lesion


def _turned(lesion: OutlinedT, size: _Size) -> tuple[OutlinedT, _Size]:
    width, height = size
    left, top, wide, high = lesion.bbox
    turned = _moved(
        lesion,
        (height - top - high, left, high, wide),
        np.rot90(lesion.mask, -1),
        lambda x, y: (height - 1 - y, x),
    )
    return turned, (height, width)


def _moved(
    lesion: OutlinedT,
    bbox: tuple[int, int, int, int],
    mask: NDArray[np.bool_],
    move: Callable[..., tuple[NDArray[np.int32], NDArray[np.int32]]],
) -> OutlinedT:
    def axis(ends: tuple[Point, Point]) -> tuple[Point, Point]:
        (x0, y0), (x1, y1) = (move(*end) for end in ends)
        return (float(x0), float(y0)), (float(x1), float(y1))

    contour = np.stack(move(*lesion.contour.T), axis=1)
    if isinstance(lesion, Region):
        return replace(lesion, bbox=bbox, mask=mask, contour=contour)
    return replace(
        lesion,
        bbox=bbox,
        mask=mask,
        contour=contour,
        long_axis=axis(lesion.long_axis),
        short_axis=axis(lesion.short_axis),
    )
