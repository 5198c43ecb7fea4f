"""Plots of an evaluation: ROC, precision and recall, reliability, Dice by set."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.metrics import PrecisionRecallDisplay, RocCurveDisplay

mpl.use("Agg")

from matplotlib import pyplot

from models.training.figures import is_malignant, malignancy
from models.training.measure import Measured


def draw_plots(measured: Sequence[Measured], path: Path) -> None:
    """Write one PNG with all plots."""
    truth, score = is_malignant(measured), malignancy(measured)
    figure, axes = pyplot.subplots(2, 2, figsize=(11, 9), layout="constrained")
    RocCurveDisplay.from_predictions(truth, score, ax=axes[0, 0], name="malignant")
    PrecisionRecallDisplay.from_predictions(truth, score, ax=axes[0, 1], name="malignant")
    part, mean = calibration_curve(truth, score, n_bins=8, strategy="quantile")
    axes[1, 0].plot([0, 1], [0, 1], color="0.7")
    axes[1, 0].plot(mean, part, marker="o")
    axes[1, 0].set(xlabel="malignancy given", ylabel="part malignant", title="reliability")
    sets = sorted({one.set for one in measured})
    scores = [
        [one.dice for one in measured if one.set == set_ and one.dice is not None] for set_ in sets
    ]
    axes[1, 1].boxplot(scores, tick_labels=sets)
    axes[1, 1].set(ylabel="Dice of each picture with a lesion", ylim=(0, 1))
    axes[1, 1].set_title(f"median {np.median(np.concatenate(scores)):.3f}")
    figure.savefig(path, dpi=100)
    pyplot.close(figure)
