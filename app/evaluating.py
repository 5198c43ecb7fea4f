"""``evaluate``: results compared with labels, as the command line shows it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path, PurePath

from app.domain.evaluation import Figure, Measure, evaluate
from app.files.atomic import atomic_write
from app.files.compared import Compared, compare
from app.files.labels import read_labels
from app.files.ownership import check_output_path, json_mark
from app.words import evaluating as words
from app.words.number import threshold_number
from app.words.operating_point import operating_point_name, with_interval
from models.torch_free.manifest import Manifest
from models.torch_free.operating_point import Measurement, OperatingPoint
from models.torch_free.prediction import CLASSES

_GAP = 3
"""Spaces between columns."""


def evaluate_results(
    folder: Path, labels: Path, output: Path | None, manifest: Manifest
) -> Sequence[str]:
    """Compare the results in a folder with a table of labels; give the lines to print.

    The figures are also written to ``output`` as JSON. Raises WordedError.
    """
    if output is not None:
        check_output_path(output.parent, PurePath(output.name))
    compared = compare(folder, read_labels(labels))
    figures = evaluate(tuple(compared.cases.values()))
    if output is not None:
        atomic_write(output, _content(compared, figures))
    point = _point(compared, manifest)
    known, elsewhere = (point.known, point.left_out) if point else (None, None)
    rows = [
        ("", words.HERE(), words.KNOWN() if known else "", words.ELSEWHERE() if elsewhere else "")
    ]
    for measure, figure in figures.items():
        here = with_interval(figure.value, figure.interval)
        both = (_measured(known, measure), _measured(elsewhere, measure))
        rows.append((words.MEASURES[measure](), here, *both))
    return [*_head(compared, point), "", *_aligned(rows), "", words.INTERVALS()]


def _head(compared: Compared, point: OperatingPoint | None) -> Sequence[str]:
    labels = _labels(compared)
    normal, benign, malignant = (labels[label] for label in CLASSES)
    images = len(compared.cases)
    return (
        words.IMAGES(images=images, normal=normal, benign=benign, malignant=malignant),
        words.LEFT_OUT(
            warned=compared.warned,
            failed=compared.failed,
            unlabeled=compared.unlabeled,
            missing=compared.missing,
        ),
        words.MADE_WITH(
            models=compared.models,
            point=compared.operating_point if point is None else operating_point_name(point),
            threshold=threshold_number(compared.threshold),
        ),
    )


def _point(compared: Compared, manifest: Manifest) -> OperatingPoint | None:
    """The operating point of the results, None if other weights or limits made them."""
    made_with = (compared.operating_point, compared.limit, compared.acceptance_limit)
    for point in manifest.operating_points:
        if (point.name, point.limit, point.acceptance_limit) == made_with:
            return point if compared.models == manifest.models else None
    return None


def _measured(measurement: Measurement | None, measure: Measure) -> str:
    """What the weights say of the same figure, '' if nothing."""
    if measurement is None:
        return ""
    measured = {
        Measure.SENSITIVITY: measurement.sensitivity,
        Measure.SPECIFICITY: measurement.specificity,
        Measure.NORMALS_MARKED: measurement.normals_marked,
    }
    return f"{measured[measure]:.2f}" if measure in measured else ""


def _aligned(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """Lines in which the cells of each column begin in the same place."""
    widths = [max(map(len, column)) + _GAP for column in zip(*rows, strict=True)]
    return [
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _labels(compared: Compared) -> Counter[str]:
    return Counter(case.label for case in compared.cases.values())


def _content(compared: Compared, figures: Mapping[Measure, Figure]) -> bytes:
    content = json_mark() | {
        "models": compared.models,
        "operating_point": compared.operating_point,
        "threshold": compared.threshold,
        "limit": compared.limit,
        "acceptance_limit": compared.acceptance_limit,
        "images": _labels(compared),
        "left_out": {
            "warned": compared.warned,
            "failed": compared.failed,
            "unlabeled": compared.unlabeled,
        },
        "labels_without_result": compared.missing,
        "figures": {measure: asdict(figure) for measure, figure in figures.items()},
        "each_image": [
            {"file": key.file, "frame": key.frame + 1} | asdict(case)
            for key, case in compared.cases.items()
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"
