"""The Scan with its outlines as one picture, for slides and mails."""

from dataclasses import replace
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.assessment import Assessment
from app.domain.scan import Scan, without_screen
from app.files.atomic import atomic_write
from app.files.ownership import png_mark
from app.report import palette, text
from app.report.overlay import OverlayStyle, compose_overlay
from app.report.png import drawing_png
from app.report.qimage import scan_to_qimage
from app.words.about import RESEARCH_USE, RESEARCH_USE_SENTENCE
from app.words.scan import frame_text

Picture = QImage
"""What can be put on the clipboard or saved."""

_LEAST_WIDTH = 1000
"""A small Scan is enlarged by a whole number, so that the names over it can be read."""

_LINE = 34
_STYLE = text.TextStyle(19, palette.INK)


def write_picture(path: Path, picture: QImage) -> None:
    """Write it as PNG, with the program's name and the research-use sentence in it.

    An older file stays until the new one is complete. Raises OutputError.
    """
    texts = {**png_mark(), "Comment": RESEARCH_USE_SENTENCE()}
    atomic_write(path, drawing_png(picture, texts))


def render_picture(scan: Scan, assessment: Assessment, style: OverlayStyle) -> QImage:
    """Draw the Scan with the overlay, and the research-use line under it."""
    scan = without_screen(scan)
    scale = max(1, ceil(_LEAST_WIDTH / scan.width))
    width, height = scan.width * scale, scan.height * scale
    picture = QImage(width, height + _LINE, QImage.Format.Format_RGB32)
    picture.fill(QColor(palette.PAPER))
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, width, height), scan_to_qimage(scan.pixels))
        painter.save()
        painter.setClipRect(QRectF(0, 0, width, height))
        painter.scale(scale, scale)
        compose_overlay(painter, assessment, replace(style, scale=float(scale), selected=None))
        painter.restore()
        line = QRectF(10, height, width - 20, _LINE)
        text.draw(painter, line, RESEARCH_USE(), _STYLE)
        text.draw(painter, line, frame_text(scan), _STYLE, text.RIGHT)
    finally:
        painter.end()
    return picture
