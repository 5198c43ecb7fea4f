"""Where the images of the report page go, so that they fill their room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.domain.scan import Scan

CAPTION = 46.0
"""Height of the line above an image."""

BETWEEN = 32.0
_MOST_ENLARGED = 6.0
"""A small image is not enlarged further: one would see only its pixels."""

_SIDE = 430.0
"""Least width of the column beside a large image."""

_MUCH_LARGER = 1.1
"""The column is worth it if it makes the annotated image larger by this factor."""

_LEAST_CROPS = 0.4
"""Part of the column's height that enlarged Lesions get at least."""


@dataclass(frozen=True)
class Arrangement:
    """Places without their captions. ``plain`` and ``crops`` may be None.

    Without a region, one image shows all that there is to see. ``crops`` is the room for
    enlarged Lesions.
    """

    annotated: QRectF
    plain: QRectF | None = None
    crops: QRectF | None = None


def arrange(scan: Scan, room: QRectF, *, has_regions: bool) -> Arrangement:
    """Choose the arrangement with the largest annotated image that fits into ``room``.

    Either one image; or two of one size, side by side or one above the other; or a large one with
    a column beside it that holds the plain image and enlarged Lesions.
    """
    if not has_regions:
        scale = _fitting(scan, room.width(), room.height() - CAPTION)
        left = room.center().x() - scan.width * scale / 2
        return Arrangement(_place(scan, scale, left, room.top() + CAPTION))
    beside = _fitting(scan, (room.width() - BETWEEN) / 2, room.height() - CAPTION)
    stacked = _fitting(scan, room.width(), (room.height() - 2 * CAPTION - BETWEEN) / 2)
    large = _fitting(scan, room.width() - BETWEEN - _SIDE, room.height() - CAPTION)
    if large > _MUCH_LARGER * max(beside, stacked):
        return _with_column(scan, room, large)
    return _two(scan, room, beside, stacked)


def _with_column(scan: Scan, room: QRectF, scale: float) -> Arrangement:
    top = room.top() + CAPTION
    annotated = _place(scan, scale, room.left(), top)
    left = annotated.right() + BETWEEN
    width = room.right() - left
    most = annotated.height() * (1 - _LEAST_CROPS) - CAPTION - BETWEEN
    plain = _place(scan, _fitting(scan, width, most), left, top)
    crops = QRectF(left, plain.bottom() + BETWEEN + CAPTION, width, 0)
    crops.setBottom(annotated.bottom())
    return Arrangement(annotated, plain, crops)


def _two(scan: Scan, room: QRectF, beside: float, stacked: float) -> Arrangement:
    scale = max(beside, stacked)
    width, height = scan.width * scale, scan.height * scale
    middle, top = room.center().x(), room.top() + CAPTION
    if stacked > beside:
        first = QPointF(middle - width / 2, top)
        second = first + QPointF(0, height + BETWEEN + CAPTION)
    else:
        first = QPointF(middle - BETWEEN / 2 - width, top)
        second = QPointF(middle + BETWEEN / 2, top)
    plain, annotated = (_place(scan, scale, each.x(), each.y()) for each in (first, second))
    return Arrangement(annotated, plain)


def _fitting(scan: Scan, width: float, height: float) -> float:
    return min(width / scan.width, height / scan.height, _MOST_ENLARGED)


def _place(scan: Scan, scale: float, left: float, top: float) -> QRectF:
    return QRectF(left, top, scan.width * scale, scan.height * scale)
