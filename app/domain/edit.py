"""Edits: what a person changed, kept beside what the networks said. What they do: editing.py."""

from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from app.domain.signature import Signature
from app.domain.ultrasound_region import Box
from models.torch_free.prediction import ClassProbabilities


@dataclass(frozen=True)
class DrawnRegion:
    """A region that a person drew: connected, without holes. It can be compared and hashed.

    ``bbox`` is (x, y, width, height) in pixels of the Scan. ``bits`` are the pixels of the box, row
    by row, eight in a byte, the first one highest (``numpy.packbits``).
    """

    bbox: Box
    bits: bytes

    @classmethod
    def of(cls, bbox: Box, mask: NDArray[np.bool_]) -> Self:
        """Make it from a bool mask of the size of the box, which must not be empty."""
        if mask.shape != (bbox[3], bbox[2]) or not mask.any():
            raise ValueError(f"the mask is empty or does not fit the box {bbox}")
        return cls(bbox, np.packbits(mask).tobytes())

    @property
    def mask(self) -> NDArray[np.bool_]:
        """The pixels of the box that belong to the region, (height, width) bool, read-only."""
        _, _, width, height = self.bbox
        pixels = np.unpackbits(np.frombuffer(self.bits, np.uint8), count=width * height)
        mask = pixels.reshape(height, width).view(np.bool_)
        mask.flags.writeable = False
        return mask


@dataclass(frozen=True)
class Edit:
    """One change to the Lesions of a Scan. Edits are applied in their order.

    ``lesion_id`` is the id of a candidate (see editing.py) or of a region that a person drew. An
    edit without such a target has no effect. ``signature`` says who made it, None if that was not
    kept; it changes nothing of what the edit does, so edits are compared without it.
    """

    lesion_id: str
    signature: Signature | None = field(default=None, compare=False, kw_only=True)


@dataclass(frozen=True)
class Accept(Edit):
    """Call it a Lesion, whatever its lesion probability is."""


@dataclass(frozen=True)
class Reject(Edit):
    """Call it no Lesion. It remains as a possible one, which nothing depends on any more."""


@dataclass(frozen=True)
class Delete(Edit):
    """Take it away altogether."""


@dataclass(frozen=True)
class _Outline(Edit):
    region: DrawnRegion
    class_probabilities: ClassProbabilities | None = None


@dataclass(frozen=True)
class Draw(_Outline):
    """Add a Lesion with a new id. It is none yet while ``class_probabilities`` are None.

    They are those of the engine for this region.
    """


@dataclass(frozen=True)
class Redraw(_Outline):
    """Give an existing region another outline, and call it a Lesion.

    The old outline stays while ``class_probabilities`` are None.
    """


@dataclass(frozen=True)
class SetScale(Edit):
    """Say that a pixel is a square of this size in mm, or again that nobody knows.

    It is about the whole Scan, so its ``lesion_id`` is ''. It changes the unit of what is measured
    and no Lesion. See scale.py.
    """

    pixel_mm: float | None = None


Outlining = Draw | Redraw
"""Edits with a region, which the engine judges."""
