"""The small print: how it was decided, and what it was made from and with."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import APP_NAME, version
from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.report import palette, text
from app.report.text import TextStyle
from models.prediction import Prediction

_TITLE = TextStyle(24, palette.INK, bold=True)
_KEY = TextStyle(20, palette.INK_DIM)
_VALUE = TextStyle(20, palette.INK)
_HASH = TextStyle(19, palette.INK, mono=True)
_LINE = 38.0
_KEY_WIDTH = 150.0
_BETWEEN = 64.0

Row = tuple[str, str, TextStyle]
"""Key, value, and how the value is written."""


def draw_details(
    painter: QPainter, place: QRectF, scan: Scan, prediction: Prediction, assessment: Assessment
) -> None:
    """Draw both lists beside each other at the top of ``place``."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    left = QRectF(place.left(), place.top() + 26, place.width() * 0.42, place.height())
    right = QRectF(left)
    right.setLeft(left.right() + _BETWEEN)
    right.setRight(place.right())
    _draw_list(painter, left, "How it was decided", _decision(assessment))
    _draw_list(painter, right, "Made from and with", _provenance(scan, prediction))


def _draw_list(painter: QPainter, place: QRectF, title: str, rows: Sequence[Row]) -> None:
    line = QRectF(place.left(), place.top(), place.width(), _LINE)
    text.draw(painter, line, title, _TITLE)
    line.translate(0, _LINE + 8)
    for key, value, style in rows:
        text.draw(painter, line, key, _KEY)
        text.draw(painter, line.adjusted(_KEY_WIDTH, 0, 0, 0), value, style)
        line.translate(0, _LINE)


def _decision(assessment: Assessment) -> list[Row]:
    point = assessment.operating_point
    return [
        ("Operating point", point.name, _VALUE),
        ("Limit", f"malignancy {point.limit:.3g}", _VALUE),
        ("Sensitivity", f"{point.sensitivity:.3f}, measured", _VALUE),
        ("Specificity", f"{point.specificity:.3f}, measured", _VALUE),
        ("Measured on", f"{point.pictures:,} held-out pictures", _VALUE),
        ("Threshold", f"{assessment.threshold:.2f} for a pixel to count as lesion", _VALUE),
        ("Numbers on", "diamonds: suspicious, discs: benign", _VALUE),
    ]


def _provenance(scan: Scan, prediction: Prediction) -> list[Row]:
    half = len(scan.sha256) // 2
    return [
        ("File", scan.name, _VALUE),
        ("SHA-256", scan.sha256[:half], _HASH),
        ("", scan.sha256[half:], _HASH),
        ("Picture", _picture(scan), _VALUE),
        ("Models", prediction.models, _VALUE),
        ("Device", f"{prediction.device}; {prediction.seconds:.1f} s", _VALUE),
        ("Software", f"{APP_NAME} {version()}", _VALUE),
    ]


def _picture(scan: Scan) -> str:
    times = "\N{MULTIPLICATION SIGN}"
    size = f"{scan.width} {times} {scan.height} px"
    if scan.spacing_mm is None:
        return f"{size}, uncalibrated"
    row, column = scan.spacing_mm
    return f"{size} of {column:.3g} {times} {row:.3g} mm"
