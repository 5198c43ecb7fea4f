"""What is written over the image: frame, orientation, window, level, zoom, rulers, a hint."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from app.domain.presentation import Presentation
from app.domain.scan import Scan
from app.domain.ultrasound_region import Box, Spacing, not_judged, with_rulers
from app.report import palette
from app.ui.ruler import draw_rulers
from app.ui.theme import scaled
from app.words.region import not_judged_lines
from app.words.scan import frame_text
from app.words.viewer import MM, MM_BY_HAND, PX, gray_levels_text, orientation_text

_INSET, _GAP = 14.0, 6.0
_SHADE = QColor(10, 12, 15, 170)
_HINT_SHADE = QColor(10, 12, 15, 235)
"""Numbers of a ruler may be under the hint."""


def draw_read_outs(
    painter: QPainter,
    area: QRectF,
    scan: Scan,
    shown: Presentation,
    to_view: QTransform,
    zoom: float,
    *,
    by_hand: bool = False,
) -> None:
    """Write around a shown Scan what is to be known of it.

    ``to_view`` leads from pixels of the Scan to those of the view, and a pixel of the Scan takes
    ``zoom`` pixels of the screen. ``by_hand`` says that a person set its spacing.
    """
    for box in scan.judged_boxes:
        _frame(painter, to_view.mapRect(QRectF(*box)))
    for box, spacing in _measured(scan):
        height, width = spacing or (1.0, 1.0)
        if shown.orientation.swaps_sides:
            width, height = height, width
        pixels = abs(to_view.determinant()) ** 0.5
        place = to_view.mapRect(QRectF(*box))
        unit = PX() if spacing is None else MM_BY_HAND() if by_hand else MM()
        if place.intersects(area):
            draw_rulers(painter, area, place, pixels / width, pixels / height, unit)
    words = gray_levels_text(shown.window_level, zoom)
    at_right = _line_place(painter, area, words)
    at_right.moveRight(area.right() - _INSET)
    _draw_line(painter, at_right, words)
    lines = (frame_text(scan), orientation_text(shown.orientation))
    for words in filter(None, (*lines, *not_judged_lines(not_judged(scan.regions)))):
        if _line_place(painter, area, words).intersects(at_right):  # in a narrow view
            area = _below_line(area)
        _draw_line(painter, _line_place(painter, area, words), words)
        area = _below_line(area)


def _measured(scan: Scan) -> list[tuple[Box, Spacing | None]]:
    """Where rulers are: along regions that have a size, or along the whole image."""
    return [(one.box, one.spacing_mm) for one in with_rulers(scan.regions)] or [
        ((0, 0, scan.width, scan.height), scan.spacing_mm)
    ]


def draw_hint(painter: QPainter, area: QRectF, words: str) -> None:
    """Write what to do with the active tool at the bottom, in the middle."""
    place = _line_place(painter, area, words)
    place.moveCenter(QPointF(area.center().x(), area.bottom() - 3 * _line()))
    _draw_line(painter, place, words, _HINT_SHADE)


def _frame(painter: QPainter, region: QRectF) -> None:
    """Frame the part of the image that was analyzed."""
    pen = QPen(QColor(palette.DIM), 1)
    pen.setDashPattern([6, 6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    whole = QRectF(region.toAlignedRect())
    painter.drawRect(whole.translated(0.5, 0.5))  # on whole pixels, to be sharp


def _line() -> float:
    """Height of a line."""
    return scaled(24)


def _below_line(area: QRectF) -> QRectF:
    """What is left of an area below a line of text."""
    return area.adjusted(0, _line() + _GAP, 0, 0)


def _line_place(painter: QPainter, area: QRectF, words: str) -> QRectF:
    """Place of one line of text at the top left."""
    width = painter.fontMetrics().horizontalAdvance(words) + 20
    return QRectF(area.left() + _INSET, area.top() + _INSET, width, _line())


def _draw_line(painter: QPainter, place: QRectF, words: str, shade: QColor = _SHADE) -> None:
    """Darken the image under the words, so that they can be read on white tissue too."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRoundedRect(place, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(palette.TEXT))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
