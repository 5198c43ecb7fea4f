"""Reports on paper, or on whatever else has pages."""

from collections.abc import Iterable

from PySide6.QtGui import QPagedPaintDevice, QPainter

from app.domain.fault import WriteFault
from app.files.errors import OutputError
from app.report.page import PAGE_HEIGHT, PAGE_WIDTH, Report, paint_report
from models.torch_free.message import Message

Pages = QPagedPaintDevice
"""What can be printed on."""


def print_reports(device: Pages, reports: Iterable[Report]) -> None:
    """Draw a page for each of ``reports``, at least one, as large as the paper allows.

    May be called from any thread while a QGuiApplication lives. The device must count from the
    paper's corner: the page has a margin of its own. Raises OutputError if the printer can't be
    used. An exception of ``reports`` ends the printing.
    """
    painter = QPainter()
    is_first = True
    try:
        for report in reports:
            is_ready = painter.begin(device) if is_first else device.newPage()
            if not is_ready:
                raise OutputError(Message.of(WriteFault.NOT_PRINTED))
            if is_first:
                is_first = False
                painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
                _fit(painter, device)
            paint_report(painter, report)
    finally:
        if painter.isActive():
            painter.end()


def _fit(painter: QPainter, device: Pages) -> None:
    """Fit the A4 page into paper of any shape, in the middle of its width."""
    scale = min(device.width() / PAGE_WIDTH, device.height() / PAGE_HEIGHT)
    painter.translate((device.width() - PAGE_WIDTH * scale) / 2, 0)
    painter.scale(scale, scale)
