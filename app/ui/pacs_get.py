"""Searches a PACS for studies, and gets images from there."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.domain.pacs import PacsNotice
from app.network.nodes import Node
from app.network.peer import Retrieved, peer_of
from app.network.query import MOST_STUDIES, FoundSeries, FoundStudies, FoundStudy, Query
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.pacs_dialog import PacsDialog
from app.ui.settings import Settings
from app.ui.theme import scaled, styled
from app.words import pacs as words
from app.words.message import say
from app.words.text import Text
from app.workers.pacs import PacsLane, Wanted, retrieve_all
from models.torch_free.message import Message

_SIZE = QSize(900, 620)
_MODALITIES = ("US", "")
_LONGEST_VALUE = 64
"""Characters that DICOM allows in a name or an ID."""

_WANTED = Qt.ItemDataRole.UserRole
_WIDTHS = (190, 110, 90, 200, 80, 64, 74)
"""Of the columns, in pixels at the usual size of text."""
_DESCRIPTION = 3
"""The column that takes what room is left."""


class GetDialog(PacsDialog):
    """Lists studies with their series, and retrieves those that are selected."""

    retrieved = Signal(object)
    """Paths of images that have come."""

    def __init__(self, settings: Settings, actions: Actions, window: QWidget) -> None:
        super().__init__(settings, actions, words.RETRIEVE, _SIZE, window)
        self.setWindowTitle(words.GET_TITLE())
        self._found_at: Node | None = None
        self._series = PacsLane(self)
        self._unlisted: list[QTreeWidgetItem] = []
        self._listed: set[Wanted] = set()
        self.name, self.patient_id = QLineEdit(), QLineEdit()
        for line in (self.name, self.patient_id):
            line.setMaxLength(_LONGEST_VALUE)
        self.since, self.until = QLineEdit(), QLineEdit()
        for line in (self.since, self.until):
            line.setPlaceholderText(words.DATE_FORMAT())
        self.modality = QComboBox()
        self.modality.addItems([one or words.ANY_MODALITY() for one in _MODALITIES])
        self.search = QPushButton(words.SEARCH())
        self.search.setDefault(True)
        self.search.clicked.connect(self._search)
        fields: tuple[tuple[Text, QWidget, int], ...] = (
            (words.PATIENT_NAME, self.name, 3),
            (words.PATIENT_ID, self.patient_id, 2),
            (words.SINCE, self.since, 2),
            (words.UNTIL, self.until, 2),
            (words.MODALITY, self.modality, 1),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (caption, control, stretch) in enumerate(fields):
            label = QLabel(caption())
            label.setBuddy(control)
            control.setAccessibleName(caption())
            grid.addWidget(label, 0, column)
            grid.addWidget(control, 1, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self.search, 1, len(fields))
        self.tree = styled(_StudyTree(), "listed")
        self.tree.itemExpanded.connect(self._list_series)
        self.tree.itemSelectionChanged.connect(self.enable)
        self.tree.chosen.connect(self._retrieve)
        self.order.clicked.connect(self._retrieve)
        self.node.currentIndexChanged.connect(self.enable)
        self.body.addLayout(grid)
        self.body.addWidget(self.tree, 1)

    def enable(self) -> None:
        """Enable what can be done now."""
        super().enable()
        self.search.setEnabled(self.chosen_node is not None and not self.lane.is_busy)
        self.order.setEnabled(bool(self.tree.selectedItems()) and not self.lane.is_busy)

    def progress_text(self, done: int, total: int) -> str:
        """What is said while images come."""
        name = self._found_at.name if self._found_at else ""
        return words.RETRIEVED_SO_FAR(node=name, done=done, total=total)

    def done(self, result: int) -> None:
        """Cancel what goes on, and close."""
        self._series.cancel()
        super().done(result)

    # Studies

    def _search(self) -> None:
        node, local = self.chosen_node, self._settings.local
        if node is None or self.lane.is_busy:
            return
        try:
            query = self._query()
        except ValueError:
            self.tell(words.DATE_UNREADABLE())
            return
        self._series.cancel()
        self.tree.clear()
        self._unlisted.clear()
        self._listed.clear()
        self._found_at = node
        self.lane.start(
            lambda stop, _progress: peer_of(node, local, stop).find_studies(query),
            self._show,
            self.tell_fault,
        )
        self.wait(words.SEARCHING(node=node.name))

    def _query(self) -> Query:
        """What is searched for. Raises ValueError if a date can't be read."""
        since, until = self.since.text().strip(), self.until.text().strip()
        return Query(
            self.name.text().strip(),
            self.patient_id.text().strip(),
            date.fromisoformat(since) if since else None,
            date.fromisoformat(until) if until else None,
            _MODALITIES[self.modality.currentIndex()],
        )

    def _show(self, found: FoundStudies) -> None:
        self.tree.show_studies(found.studies)
        if not found.is_all:
            self.tell(words.FIRST_STUDIES(number=MOST_STUDIES))
        elif found.studies:
            self.tell(words.STUDIES(len(found.studies)))
        else:
            self.tell(words.NO_STUDIES())
        if found.studies:
            self.tree.setFocus()

    # Series

    def _list_series(self, item: QTreeWidgetItem) -> None:
        """Ask for the series of a study when it is expanded for the first time."""
        wanted: Wanted = item.data(0, _WANTED)
        if wanted in self._listed or item in self._unlisted:
            return
        self._unlisted.append(item)
        self._list_next()

    def _list_next(self) -> None:
        node, local = self._found_at, self._settings.local
        if not self._unlisted or self._series.is_busy or node is None:
            return
        item = self._unlisted[0]
        uid = item.data(0, _WANTED).study_uid
        self._series.start(
            lambda stop, _progress: peer_of(node, local, stop).find_series(uid),
            lambda found: self._show_series(item, found),
            lambda fault: self._no_series(item, fault),
        )

    def _show_series(self, item: QTreeWidgetItem, found: Sequence[FoundSeries]) -> None:
        self._unlisted.remove(item)
        self._listed.add(item.data(0, _WANTED))
        self.tree.show_series(item, found)
        self._list_next()

    def _no_series(self, item: QTreeWidgetItem, fault: Message) -> None:
        self._unlisted.remove(item)
        item.setExpanded(False)  # expanded again, it asks again
        self.tell_fault(fault)
        self._list_next()

    # Images

    def _retrieve(self) -> None:
        node, wanted = self._found_at, self.tree.wanted()
        if node is None or not wanted or self.lane.is_busy:
            return
        local, folder = self._settings.local, self._settings.retrieved_folder
        self.lane.start(
            lambda stop, progress: retrieve_all(node, local, wanted, folder, stop, progress),
            self._on_retrieved,
            self.tell_fault,
        )
        self.wait(words.RETRIEVING(node=node.name))

    def _on_retrieved(self, got: Retrieved) -> None:
        node = self._found_at.name if self._found_at else ""
        came = Message.of(PacsNotice.RETRIEVED, node=node, received=got.received)
        self.tell(say(got.fault or came))
        images: tuple[Path, ...] = got.images
        if images:
            self.retrieved.emit(images)


class _StudyTree(QTreeWidget):
    """Studies, with their series below them once they are expanded."""

    chosen = Signal()
    """What is selected was double-clicked, or Return was pressed on it.

    Not Qt's signal of activation, which on some desktops is a single click.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels([caption() for caption in words.COLUMNS])
        self.setAccessibleName(words.LIST())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.itemDoubleClicked.connect(lambda _item, _column: self.chosen.emit())
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, scaled(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Keep Return from the dialog, which would search again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def wanted(self) -> tuple[Wanted, ...]:
        """What is selected; series of a study that is selected too come with it."""
        chosen = [item.data(0, _WANTED) for item in self.selectedItems()]
        studies = {one.study_uid for one in chosen if one is not None and not one.series_uid}
        return tuple(
            one
            for one in chosen
            if one is not None and not (one.series_uid and one.study_uid in studies)
        )

    def show_studies(self, studies: Sequence[FoundStudy]) -> None:
        """List these, the newest first, and select the first."""
        for study in sorted(studies, key=lambda one: one.date, reverse=True):
            item = QTreeWidgetItem(
                _cells(
                    study.patient_name.replace("^", " ").strip(),
                    study.patient_id,
                    _day(study.date),
                    study.description,
                    ", ".join(study.modalities),
                    study.series,
                    study.instances,
                )
            )
            item.setData(0, _WANTED, Wanted(study.uid))
            item.addChild(QTreeWidgetItem([words.LISTING_SERIES()]))
            self.addTopLevelItem(item)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def show_series(self, item: QTreeWidgetItem, found: Sequence[FoundSeries]) -> None:
        """List the series of a study."""
        item.takeChildren()
        for series in found:
            name = words.SERIES_WITHOUT_NUMBER()
            if series.number is not None:
                name = words.SERIES(number=series.number)
            cells = _cells(
                name, "", "", series.description, series.modality, None, series.instances
            )
            child = QTreeWidgetItem(cells)
            child.setData(0, _WANTED, Wanted(series.study_uid, series.uid))
            item.addChild(child)


def _cells(*values: str | int | None) -> list[str]:
    return ["" if value is None else showable(str(value)) for value in values]


def _day(text: str) -> str:
    """Write a date of DICOM with hyphens; what is no date stays as it is."""
    is_date = len(text) == len("20260131") and text.isdigit()
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if is_date else text
