"""The small print: how it was decided, and the source and software."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import software
from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.domain.ultrasound_region import not_judged
from app.report import palette, text
from app.report.text import TextStyle
from app.words import report as words
from app.words.message import say
from app.words.number import grouped
from app.words.operating_point import (
    not_measured,
    operating_point_name,
    similar_images,
    with_interval,
)
from app.words.region import region_names
from app.words.scan import frame_text
from models.torch_free.operating_point import Measurement, OperatingPoint
from models.torch_free.prediction import Prediction

_HEIGHT = 558.0
"""Height that both lists and four notes under them take."""

_TITLE = TextStyle(26, palette.INK, bold=True)
_KEY = TextStyle(21, palette.INK_DIM)
_VALUE = TextStyle(21, palette.INK)
_LINE = 34.0
_NOTES_TOP = 414.0
_KEY_WIDTH, _KEY_GAP = 240.0, 16.0
_VALUE_WIDTH = 208.0
"""Width of a value that is followed by another."""

_BETWEEN = 56.0

Row = tuple[str, ...]
"""A key, and one value or several beside each other."""


def details_height(assessment: Assessment) -> float:
    """Height of both lists and the notes."""
    return _HEIGHT + _LINE * (len(_notes(assessment)) - 4)


def draw_details(
    painter: QPainter, place: QRectF, scan: Scan, prediction: Prediction, assessment: Assessment
) -> None:
    """Draw both lists beside each other, and the notes under them, into ``place``."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    left = QRectF(place.left(), place.top() + 18, place.width() * 0.475, place.height())
    right = QRectF(left)
    right.setLeft(left.right() + _BETWEEN)
    right.setRight(place.right())
    _draw_list(painter, left, _decision(assessment), words.HOW_DECIDED())
    provenance = _provenance(scan, prediction, is_scaled_by_hand=assessment.is_scaled_by_hand)
    _draw_list(painter, right, provenance, words.SOURCE_AND_SOFTWARE(), 128)
    _draw_list(painter, place.adjusted(0, _NOTES_TOP, 0, 0), _notes(assessment))


def _draw_list(
    painter: QPainter,
    place: QRectF,
    rows: Sequence[Row],
    title: str = "",
    key_width: float = _KEY_WIDTH,
) -> None:
    # In some languages the keys are longer.
    widest = max(text.width(key, _KEY) for key, *_ in rows)
    key_width = max(key_width, widest + _KEY_GAP)
    line = QRectF(place.left(), place.top(), place.width(), _LINE)
    if title:
        text.draw(painter, line, title, _TITLE)
        line.translate(0, _LINE + 8)
    for key, *values in rows:
        text.draw(painter, line, key, _KEY)
        cell = line.adjusted(key_width, 0, 0, 0)
        for value in values:
            text.draw(painter, cell, value, _VALUE)
            cell.setLeft(cell.left() + _VALUE_WIDTH)
        line.translate(0, _LINE)


def _decision(assessment: Assessment) -> list[Row]:
    point = assessment.operating_point
    figures = (
        words.SENSITIVITY,
        words.SPECIFICITY,
        words.LESIONS_NOT_ACCEPTED,
        words.NORMALS_MARKED,
        words.IMAGES,
    )
    columns = [_figures(measured) for measured in (point.known, point.left_out)]
    measured = [*zip([figure() for figure in figures], *columns, strict=True)]
    return [
        (words.OPERATING_POINT(), operating_point_name(point)),
        (words.SUSPICIOUS_IF(), words.malignancy_limit(point.limit)),
        (words.LESION_IF(), words.acceptance_limit(point.acceptance_limit)),
        ("", words.map_limit()),
        *_site_limit(point),
        (words.MEASURED_AT(), words.KNOWN_SITES(), words.LEFT_OUT_SITES()),
        # What depends on the acceptance limit was not measured at that of a site.
        *(measured if point.site is None else measured[:2] + measured[4:]),
    ]


def _site_limit(point: OperatingPoint) -> list[Row]:
    if point.site is None:
        return []
    return [("", words.limit_of_site(point.acceptance_limit, point.site.name))]


def _figures(measured: Measurement | None) -> Row:
    if measured is None:
        return (not_measured(), "", "", "", "")
    return (
        with_interval(measured.sensitivity, measured.sensitivity_interval),
        with_interval(measured.specificity, measured.specificity_interval),
        f"{measured.lesions_lost:.3f}",
        f"{measured.normals_marked:.3f}",
        grouped(measured.pictures),
    )


def _has_interval(measured: Measurement | None) -> bool:
    return measured is not None and measured.sensitivity_interval is not None


def _notes(assessment: Assessment) -> list[Row]:
    point = assessment.operating_point
    return [
        *([(words.INTERVALS(), words.INTERVALS_ARE())] if _has_interval(point.known) else []),
        *(
            [(words.OF_LEFT_OUT(), words.OF_LEFT_OUT_ARE())]
            if _has_interval(point.left_out)
            else []
        ),
        *([(words.SIMILAR(), words.SIMILAR_ARE())] if similar_images(assessment) else []),
        (words.THRESHOLD(), words.what_the_threshold_does(assessment.threshold)),
        (words.LONG_AXIS(), words.LONG_AXIS_IS()),
        (words.SHORT_AXIS(), words.SHORT_AXIS_IS()),
        (words.MARKS(), words.MARKS_MEAN()),
    ]


def _provenance(scan: Scan, prediction: Prediction, *, is_scaled_by_hand: bool) -> list[Row]:
    half = len(scan.sha256) // 2
    rows: list[Row] = [(words.FILE(), scan.name)]
    if scan.frames > 1:
        rows.append(("", frame_text(scan)))
    rows += [
        (words.SHA_256(), scan.sha256[:half]),
        ("", scan.sha256[half:]),
        (words.IMAGE(), words.image_size(scan, is_scaled_by_hand=is_scaled_by_hand)),
    ]
    if scan.ultrasound_region is not None:
        rows.append((words.ANALYZED(), words.analyzed_region(scan.ultrasound_region)))
    if kinds := not_judged(scan.regions):
        rows.append((words.NOT_JUDGED(), region_names(kinds)))
    device = words.device_and_time(say(prediction.device), prediction.seconds)
    return [
        *rows,
        (words.MODELS(), prediction.models),
        (words.DEVICE(), device),
        (words.SOFTWARE(), software()),
    ]
