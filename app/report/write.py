"""The Report as a PNG: the page for people, and its data for programs in text chunks."""

import json
from dataclasses import asdict
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.about import APP_NAME, software
from app.domain.assessment import Assessment
from app.files.atomic import atomic_write
from app.files.ownership import SOFTWARE_KEY
from app.files.records import result_record
from app.report.page import PAGE_DPI, PAGE_HEIGHT, PAGE_WIDTH, Report, paint_report
from app.report.text import showable
from app.words import report as words
from app.words.about import RESEARCH_USE, RESEARCH_USE_SENTENCE
from app.words.message import say
from app.words.verdict import headline

DATA_KEY = "BUSight"
"""Key of the PNG's text chunk that holds the JSON of ``report_data``."""


def write_report(path: Path, report: Report) -> None:
    """Write the page to ``path``; an older file stays until the new one is complete.

    May be called from any thread while a QGuiApplication lives. Raises OutputError.
    """
    atomic_write(path, report_png(report))


def report_png(report: Report) -> bytes:
    """Draw the page and encode it, text chunks included."""
    if QGuiApplication.instance() is None:
        # Without one, Qt would end the process at the first letter.
        raise RuntimeError("call ensure_gui_application before writing reports")
    image = render_report(report)
    dots_per_meter = round(PAGE_DPI / 0.0254)
    image.setDotsPerMeterX(dots_per_meter)
    image.setDotsPerMeterY(dots_per_meter)
    name = showable(report.scan.name)
    image.setText("Title", words.FILE_TITLE(program=APP_NAME, name=name))
    image.setText(SOFTWARE_KEY, software())
    image.setText("Comment", _comment(report.assessment))
    image.setText(DATA_KEY, json.dumps(report_data(report), ensure_ascii=False))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise MemoryError("the page could not be encoded")
    return bytes(buffer.data().data())


def _comment(assessment: Assessment) -> str:
    label = assessment.risk_label.value
    sentences = [
        words.FILE_COMMENT(headline=headline(assessment), label=label),
        *(say(warning) for warning in assessment.warnings),
        RESEARCH_USE_SENTENCE(),
    ]
    return " ".join(sentences)


def render_report(report: Report) -> QImage:
    """Draw the page at its full size."""
    image = QImage(PAGE_WIDTH, PAGE_HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint_report(painter, report)
    finally:
        painter.end()
    return image


def report_data(report: Report) -> dict[str, Any]:
    """Data of the page: the fields of results.jsonl, and what else the page says."""
    name = showable(report.scan.name)
    record = result_record(PurePath(name), report.scan, report.prediction, report.assessment, {})
    return {
        **record,
        "file": name,
        "operating_point_measured": asdict(report.assessment.operating_point),
        "created": report.created.isoformat(),
        "software": software(),
        "research_use": RESEARCH_USE.english(),
    }
