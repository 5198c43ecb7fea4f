"""Whose report it is: the institution's name and logo at the top, and what a person wants on it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen

from app.report import palette, text
from app.report.text import TextStyle

LOGO_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp")

_ROW = 68.0
_BELOW = 16.0
"""Between the row and the line below it, and again below that."""
_WIDEST_LOGO = 420.0
_GAP = 28.0
_MOST_BYTES = 20_000_000
_MOST_PIXELS = 50_000_000
"""Of a logo. Larger files are photographs or no images, and would delay each report."""
_NAME = TextStyle(30, palette.INK, bold=True)


@dataclass(frozen=True)
class ReportOptions:
    """What is on the page beside the image and what was found in it.

    Risk, warnings, images and the sentence about research use are on every page.
    """

    institution: str = ""
    logo: Path | None = None
    has_table: bool = True
    has_details: bool = True


EVERYTHING = ReportOptions()
"""All parts, and no letterhead."""


def draw_letterhead(painter: QPainter, place: QRectF, options: ReportOptions) -> float:
    """Draw logo and name at the top of ``place`` and return the height that they take.

    A logo that can't be read is left out.
    """
    logo = read_logo(options.logo)
    if logo is None and not options.institution:
        return 0.0
    row = QRectF(place.left(), place.top(), place.width(), _ROW)
    name = QRectF(row)
    if logo is not None:
        scale = min(_WIDEST_LOGO / logo.width(), _ROW / logo.height())
        spot = QRectF(row.left(), 0, logo.width() * scale, logo.height() * scale)
        spot.moveTop(row.center().y() - spot.height() / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(spot, logo)
        painter.restore()
        name.setLeft(spot.right() + _GAP)
    text.draw(painter, name, options.institution, _NAME)
    line = row.translated(0, _BELOW)
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(line.bottomLeft(), line.bottomRight())
    return _ROW + 2 * _BELOW


def read_logo(path: Path | None) -> QImage | None:
    """Read a logo, not larger than it is printed; None if it can't be read."""
    reader = _reader(path)
    if reader is None:
        return None
    image = reader.read()
    if image.isNull():
        return None
    # Twice the dots of the page: sharp in print, and small in a PDF.
    most = QSize(round(2 * _WIDEST_LOGO), round(2 * _ROW))
    if image.width() > most.width() or image.height() > most.height():
        kept, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(most, kept, smooth)
    return image


def is_logo(path: Path) -> bool:
    """Whether a file begins like an image that can be a logo; quick enough for the window."""
    return _reader(path) is not None


def _reader(path: Path | None) -> QImageReader | None:
    try:
        # Of a pipe one would wait for ever.
        if path is None or not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return None
    except (OSError, ValueError):
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    is_possible = size.isValid() and 0 < size.width() * size.height() <= _MOST_PIXELS
    return reader if is_possible else None
