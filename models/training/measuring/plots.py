"""Plots of a record."""

from collections.abc import Callable, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from monai.metrics.froc import compute_froc_curve_data
from sklearn.calibration import CalibrationDisplay
from sklearn.metrics import PrecisionRecallDisplay, RocCurveDisplay, confusion_matrix

from models.training.measuring.figures import (
    SIZES,
    is_malignant,
    malignancy,
    size_third,
    size_thirds,
)
from models.training.measuring.image_metrics import ImageMetrics

mpl.use("Agg")

from matplotlib import pyplot
from matplotlib.axes import Axes


def draw_plots(record: Sequence[ImageMetrics], folder: Path) -> None:
    """Write a small PNG of each plot to a folder."""
    for name, draw in _PLOTS.items():
        figure, axes = pyplot.subplots(figsize=(4.2, 3.6), layout="constrained")
        draw(axes, record)
        figure.savefig(folder / f"{name}.png", dpi=80)
        pyplot.close(figure)


def _roc(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    RocCurveDisplay.from_predictions(
        is_malignant(record), malignancy(record), ax=axes, name="malignant", plot_chance_level=True
    )


def _precision_recall(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    PrecisionRecallDisplay.from_predictions(
        is_malignant(record), malignancy(record), ax=axes, name="malignant", plot_chance_level=True
    )


def _froc(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    """Lesions found against false regions, in all images and in normals alone."""
    hits = np.array([score for one in record for score in one.lesion_scores])
    normals = [one for one in record if not one.label]
    for name, part in {"all images": record, "normals": normals}.items():
        false = np.array([score for one in part for score in one.false_scores])
        if len(part):
            axes.plot(*compute_froc_curve_data(false, hits, len(hits), len(part)), label=name)
    axes.set(xlabel="false regions per image", ylabel="fraction of lesions found", xlim=(0, 1))
    axes.legend()


def _reliability(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    CalibrationDisplay.from_predictions(
        is_malignant(record),
        malignancy(record),
        n_bins=10,
        strategy="quantile",
        ax=axes,
        name="malignant",
    )


def _dice_by_size(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    low, high = size_thirds(record)
    thirds = size_third(record)
    _boxes(
        axes,
        {
            f"{size}\n{text}": [
                one.dice
                for one, third in zip(record, thirds, strict=True)
                if third == number and one.dice is not None
            ]
            for number, (size, text) in enumerate(
                zip(SIZES, (f"to {low:.1%}", f"to {high:.1%}", "above"), strict=True)
            )
        },
    )


def _dice_by_set(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    sets = sorted({one.set for one in record})
    _boxes(
        axes,
        {
            name: [one.dice for one in record if one.set == name and one.dice is not None]
            for name in sets
        },
    )


def _boxes(axes: Axes, parts: dict[str, list[float]]) -> None:
    axes.boxplot(
        list(parts.values()), tick_labels=list(parts), showmeans=True, flierprops={"markersize": 2}
    )
    axes.set(ylabel="Dice of images with a lesion", ylim=(0, 1))


def _decision_curve(axes: Axes, record: Sequence[ImageMetrics]) -> None:
    """Net benefit (Vickers and Elkin 2006, doi:10.1177/0272989X06295361)."""
    truth, given = is_malignant(record), malignancy(record)
    limits = np.linspace(0.01, 0.7, 70)

    def benefit(called: Callable[[float], np.ndarray]) -> list[float]:
        found = []
        for limit in limits:
            (_, false), (_, true) = confusion_matrix(truth, called(limit), labels=[False, True])
            found.append((true - false * limit / (1 - limit)) / len(truth))
        return found

    axes.plot(limits, benefit(lambda limit: given >= limit), label="BUSight")
    axes.plot(limits, benefit(lambda _: np.ones_like(truth)), label="all suspicious")
    axes.axhline(0, color="0.5", linewidth=0.8, label="none suspicious")
    axes.set(xlabel="malignancy limit", ylabel="net benefit", ylim=(-0.05, None))
    axes.legend()


_PLOTS: dict[str, Callable[[Axes, Sequence[ImageMetrics]], None]] = {
    "roc": _roc,
    "precision_recall": _precision_recall,
    "froc": _froc,
    "reliability": _reliability,
    "dice_by_size": _dice_by_size,
    "dice_by_set": _dice_by_set,
    "decision_curve": _decision_curve,
}
