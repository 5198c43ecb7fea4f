"""Out-of-distribution detection: is an image like those that the networks learned from? No torch.

Three numbers are compared with limits that were fitted to images of breasts: how much of it is
colored, how sharply a line from top to bottom divides it, and how far its texture is from that of
images of breasts (Mahalanobis distance, as in Lee et al. 2018, arXiv:1807.03888).
"""

from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from models.texture import describe
from models.torch_free.image_warning import ImageWarning
from models.torch_free.manifest_parts import GuardLimits
from models.torch_free.preprocess import to_gray

_LONGER_SIDE = 512
"""Larger images are reduced to this before color and seams are looked for."""
_FAR_FROM_TINT = 30
"""Gray levels by which a channel must differ from the tint of its brightness to be a color."""
_STRONGEST_TINT = 40
"""Gray levels by which a tint may change a channel: sepia of some machines, not Doppler's red."""
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


@dataclass(frozen=True, eq=False)
class Guard:
    """The cloud of the textures of breast images, and the limits."""

    texture: Spread
    limits: GuardLimits

    def warnings(self, pixels: NDArray[np.uint8]) -> tuple[ImageWarning, ...]:
        """Give at most one warning for (H, W) or (H, W, 3) RGB uint8.

        A colored image often has an unfamiliar texture too, and an unfamiliar one often has edges
        like seams: the first reason explains the others.
        """
        gray = to_gray(pixels)
        if color_share(pixels) > self.limits.color:
            return (ImageWarning.COLORED,)
        if self.texture.distance(describe(gray)) > self.limits.texture:
            return (ImageWarning.UNFAMILIAR,)
        if seam(gray) > self.limits.seam:
            return (ImageWarning.TWO_VIEWS,)
        return ()


def color_share(pixels: NDArray[np.uint8]) -> float:
    """Share of the pixels, 0..1, that have a color of their own in (H, W) or (H, W, 3) uint8.

    Machines tint gray images, each brightness with one color: a pixel with such a tint is gray.
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
        # The median, because the tint is the color that most pixels of a brightness have.
        tint[one] = np.median(offset[level == one], axis=0)
    tint = np.clip(tint, -_STRONGEST_TINT, _STRONGEST_TINT)
    return float((colored & (np.abs(offset - tint[level]).max(1) > _FAR_FROM_TINT)).mean())


def seam(gray: NDArray[np.uint8]) -> float:
    """How much sharper the sharpest vertical line near the middle is than other sharp ones.

    For (H, W) uint8. The line must run through most of the height: in each of some bands, the step
    from column to column is divided by that band's 90th percentile (so that the borders of JPEG
    blocks are usual), and the 40th percentile of the bands counts. Below 1 for most single views:
    shadows have soft borders, calipers and letters are short.
    """
    small = _shrunk(gray)
    width = small.shape[1]
    steps = cv2.absdiff(small[:, 1:], small[:, :-1])
    parts = np.array_split(steps, _BANDS)
    bands = np.concatenate(
        [cv2.reduce(part, 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F) for part in parts]
    )
    # Plus one gray level, because dark bands have no steps.
    usual = np.quantile(bands, 0.9, axis=1, keepdims=True) + 1
    ratio = np.quantile(bands / usual, 0.4, axis=0)
    return float(ratio[int(0.3 * width) : int(0.7 * width)].max())


def _shrunk(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    scale = _LONGER_SIDE / max(image.shape[:2])
    if scale >= 1:
        return image
    height, width = (max(_BANDS, round(side * scale)) for side in image.shape[:2])
    return cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8)
