"""The list of opened Scans on the left."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.worklist_delegate import WorklistDelegate
from app.ui.worklist_model import WorklistModel
from app.words import worklist as words
from app.workers.entry import NO_ENTRY, EntryState
from app.workers.session import Session


class Worklist(QWidget):
    """Shows the Session's entries; choosing one makes it current."""

    chosen = Signal(int)
    """Id of the entry that the user chose."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setProperty("side", "left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._actions = actions
        self.model = WorklistModel(session, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(WorklistDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(words.WORKLIST())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._on_row_chosen)
        self._hint = styled(QLabel(words.EMPTY()), "small")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(PANEL_MARGIN, 0, PANEL_MARGIN, 0)
        self._count = styled(QLabel(), "small")
        head = QHBoxLayout()
        head.setContentsMargins(PANEL_MARGIN, 18, PANEL_MARGIN, 10)
        head.addWidget(styled(QLabel(words.WORKLIST()), "section"))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        # One pixel for the line beside the splitter.
        column.setContentsMargins(0, 0, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        session.current_changed.connect(self._on_current_changed)
        # A folder of a thousand images adds a thousand entries in one turn of the event loop.
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(self._show_count)
        for signal in (session.entry_added, session.entry_changed, session.entry_removed):
            signal.connect(self._on_entries)

    def step(self, step: int) -> None:
        """Choose the entry ``step`` rows further down; at an end nothing happens."""
        row = self.model.row_of(self._session.current).row()
        index = self.model.index(row + step)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry_id = self.model.entry_id(index)
        if entry_id in self._session:
            self.chosen.emit(entry_id)

    def _on_current_changed(self, entry_id: int) -> None:
        index = self.model.row_of(entry_id)
        if entry_id == NO_ENTRY:
            self.view.clearSelection()
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)

    def _on_entries(self, _entry_id: int) -> None:
        self._recount.start()

    def _show_count(self) -> None:
        entries = self._session.entries()
        done = sum(entry.state is EntryState.DONE for entry in entries)
        self._hint.setVisible(not entries)
        self.view.setVisible(bool(entries))
        self._count.setText(words.COUNT(done=done, total=len(entries)) if entries else "")

    def _open_menu(self, place: QPoint) -> None:
        if not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        for name in ("export", "retry", "remove"):
            menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))
