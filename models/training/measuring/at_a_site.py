"""What the limits of a site give at left-out sites. See docs/adr/0033.

They are fitted to some images of a left-out set as the program fits them, without their labels, and
measured on the other images of that set.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.torch_free.operating_point import Measurement
from models.torch_free.prediction import NORMAL
from models.torch_free.site_limits import fit_acceptance_limit
from models.training.measuring.freeze import POINTS
from models.training.measuring.image_metrics import ImageMetrics

FITTED = 100
"""Images that limits are fitted to."""
DRAWS = 200
MISJUDGED = {"site's limits": 0.0, "share 0.1 too low": -0.1, "share 0.1 too high": 0.1}
"""By name of the column: by how much the given share of images without a lesion is wrong."""
_ENDS = (0.025, 0.975)


def at_a_site(
    record: Sequence[ImageMetrics], known: Mapping[str, Measurement]
) -> dict[str, dict[str, Any]]:
    """Lesions lost and normals marked with the limits of the weights, and with those of the site.

    ``record`` is that of one set, ``known`` what was measured at known sites, by operating point.
    Values are means over DRAWS random choices of FITTED images, with the interval that holds 95%
    of them. Images of one group are either fitted to or measured. A figure is missing if the set
    has no normals.
    """
    images = _Images(record)
    fixed = {
        name: f"{value:.3f}"
        for number, point in enumerate(POINTS)
        for name, value in images.fixed(number, point).items()
    }
    random = np.random.default_rng(1)
    chosen = [images.draw(random) for _ in range(DRAWS)]
    columns = {
        column: {
            name: found
            for point in POINTS
            for name, found in images.fitted(chosen, wrong, known[point], point).items()
        }
        for column, wrong in MISJUDGED.items()
    }
    return {"weights' limits": fixed, **columns}


class _Images:
    """The images of a record as arrays."""

    def __init__(self, record: Sequence[ImageMetrics]):
        self._record = record
        self._highest = np.array(
            [max((*one.lesion_scores, *one.false_scores), default=0.0) for one in record]
        )
        self._normal = np.array([one.label == NORMAL for one in record])
        self._groups = np.unique([one.group for one in record], return_inverse=True)[1]
        self._scores = np.array([score for one in record for score in one.lesion_scores])
        lesions = [len(one.lesion_scores) for one in record]
        self._image_of = np.repeat(np.arange(len(record)), lesions)

    def draw(self, random: np.random.Generator) -> NDArray[np.bool_]:
        """Choose whole groups with together about FITTED images, (N,)."""
        rank = random.permutation(self._groups.max() + 1)[self._groups]
        order = np.argsort(rank, kind="stable")
        last = rank[order[min(FITTED, len(order)) - 1]]
        return np.asarray(rank <= last)

    def fixed(self, number: int, point: str) -> dict[str, float]:
        """What was measured at an operating point of the weights."""
        lesions = sum(one.lesions for one in self._record)
        lost = sum(one.outlined - one.found[number] for one in self._record) / lesions
        marked = [one.marked[number] > 0 for one in self._record if one.label == NORMAL]
        return _named(point, lost, float(np.mean(marked)) if marked else np.nan)

    def fitted(
        self, chosen: Sequence[NDArray[np.bool_]], wrong: float, known: Measurement, point: str
    ) -> dict[str, dict[str, Any]]:
        """Fit to each choice of images and measure on the others; mean and interval."""
        figures: dict[str, list[float]] = {}
        for fit in chosen:
            share = float(np.clip(self._normal[fit].mean() + wrong, 0, 1))
            limit = fit_acceptance_limit(self._highest[fit].tolist(), share, known)
            for name, value in self._measured(~fit, limit, point).items():
                figures.setdefault(name, []).append(value)
        return {
            name: {
                "value": float(np.nanmean(values)),
                "interval": tuple(np.nanquantile(values, _ENDS).tolist()),
            }
            for name, values in figures.items()
        }

    def _measured(self, there: NDArray[np.bool_], limit: float, point: str) -> dict[str, float]:
        scores = self._scores[there[self._image_of]]
        marked = self._highest[there & self._normal] >= limit
        lost = float(((scores > 0) & (scores < limit)).mean())
        return _named(point, lost, float(marked.mean()) if len(marked) else np.nan)


def _named(point: str, lost: float, marked: float) -> dict[str, float]:
    found = {f"lesions_lost at {point}": lost, f"normals_marked at {point}": marked}
    return {name: value for name, value in found.items() if not np.isnan(value)}
