"""The small print: how it was decided, and what it was made from and with."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import software
from app.domain.assessment import Assessment
from app.domain.operating_point import Measurement
from app.domain.scan import Scan
from app.report import palette, text, verdict
from app.report.text import TextStyle
from models.torch_free.prediction import Prediction

DETAILS_HEIGHT = 546.0
"""Height that both lists and the notes under them take."""

_TITLE = TextStyle(26, palette.INK, bold=True)
_KEY = TextStyle(21, palette.INK_DIM)
_VALUE = TextStyle(21, palette.INK)
_LINE = 34.0
_NOTES_TOP = 392.0
_KEY_WIDTH = 256.0
_VALUE_WIDTH = 196.0
"""Width of a value that is followed by another."""

_BETWEEN = 56.0

Row = tuple[str, ...]
"""A key, and one value or several beside each other."""


def draw_details(
    painter: QPainter, place: QRectF, scan: Scan, prediction: Prediction, assessment: Assessment
) -> None:
    """Draw both lists beside each other, and the notes under them, into ``place``."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    left = QRectF(place.left(), place.top() + 26, place.width() * 0.46, place.height())
    right = QRectF(left)
    right.setLeft(left.right() + _BETWEEN)
    right.setRight(place.right())
    _draw_list(painter, left, _decision(assessment), "How it was decided")
    _draw_list(painter, right, _provenance(scan, prediction), "Made from and with", 128)
    _draw_list(painter, place.adjusted(0, _NOTES_TOP, 0, 0), _notes(assessment))


def _draw_list(
    painter: QPainter,
    place: QRectF,
    rows: Sequence[Row],
    title: str = "",
    key_width: float = _KEY_WIDTH,
) -> None:
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
    columns = [_figures(measured) for measured in (point.known, point.left_out)]
    keys = ("Sensitivity", "Specificity", "Lesions not accepted", "Normals marked", "Pictures")
    return [
        ("Operating point", point.name),
        ("Suspicious from", f"malignancy {verdict.limit_number(point.limit)}"),
        ("A lesion from", f"lesion probability {verdict.limit_number(point.acceptance_limit)}"),
        ("Measured at", "known sites", "left-out sites"),
        *zip(keys, *columns, strict=True),
    ]


def _figures(measured: Measurement | None) -> Row:
    if measured is None:
        return ("not measured", "", "", "", "")
    return (
        f"{measured.sensitivity:.3f}",
        f"{measured.specificity:.3f}",
        f"{measured.lesions_lost:.3f}",
        f"{measured.normals_marked:.3f}",
        f"{measured.pictures:,}",
    )


def _notes(assessment: Assessment) -> list[Row]:
    threshold = f"{assessment.threshold:.2f} for a lesion's pixels; it does not move the verdict"
    return [
        ("Threshold", threshold),
        ("Long axis", "largest distance between two points of the outline (Feret diameter)"),
        ("Short axis", "largest width across it, from outline to outline"),
        ("Marks", "diamond: suspicious, disc: benign, dashed: possible"),
    ]


def _provenance(scan: Scan, prediction: Prediction) -> list[Row]:
    half = len(scan.sha256) // 2
    return [
        ("File", scan.name),
        *_frame(scan),
        ("SHA-256", scan.sha256[:half]),
        ("", scan.sha256[half:]),
        ("Picture", _picture(scan)),
        *_looked_at(scan),
        ("Models", prediction.models),
        ("Device", f"{prediction.device}; {prediction.seconds:.1f} s"),
        ("Software", software()),
    ]


def _frame(scan: Scan) -> list[Row]:
    words = text.frame_text(scan)
    return [("", words)] if words else []


def _looked_at(scan: Scan) -> list[Row]:
    if scan.ultrasound_region is None:
        return []
    x, y, width, height = scan.ultrasound_region
    return [("Analysed", f"its ultrasound region, {_size(width, height)} at {x}, {y}")]


def _picture(scan: Scan) -> str:
    size = _size(scan.width, scan.height)
    if scan.spacing_mm is None:
        return f"{size}, uncalibrated"
    row, column = scan.spacing_mm
    return f"{size} of {column:.3g} {text.TIMES} {row:.3g} mm"


def _size(width: int, height: int) -> str:
    return f"{width} {text.TIMES} {height} px"
