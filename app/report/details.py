"""The small print: how it was decided, and what it was made from and with."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import software
from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.report import palette, text
from app.report.text import TextStyle
from models.prediction import Prediction

DETAILS_HEIGHT = 436.0
"""Height that both lists take."""

_TITLE = TextStyle(26, palette.INK, bold=True)
_KEY = TextStyle(22, palette.INK_DIM)
_VALUE = TextStyle(22, palette.INK)
_LINE = 44.0
_BETWEEN = 56.0

Row = tuple[str, str]
"""Key and value."""


def draw_details(
    painter: QPainter, place: QRectF, scan: Scan, prediction: Prediction, assessment: Assessment
) -> None:
    """Draw both lists beside each other at the top of ``place``."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    left = QRectF(place.left(), place.top() + 26, place.width() * 0.46, place.height())
    right = QRectF(left)
    right.setLeft(left.right() + _BETWEEN)
    right.setRight(place.right())
    _draw_list(painter, left, "How it was decided", _decision(assessment), 196)
    _draw_list(painter, right, "Made from and with", _provenance(scan, prediction), 128)


def _draw_list(
    painter: QPainter, place: QRectF, title: str, rows: Sequence[Row], key_width: float
) -> None:
    line = QRectF(place.left(), place.top(), place.width(), _LINE)
    text.draw(painter, line, title, _TITLE)
    line.translate(0, _LINE + 8)
    for key, value in rows:
        text.draw(painter, line, key, _KEY)
        text.draw(painter, line.adjusted(key_width, 0, 0, 0), value, _VALUE)
        line.translate(0, _LINE)


def _decision(assessment: Assessment) -> list[Row]:
    point = assessment.operating_point
    return [
        ("Operating point", point.name),
        ("Limit", f"malignancy {point.limit:.3f}"),
        ("Sensitivity", f"{point.sensitivity:.3f}, measured"),
        ("Specificity", f"{point.specificity:.3f}, measured"),
        ("Measured on", f"{point.pictures:,} held-out pictures"),
        ("Threshold", f"{assessment.threshold:.2f} for a lesion's pixels"),
        ("Marks", "diamond: suspicious, disc: benign"),
    ]


def _provenance(scan: Scan, prediction: Prediction) -> list[Row]:
    half = len(scan.sha256) // 2
    return [
        ("File", scan.name),
        ("SHA-256", scan.sha256[:half]),
        ("", scan.sha256[half:]),
        ("Picture", _picture(scan)),
        *_looked_at(scan),
        ("Models", prediction.models),
        ("Device", f"{prediction.device}; {prediction.seconds:.1f} s"),
        ("Software", software()),
    ]


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
