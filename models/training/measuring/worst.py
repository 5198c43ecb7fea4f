"""The images with the lowest Dice, as outlines only: no image of a patient is stored or drawn."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import matplotlib as mpl
import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import DEFAULT_THRESHOLD, Prediction
from models.torch_free.regions import Region, find_regions
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError
from models.training.measuring.image_metrics import ImageMetrics, accepted_regions

mpl.use("Agg")

from matplotlib import pyplot

WORST = 12
WORST_FILE = "worst.json"
_STEPS = 200
"""The tolerance of simplified borders is the image's longer side divided by this."""

_DRAWN = {"truth": ("0.1", "-"), "accepted": ("tab:red", "-"), "thrown_out": ("tab:red", ":")}

Traced = dict[str, Any]
"""``title``, ``dice``, the lesions' ``area`` in the image, its ``shape`` [H, W], and for
``truth``, ``accepted`` and ``thrown_out`` a list of closed borders: lists of [x, y] in pixels."""


def trace(
    measured: ImageMetrics,
    truth: NDArray[np.bool_],
    prediction: Prediction,
    acceptance_limit: float,
) -> Traced:
    """The borders of an image's lesions (H, W) and of its accepted and rejected regions."""
    accepted = accepted_regions(prediction, acceptance_limit)
    boxes = {region.bbox for region in accepted}
    marked = find_regions(prediction.probability >= DEFAULT_THRESHOLD)
    step = max(truth.shape) / _STEPS
    return {
        "title": measured.title,
        "dice": round(measured.dice or 0.0, 4),
        "area": round(measured.area, 4),
        "shape": list(truth.shape),
        "truth": _borders(find_regions(truth), step),
        "accepted": _borders(accepted, step),
        "thrown_out": _borders([one for one in marked if one.bbox not in boxes], step),
    }


def write_worst(path: Path, traced: Sequence[Traced]) -> None:
    """Write WORST of them as JSON: the lowest Dice first, then the largest lesion."""
    worst = sorted(traced, key=lambda one: (one["dice"], -one["area"]))[:WORST]
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in worst)
    with atomic_write(path) as temporary:
        temporary.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def draw_worst(source: Path, target: Path) -> None:
    """Draw a file of write_worst as a PNG. Raises DataError if it can't be read."""
    try:
        worst: list[Traced] = json.loads(source.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{source} can't be read: make the record again.") from error
    figure, grid = pyplot.subplots(3, 4, figsize=(9, 7), layout="constrained")
    for axes in grid.flat:
        axes.set_axis_off()
    for axes, one in zip(grid.flat, worst, strict=False):
        height, width = one["shape"]
        axes.set(xlim=(-2, width + 2), ylim=(height + 2, -2), aspect="equal")
        axes.plot([0, width, width, 0, 0], [0, 0, height, height, 0], color="0.8", linewidth=0.8)
        for name, (color, style) in _DRAWN.items():
            for border in one[name]:
                x, y = np.array([*border, border[0]]).T
                axes.plot(x, y, color=color, linestyle=style, linewidth=1)
        axes.set_title(f"{one['title']}: {one['dice']:.2f}", fontsize=7)
    figure.suptitle(
        "Lowest Dice: truth black, accepted regions red, rejected regions dotted", fontsize=9
    )
    figure.savefig(target, dpi=70)
    pyplot.close(figure)


def _borders(regions: Sequence[Region], step: float) -> list[list[list[float]]]:
    return [
        cv2.approxPolyDP(region.contour, step, closed=True).reshape(-1, 2).tolist()
        for region in regions
    ]
