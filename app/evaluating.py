"""``evaluate``: results compared with labels, as the command line shows it."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from app.domain.evaluation import Figure, evaluate
from app.domain.measure import Measure
from app.files.atomic import atomic_write
from app.files.compared import Compared, compare
from app.files.inputs import ResultKey
from app.files.labels import read_labels
from app.files.ownership import check_can_write, json_mark
from app.terminal import progress_bar
from app.words import evaluating as words
from app.words.number import threshold_number
from app.words.operating_point import operating_point_name, with_interval
from app.words.scan import file_text
from models.torch_free.manifest import Manifest
from models.torch_free.operating_point import Measurement, OperatingPoint
from models.torch_free.prediction import CLASSES, DEFAULT_THRESHOLD

_GAP = 3
"""Spaces between columns."""
_EXAMPLES = 3

_Row = tuple[str, str, str, str]
"""Name of a figure, its value here, at known sites and at left-out sites."""


def evaluate_results(
    results: Path, labels: Path, output: Path | None, manifest: Manifest
) -> Sequence[str]:
    """Compare results, a file or its folder, with a table of labels; give the lines to print.

    The figures are also written to ``output`` as JSON. Raises WordedError.
    """
    if output is not None:
        check_can_write(output, lambda: _has_figures(output))
    with progress_bar(0, words.COMPARING()) as bar:

        def progress(images: int) -> Callable[[], object]:
            bar.reset(images)
            return lambda: bar.update()

        compared = compare(results, read_labels(labels), labels.parent, progress)
    figures = evaluate(tuple(compared.results.values()))
    if output is not None:
        atomic_write(output, _content(compared, figures))
    point = _point(compared, manifest)
    return [
        *_head(compared, point),
        "",
        *_aligned(_rows(compared, figures, point)),
        "",
        words.INTERVALS(_patients(compared)),
    ]


def _head(compared: Compared, point: OperatingPoint | None) -> Sequence[str]:
    made_with, labels, missing = compared.made_with, _labels(compared), compared.missing
    normal, benign, malignant = (labels[label] for label in CLASSES)
    lines = [
        words.IMAGES(len(compared.results), normal=normal, benign=benign, malignant=malignant),
        words.LEFT_OUT(
            warned=compared.warned,
            failed=compared.failed,
            unlabeled=len(compared.unlabeled),
            missing=len(missing),
        ),
    ]
    if missing:
        names = [file_text(*key) for key in missing[:_EXAMPLES]]
        more = ["\u2026"] if len(missing) > _EXAMPLES else []
        lines.append(words.EXAMPLE(names=", ".join([*names, *more])))
    lines.append(
        words.MADE_WITH(
            models=made_with.models,
            point=operating_point_name(point) if point else made_with.operating_point,
            threshold=threshold_number(made_with.threshold),
        )
    )
    return [*lines, words.OF_SITE(site=made_with.site)] if made_with.site else lines


def _rows(
    compared: Compared, figures: Mapping[Measure, Figure], point: OperatingPoint | None
) -> Sequence[_Row]:
    both = (point.known, point.left_out) if point else (None, None)
    known, elsewhere = (_measured(compared, point, one) for one in both)
    heads = (words.KNOWN() if known else "", words.ELSEWHERE() if elsewhere else "")
    return [
        ("", words.HERE(), *heads),
        *(
            (
                words.MEASURES[measure](),
                with_interval(figure.value, figure.interval),
                known.get(measure, ""),
                elsewhere.get(measure, ""),
            )
            for measure, figure in figures.items()
        ),
    ]


def _point(compared: Compared, manifest: Manifest) -> OperatingPoint | None:
    """The operating point of the results, None if other weights made them."""
    made_with = compared.made_with
    for point in manifest.operating_points:
        if (point.name, point.limit) == (made_with.operating_point, made_with.limit):
            return point if made_with.models == manifest.models else None
    return None


def _measured(
    compared: Compared, point: OperatingPoint | None, measurement: Measurement | None
) -> Mapping[Measure, str]:
    """What the weights say of the same figures, as far as it is comparable."""
    if point is None or measurement is None:
        return {}
    measured = {
        Measure.SENSITIVITY: measurement.sensitivity,
        Measure.SPECIFICITY: measurement.specificity,
    }
    made_with = compared.made_with
    marks_as_measured = (point.acceptance_limit, DEFAULT_THRESHOLD)
    if (made_with.acceptance_limit, made_with.threshold) == marks_as_measured:
        measured[Measure.NORMALS_MARKED] = measurement.normals_marked
    return {measure: f"{value:.2f}" for measure, value in measured.items()}


def _aligned(rows: Sequence[_Row]) -> Sequence[str]:
    """Lines in which the cells of each column begin in the same place."""
    widths = [max(map(len, column)) + _GAP for column in zip(*rows, strict=True)]
    return [
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _labels(compared: Compared) -> Counter[str]:
    return Counter(one.label for one in compared.results.values())


def _patients(compared: Compared) -> int:
    return len({one.patient for one in compared.results.values()})


def _content(compared: Compared, figures: Mapping[Measure, Figure]) -> bytes:
    labels = _labels(compared)
    content = (
        json_mark()
        | compared.made_with._asdict()
        | {
            "images": {label: labels[label] for label in CLASSES},
            "patients": _patients(compared),
            "figures": {measure: asdict(figure) for measure, figure in figures.items()},
            "left_out": {"warned": compared.warned, "failed": compared.failed},
            "results_without_label": [_named(key) for key in compared.unlabeled],
            "labels_without_result": [_named(key) for key in compared.missing],
            "each_image": [_named(key) | asdict(one) for key, one in compared.results.items()],
        }
    )
    return json.dumps(content, indent=1).encode() + b"\n"


def _named(key: ResultKey) -> dict[str, str | int]:
    return {"file": key.file, "frame": key.frame + 1}


def _has_figures(path: Path) -> bool:
    """Whether a file holds what ``_content`` gives."""
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and {"figures", "each_image"} <= content.keys()
