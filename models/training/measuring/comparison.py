"""Compare two records of the same images by a paired bootstrap."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from models.training.data.errors import DataError
from models.training.measuring.figures import figures, resample, with_interval
from models.training.measuring.image_metrics import ImageMetrics


def differences(record: Sequence[ImageMetrics], baseline: Sequence[ImageMetrics]) -> dict[str, Any]:
    """Each figure of a record minus that of a baseline, over the images in both.

    Each difference has a value and a 95% interval. Both records are resampled in the same way, by
    the baseline's groups. Raises DataError if they have no image in common.
    """
    ours, theirs = paired(record, baseline)
    counts = resample(theirs)
    one, other = figures(ours, counts), figures(theirs, counts)
    apart = {name: one[name] - other[name] for name in one}
    return {"pictures": len(ours)} | {
        name: with_interval(values) for name, values in apart.items() if not np.isnan(values[0])
    }


def comparison(
    record: Sequence[ImageMetrics], baseline: Sequence[ImageMetrics]
) -> dict[str, dict[str, Any]]:
    """The figures of both records over the images in both, and their differences."""
    ours, theirs = paired(record, baseline)
    found = differences(ours, theirs)
    counts = resample(theirs)
    single = {
        name: {
            figure: with_interval(values)
            for figure, values in figures(part, counts).items()
            if figure in found
        }
        for name, part in (("record", ours), ("baseline", theirs))
    }
    return {**single, "difference": found}


def paired(
    record: Sequence[ImageMetrics], baseline: Sequence[ImageMetrics]
) -> tuple[list[ImageMetrics], list[ImageMetrics]]:
    """The images in both records, in the same order. Raises DataError if there are none."""
    ours = {one.title: one for one in record}
    theirs = {one.title: one for one in baseline}
    titles = sorted(ours.keys() & theirs.keys())
    if not titles:
        raise DataError("the two records have no image in common.")
    return [ours[title] for title in titles], [theirs[title] for title in titles]
