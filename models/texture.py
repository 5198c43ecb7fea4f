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
    scaled = _scaled(gray)
    image = _brightness(scaled)
    parts = [part(image) for part in (_gradients, _grain, _relation, _layout)]
    return np.concatenate([_levels(scaled), *parts]).astype(np.float32)


def _scaled(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give the image a longer side of SIDE."""
    scale = SIDE / max(gray.shape)
    height, width = (max(2 * _LAGS[-1], round(side * scale)) for side in gray.shape)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(gray, (width, height), interpolation=how), np.uint8)


def _brightness(levels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Gray levels 0..255 to 0..1."""
    return levels.astype(np.float32) / np.float32(255)


def _levels(scaled: NDArray[np.uint8]) -> list[float]:
    """Histogram: percentiles, shares of black and white, entropy and the most common level.

    All of it follows from how often each gray level occurs, which is quicker than from the pixels.
    """
    counts = np.bincount(scaled.ravel(), minlength=256)
    shares = counts / scaled.size
    level = _brightness(np.arange(256, dtype=np.uint8))
    coarse = np.bincount((level * 63.99).astype(int), shares, minlength=64)
    entropy = -float((coarse * np.log(coarse + 1e-9)).sum())
    mean = (shares * level).sum()
    return [
        *_percentiles(np.repeat(level, counts), *_LEVELS, is_sorted=True),
        float(np.sqrt((shares * (level - mean) ** 2).sum())),
        _log(float(shares[level < 0.03].sum())),
        _log(float(shares[level > 0.9].sum())),
        entropy,
        _log(float(np.sort(coarse)[-2:].sum())),
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
    median, high = _percentiles(spread / level, 50, 95)
    narrow, wide = _percentiles(spread, 25, 90)
    return [
        _log(median),
        _correlation(spread, level),
        _log(np.count_nonzero(spread < 0.008) / spread.size),
        _log(high),
        _log(wide) - _log(narrow),
    ]


def _relation(image: NDArray[np.float32]) -> list[float]:
    """Correlation of pixels with those at some distances below and beside them."""
    centered = image.astype(np.float64) - image.mean()
    down, across = (_lagged(one) for one in (centered, np.ascontiguousarray(centered.T)))
    return [float(np.log(1.02 - one)) for pair in zip(down, across, strict=True) for one in pair]


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


def _lagged(centered: NDArray[np.float64]) -> list[float]:
    """Correlation of the rows of (H, W), whose mean is about 0, with those _LAGS below.

    Sums over all rows but a few are what is left of those over all rows.
    """
    pixels, width = centered.ravel(), centered.shape[1]
    total, square = pixels.sum(), _product(pixels, pixels)
    found = []
    for lag in _LAGS:
        first, last = pixels[: lag * width], pixels[-lag * width :]
        count = pixels.size - first.size
        above, below = total - last.sum(), total - first.sum()
        both = _product(pixels[: -lag * width], pixels[lag * width :]) - above * below / count
        of_above = square - _product(last, last) - above**2 / count
        of_below = square - _product(first, first) - below**2 / count
        found.append(float(both / (np.sqrt(max(of_above, 0) * max(of_below, 0)) + 1e-6)))
    return found


def _product(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Inner product. NumPy's dot would start threads, beside those of the networks."""
    return float(np.einsum("i,i->", one, other))


def _percentiles(
    values: NDArray[np.float32], *percents: float, is_sorted: bool = False
) -> list[float]:
    """Percentiles of (N,), linear as np.percentile, which looks for NaN too and takes longer."""
    places = np.array(percents) / 100 * (values.size - 1)
    below = places.astype(int)
    above = np.minimum(below + 1, values.size - 1)
    ordered = values if is_sorted else np.partition(values, np.concatenate([below, above]))
    found: list[float] = (
        ordered[below] + (places - below) * (ordered[above] - ordered[below])
    ).tolist()
    return found


def _correlation(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    a, b = one.ravel() - one.mean(), other.ravel() - other.mean()
    return float((a * b).sum() / (np.sqrt((a**2).sum() * (b**2).sum()) + 1e-6))


def _log(value: float) -> float:
    return float(np.log(value + _SMALL))
