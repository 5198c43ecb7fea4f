"""The annotated image, the plain one, and Lesions enlarged, with their captions."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.report import palette, text
from app.report.arrangement import CAPTION, arrange
from app.report.crops import arrange_crops, draw_crops
from app.report.overlay import OverlayStyle, compose_overlay
from app.report.pixels import draw_pixels
from app.report.text import TextStyle
from app.words import report as words
from app.words.number import scale_bar_text, threshold_number

_LABEL_UNIT = 2.0
"""Dots of the page per label unit of the overlay: 13 units are then 3.3 mm high."""

_BAR_MM = 10.0
_CAPTION_STYLE = TextStyle(23, palette.INK_DIM)


def images_height(scan: Scan, room: QRectF, *, has_regions: bool) -> float:
    """Height that the images and their captions take of ``room``."""
    return arrange(scan, room, has_regions=has_regions).annotated.bottom() - room.top()


def draw_images(painter: QPainter, room: QRectF, scan: Scan, assessment: Assessment) -> None:
    """Draw the images with a caption above each, at the top of ``room``."""
    places = arrange(scan, room, has_regions=bool(assessment.regions))
    annotated, plain = places.annotated, places.plain
    draw_pixels(painter, [annotated] if plain is None else [annotated, plain], scan.pixels)
    scale = annotated.width() / scan.width
    painter.save()
    painter.setClipRect(annotated)
    painter.translate(annotated.topLeft())
    painter.scale(scale, scale)
    compose_overlay(painter, assessment, OverlayStyle(scale=scale / _LABEL_UNIT))
    painter.restore()

    caption = words.OUTLINES if assessment.regions else words.NOTHING_OUTLINED
    if assessment.regions and assessment.networks_risk is not None:
        caption = words.EDITED_OUTLINES
    said = caption(threshold=threshold_number(assessment.threshold))
    if plain is None:
        _draw_caption(painter, _caption(annotated), said, scan, scale)
        return
    if places.crops is not None:
        _draw_caption(painter, _caption(annotated), said, scan, scale)
        text.draw(painter, _caption(plain), words.SCAN(), _CAPTION_STYLE)
        crops = arrange_crops(scan, assessment.regions, places.crops, plain.width() / scan.width)
        draw_crops(painter, crops, scan, assessment)
        if crops:
            text.draw(painter, _caption(places.crops), words.ENLARGED(), _CAPTION_STYLE)
        return
    above = _caption(annotated)
    above.setRight(room.right())
    text.draw(painter, above, said, _CAPTION_STYLE)
    _draw_caption(painter, _caption(plain), words.SCAN(), scan, scale)


def _draw_caption(painter: QPainter, place: QRectF, words: str, scan: Scan, scale: float) -> None:
    """Draw words and, if the Scan has spacing, a scale bar at the right."""
    bar_left = _draw_scale_bar(painter, place, scan, scale)
    place.setRight(bar_left - 24)
    text.draw(painter, place, words, _CAPTION_STYLE)


def _caption(image: QRectF) -> QRectF:
    return QRectF(image.left(), image.top() - CAPTION, image.width(), CAPTION - 8)


def _draw_scale_bar(painter: QPainter, caption: QRectF, scan: Scan, scale: float) -> float:
    """Draw a bar of 10 mm at the right of the caption if the Scan has spacing.

    Returns the left end of what is drawn.
    """
    if scan.spacing_mm is None:
        return caption.right()
    length = _BAR_MM / scan.spacing_mm[1] * scale
    label = scale_bar_text(_BAR_MM)
    wide = text.width(label, _CAPTION_STYLE)
    left = caption.right() - length - 16 - wide
    if left < caption.left():
        return caption.right()
    text.draw(
        painter, QRectF(left, caption.top(), wide + 2, caption.height()), label, _CAPTION_STYLE
    )
    pen = QPen(QColor(palette.INK), 4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = caption.center().y() + 2
    painter.drawLine(QPointF(caption.right() - length, y), QPointF(caption.right(), y))
    return left
