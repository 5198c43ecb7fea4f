"""All figures of the records in a folder."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from models.training.data.errors import DataError
from models.training.data.views import LESION_FREE, MARKS, PLAIN, VIEWS
from models.training.measuring.comparison import differences
from models.training.measuring.figures import frequencies, summary
from models.training.measuring.freeze import POINTS
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.record import read_view

KNOWN, LEFT_OUT = "known", "left_out"
"""The two kinds of sites; the record of left-out sites is in a subfolder of this name."""
SAME_FOLD = "the same fold"
POINT_INTERVALS = ("sensitivity", "specificity")
"""Those of them whose 95% intervals it has too."""
POINT_FIGURES = ("sensitivity", "specificity", "lesions_lost", "normals_marked")
"""The figures of an operating point that the manifest has."""

_LESION_FREE_FIGURES = (
    "pictures",
    "normals_outlined",
    *(f"normals_marked at {point}" for point in POINTS),
)


def evaluate_records(folder: Path, folds: Collection[int]) -> dict[str, Any]:
    """The metrics of the records in a folder, for some folds, as metrics.json has them.

    Raises DataError if there is no plain record of these folds.
    """
    records = {view: read_view(folder, view) for view in VIEWS}
    frozen_on = _frozen_on(folder, records[PLAIN])
    chosen = {
        view: [one for one in record if one.fold in folds] for view, record in records.items()
    }
    plain = chosen[PLAIN]
    if not plain:
        raise DataError(f"{folder} has no record of these folds: choose other folds.")
    return {
        "folds": sorted({one.fold for one in plain}),
        "frozen_on": frozen_on,
        "pooled": summary(plain),
        "frequencies": frequencies(plain),
        "sets": {name: summary(part) for name, part in by_set(plain).items()},
        "lesion_free": _lesion_free(chosen[LESION_FREE]),
        "marks": {view: differences(chosen[view], plain) for view in MARKS if chosen[view]},
    }


def by_set(record: Sequence[ImageMetrics]) -> dict[str, list[ImageMetrics]]:
    """Split a record by data set, in the order of their names."""
    parts: dict[str, list[ImageMetrics]] = {}
    for one in sorted(record, key=lambda one: one.set):
        parts.setdefault(one.set, []).append(one)
    return parts


def add_to_manifest(document: dict[str, Any], metrics: dict[str, Any], sites: str) -> None:
    """Write the figures of each operating point into the document of a weights manifest.

    ``sites`` is KNOWN or LEFT_OUT. All metrics of known sites are added too.
    """
    pooled = metrics["pooled"]
    for point in document["operating_points"]:
        point[sites] = {
            figure: pooled[f"{figure} at {point['name']}"]["value"] for figure in POINT_FIGURES
        } | {"pictures": pooled["pictures"]}
        for figure in POINT_INTERVALS:
            found = pooled[f"{figure} at {point['name']}"]
            point[sites][f"{figure}_interval"] = found["interval"]
    document.setdefault("frequencies", {})[sites] = metrics["frequencies"]
    if sites == KNOWN:
        document["metrics"] = {
            name: part for name, part in metrics.items() if name != "frequencies"
        }


def _lesion_free(record: Sequence[ImageMetrics]) -> dict[str, Any]:
    parts = {"pooled": record, **by_set(record)} if record else {}
    return {
        name: {
            figure: found
            for figure, found in summary(part).items()
            if figure in _LESION_FREE_FIGURES
        }
        for name, part in parts.items()
    }


def _frozen_on(folder: Path, plain: Sequence[ImageMetrics]) -> str:
    if folder.name == LEFT_OUT:
        return "known images of the other data sets"
    return "the other folds" if len({one.fold for one in plain}) > 1 else SAME_FOLD
