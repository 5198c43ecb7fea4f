"""The table of Lesions, possible ones below. The selected row is highlighted in the image."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.report.symbols import draw_badge
from app.ui import theme
from app.ui.own_keys import claims_key, is_delete
from app.ui.theme import scaled
from app.ui.translation import follow_language, follow_words
from app.words import lesion_table as words
from app.words.number import area_text, malignancy_number
from app.words.text import Text

Index = QModelIndex | QPersistentModelIndex

_COLUMNS = 4
_NAME, _SIZE, _AREA, _MALIGNANCY = range(_COLUMNS)
_HEADINGS: Mapping[int, Text] = {
    _SIZE: words.SIZE,
    _AREA: words.AREA,
    _MALIGNANCY: words.MALIGNANCY,
}
_ROW_HEIGHT = 34
_MOST_ROWS = 6
"""The table scrolls if there are more rows."""
_BADGE_RADIUS = 9.0
_BADGE_ROOM = 26
"""Width of a badge, a disc or a diamond, at the left border."""
_TEXT_MARGIN = 3
"""Qt's margin beside the text of a cell."""


class LesionModel(QAbstractTableModel):
    """Rows are the Lesions of one Assessment, then its possible ones unless they are hidden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None
        self._rows: tuple[Lesion, ...] = ()
        theme.follow(self, self._size_fonts)

    @property
    def assessment(self) -> Assessment | None:
        """What is shown."""
        return self._assessment

    @property
    def rows(self) -> tuple[Lesion, ...]:
        """The Lesions and possible ones that are shown."""
        return self._rows

    def _size_fonts(self) -> None:
        self._font = theme.sized(QFont(), theme.SMALL_PX)
        self._bold = theme.sized(QFont(), theme.SMALL_PX, bold=True)

    def show(self, assessment: Assessment | None, *, possible: bool) -> None:
        """Show other Lesions. Rows are only inserted or removed at the end."""
        rows: tuple[Lesion, ...] = ()
        if assessment is not None:
            rows = assessment.regions if possible else assessment.lesions
        before, after = len(self._rows), len(rows)
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._assessment, self._rows = assessment, rows
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._assessment, self._rows = assessment, rows
            self.endInsertRows()
        self._assessment, self._rows = assessment, rows
        if after:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, _COLUMNS - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(  # noqa: N802 Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Give a heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _HEADINGS[section]() if section in _HEADINGS else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the content of a cell."""
        if self._assessment is None or index.row() >= len(self._rows):
            return None
        lesion = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                lesion.name,
                words.size_cell(lesion),
                area_text(lesion),
                malignancy_number(lesion.malignancy, self._assessment.operating_point),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and (
            lesion.is_possible or index.column() == _MALIGNANCY
        ):
            return QColor(theme.lesion_color(lesion, self._assessment))
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if index.column() == _MALIGNANCY else self._font
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.lesion_tip(lesion)
        return None


class LesionTable(QTableView):
    """Shows the Lesions and possible lesions; as high as its rows."""

    lesion_chosen = Signal(str)
    """Id of the Lesion that is selected, empty for none."""
    updated = Signal()
    """The Lesions of another Assessment are shown, or none."""
    reject_requested = Signal()
    """The Delete key was pressed while the table has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LesionModel(self)
        self._possible = True
        self._chosen = ""
        self._is_filling = False
        self._kinds: list[bool] = []
        self.setModel(self._model)
        self.setItemDelegateForColumn(_NAME, _BadgeDelegate(self))
        self.setItemDelegateForColumn(_MALIGNANCY, _FlushDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        follow_words(self.setAccessibleName, words.LESIONS)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        # Fixed widths: measuring every cell again would cost more than painting during a drag.
        header.setMinimumSectionSize(_BADGE_ROOM)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_SIZE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        theme.follow(self, self._size_cells)
        follow_language(self, header.viewport().update)

    @property
    def assessment(self) -> Assessment | None:
        """What is shown."""
        return self._model.assessment

    @property
    def rows(self) -> tuple[Lesion, ...]:
        """The Lesions and possible ones that are shown."""
        return self._model.rows

    @property
    def chosen(self) -> Lesion | None:
        """The Lesion of the selected row."""
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    @property
    def meant(self) -> Lesion | None:
        """The Lesion that an order is about: the selected one, or the only one."""
        return self.rows[0] if len(self.rows) == 1 else self.chosen

    def show_assessment(self, assessment: Assessment | None) -> None:
        """Show the regions of an Assessment, or none.

        The selected Lesion stays selected, whatever its number is now. If it is gone, a neighbor
        is selected.
        """
        place = self.currentIndex().row()
        self._is_filling = True
        self._model.show(assessment, possible=self._possible)
        self._fit_rows()
        ids = [lesion.id for lesion in self.rows]
        if self._chosen in ids:
            self.selectRow(ids.index(self._chosen))
        elif ids and place >= 0:
            self.selectRow(min(place, len(ids) - 1))
        self._is_filling = False
        self._on_row_chosen(self.currentIndex())
        self.updated.emit()

    def show_possible(self, *, shown: bool) -> None:
        """Show or hide the rows of possible lesions."""
        if shown != self._possible:
            self._possible = shown
            self.show_assessment(self.assessment)

    def select(self, lesion_id: str) -> None:
        """Select a Lesion by its id; an unknown id, such as '', selects none."""
        ids = [lesion.id for lesion in self.rows]
        if lesion_id in ids:
            self.selectRow(ids.index(lesion_id))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def step(self, step: int) -> None:
        """Select the row ``step`` further down, and wrap around at the ends."""
        rows = len(self.rows)
        if rows:
            current = self.currentIndex()
            # With no row selected, forward begins at the first one and back at the last.
            start = current.row() if current.isValid() else (-1 if step > 0 else rows)
            self.selectRow((start + step) % rows)

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key from the window."""
        return claims_key(event, is_delete) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Ask to reject the selected Lesion."""
        if is_delete(event):
            self.reject_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Frame the current row, or without one the table, if it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            place = self.viewport().rect()
            row = self.currentIndex().row()
            if row >= 0:
                place.setTop(self.rowViewportPosition(row))
                place.setHeight(self.rowHeight(row))
            theme.draw_focus(QPainter(self.viewport()), QRectF(place), 4)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        if self._is_filling:
            return
        rows = self.rows
        chosen = rows[index.row()].id if index.isValid() else ""
        if chosen != self._chosen:
            self._chosen = chosen
            self.lesion_chosen.emit(chosen)

    def _size_cells(self) -> None:
        """Give rows and columns the room that the size of text needs."""
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        for column, width in ((_NAME, _BADGE_ROOM), (_AREA, 84), (_MALIGNANCY, 60)):
            header.resizeSection(column, scaled(width))
        self._kinds = []
        self._fit_rows()

    def _fit_rows(self) -> None:
        kinds = [lesion.is_possible for lesion in self.rows]
        # While the slider moves, the kinds mostly stay the same, and a new height costs a layout.
        if kinds and kinds == self._kinds:
            return
        self._kinds = kinds
        self.clearSpans()
        for row, is_possible in enumerate(kinds):
            if is_possible:
                self.setSpan(row, _SIZE, 1, 2)  # over the area too
        rows = min(max(len(kinds), 1), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * scaled(_ROW_HEIGHT) + 2)


class _BadgeDelegate(QStyledItemDelegate):
    """Draws the name as in the image."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        widget = blank.widget
        widget.style().drawControl(
            widget.style().ControlElement.CE_ItemViewItem, blank, painter, widget
        )
        model = index.model()
        if not isinstance(model, LesionModel) or model.assessment is None:
            return
        draw_badge(
            painter,
            QPointF(blank.rect.left() + scaled(_BADGE_ROOM) / 2, blank.rect.center().y()),
            scaled(_BADGE_RADIUS),
            model.rows[index.row()],
            model.assessment,
            on_paper=not theme.colors().is_dark,
        )
        if model.rows[index.row()].is_edited:
            _draw_edited(
                painter, blank.rect.left() + scaled(_BADGE_ROOM) - 5, blank.rect.center().y() + 6
            )


def _draw_edited(painter: QPainter, x: float, y: float) -> None:
    """Draw a small dot with a dark border: a person has changed this Lesion."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colors().panel), 2))
    painter.setBrush(QColor(theme.colors().accent))
    painter.drawEllipse(QPointF(x, y), 4.0, 4.0)
    painter.restore()


class _FlushDelegate(QStyledItemDelegate):
    """Draws up to the right border, so that the numbers are aligned with those of the bars.

    They have the color of the risk also in the chosen row.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(0, 0, _TEXT_MARGIN, 0)
        shades = option.palette
        shades.setBrush(QPalette.ColorRole.HighlightedText, shades.text())
        option.palette = shades


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= _AREA else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
