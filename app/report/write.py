"""The Report as a file: the page for people, and its data for programs in it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from app.about import software
from app.domain.assessment import Assessment
from app.files.atomic import atomic_write
from app.files.ownership import SOFTWARE_KEY
from app.report.data import report_json, report_title
from app.report.gui import PAINTING, check_gui_application
from app.report.page import PAGE_DPI, PAGE_HEIGHT, PAGE_WIDTH, Report, paint_report
from app.report.pdf import reports_pdf
from app.report.png import drawing_png, rgb_pixels
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
    texts = {
        "Title": report_title(report),
        SOFTWARE_KEY: software(),
        "Comment": _comment(report.assessment),
        DATA_KEY: report_json(report),
    }
    return drawing_png(render_report(report), texts, PAGE_DPI)


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
    return rgb_pixels(render_report(report))


def render_report(report: Report) -> QImage:
    """Draw the page at its full size."""
    with PAINTING:
        image = QImage(PAGE_WIDTH, PAGE_HEIGHT, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            paint_report(painter, report)
        finally:
            painter.end()
        return image
