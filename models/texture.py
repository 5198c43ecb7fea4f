"""Numbers that describe the distribution and the texture of an image's gray levels.

They contain no anatomy. They distinguish the speckle, the layers and the attenuation with depth of
an ultrasound image from the flat areas, sharp edges and bright backgrounds of photographs, drawings
and text.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 256
"""Images are scaled so that their longer side has this many pixels."""

_LEVELS = (5, 25, 50, 75, 95)
_LAGS = (1, 2, 4, 8, 16)
_SMALL = 1e-3


def describe(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe (H, W) uint8 by a vector of 34 numbers, none far outside of -10..10."""
    image = _scaled(gray)
    parts = [part(image) for part in (_levels, _gradients, _grain, _relation, _layout)]
    return np.concatenate(parts).astype(np.float32)


def _scaled(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Gray levels 0..1 with a longer side of SIDE."""
    scale = SIDE / max(gray.shape)
    height, width = (max(2 * _LAGS[-1], round(side * scale)) for side in gray.shape)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(gray, (width, height), interpolation=how).astype(np.float32) / np.float32(255)


def _levels(image: NDArray[np.float32]) -> list[float]:
    """Histogram: percentiles, shares of black and white, entropy and the most common level."""
    shares = np.bincount((image * 63.99).astype(int).ravel(), minlength=64) / image.size
    entropy = -float((shares * np.log(shares + 1e-9)).sum())
    return [
        *np.percentile(image, _LEVELS).tolist(),
        float(image.std()),
        _log(float((image < 0.03).mean())),
        _log(float((image > 0.9).mean())),
        entropy,
        _log(float(np.sort(shares)[-2:].sum())),
    ]


def _gradients(image: NDArray[np.float32]) -> list[float]:
    """Vertical and horizontal steps: size, ratio of the sizes, and how heavy the tails are."""
    contrast = float(image.std()) + 0.01
    down, across = np.diff(image, axis=0), np.diff(image, axis=1)
    sizes = [float(np.abs(one).mean()) for one in (down, across)]
    squares = [one * one for one in (down, across)]
    tails = [float((one * one).mean() / (one.mean() ** 2 + 1e-9)) for one in squares]
    return [
        _log(sizes[0] / contrast),
        _log((sizes[0] + 1e-3) / (sizes[1] + 1e-3)),
        _log(tails[0]),
        _log(tails[1]),
    ]


def _grain(image: NDArray[np.float32]) -> list[float]:
    """Local noise, its correlation with brightness (high for speckle), the share without it."""
    mean = np.asarray(cv2.blur(image, (5, 5)), np.float32)
    noise = np.sqrt(np.maximum(cv2.blur(image**2, (5, 5)) - mean**2, 0))
    lit = mean > 0.03
    if lit.mean() < 0.01:
        return [_log(0), 0.0, _log(1), _log(0), 0.0]
    spread, level = noise[lit], mean[lit]
    relative = spread / level
    return [
        _log(float(np.median(relative))),
        _correlation(spread, level),
        _log(float((spread < 0.008).mean())),
        _log(float(np.percentile(relative, 95))),
        float(np.log(np.percentile(spread, 90) + 1e-3) - np.log(np.percentile(spread, 25) + 1e-3)),
    ]


def _relation(image: NDArray[np.float32]) -> list[float]:
    """Correlation of pixels with those at some distances below and beside them."""
    found = []
    for lag in _LAGS:
        found.append(_correlation(image[:-lag], image[lag:]))
        found.append(_correlation(image[:, :-lag], image[:, lag:]))
    return [float(np.log(1.02 - one)) for one in found]


def _layout(image: NDArray[np.float32]) -> list[float]:
    """Distribution of brightness by depth and from side to side."""
    contrast = float(image.std()) + 0.01
    rows, columns = image.mean(1), image.mean(0)
    depths = [float(part.mean()) for part in np.array_split(rows, 4)]
    sides = [float(part.mean()) for part in np.array_split(columns, 3)]
    return [
        (depths[0] - depths[3]) / contrast,
        (depths[1] - depths[2]) / contrast,
        (sides[1] - (sides[0] + sides[2]) / 2) / contrast,
        _log(float(rows.std()) / contrast),
        _log(float(columns.std()) / contrast),
    ]


def _correlation(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    a, b = one.ravel() - one.mean(), other.ravel() - other.mean()
    return float((a * b).sum() / (np.sqrt((a**2).sum() * (b**2).sum()) + 1e-6))


def _log(value: float) -> float:
    return float(np.log(value + _SMALL))
