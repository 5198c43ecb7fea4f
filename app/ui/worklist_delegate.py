"""How a row of the worklist is drawn: thumbnail, name, state and a chip with the risk."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.domain.assessment import Assessment
from app.report import palette
from app.report.symbols import draw_risk_symbol
from app.report.text import showable
from app.ui import theme
from app.ui.cine_wording import frames_texts
from app.ui.icons import pixmap
from app.ui.thumbnails import THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH
from app.ui.wording import found, name_of, short_state, without_extension
from app.ui.worklist_groups import Heading
from app.ui.worklist_model import (
    CINE_ROLE,
    ENTRY_ROLE,
    EXPANDED_ROLE,
    HEADING_ROLE,
    THUMBNAIL_ROLE,
    WORST_ROLE,
)
from app.ui.worklist_order import Cine
from app.words.number import malignancy_number, probability_text
from app.words.verdict import found_short
from app.workers.entry import Entry, EntryState

ROW_HEIGHT = 68
HEADING_HEIGHT = 34
"""Of the row over a group. Both follow the size of text."""
_INSET = 8
"""Between the list's border and the background of a selected row."""
_TEXT_GAP = 12
"""Between the thumbnail and the text beside it."""
_CHIP_HEIGHT, _CHIP_SIGN = 22.0, 12.0
_CHIP_MARGIN, _CHIP_GAP = 8, 6
"""At both ends of a chip, and between its sign and its number."""
_WIDEST_NUMBER = probability_text(1.0)
_ARROW_ROOM = 16
"""From the arrow that expands a group or a cine to the text after it."""


class WorklistDelegate(QStyledItemDelegate):
    """Draws rows of the WorklistModel."""

    def sizeHint(  # noqa: N802 Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give the preferred size."""
        return QSize(200, theme.scaled(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        heading: Heading | None = index.data(HEADING_ROLE)
        entry: Entry | None = index.data(ENTRY_ROLE)
        if heading is None and entry is None:
            return
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        row = _ground_place(option.rect)
        if heading is not None:
            worst: Entry | None = index.data(WORST_ROLE)
            assessment = None if worst is None else found(worst)
            _paint_heading(painter, row, option, heading, index.data(), assessment)
        elif entry is not None:
            self._paint_entry(painter, row, option, index, entry)
        painter.restore()

    def _paint_entry(
        self,
        painter: QPainter,
        row: QRectF,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        entry: Entry,
    ) -> None:
        view = self.parent()
        is_current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        _paint_ground(painter, row, option.state, is_current=is_current)
        thumbnail = _thumbnail_place(row)
        _paint_thumbnail(painter, thumbnail, index.data(THUMBNAIL_ROLE), entry)
        words = QRectF(row)
        words.setLeft(thumbnail.right() + _TEXT_GAP)
        words.setRight(row.right() - 10)
        cine: Cine | None = index.data(CINE_ROLE)
        signs = _paint_review_signs(painter, words, entry, cine)
        name = words.adjusted(0, theme.scaled(11), -signs, 0)
        if cine is None:
            text = _fitting_name(entry, QFontMetricsF(option.font), name.width())
        else:
            text = showable(entry.name)
        middle = Qt.TextElideMode.ElideMiddle
        _line(painter, name, text, option.font, theme.colors().text, middle)
        assessment = found(entry)
        if assessment is not None:
            chip = _chip(assessment, option.font)
            chip.moveBottomRight(QPointF(words.right(), row.center().y() + theme.scaled(25)))
            _paint_chip(painter, chip, assessment, option.font)
            if assessment.warnings:
                _paint_warning_mark(painter, thumbnail)
            words.setRight(chip.left() - 8)
        is_expanded: bool | None = index.data(EXPANDED_ROLE)
        if is_expanded is not None:
            _paint_arrow(painter, arrow_place(option.rect), is_collapsed=not is_expanded)
            words.setLeft(words.left() + theme.scaled(_ARROW_ROOM))
        _paint_state(painter, words, entry, cine, option.font)


def arrow_place(row: QRect) -> QRectF:
    """Where in a row the arrow is that expands a cine; a little larger, as one clicks there."""
    ground = _ground_place(row)
    side = theme.scaled(24)
    left = _thumbnail_place(ground).right() + _TEXT_GAP
    top = ground.top() + theme.scaled(37) + theme.scaled(theme.SMALL_PX) * 0.6 - side / 2
    return QRectF(left, top, side, side)


def _ground_place(row: QRect) -> QRectF:
    return QRectF(row).adjusted(_INSET, 2, -_INSET, -2)


def _thumbnail_place(ground: QRectF) -> QRectF:
    top = ground.center().y() - THUMBNAIL_HEIGHT / 2
    return QRectF(ground.left() + 10, top, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT)


def _paint_heading(
    painter: QPainter,
    row: QRectF,
    option: QStyleOptionViewItem,
    heading: Heading,
    name: str,
    worst: Assessment | None,
) -> None:
    """Draw arrow, name and number of Scans at the left, the highest malignancy at the right."""
    colors = theme.colors()
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.raised))
        painter.drawRoundedRect(row, 8, 8)
    if option.state & QStyle.StateFlag.State_HasFocus:
        theme.draw_focus(painter, row, 8)
    place = row.adjusted(10, 0, -10, 0)
    _paint_arrow(painter, place, is_collapsed=heading.is_collapsed)
    place.setLeft(place.left() + theme.scaled(_ARROW_ROOM))
    if worst is not None:
        chip = _chip(worst, option.font)
        chip.moveCenter(QPointF(place.right() - chip.width() / 2, place.center().y()))
        _paint_chip(painter, chip, worst, option.font)
        place.setRight(chip.left() - 8)
    bold = theme.sized(option.font, theme.SMALL_PX, bold=True)
    small = theme.sized(option.font, theme.SMALL_PX)
    metrics = QFontMetricsF(bold)
    place.setTop(place.center().y() - metrics.height() / 2)
    count = str(len(heading.entry_ids))
    room = place.width() - QFontMetricsF(small).horizontalAdvance(count) - 8
    line = QRectF(place)
    line.setWidth(room)
    middle, end = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
    _line(painter, line, name, bold, colors.text, middle)
    line = place.adjusted(min(metrics.horizontalAdvance(name), room) + 8, 0, 0, 0)
    _line(painter, line, count, small, colors.dim, end)


def _paint_arrow(painter: QPainter, place: QRectF, *, is_collapsed: bool) -> None:
    """Draw an arrow that points to the right if the group is collapsed, down if not."""
    side = theme.scaled(4)
    center = QPointF(place.left() + side, place.center().y())
    arrow = QPainterPath()
    for x, y in ((-side / 2, -side), (side / 2, 0.0), (-side / 2, side)):
        point = center + (QPointF(x, y) if is_collapsed else QPointF(y, x))
        if arrow.elementCount():
            arrow.lineTo(point)
        else:
            arrow.moveTo(point)
    pen = QPen(QColor(theme.colors().dim), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(arrow)


def _paint_ground(
    painter: QPainter, row: QRectF, state: QStyle.StateFlag, *, is_current: bool
) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    if not chosen and not hovered:
        return
    colors = theme.colors()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent_wash if chosen else colors.raised))
    painter.drawRoundedRect(row, 8, 8)
    if chosen:
        # A bar marks the selected row without relying on color. That of the current one is longer.
        bar = QRectF(row.left(), 0, 3, row.height() - 20 if is_current else 12)
        bar.moveCenter(QPointF(bar.center().x(), row.center().y()))
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(bar, 1.5, 1.5)
    if state & QStyle.StateFlag.State_HasFocus:
        theme.draw_focus(painter, row, 8)


def _paint_thumbnail(
    painter: QPainter, place: QRectF, thumbnail: QPixmap | None, entry: Entry
) -> None:
    path = QPainterPath()
    path.addRoundedRect(place, 5, 5)
    painter.fillPath(path, QColor(palette.GROUND))
    if thumbnail is not None:
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        painter.restore()
    if entry.state is EntryState.FAILED:
        painter.fillPath(path, QColor(15, 18, 22, 190))
        sign = QRectF(0, 0, 22, 22)
        sign.moveCenter(place.center())
        ratio = painter.device().devicePixelRatio()
        drawn = pixmap("missing" if entry.is_missing else "failed", 22, palette.TEXT, ratio)
        painter.drawPixmap(sign, drawn, QRectF(drawn.rect()))


def _paint_warning_mark(painter: QPainter, thumbnail: QRectF) -> None:
    """Mark the corner of an image with a warning."""
    ground = QRectF(0, 0, 22, 22)
    ground.moveBottomRight(thumbnail.bottomRight() + QPointF(4, 4))
    painter.setPen(Qt.PenStyle.NoPen)
    colors = theme.colors()
    painter.setBrush(QColor(colors.amber_wash))
    painter.drawEllipse(ground)
    drawn = pixmap("unlike", 16, colors.amber, painter.device().devicePixelRatio())
    painter.drawPixmap(ground.adjusted(3, 3, -3, -3), drawn, QRectF(drawn.rect()))


def _paint_review_signs(painter: QPainter, place: QRectF, entry: Entry, cine: Cine | None) -> float:
    """Draw a tick for a verdict and a sheet for a note at the right; return their width."""
    side, ratio = theme.scaled(14), painter.device().devicePixelRatio()
    review, signs = entry.review, []
    if review.verdict is not None if cine is None else cine.has_verdict:
        signs.append(pixmap("reviewed", side, theme.colors().accent_light, ratio))
    if review.note is not None if cine is None else cine.has_note:
        signs.append(pixmap("noted", side, theme.colors().dim, ratio))
    right = place.right()
    for sign in signs:
        right -= side
        target = QRectF(right, place.top() + theme.scaled(12), side, side)
        painter.drawPixmap(target, sign, QRectF(sign.rect()))
        right -= 4
    return place.right() - right


def _fitting_name(entry: Entry, metrics: QFontMetricsF, room: float) -> str:
    """The name; if there is no room, without its extension, and then without its middle.

    The names of a series differ at their ends, and the frames of a file by their numbers.
    """
    whole = name_of(entry)
    if metrics.horizontalAdvance(whole) <= room:
        return whole
    stem = showable(without_extension(entry.name))
    left = max(room - metrics.horizontalAdvance(name_of(entry, "")), 0)
    short = metrics.elidedText(stem, Qt.TextElideMode.ElideMiddle, left)
    if short:
        return name_of(entry, short)
    return metrics.elidedText(name_of(entry, stem), Qt.TextElideMode.ElideLeft, room)


def _paint_state(
    painter: QPainter, place: QRectF, entry: Entry, cine: Cine | None, font: QFont
) -> None:
    small = theme.sized(font, theme.SMALL_PX)
    text = short_state(entry)
    assessment = found(entry)
    texts: Sequence[str] = ()
    if cine is not None:
        texts = frames_texts(cine, entry)
    elif assessment is not None:
        texts = (text, found_short(assessment))
    if texts:
        # "no lesion, 2 pos..." beside the chip says too little: a shorter text then, or none.
        metrics = QFontMetricsF(small)
        text = next(
            (each for each in texts if metrics.horizontalAdvance(each) <= place.width()), ""
        )
    end = Qt.TextElideMode.ElideRight
    line = place.adjusted(0, theme.scaled(37), 0, 0)
    _line(painter, line, text, small, theme.colors().dim, end)


def _line(
    painter: QPainter, place: QRectF, text: str, font: QFont, ink: str, cut: Qt.TextElideMode
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = QFontMetricsF(font)
    baseline = place.topLeft() + QPointF(0, metrics.ascent())
    painter.drawText(baseline, metrics.elidedText(text, cut, place.width()))


def _chip(assessment: Assessment, font: QFont) -> QRectF:
    """A place for a chip: as wide as the widest usual number needs, so that the signs align."""
    metrics = QFontMetricsF(_chip_font(font))
    numbers = (_WIDEST_NUMBER, _number(assessment))
    number = max(metrics.horizontalAdvance(each) for each in numbers)
    width = 2 * _CHIP_MARGIN + theme.scaled(_CHIP_SIGN) + _CHIP_GAP + ceil(number)
    return QRectF(0, 0, width, theme.scaled(_CHIP_HEIGHT))


def _chip_font(font: QFont) -> QFont:
    return theme.sized(font, theme.SMALL_PX, bold=True)


def _number(assessment: Assessment) -> str:
    return malignancy_number(assessment.malignancy, assessment.operating_point)


def _paint_chip(painter: QPainter, place: QRectF, assessment: Assessment, font: QFont) -> None:
    color = theme.risk_color(assessment)
    # The ground, on which each color of risk can be read, also in a chosen row.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colors().ground))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = theme.scaled(_CHIP_SIGN)
    sign = QRectF(place.left() + _CHIP_MARGIN, place.center().y() - side / 2, side, side)
    draw_risk_symbol(painter, sign, assessment, color)
    painter.setFont(_chip_font(font))
    painter.setPen(QColor(color))
    painter.drawText(
        place.adjusted(_CHIP_MARGIN + side + _CHIP_GAP, 0, -_CHIP_MARGIN, 0),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        _number(assessment),
    )
