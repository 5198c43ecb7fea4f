"""The table of Lesions; its chosen row and the lesion marked in the picture are one."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
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
from app.report.palette import is_suspicious, lesion_color
from app.report.symbols import draw_badge
from app.report.text import area_text, probability_text, size_text
from app.ui import theme

Index = QModelIndex | QPersistentModelIndex

COLUMNS = ("", "Size", "Area", "Malignant")
_ROW_HEIGHT = 34
_MOST_ROWS = 6
"""More lesions than these are scrolled to."""
_BADGE_RADIUS = 9.0


class LesionModel(QAbstractTableModel):
    """Rows are the Lesions of one Assessment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None

    @property
    def assessment(self) -> Assessment | None:
        """What is shown."""
        return self._assessment

    @property
    def lesions(self) -> tuple[Lesion, ...]:
        """The rows."""
        return self._assessment.lesions if self._assessment is not None else ()

    def show(self, assessment: Assessment | None) -> None:
        """Show other Lesions. Rows that are there stay, so that the chosen one does."""
        before = len(self.lesions)
        after = len(assessment.lesions) if assessment is not None else 0
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._assessment = assessment
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._assessment = assessment
            self.endInsertRows()
        self._assessment = assessment
        if after:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.lesions)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

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
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is shown of a cell."""
        if self._assessment is None or index.row() >= len(self.lesions):
            return None
        lesion = self.lesions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                str(lesion.id),
                size_text(lesion),
                area_text(lesion),
                probability_text(lesion.malignancy),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == len(COLUMNS) - 1:
            return QColor(lesion_color(lesion, self._assessment))
        if role == Qt.ItemDataRole.FontRole and index.column() == len(COLUMNS) - 1:
            bold = QFont()
            bold.setPixelSize(theme.SMALL_PX)
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        if role == Qt.ItemDataRole.ToolTipRole:
            normal, benign, malignant = lesion.class_probabilities
            return (
                f"Lesion {lesion.id}: malignant {malignant:.2f}, benign {benign:.2f}, "
                f"no lesion {normal:.2f}; circularity {lesion.circularity:.2f}, "
                f"long axis at {lesion.orientation_deg:.0f}\N{DEGREE SIGN}"
            )
        return None


class LesionTable(QTableView):
    """Shows the Lesions; as high as its rows."""

    lesion_chosen = Signal(int)
    """Number of the lesion that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesions = LesionModel(self)
        self.setModel(self.lesions)
        self.setItemDelegateForColumn(0, _BadgeDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName("Lesions")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        # Fixed widths: measuring every cell anew would cost more than painting while dragging.
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 34)
        header.resizeSection(2, 84)
        header.resizeSection(3, 76)
        self.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self._fit_height()

    def show_assessment(self, assessment: Assessment | None) -> None:
        """Show the Lesions of an Assessment, or none."""
        before = self.lesions.rowCount()
        self.lesions.show(assessment)
        if self.lesions.rowCount() != before:
            self._fit_height()

    def select(self, number: int) -> None:
        """Choose a lesion by its number; 0 or one that is not there chooses none."""
        rows = [lesion.id for lesion in self.lesions.lesions]
        if number in rows:
            self.selectRow(rows.index(number))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def step(self, step: int) -> None:
        """Choose the lesion ``step`` rows further down, around the ends."""
        rows = self.lesions.rowCount()
        if rows:
            current = self.currentIndex()
            # From no row, forward begins at the first and back at the last.
            start = current.row() if current.isValid() else (-1 if step > 0 else rows)
            self.selectRow((start + step) % rows)

    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        lesions = self.lesions.lesions
        chosen = index.isValid() and index.row() < len(lesions)
        self.lesion_chosen.emit(lesions[index.row()].id if chosen else 0)

    def _fit_height(self) -> None:
        rows = min(max(self.lesions.rowCount(), 1), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW_HEIGHT + 2)


class _BadgeDelegate(QStyledItemDelegate):
    """Draws the number as it stands in the picture."""

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
        lesion = model.lesions[index.row()]
        draw_badge(
            painter,
            QPointF(blank.rect.center()),
            _BADGE_RADIUS,
            lesion.id,
            lesion_color(lesion, model.assessment),
            suspicious=is_suspicious(lesion, model.assessment),
        )


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= 2 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
