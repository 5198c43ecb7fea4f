"""compare: two models on the same pictures, by paired bootstrap."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.rows import DataError
from models.training.figures import figures, resample, with_interval
from models.training.measure import Measured
from models.training.record import read_record
from models.training.table import print_table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of compare."""
    parser.add_argument("record", type=Path, help="a record of evaluate")
    parser.add_argument("baseline", type=Path, help="the record to compare it with")


def run(args: argparse.Namespace) -> int:
    """Print every figure that both give, and the first minus the second."""
    ours, theirs = paired(read_record(args.record), read_record(args.baseline))
    found = differences(ours, theirs)
    counts = resample(theirs)
    single = {
        name: {
            figure: with_interval(values)
            for figure, values in figures(record, counts).items()
            if figure in found
        }
        for name, record in (("record", ours), ("baseline", theirs))
    }
    print_table({**single, "difference": found})
    return 0


def differences(record: Sequence[Measured], baseline: Sequence[Measured]) -> dict[str, Any]:
    """Each figure of a record minus that of a baseline over the pictures in both.

    Value and 95% interval; both are resampled alike, by the baseline's groups. Raises DataError
    where they have no picture in common.
    """
    ours, theirs = paired(record, baseline)
    counts = resample(theirs)
    one, other = figures(ours, counts), figures(theirs, counts)
    apart = {name: one[name] - other[name] for name in one}
    return {"pictures": len(ours)} | {
        name: with_interval(values) for name, values in apart.items() if not np.isnan(values[0])
    }


def paired(
    record: Sequence[Measured], baseline: Sequence[Measured]
) -> tuple[list[Measured], list[Measured]]:
    """The pictures in both, in one order. Raises DataError where there is none."""
    ours = {one.title: one for one in record}
    theirs = {one.title: one for one in baseline}
    titles = sorted(ours.keys() & theirs.keys())
    if not titles:
        raise DataError("the two records have no picture in common.")
    return [ours[title] for title in titles], [theirs[title] for title in titles]
