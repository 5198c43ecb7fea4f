"""Tells what makes a picture unlike the pictures that the networks learned from. No torch.

Three numbers are compared with limits that were set on pictures of breasts: how much of it is
colored, how sharply a line from top to bottom divides it, and how far its grain lies from that of
pictures of breasts (Mahalanobis distance, as in Lee et al. 2018, arXiv:1807.03888).
"""

from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from models.texture import describe
from models.torch_free.preprocess import to_grey

COLORED = (
    "Not like the images it learned from. This one looks colored: is it Doppler or elastography?"
)
TWO_VIEWS = "Two views in one image. Open each view as a separate image."
STRANGE = (
    "Not like the images it learned from. Is this a breast ultrasound, without the rest of the "
    "scanner screen?"
)
UNGUARDED = (
    "These weights can't tell what kind of image this is. Make sure that it is a grayscale breast "
    "ultrasound."
)

_LONGER_SIDE = 512
"""Color and seams are looked for at no more than this many pixels."""
_FAR_FROM_TINT = 30
"""Grey levels by which a channel must differ from the tint of its brightness to be a color."""
_STRONGEST_TINT = 40
"""Grey levels that a tint may move a channel: the sepia of some machines, not Doppler's red."""
_BANDS = 16


@dataclass(frozen=True, eq=False)
class Spread:
    """A cloud of vectors: its ``mean`` (D,) and ``whitening`` (D, D), which makes it round."""

    PARTS: ClassVar = ("mean", "whitening")
    """Names of its arrays, as they are stored."""

    mean: NDArray[np.float32]
    whitening: NDArray[np.float32]

    def distance(self, vector: NDArray[np.float32]) -> float:
        """Mahalanobis distance of a vector (D,) divided by sqrt(D): about 1 within the cloud."""
        return float(np.sqrt(np.mean(((vector - self.mean) @ self.whitening) ** 2)))


@dataclass(frozen=True)
class Limits:
    """The highest values that pass: a share, a ratio, and a distance."""

    color: float
    seam: float
    texture: float


@dataclass(frozen=True, eq=False)
class Guard:
    """The cloud of the textures of pictures of breasts, and the limits."""

    texture: Spread
    limits: Limits

    def warnings(self, pixels: NDArray[np.uint8]) -> tuple[str, ...]:
        """Say at most one thing of (H, W) or (H, W, 3) RGB uint8.

        What has a color of its own is often strange too, and what is strange has edges like seams:
        the first that holds explains the others.
        """
        grey = to_grey(pixels)
        if color_share(pixels) > self.limits.color:
            return (COLORED,)
        if self.texture.distance(describe(grey)) > self.limits.texture:
            return (STRANGE,)
        if seam(grey) > self.limits.seam:
            return (TWO_VIEWS,)
        return ()


def color_share(pixels: NDArray[np.uint8]) -> float:
    """Share of the pixels, 0..1, that have a color of their own in (H, W) or (H, W, 3) uint8.

    Machines tint grey pictures, each brightness with one color: what follows such a tint is grey.
    """
    if pixels.ndim == 2:
        return 0.0
    small = _shrunk(pixels).reshape(-1, 3).astype(np.float32)
    brightness = small.mean(1)
    offset = small - brightness[:, None]
    colored = np.abs(offset).max(1) > _FAR_FROM_TINT
    if not colored.any():
        return 0.0
    level = (brightness / 8).astype(int)
    tint = np.zeros((32, 3), np.float32)
    for one in np.unique(level[colored]):
        # The median, for the tint is the color that most pixels of a brightness have.
        tint[one] = np.median(offset[level == one], axis=0)
    tint = np.clip(tint, -_STRONGEST_TINT, _STRONGEST_TINT)
    return float((colored & (np.abs(offset - tint[level]).max(1) > _FAR_FROM_TINT)).mean())


def seam(grey: NDArray[np.uint8]) -> float:
    """How much sharper the sharpest upright line near the middle is than other sharp ones.

    For (H, W) uint8. The line must run through most of the height: in each of some bands the step
    from column to column is compared with that band's 90th percentile (so that the borders of
    JPEG's blocks are usual), and of the bands the 40th percentile counts. Under 1 for most single
    views: shadows have soft borders, calipers and letters are short.
    """
    picture = _shrunk(grey).astype(np.float32)
    width = picture.shape[1]
    steps = np.abs(np.diff(picture, axis=1))
    bands = np.stack([band.mean(0) for band in np.array_split(steps, _BANDS)])  # (bands, W - 1)
    # One grey level more, for the dark has no steps.
    usual = np.quantile(bands, 0.9, axis=1, keepdims=True) + 1
    ratio = np.quantile(bands / usual, 0.4, axis=0)
    return float(ratio[int(0.3 * width) : int(0.7 * width)].max())


def _shrunk(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    scale = _LONGER_SIDE / max(picture.shape[:2])
    if scale >= 1:
        return picture
    height, width = (max(_BANDS, round(side * scale)) for side in picture.shape[:2])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8)
