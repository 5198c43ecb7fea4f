"""What of an image's pixels stays in a de-identified copy."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.ultrasound_region import Box

_SAME = 0.5
"""Part of both boxes' union that two boxes around one text share, at least."""


@dataclass(frozen=True)
class Cleaning:
    """Boxes in pixels of the image.

    Outside of ``tissue`` everything becomes black; without any, it isn't known where tissue is.
    Text found in it becomes black too, except for what a person has looked at and ``allowed``.
    ``blacked`` are the boxes that a person has drawn.
    """

    tissue: tuple[Box, ...] = ()
    blacked: tuple[Box, ...] = ()
    allowed: tuple[Box, ...] = ()

    def is_allowed(self, found: Box) -> bool:
        """Whether a person has said that this is no text, or that it may be read."""
        return any(is_same_text(found, box) for box in self.allowed)

    def black_boxes(self, found: Iterable[Box]) -> list[Box]:
        """What becomes black within the tissue if these boxes of text were found."""
        return [*self.blacked, *(box for box in found if not self.is_allowed(box))]


def is_same_text(one: Box, other: Box) -> bool:
    """Whether two boxes are around the same text, which is found a little differently each time."""
    shared = 1
    for axis in (0, 1):
        end = min(one[axis] + one[axis + 2], other[axis] + other[axis + 2])
        shared *= max(0, end - max(one[axis], other[axis]))
    return shared >= _SAME * (one[2] * one[3] + other[2] * other[3] - shared)
