"""How a row of the worklist is drawn: thumbnail, name, state and a chip with the risk."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap
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
from app.ui.icons import pixmap
from app.ui.thumbnails import THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH
from app.ui.wording import found, state_text
from app.ui.worklist_model import ENTRY_ROLE, GROUP_ROLE, THUMBNAIL_ROLE
from app.words.number import malignancy_number
from app.words.verdict import found_short
from app.workers.entry import Entry, EntryState

ROW_HEIGHT = 68
GROUP_HEIGHT = 28
"""Of the name over the first row of a group."""
_INSET = 8
"""Between the list's border and the background of a selected row."""
_CHIP_WIDTH, _CHIP_HEIGHT = 72.0, 22.0


class WorklistDelegate(QStyledItemDelegate):
    """Draws rows of the WorklistModel."""

    def sizeHint(  # noqa: N802 Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give the preferred size."""
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        row = QRectF(option.rect).adjusted(_INSET, 2, -_INSET, -2)
        group = index.data(GROUP_ROLE)
        if group:
            _paint_group(painter, row, group, option.font)
            row.setTop(row.top() + GROUP_HEIGHT)
        view = self.parent()
        is_current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        _paint_ground(painter, row, option.state, is_current=is_current)
        thumbnail = QRectF(
            row.left() + 10,
            row.center().y() - THUMBNAIL_HEIGHT / 2,
            THUMBNAIL_WIDTH,
            THUMBNAIL_HEIGHT,
        )
        _paint_thumbnail(painter, thumbnail, index.data(THUMBNAIL_ROLE), entry)
        words = QRectF(row)
        words.setLeft(thumbnail.right() + 12)
        words.setRight(row.right() - 10)
        _paint_name(painter, words, entry, option.font)
        assessment = found(entry)
        if assessment is not None:
            chip = QRectF(0, 0, _CHIP_WIDTH, _CHIP_HEIGHT)
            chip.moveBottomRight(QPointF(words.right(), thumbnail.bottom() + 1))
            _paint_chip(painter, chip, assessment, option.font)
            if assessment.warnings:
                _paint_warning_mark(painter, thumbnail)
            words.setRight(chip.left() - 8)
        _paint_state(painter, words, entry, option.font)
        painter.restore()


def _paint_group(painter: QPainter, row: QRectF, name: str, font: QFont) -> None:
    place = row.adjusted(10, 6, -10, 0)
    small = theme.sized(font, theme.SMALL_PX, bold=True)
    _line(painter, place, name, small, palette.DIM, Qt.TextElideMode.ElideMiddle)


def _paint_ground(
    painter: QPainter, row: QRectF, state: QStyle.StateFlag, *, is_current: bool
) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    if not chosen and not hovered:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ACCENT_WASH if chosen else theme.RAISED))
    painter.drawRoundedRect(row, 8, 8)
    if chosen:
        # A bar marks the selected row without relying on color. That of the current one is longer.
        bar = QRectF(row.left(), 0, 3, row.height() - 20 if is_current else 12)
        bar.moveCenter(QPointF(bar.center().x(), row.center().y()))
        painter.setBrush(QColor(palette.ACCENT))
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
    painter.setBrush(QColor(theme.AMBER_WASH))
    painter.drawEllipse(ground)
    drawn = pixmap("unlike", 16, palette.AMBER, painter.device().devicePixelRatio())
    painter.drawPixmap(ground.adjusted(3, 3, -3, -3), drawn, QRectF(drawn.rect()))


def _paint_name(painter: QPainter, place: QRectF, entry: Entry, font: QFont) -> None:
    # Elided in the middle, because the names of a series differ at their ends.
    middle = Qt.TextElideMode.ElideMiddle
    _line(painter, place.adjusted(0, 11, 0, 0), showable(entry.name), font, palette.TEXT, middle)


def _paint_state(painter: QPainter, place: QRectF, entry: Entry, font: QFont) -> None:
    small = QFont(font)
    small.setPixelSize(theme.SMALL_PX)
    text = state_text(entry)
    assessment = found(entry)
    if assessment is not None:
        # "no lesion, 2 pos..." beside the chip says too little: a shorter text then, or none.
        metrics = QFontMetricsF(small)
        texts = (text, found_short(assessment))
        text = next(
            (each for each in texts if metrics.horizontalAdvance(each) <= place.width()), ""
        )
    end = Qt.TextElideMode.ElideRight
    _line(painter, place.adjusted(0, 37, 0, 0), text, small, palette.DIM, end)


def _line(
    painter: QPainter, place: QRectF, text: str, font: QFont, ink: str, cut: Qt.TextElideMode
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = QFontMetricsF(font)
    baseline = place.topLeft() + QPointF(0, metrics.ascent())
    painter.drawText(baseline, metrics.elidedText(text, cut, place.width()))


def _paint_chip(painter: QPainter, place: QRectF, assessment: Assessment, font: QFont) -> None:
    color = palette.risk_color(assessment)
    # The darkest ground, on which each color of risk can be read, also in a chosen row.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.GROUND))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sign = QRectF(place.left() + 8, place.center().y() - 6, 12, 12)
    draw_risk_symbol(painter, sign, assessment, color)
    painter.setFont(theme.sized(font, theme.SMALL_PX, bold=True))
    painter.setPen(QColor(color))
    painter.drawText(
        place.adjusted(24, 0, -10, 0),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        malignancy_number(assessment.malignancy, assessment.operating_point),
    )
