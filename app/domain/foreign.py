"""What another program or person found in an image, as its DICOM objects say it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.ultrasound_region import Box


@dataclass(frozen=True)
class ForeignValue:
    """A number or a coded answer with the words of who gave it; ``unit`` is '' if there is none."""

    name: str
    value: str
    unit: str = ""


@dataclass(frozen=True, eq=False)
class ForeignFinding:
    """A finding in a frame, counted from 0. It is shown as it is, and nothing depends on it.

    ``bbox`` and ``mask`` (height, width) bool, read-only, are its region, both None if it has
    none. ``maker`` is the manufacturer or model of what wrote it, and ``tracking_uid`` the same in
    all objects that are about it; both are '' if they are not given.
    """

    frame: int
    name: str
    maker: str = ""
    tracking_uid: str = ""
    bbox: Box | None = None
    mask: NDArray[np.bool_] | None = None
    values: tuple[ForeignValue, ...] = ()


def cropped(mask: NDArray[np.bool_]) -> tuple[Box, NDArray[np.bool_]] | None:
    """The smallest box with all marked pixels of (H, W), and the mask in it; None without any."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return None
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    part = mask[top:bottom, left:right].copy()
    part.flags.writeable = False
    return (int(left), int(top), int(right - left), int(bottom - top)), part
