"""The image beside or above the annotated image, both at the same scale."""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.report import palette, text
from app.report.overlay import OverlayStyle, compose_overlay
from app.report.qimage import scan_to_qimage
from app.report.text import TextStyle
from app.words import report as words
from app.words.number import scale_bar_text, threshold_number

_BETWEEN = 32.0
_CAPTION = 46.0
_MOST_ENLARGED = 6.0
"""A small image is not enlarged further: one would see only its pixels."""

_LABEL_UNIT = 2.0
"""Dots of the page per label unit of the overlay: 13 units are then 3.3 mm high."""

_BAR_MM = 10.0
_CAPTION_STYLE = TextStyle(23, palette.INK_DIM)


@dataclass(frozen=True)
class _Arrangement:
    """Places of the two images without their captions, and dots per pixel of the Scan."""

    plain: QRectF
    annotated: QRectF
    scale: float


def images_height(scan: Scan, room: QRectF) -> float:
    """Height that the images and their captions take of ``room``."""
    return _arrange(scan, room).annotated.bottom() - room.top()


def draw_images(painter: QPainter, room: QRectF, scan: Scan, assessment: Assessment) -> None:
    """Draw both images with a caption above each, at the top of ``room``."""
    arrangement = _arrange(scan, room)
    width, height = (round(side * arrangement.scale) or 1 for side in (scan.width, scan.height))
    way = cv2.INTER_AREA if arrangement.scale < 1 else cv2.INTER_LINEAR
    # OpenCV lets other threads run while it scales. A painter would make the window wait.
    image = scan_to_qimage(
        np.asarray(cv2.resize(scan.pixels, (width, height), interpolation=way), np.uint8)
    )
    for place in (arrangement.plain, arrangement.annotated):
        painter.drawImage(place.topLeft(), image)
    painter.save()
    painter.setClipRect(arrangement.annotated)
    painter.translate(arrangement.annotated.topLeft())
    painter.scale(arrangement.scale, arrangement.scale)
    compose_overlay(painter, assessment, OverlayStyle(scale=arrangement.scale / _LABEL_UNIT))
    painter.restore()

    plain, annotated = _caption(arrangement.plain), _caption(arrangement.annotated)
    annotated.setRight(room.right())
    outlines = words.OUTLINES(threshold=threshold_number(assessment.threshold))
    text.draw(painter, annotated, outlines, _CAPTION_STYLE)
    bar_left = _draw_scale_bar(painter, plain, scan, arrangement.scale)
    plain.setRight(bar_left - 24)
    text.draw(painter, plain, words.SCAN(), _CAPTION_STYLE)


def _arrange(scan: Scan, room: QRectF) -> _Arrangement:
    """Side by side or one above the other: whichever is larger."""
    beside = min(
        (room.width() - _BETWEEN) / 2 / scan.width, (room.height() - _CAPTION) / scan.height
    )
    stacked = min(
        room.width() / scan.width,
        (room.height() - 2 * _CAPTION - _BETWEEN) / 2 / scan.height,
    )
    scale = min(max(beside, stacked), _MOST_ENLARGED)
    width, height = scan.width * scale, scan.height * scale
    top = room.top() + _CAPTION
    if stacked > beside:
        left = room.center().x() - width / 2
        places = (QPointF(left, top), QPointF(left, top + height + _BETWEEN + _CAPTION))
    else:
        middle = room.center().x()
        places = (QPointF(middle - _BETWEEN / 2 - width, top), QPointF(middle + _BETWEEN / 2, top))
    plain, annotated = (QRectF(place.x(), place.y(), width, height) for place in places)
    return _Arrangement(plain, annotated, scale)


def _caption(image: QRectF) -> QRectF:
    return QRectF(image.left(), image.top() - _CAPTION, image.width(), _CAPTION - 8)


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
