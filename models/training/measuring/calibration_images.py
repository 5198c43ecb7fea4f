"""Out-of-fold images for calibration and limits: logits, true classes, and lesions found."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from models.calibration import Calibration, odds_inside
from models.networks import Outlines
from models.torch_free.prediction import CLASSES, NORMAL, ClassProbabilities
from models.torch_free.regions import find_regions, found_by
from models.training.data.errors import DataError
from models.training.data.image_list import Row
from models.training.data.progress import progress
from models.training.data.views import LESION_FREE, PLAIN, VIEWS, View
from models.training.measuring.candidates import candidate_label
from models.training.measuring.predictions import FoldPredictions


@dataclass(frozen=True, eq=False)
class CalibrationImage:
    """An out-of-fold image of class ``label`` from data set ``set``, and its prediction.

    ``region_logits`` (N, 3) and ``picture_logits`` (3,) are as in Outlines, ``outline_odds`` (N,)
    are those of `odds_inside`. The first ``clear`` regions are not faint. ``labels`` are the true
    classes of the regions, None for regions that neither cover a lesion nor are free of lesions.
    ``outlined`` has, for each lesion that at least one clear region finds, the numbers of these
    regions; there are ``lesions`` in all. ``is_crop`` says that it is the lesion-free crop of an
    image with a lesion.
    """

    set: str
    label: int
    region_logits: Tensor
    picture_logits: Tensor
    outline_odds: Tensor
    clear: int
    labels: list[int | None]
    outlined: list[list[int]]
    lesions: int
    is_crop: bool = False

    def malignancy(self, calibration: Calibration) -> float:
        """Malignancy of the image as the program gives it."""
        return calibration.scan(self._regions(calibration), self.picture_logits).malignant

    def lesion_probabilities(self, calibration: Calibration) -> list[float]:
        """Lesion probabilities of the clear regions."""
        return [1 - one.normal for one in self._regions(calibration)[: self.clear]]

    def _regions(self, calibration: Calibration) -> list[ClassProbabilities]:
        return calibration.regions(self.region_logits, self.picture_logits, self.outline_odds)


def calibration_image(row: Row, truth: NDArray[np.bool_], outlines: Outlines) -> CalibrationImage:
    """Keep the part of a row's Outlines and lesions (H, W) that calibration needs.

    An image without a lesion counts as normal regardless of the row's label.
    """
    label = CLASSES.index(row.label) if truth.any() else NORMAL
    lesions = find_regions(truth)
    found = [found_by(region, lesions) for region in outlines.regions[: outlines.clear]]
    by_lesion = [
        [number for number, hits in enumerate(found) if lesion in hits]
        for lesion in range(len(lesions))
    ]
    return CalibrationImage(
        row.set,
        label,
        outlines.region_logits,
        outlines.picture_logits,
        odds_inside(outlines.probability, outlines.regions),
        outlines.clear,
        [candidate_label(region, truth, label) for region in outlines.regions],
        [regions for regions in by_lesion if regions],
        len(lesions),
        is_crop=not truth.any() and bool(row.masks),
    )


def calibration_images(
    rows: Iterable[Row], predictions: Iterable[FoldPredictions]
) -> dict[int, list[CalibrationImage]]:
    """All plain images and lesion-free crops by fold.

    Raises DataError if there are no plain predictions, or if they don't fit the rows.
    """
    by_title = {row.title: row for row in rows}
    by_fold: dict[int, list[CalibrationImage]] = {}
    parts = [part for part in predictions if part.view in (PLAIN, LESION_FREE)]
    if not any(part.view == PLAIN for part in parts):
        raise DataError("there are no plain predictions: make them with predict.")
    for part in parts:
        for stored in progress(part.images, f"reading fold {part.fold}, {part.view}"):
            row = row_of(stored.title, part.fold, by_title)
            truth = view_of(row, part.view)[1]
            image = calibration_image(row, truth, stored.outlines())
            by_fold.setdefault(part.fold, []).append(image)
    return by_fold


def view_of(row: Row, view: str) -> View:
    """The image and lesions of a predicted row in a view. Raises DataError if there are none."""
    found = VIEWS[view](row)
    if found is None:
        raise DataError(f"{row.title} no longer has the view {view}: run predict again.")
    return found


def row_of(title: str, fold: int, by_title: dict[str, Row]) -> Row:
    """The row of a predicted image. Raises DataError if it is in another fold now."""
    row = by_title.get(title)
    if row is None or row.fold != fold:
        raise DataError(f"{title} is not in fold {fold} of this image list: run predict again.")
    return row
