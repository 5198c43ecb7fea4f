"""The Report as a file: the page for people, and its data for programs in it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from app.about import software
from app.domain.assessment import Assessment
from app.files.atomic import atomic_write
from app.files.ownership import SOFTWARE_KEY
from app.report.data import report_json, report_title
from app.report.gui import check_gui_application
from app.report.page import PAGE_DPI, PAGE_HEIGHT, PAGE_WIDTH, Report, paint_report
from app.report.pdf import reports_pdf
from app.words import report as words
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.editing import networks_alone
from app.words.message import say
from app.words.verdict import headline

DATA_KEY = "BUSight"
"""Key of the PNG's text chunk that holds the JSON of ``report_data``."""


def write_report(path: Path, report: Report) -> None:
    """Write the page to ``path``, as a PDF if it ends in .pdf, else as a PNG.

    An older file stays until the new one is complete. May be called from any thread while a
    QGuiApplication lives. Raises OutputError.
    """
    is_pdf = path.suffix.lower() == ".pdf"
    atomic_write(path, reports_pdf([report]) if is_pdf else report_png(report))


def report_png(report: Report) -> bytes:
    """Draw the page and encode it, text chunks included."""
    check_gui_application()
    image = render_report(report)
    dots_per_meter = round(PAGE_DPI / 0.0254)
    image.setDotsPerMeterX(dots_per_meter)
    image.setDotsPerMeterY(dots_per_meter)
    image.setText("Title", report_title(report))
    image.setText(SOFTWARE_KEY, software())
    image.setText("Comment", _comment(report.assessment))
    image.setText(DATA_KEY, report_json(report))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise MemoryError("the page could not be encoded")
    return bytes(buffer.data().data())


def _comment(assessment: Assessment) -> str:
    label = assessment.risk_label.value
    sentences = [
        words.FILE_COMMENT(headline=headline(assessment), label=label),
        *([f"{edited}."] if (edited := networks_alone(assessment)) else []),
        *(say(warning) for warning in assessment.warnings),
        RESEARCH_USE_SENTENCE(),
    ]
    return " ".join(sentences)


def page_pixels(report: Report) -> NDArray[np.uint8]:
    """Draw the page and copy its pixels, (H, W, 3) RGB."""
    check_gui_application()
    image = render_report(report).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).copy()


def render_report(report: Report) -> QImage:
    """Draw the page at its full size."""
    image = QImage(PAGE_WIDTH, PAGE_HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint_report(painter, report)
    finally:
        painter.end()
    return image
