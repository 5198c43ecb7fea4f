"""All figures of the records in a folder."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from models.training.data.errors import DataError
from models.training.data.views import LESION_FREE, MARKS, PLAIN, VIEWS
from models.training.measuring.comparison import differences
from models.training.measuring.figures import frequencies, summary
from models.training.measuring.freeze import FEWEST_NORMALS, POINTS
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.record import read_view

KNOWN, LEFT_OUT = "known", "left_out"
"""The two kinds of sites; the record of left-out sites is in a subfolder of this name."""
SAME_FOLD = "the same fold"
POINT_FIGURES = (
    "sensitivity",
    "specificity",
    "lesions_lost",
    "lesion_images_without_lesion",
    "normals_marked",
)
"""The figures of an operating point that the manifest has."""
POINT_INTERVALS = ("sensitivity", "specificity")
"""Those of them whose intervals it has too."""

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


def over_sets(sets: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Of each figure of an operating point the mean of the data sets, with the range of them.

    The interval reaches from the lowest to the highest set: how much sites differ is not in
    intervals over patients (docs/adr/0037). A set does not count if it lacks the figure; for
    'normals_marked', if it has fewer than FEWEST_NORMALS normals.
    """
    found: dict[str, Any] = {"pictures": sum(part["pictures"] for part in sets.values())}
    for name in (f"{figure} at {point}" for point in POINTS for figure in POINT_FIGURES):
        values = [
            part[name]["value"]
            for part in sets.values()
            if name in part
            and (part["normals"] >= FEWEST_NORMALS or not name.startswith("normals_marked"))
        ]
        if values:
            mean = round(sum(values) / len(values), 4)
            found[name] = {"value": mean, "interval": [min(values), max(values)]}
    return found


def add_to_manifest(document: dict[str, Any], metrics: dict[str, Any], sites: str) -> None:
    """Write the figures of each operating point into the document of a weights manifest.

    ``sites`` is KNOWN or LEFT_OUT; figures of the latter are those of ``over_sets``. All metrics
    of known sites are added too. Raises DataError if there are too few images for a figure.
    """
    found = metrics["pooled"] if sites == KNOWN else over_sets(metrics["sets"])
    for point in document["operating_points"]:
        try:
            of_point = {figure: found[f"{figure} at {point['name']}"] for figure in POINT_FIGURES}
        except KeyError as missing:
            raise DataError(f"there are too few images for {missing}: measure more.") from missing
        point[sites] = {figure: one["value"] for figure, one in of_point.items()}
        point[sites]["pictures"] = found["pictures"]
        for figure in POINT_INTERVALS:
            point[sites][f"{figure}_interval"] = of_point[figure]["interval"]
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
