"""The Lesions drawn over the image, by one function for the window and the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion, Point
from app.report import palette, text
from app.report.palette import lesion_color
from app.report.symbols import draw_badge
from app.words.number import length_text
from models.torch_free.regions import Region

BADGE_RADIUS = 10.0
_LABEL = text.TextStyle(13, "#ffffff")
_LABEL_HEIGHT = 19.0
_LABEL_PADDING = 5.0
_GAP = 5.0
_SMALL = 60.0
"""Label units: no length is written over a Lesion that is smaller, it would hide it."""
_CASING = QColor(0, 0, 0, 170)
_SHADE = QColor(8, 10, 13, 175)
_REPLACED = QColor(palette.DIM)
"""An outline of the networks that a person has replaced: dashed beside the new one."""
_UNJUDGED = QColor(palette.ACCENT)
"""An outline that a person has drawn, until it is known how malignant the region is."""
_CASING_WIDTH = 3.0
"""Width of the dark border on both sides together: an outline must be visible on white too."""

_OUTLINE_WIDTH = 2.0
_SELECTED_WIDTH = 3.5
_DASHES = (4.0, 3.0)
"""Dash and gap of a possible lesion's outline, in line widths."""

_DEVIATION = 0.25
"""Label units that a drawn outline may be off the border: invisible, and much faster to draw."""


@dataclass(frozen=True)
class OverlayStyle:
    """What to draw of the Lesions, and how large.

    ``opacity`` (0 to 1) is that of the fill. ``scale`` is the number of label units a Scan pixel
    takes: lines and letters have fixed sizes in label units (2 units an outline, 13 a letter), so
    that they keep their size while the image is zoomed. ``selected`` is the id of the Lesion to
    emphasize. ``smooth`` lines take twice as long to draw as rough ones. The names are drawn with
    the outlines.
    """

    outline: bool = True
    fill: bool = True
    axes: bool = True
    possible: bool = True
    opacity: float = 0.18
    scale: float = 1.0
    selected: str | None = None
    smooth: bool = True


def compose_overlay(painter: QPainter, assessment: Assessment, style: OverlayStyle) -> None:
    """Draw the Lesions of an Assessment, and the possible ones as dashed outlines.

    The painter's unit is the Scan's pixel: the image lies at (0, 0, width, height). An outline
    has the color of its Lesion's risk (see ``lesion_color``). Names and lengths stay inside the
    image. What a person has drawn is solid, the outline of the networks that it replaces dashed
    beside it. A length for which there is no free place is left out, because the table has it,
    unless its Lesion is selected. The axes of a possible lesion are drawn only if it is selected.
    """
    height, width = assessment.shape
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, style.smooth)
    painter.scale(1 / style.scale, 1 / style.scale)
    shown = assessment.regions if style.possible else assessment.lesions
    _draw_beside(painter, assessment, style)
    measured = [one for one in shown if not one.is_possible or one.id == style.selected]
    # The most malignant last, on top.
    for lesion in reversed(shown):
        _draw_region(painter, lesion, QColor(lesion_color(lesion, assessment)), style)
    if style.axes:
        for lesion in measured:
            for axis in (lesion.long_axis, lesion.short_axis):
                _draw_axis(painter, _ends(axis, style.scale))
    places = _Places(QRectF(0, 0, width * style.scale, height * style.scale))
    if style.outline:
        for lesion in shown:
            draw_badge(
                painter,
                places.badge(_badge_wishes(lesion, style.scale)),
                BADGE_RADIUS,
                lesion,
                assessment,
            )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style.axes:
        for lesion in measured:
            _draw_lengths(painter, lesion, shown, places, style)
    painter.restore()


def outline_path(lesion: Lesion | Region, scale: float) -> QPainterPath:
    """Outline of a Lesion, smoothed, as a closed path in label units."""
    border = lesion.contour.astype(np.float64) + 0.5
    if len(border) > 12:
        # The mean of five neighbors on the border: no point moves by a whole pixel.
        ring = np.concatenate([border[-2:], border, border[:2]])
        border = np.asarray(cv2.blur(ring, (1, 5))[2:-2], np.float64)
    corners = cv2.approxPolyDP((border * scale).astype(np.float32), _DEVIATION, closed=True)
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners[:, 0].tolist()]))
    path.closeSubpath()
    return path


def _draw_region(painter: QPainter, lesion: Lesion, color: QColor, style: OverlayStyle) -> None:
    path = outline_path(lesion, style.scale)
    selected = lesion.id == style.selected
    if style.fill and not lesion.is_possible:
        tint = QColor(color)
        tint.setAlphaF(style.opacity)
        painter.fillPath(path, tint)
    if style.outline:
        line = _SELECTED_WIDTH if selected else _OUTLINE_WIDTH
        dashes = [part * line for part in _DASHES] if lesion.is_possible else []
        _stroke(painter, path, _CASING, line + _CASING_WIDTH, dashes)
        _stroke(painter, path, color, line, dashes)


def _draw_beside(painter: QPainter, assessment: Assessment, style: OverlayStyle) -> None:
    """Draw the outlines that are no Lesions: those replaced, and those to be judged."""
    if style.outline:
        for region in assessment.replaced:
            _draw_border(painter, region, _REPLACED, _DASHES, style)
        for region in assessment.unjudged:
            _draw_border(painter, region, _UNJUDGED, (), style)


def _draw_border(
    painter: QPainter,
    region: Region,
    color: QColor,
    dashes: Sequence[float],
    style: OverlayStyle,
) -> None:
    path = outline_path(region, style.scale)
    dashes = [part * _OUTLINE_WIDTH for part in dashes]
    _stroke(painter, path, _CASING, _OUTLINE_WIDTH + _CASING_WIDTH, dashes)
    _stroke(painter, path, color, _OUTLINE_WIDTH, dashes)


def _stroke(
    painter: QPainter,
    path: QPainterPath,
    color: QColor,
    width: float,
    dashes: Sequence[float] = (),
) -> None:
    """Draw along a path; ``dashes`` are the lengths of dash and gap in label units."""
    pen = QPen(color, width)
    if dashes:
        pen.setDashPattern([length / width for length in dashes])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    # Round joins take twice as long, and an outline has no sharp corners to show them at.
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    painter.strokePath(path, pen)


def _draw_axis(painter: QPainter, ends: tuple[QPointF, QPointF]) -> None:
    casing = QPen(_CASING, 2.6)
    dashes = QPen(QColor(255, 255, 255, 230), 1.2)
    dashes.setDashPattern([4, 3])
    for pen in (casing, dashes):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(*ends)


def _draw_lengths(
    painter: QPainter,
    lesion: Lesion,
    lesions: Sequence[Lesion],
    places: "_Places",
    style: OverlayStyle,
) -> None:
    selected = lesion.id == style.selected
    others = [_bounds(other, style.scale) for other in lesions if other is not lesion]
    own = _bounds(lesion, style.scale)
    small = own if max(own.width(), own.height()) < _SMALL else None
    for axis, px, mm in (
        (lesion.long_axis, lesion.long_axis_px, lesion.long_axis_mm),
        (lesion.short_axis, lesion.short_axis_px, lesion.short_axis_mm),
    ):
        words = length_text(px, mm)
        place = places.label(_ends(axis, style.scale), words, others, small, must=selected)
        if place is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_SHADE)
            painter.drawRoundedRect(place, 4, 4)
            text.draw(painter, place, words, _LABEL, text.CENTER)


def _ends(axis: tuple[Point, Point], scale: float) -> tuple[QPointF, QPointF]:
    """Ends of an axis in label units; the lower one last, or the right one of a flat axis."""
    first, last = (QPointF((x + 0.5) * scale, (y + 0.5) * scale) for x, y in axis)
    flat = abs(last.x() - first.x()) >= abs(last.y() - first.y())
    if (last.x() < first.x()) if flat else (last.y() < first.y()):
        return last, first
    return first, last


def _bounds(lesion: Lesion, scale: float) -> QRectF:
    x, y, width, height = (number * scale for number in lesion.bbox)
    return QRectF(x, y, width, height)


def _badge_wishes(lesion: Lesion, scale: float) -> list[QPointF]:
    """Just outside the outline at the upper left, upper right, lower left, lower right."""
    x, y = lesion.contour.T
    wishes = []
    for down, right in product((-1, 1), (-1, 1)):
        corner = int((x * right + y * down).argmax())
        point = QPointF((x[corner] + 0.5) * scale, (y[corner] + 0.5) * scale)
        wishes.append(point + QPointF(right, down) * (0.5 * BADGE_RADIUS))
    return wishes


class _Places:
    """Finds places for names and lengths inside the image that don't cover each other."""

    def __init__(self, image: QRectF) -> None:
        self._image = image
        self._taken: list[QRectF] = []

    def badge(self, wishes: Sequence[QPointF]) -> QPointF:
        """Center of a badge: the first wish that is free, else the first."""
        side = 2.6 * BADGE_RADIUS
        boxes = [self._inside(_box(wish, side, side)) for wish in wishes]
        box = self._first_free(boxes) or boxes[0]
        self._taken.append(box)
        return box.center()

    def label(
        self,
        ends: tuple[QPointF, QPointF],
        words: str,
        others: Sequence[QRectF],
        small: QRectF | None,
        *,
        must: bool,
    ) -> QRectF | None:
        """Place of a length beyond an end of its axis, or None if both are taken.

        The boxes of the other Lesions count as taken too. ``small`` is the box of its own Lesion
        if nothing may be written over that either; a place beside it is as good then.
        """
        width = text.width(words, _LABEL) + 2 * _LABEL_PADDING
        boxes = []
        for end, other in (ends[::-1], ends):
            line = end - other
            away = line / max(1e-6, float(np.hypot(line.x(), line.y())))
            reach = _GAP + abs(away.x()) * width / 2 + abs(away.y()) * _LABEL_HEIGHT / 2
            boxes.append(_box(end + away * reach, width, _LABEL_HEIGHT))
        if small is not None:
            boxes += _beside(small, width)
            others = [*others, small]
        moved = [self._inside(box) for box in boxes]
        whole = [box for box in boxes if self._image.contains(box)]
        box = self._first_free([*whole, *moved], others)
        if box is None and must:
            own = [] if small is None else [small]
            clear = (each for each in moved if not any(map(each.intersects, own)))
            box = next(clear, moved[0])
        if box is not None:
            self._taken.append(box)
        return box

    def _first_free(self, boxes: Sequence[QRectF], others: Sequence[QRectF] = ()) -> QRectF | None:
        taken = [*self._taken, *others]
        return next((box for box in boxes if not any(map(box.intersects, taken))), None)

    def _inside(self, box: QRectF) -> QRectF:
        """Move a box into the image; one that is larger stays at the upper left."""
        x = max(self._image.left(), min(box.x(), self._image.right() - box.width()))
        y = max(self._image.top(), min(box.y(), self._image.bottom() - box.height()))
        return QRectF(x, y, box.width(), box.height())


def _beside(lesion: QRectF, width: float) -> list[QRectF]:
    """Places of a length right of a Lesion, left of it, below and above it."""
    away = QPointF(lesion.width() + width, lesion.height() + _LABEL_HEIGHT) / 2
    away += QPointF(_GAP, _GAP)
    return [
        _box(lesion.center() + QPointF(right * away.x(), down * away.y()), width, _LABEL_HEIGHT)
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]


def _box(center: QPointF, width: float, height: float) -> QRectF:
    return QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
