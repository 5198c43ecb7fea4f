"""Reports as one PDF: a page for each, with text that can be searched and their data attached."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.about import software
from app.report.data import report_json, report_title
from app.report.gui import PAINTING, check_gui_application
from app.report.page import PAGE_DPI, PAGE_HEIGHT, PAGE_WIDTH, Report, paint_report

DATA_FILE = "busight.jsonl"
"""Name of the attached file: for each page a line with the JSON of ``report_data``."""

_A4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


def reports_pdf(reports: Iterable[Report]) -> bytes:
    """Draw a page for each of ``reports``, at least one, and return the PDF.

    Images are embedded losslessly in their own size. Reports are asked for one at a time, so that
    few of them are in memory. An exception of theirs ends the drawing.
    """
    check_gui_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(software())
    writer.setResolution(PAGE_DPI)
    writer.setPageLayout(_A4)
    lines: list[str] = []
    painter = QPainter()
    try:
        for report in reports:
            if not lines:
                # Qt writes the title when the painter begins.
                writer.setTitle(report_title(report))
                painter.begin(writer)
                painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
                # Qt makes A4 a dot or two smaller.
                scale = min(writer.width() / PAGE_WIDTH, writer.height() / PAGE_HEIGHT)
                painter.scale(scale, scale)
            else:
                writer.newPage()
            with PAINTING:
                paint_report(painter, report)
            lines.append(report_json(report) + "\n")
        data = QByteArray("".join(lines).encode("utf-8", "replace"))
        writer.addFileAttachment(DATA_FILE, data, "application/jsonl")
    finally:
        if painter.isActive():
            painter.end()
    return bytes(buffer.data().data())
