"""The figures of a record, with bootstrap intervals over patients or near-duplicate groups."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from monai.metrics.calibration import calibration_binning
from numpy.typing import NDArray
from sklearn import config_context
from sklearn.metrics import auc, roc_curve

from models.torch_free import bootstrap
from models.torch_free.bootstrap import RESAMPLES, Floats, ratio
from models.torch_free.prediction import MALIGNANT
from models.training.measuring.freeze import POINTS
from models.training.measuring.image_metrics import ImageMetrics

ECE_BINS = 15
SIMILAR_EDGES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
"""Images between two of these have a similar malignancy."""
LEAST_SIMILAR = 40
"""So many images must be similar: of fewer, a share says little."""
SIZES = ("small", "medium", "large")
"""The thirds of the lesions by their fraction of the image's area."""


def resample(record: Sequence[ImageMetrics], resamples: int = RESAMPLES) -> NDArray[np.int64]:
    """How often each image counts, (1 + resamples, N): see bootstrap.resamples."""
    return np.stack([*bootstrap.resamples([one.group for one in record], resamples)])


def figures(record: Sequence[ImageMetrics], counts: NDArray[np.int64]) -> dict[str, Floats]:
    """All figures of a record for each row of ``counts``, (R,) each; NaN if undefined."""
    columns = _columns(record)
    found = dict(zip(columns, _means(np.stack(list(columns.values())), counts), strict=True))
    found |= _of_lesions(record, counts)
    for name, score in _SCORES.items():
        found[name] = _of_malignancy(record, counts, score)
    return found


def summary(record: Sequence[ImageMetrics], resamples: int = RESAMPLES) -> dict[str, Any]:
    """``pictures``, ``normals`` and ``lesions`` counted, and of each figure value and interval.

    The interval holds 95%. Figures that the record can't give are left out.
    """
    found = figures(record, resample(record, resamples))
    counted = {
        "pictures": len(record),
        "normals": sum(not one.label for one in record),
        "lesions": sum(one.lesions for one in record),
    }
    return counted | {
        name: with_interval(values) for name, values in found.items() if not np.isnan(values[0])
    }


def with_interval(values: Floats) -> dict[str, Any]:
    """The value, which is the first one, and the 95% interval of a figure (1 + resamples,)."""
    ends = [round(end, 4) for end in bootstrap.interval(values)]
    return {"value": round(float(values[0]), 4), "interval": ends}


def frequencies(record: Sequence[ImageMetrics], resamples: int = RESAMPLES) -> list[dict[str, Any]]:
    """How many of the images of similar malignancy are malignant, with 95% intervals.

    Each entry is about the images with a malignancy from ``low`` to ``high``; all together reach
    from 0 to 1. Neighbors are joined until each has LEAST_SIMILAR images. Empty if the network
    gives no malignancy.
    """
    given, truth = malignancy(record), is_malignant(record)
    if np.isnan(given).any():
        return []
    counts = resample(record, resamples)
    found: list[dict[str, Any]] = []
    edges = _edges(given)
    for low, high in pairwise(edges):
        similar = (given >= low) & ((given < high) | (high == 1.0))
        drawn = counts[:, similar].astype(float)
        shares = ratio(drawn @ truth[similar].astype(float), drawn.sum(axis=1))
        share = with_interval(shares)
        found.append(
            {
                "low": low,
                "high": high,
                "pictures": int(similar.sum()),
                "malignant": share["value"],
                "interval": share["interval"],
            }
        )
    return found


def _edges(given: Floats) -> list[float]:
    """The ends of the ranges of malignancy, from 0 to 1."""
    edges = [0.0]
    for edge in SIMILAR_EDGES:
        is_enough = np.count_nonzero((given >= edges[-1]) & (given < edge)) >= LEAST_SIMILAR
        if is_enough and np.count_nonzero(given >= edge) >= LEAST_SIMILAR:
            edges.append(edge)
    return [*edges, 1.0]


def size_thirds(record: Sequence[ImageMetrics]) -> tuple[float, float]:
    """The tertiles of the lesions' fraction of the image's area."""
    areas = [one.area for one in record if one.area]
    low, high = np.quantile(areas, [1 / 3, 2 / 3]).tolist() if areas else (0.0, 0.0)
    return low, high


def size_third(record: Sequence[ImageMetrics]) -> NDArray[np.int64]:
    """The number of the third in SIZES of each image (N,)."""
    return np.digitize([one.area for one in record], size_thirds(record), right=True)


def malignancy(record: Sequence[ImageMetrics]) -> Floats:
    """Malignancies (N,), NaN if the network gives none."""
    given = [one.probabilities[MALIGNANT] if one.probabilities else np.nan for one in record]
    return np.array(given, float)


def is_malignant(record: Sequence[ImageMetrics]) -> NDArray[np.bool_]:
    """Which images are malignant (N,)."""
    return np.array([one.label == MALIGNANT for one in record])


def _columns(record: Sequence[ImageMetrics]) -> dict[str, Floats]:
    """The figures that are means: one value per image (N,), NaN if the image does not count."""

    def column(value: Callable[[ImageMetrics], float | None]) -> Floats:
        return np.array([value(one) for one in record], float)

    found = {
        "dice": column(lambda one: one.dice),
        "outline_dice": column(lambda one: one.outline_dice),
    }
    thirds = size_third(record)
    for number, size in enumerate(SIZES):
        found[f"dice_{size}"] = np.where(thirds == number, found["dice"], np.nan)
    malignant = is_malignant(record)
    found |= {
        "hd95_px": column(lambda one: one.hd95_px),
        "hd95_mm": column(lambda one: one.hd95_mm),
        "pixel_cross_entropy": column(lambda one: one.entropy),
        "normals_outlined": column(
            lambda one: None if one.label or one.regions is None else one.regions > 0
        ),
        "three_class_accuracy": column(
            lambda one: (
                int(np.argmax(one.probabilities)) == one.label if one.probabilities else None
            )
        ),
        "malignant_brier": (malignancy(record) - malignant) ** 2,
    }
    unknown = [np.nan] * len(POINTS)
    called = np.array([one.suspicious or unknown for one in record], float)
    marked = np.array([one.marked or unknown for one in record], float).clip(max=1)
    normal = np.array([not one.label for one in record])
    for number, point in enumerate(POINTS):
        found[f"sensitivity at {point}"] = np.where(malignant, called[:, number], np.nan)
        found[f"specificity at {point}"] = np.where(malignant, np.nan, 1 - called[:, number])
        found[f"normals_marked at {point}"] = np.where(normal, marked[:, number], np.nan)
        found[f"lesion_images_without_lesion at {point}"] = np.where(
            normal, np.nan, 1 - marked[:, number]
        )
    return found


def _of_lesions(record: Sequence[ImageMetrics], counts: NDArray[np.int64]) -> dict[str, Floats]:
    """Shares of all lesions: missed, and lost by acceptance alone."""
    known = [one for one in record if one.found]
    drawn = counts[:, [bool(one.found) for one in record]].astype(float)
    lesions = drawn @ np.array([one.lesions for one in known], float)
    outlined = drawn @ np.array([one.outlined for one in known], float)
    found = {}
    for number, point in enumerate(POINTS):
        hit = drawn @ np.array([one.found[number] for one in known], float)
        found[f"lesions_missed at {point}"] = ratio(lesions - hit, lesions)
        found[f"lesions_lost at {point}"] = ratio(outlined - hit, lesions)
    return found


def _means(columns: Floats, counts: NDArray[np.int64]) -> Floats:
    """Means (F, R) of columns (F, N) under counts (R, N), over the images that count."""
    weights = counts.T.astype(float)
    return ratio(np.nan_to_num(columns) @ weights, (~np.isnan(columns)).astype(float) @ weights)


def _expected_error(truth: NDArray[np.bool_], score: Floats) -> float:
    """Expected calibration error (Naeini et al. 2015) in ECE_BINS bins of equal width."""
    one, other = (torch.from_numpy(part.astype(np.float32))[None, None] for part in (score, truth))
    given, seen, sizes = calibration_binning(one, other, num_bins=ECE_BINS)
    return float(((given - seen).abs().nan_to_num() * sizes).sum() / sizes.sum())


def _area_under_roc(truth: NDArray[np.bool_], score: Floats) -> float:
    # roc_auc_score would spend most of its time on finding out that there are two classes.
    return float(auc(*roc_curve(truth, score)[:2]))


_SCORES: dict[str, Callable[[NDArray[np.bool_], Floats], float]] = {
    "malignant_roc_auc": _area_under_roc,
    "malignant_ece": _expected_error,
}


def _of_malignancy(
    record: Sequence[ImageMetrics],
    counts: NDArray[np.int64],
    score: Callable[[NDArray[np.bool_], Floats], float],
) -> Floats:
    truth, given = is_malignant(record), malignancy(record)
    if np.isnan(given).any():
        return np.full(len(counts), np.nan)
    values = np.full(len(counts), np.nan)
    with config_context(assume_finite=True, skip_parameter_validation=True):
        for number, row in enumerate(counts):
            drawn_truth, drawn = np.repeat(truth, row), np.repeat(given, row)
            if drawn_truth.any() and not drawn_truth.all():
                values[number] = score(drawn_truth, drawn)
    return values
