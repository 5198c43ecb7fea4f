"""Fit the guard: the texture of breast images and the limits that trigger a warning.

Everything is fitted to breast images only. Other images are used only to measure the guard.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from sklearn.covariance import LedoitWolf

from models.guard import Spread, color_share, seam
from models.texture import describe
from models.torch_free.manifest_parts import GuardLimits
from models.torch_free.preprocess import to_gray
from models.training.data.errors import DataError
from models.training.data.image_list import Row
from models.training.data.images import read_rgb
from models.training.data.progress import progress

TEXTURE_SHARE = 0.05
"""At most this share of images of any data set may be beyond the limit, measured by the others."""
SEAM_SHARE = 0.002
"""At most this share of images may be beyond the limit of seams. Two views are far beyond it."""
SEAM_MARGIN = 1.5
"""That limit is multiplied by this, as strong JPEG compression makes seams and no set has it."""
COLOR_MARGIN = 2.0
"""Color may cover this many times what calipers and logos cover in any breast image."""
_SMALLEST_VARIANCE = 1e-4
"""Directions with less than this fraction of the mean variance are treated as having it."""


@dataclass(frozen=True, eq=False)
class ImageFeatures:
    """Features of N images of some data sets.

    ``sets``, ``colors`` and ``seams`` are (N,), ``textures`` (N, D). See models.guard and
    models.texture.
    """

    sets: NDArray[np.str_]
    colors: NDArray[np.float64]
    seams: NDArray[np.float64]
    textures: NDArray[np.float32]

    @property
    def names(self) -> list[str]:
        """The data sets, each once."""
        return [str(name) for name in np.unique(self.sets)]

    def only(self, chosen: NDArray[np.bool_]) -> Self:
        """The features of the chosen images; ``chosen`` is (N,)."""
        return type(self)(
            self.sets[chosen], self.colors[chosen], self.seams[chosen], self.textures[chosen]
        )


def image_features(rows: Sequence[Row]) -> ImageFeatures:
    """Compute the features of every row's image. Raises DataError if one can't be read."""
    colors, seams, textures = [], [], []
    for row in progress(rows, "describing images"):
        pixels = read_rgb(row)
        gray = to_gray(pixels)
        colors.append(color_share(pixels))
        seams.append(seam(gray))
        textures.append(describe(gray))
    sets = np.array([row.set for row in rows])
    return ImageFeatures(sets, np.array(colors), np.array(seams), np.stack(textures))


def fit_limits(features: ImageFeatures) -> GuardLimits:
    """Fit limits that most breast images of a new site should not exceed.

    The limit of textures is the lowest one such that at most TEXTURE_SHARE of the images of any
    data set are beyond it, by the distance from the other sets. Raises DataError if there is only
    one set.
    """
    if len(features.names) < 2:
        raise DataError("the guard needs two data sets for its limits: name more to prepare.")
    return GuardLimits(
        color=round(COLOR_MARGIN * float(features.colors.max()), 4),
        seam=round(SEAM_MARGIN * _quantile(features.seams, SEAM_SHARE), 4),
        texture=max(
            _quantile(texture_distances(features, name), TEXTURE_SHARE) for name in features.names
        ),
    )


def texture_distances(features: ImageFeatures, name: str) -> NDArray[np.float64]:
    """Distance of each texture of a data set from those of all other sets."""
    others = fit_spread(features.textures[features.sets != name])
    own = features.textures[features.sets == name]
    return np.array([others.distance(texture) for texture in own])


def left_out_warnings(features: ImageFeatures) -> dict[str, dict[str, int]]:
    """For each data set, the number of images, and of warnings by a guard fitted without the set.

    Empty if there are fewer than three sets, as limits need two.
    """
    counts: dict[str, dict[str, int]] = {}
    if len(features.names) < 3:
        return counts
    for name in features.names:
        own = features.only(features.sets == name)
        limits = fit_limits(features.only(features.sets != name))
        warned = (
            (own.colors > limits.color)
            | (own.seams > limits.seam)
            | (texture_distances(features, name) > limits.texture)
        )
        counts[name] = {"pictures": len(warned), "warned": int(warned.sum())}
    return counts


def fit_spread(vectors: NDArray[np.float32]) -> Spread:
    """Mean and whitening of vectors (N, D), from their shrunk covariance.

    See Ledoit and Wolf 2004, doi:10.1016/S0047-259X(03)00096-4. The axes are scaled to unit
    variance first.
    """
    mean, scale = vectors.mean(0), np.maximum(vectors.std(0), 1e-6)
    covariance = LedoitWolf(assume_centered=True).fit((vectors - mean) / scale).covariance_
    values, axes = np.linalg.eigh(covariance)
    values = np.maximum(values, _SMALLEST_VARIANCE * values.mean())
    whitening = axes / np.sqrt(values) / scale[:, None]
    return Spread(mean.astype(np.float32), whitening.astype(np.float32))


def _quantile(values: NDArray[np.float64], share: float) -> float:
    return round(float(np.quantile(values, 1 - share)), 4)
