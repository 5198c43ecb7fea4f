"""Lesions enlarged without their outlines, so that their borders can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from app.domain.ultrasound_region import Box
from app.report import palette
from app.report.pixels import draw_pixels
from app.report.symbols import draw_badge

_MOST = 4
_AROUND = 1.4
"""Width and height that are shown, in those of the Lesion."""

_MOST_ENLARGED = 8.0
_WORTH = 1.2
"""A crop must be larger than the plain image by this factor."""

_GAP = 14.0
_BADGE = 15.0


@dataclass(frozen=True)
class Crop:
    """A part of the Scan, as (x, y, width, height) in pixels, and where it is drawn."""

    lesion: Lesion
    box: Box
    place: QRectF


def arrange_crops(
    scan: Scan, lesions: Sequence[Lesion], room: QRectF, plain_scale: float
) -> list[Crop]:
    """Place up to four Lesions in ``room``; none if they would not look larger there."""
    lesions = lesions[:_MOST]
    if not lesions or room.height() <= 0:
        return []
    best: list[Crop] = []
    best_scale = plain_scale * _WORTH
    for columns in range(1, len(lesions) + 1):
        rows = ceil(len(lesions) / columns)
        width = (room.width() - _GAP * (columns - 1)) / columns
        height = (room.height() - _GAP * (rows - 1)) / rows
        if min(width, height) <= 0:
            continue
        crops = []
        for number, lesion in enumerate(lesions):
            row, column = divmod(number, columns)
            corner = room.topLeft() + QPointF(column * (width + _GAP), row * (height + _GAP))
            crops.append(_crop(scan, lesion, corner, width, height))
        scale = min(crop.place.width() / crop.box[2] for crop in crops)
        if scale > best_scale:
            best, best_scale = crops, scale
    return best


def draw_crops(
    painter: QPainter, crops: Sequence[Crop], scan: Scan, assessment: Assessment
) -> None:
    """Draw each crop with a frame and the badge of its Lesion."""
    for crop in crops:
        x, y, width, height = crop.box
        draw_pixels(painter, [crop.place], scan.pixels[y : y + height, x : x + width])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.lesion_ink(crop.lesion, assessment)), 3))
        painter.drawRect(crop.place)
        corner = crop.place.topLeft() + QPointF(_BADGE + 6, _BADGE + 6)
        draw_badge(painter, corner, _BADGE, crop.lesion, assessment)


def _crop(scan: Scan, lesion: Lesion, corner: QPointF, width: float, height: float) -> Crop:
    """Fill a cell with the Lesion and its surroundings, moved to lie inside of the Scan."""
    left, top, wide, high = lesion.bbox
    scale = min(width / (wide * _AROUND), height / (high * _AROUND), _MOST_ENLARGED)
    columns = min(scan.width, max(1, int(width / scale)))
    rows = min(scan.height, max(1, int(height / scale)))
    x = min(max(0, left + (wide - columns) // 2), scan.width - columns)
    y = min(max(0, top + (high - rows) // 2), scan.height - rows)
    place = QRectF(corner.x(), corner.y(), columns * scale, rows * scale)
    return Crop(lesion, (x, y, columns, rows), place)
