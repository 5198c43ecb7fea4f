"""Numbers that describe how a picture's grey levels are spread and grained.

They know nothing of anatomy: they tell a sonogram's speckle, layers and fall towards the depth from
the flat areas, sharp edges and bright grounds of photographs, drawings and text.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 256
"""Pictures are scaled so that their longer side has this many pixels."""

_LEVELS = (5, 25, 50, 75, 95)
_LAGS = (1, 2, 4, 8, 16)
_SMALL = 1e-3


def describe(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe (H, W) uint8 by a vector of 34 numbers, none far out of -10..10."""
    picture = _scaled(grey)
    parts = [part(picture) for part in (_levels, _gradients, _grain, _relation, _layout)]
    return np.concatenate(parts).astype(np.float32)


def _scaled(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Grey levels 0..1 with a longer side of SIDE."""
    scale = SIDE / max(grey.shape)
    height, width = (max(2 * _LAGS[-1], round(side * scale)) for side in grey.shape)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.resize(grey, (width, height), interpolation=how).astype(np.float32) / np.float32(255)


def _levels(picture: NDArray[np.float32]) -> list[float]:
    """Histogram: percentiles, black and white shares, entropy and the commonest level."""
    shares = np.bincount((picture * 63.99).astype(int).ravel(), minlength=64) / picture.size
    entropy = -float((shares * np.log(shares + 1e-9)).sum())
    return [
        *np.percentile(picture, _LEVELS).tolist(),
        float(picture.std()),
        _log(float((picture < 0.03).mean())),
        _log(float((picture > 0.9).mean())),
        entropy,
        _log(float(np.sort(shares)[-2:].sum())),
    ]


def _gradients(picture: NDArray[np.float32]) -> list[float]:
    """Steps down and across: how large, how much larger down, and how heavy their tails are."""
    contrast = float(picture.std()) + 0.01
    down, across = np.diff(picture, axis=0), np.diff(picture, axis=1)
    sizes = [float(np.abs(one).mean()) for one in (down, across)]
    squares = [one * one for one in (down, across)]
    tails = [float((one * one).mean() / (one.mean() ** 2 + 1e-9)) for one in squares]
    return [
        _log(sizes[0] / contrast),
        _log((sizes[0] + 1e-3) / (sizes[1] + 1e-3)),
        _log(tails[0]),
        _log(tails[1]),
    ]


def _grain(picture: NDArray[np.float32]) -> list[float]:
    """Local noise, how it grows with the brightness (speckle does), and the share without any."""
    mean = np.asarray(cv2.blur(picture, (5, 5)), np.float32)
    noise = np.sqrt(np.maximum(cv2.blur(picture**2, (5, 5)) - mean**2, 0))
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


def _relation(picture: NDArray[np.float32]) -> list[float]:
    """Correlation of a pixel with those some steps down and across."""
    found = []
    for lag in _LAGS:
        found.append(_correlation(picture[:-lag], picture[lag:]))
        found.append(_correlation(picture[:, :-lag], picture[:, lag:]))
    return [float(np.log(1.02 - one)) for one in found]


def _layout(picture: NDArray[np.float32]) -> list[float]:
    """Where the light is: by depth, and from side to side."""
    contrast = float(picture.std()) + 0.01
    rows, columns = picture.mean(1), picture.mean(0)
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
