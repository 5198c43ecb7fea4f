"""Make the record: measure predictions with what was calibrated on other folds or data sets."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from models.predictor import judge
from models.training.data.image_list import Row
from models.training.data.progress import progress
from models.training.data.views import PLAIN, VIEWS
from models.training.measuring.calibration_images import (
    CalibrationImage,
    calibration_images,
    row_of,
    view_of,
)
from models.training.measuring.freeze import freeze
from models.training.measuring.image_metrics import ImageMetrics, measure_image
from models.training.measuring.predictions import FoldPredictions
from models.training.measuring.record import record_path, write_record
from models.training.measuring.worst import WORST_FILE, trace, write_worst


def make_record(
    rows: Iterable[Row],
    predictions: Sequence[FoldPredictions],
    folder: Path,
    known: Sequence[CalibrationImage] | None = None,
) -> None:
    """Write a record for each view, and the worst outlines, to a folder.

    Calibration and limits of a fold are fitted to the other folds, or, if there are images of
    ``known`` sites, to those whose data set is not in the fold.
    """
    by_title = {row.title: row for row in rows}
    by_fold = calibration_images(by_title.values(), predictions)
    frozen = {
        fold: freeze(
            other_folds(fold, by_fold) if known is None else other_sets(known, by_fold[fold])
        )
        for fold in {part.fold for part in predictions}
    }
    records: dict[str, list[ImageMetrics]] = {}
    traced = []
    for part in predictions:
        record = records.setdefault(part.view, [])
        for stored in progress(part.images, f"measuring fold {part.fold}, {part.view}"):
            row = row_of(stored.title, part.fold, by_title)
            truth = view_of(row, part.view)[1]
            calibration, limits = frozen[part.fold].calibration, frozen[part.fold].limits
            prediction = judge(stored.outlines(), calibration)
            record.append(measure_image(row, truth, prediction, limits))
            if part.view == PLAIN and truth.any():
                traced.append(trace(record[-1], truth, prediction, limits[0].acceptance))
    for view in VIEWS:
        if view in records:
            write_record(record_path(folder, view), records[view])
        else:  # a record of other networks must not stay in the same folder
            record_path(folder, view).unlink(missing_ok=True)
    write_worst(folder / WORST_FILE, traced)


def other_folds(fold: int, by_fold: dict[int, list[CalibrationImage]]) -> list[CalibrationImage]:
    """The images to which limits for a fold are fitted: those of all other folds.

    If there is only one fold, they are its own images, and evaluate prints a warning.
    """
    others = [number for number in by_fold if number != fold] or [fold]
    return [one for number in others for one in by_fold[number]]


def other_sets(
    known: Sequence[CalibrationImage], fold: Sequence[CalibrationImage]
) -> list[CalibrationImage]:
    """The ``known`` images whose data set has no image in a fold."""
    sets = {one.set for one in fold}
    return [one for one in known if one.set not in sets]
