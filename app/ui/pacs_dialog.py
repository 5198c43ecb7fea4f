"""What the dialogs about a PACS share: choice of a node, and what goes on."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.network.nodes import Node, find_node
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.settings import Settings
from app.ui.theme import follow, scaled, styled
from app.words import pacs as words
from app.words.message import say
from app.words.text import Text
from app.workers.pacs import PacsLane
from models.torch_free.message import Message


class PacsDialog(QDialog):
    """A row with the nodes above, a line with what goes on and buttons below ``body``.

    The window stays usable beside it. To close it cancels what goes on.
    """

    def __init__(
        self, settings: Settings, actions: Actions, order: Text, size: QSize, window: QWidget
    ) -> None:
        """``order`` is what the main button is called."""
        super().__init__(window)
        self._settings = settings
        self._size = size
        self.lane = PacsLane(self)
        self.lane.progressed.connect(self._show_progress)
        self.node = QComboBox()
        self.node.setAccessibleName(words.NODE())
        caption = QLabel(words.NODE())
        caption.setBuddy(self.node)
        self.settings_button = QPushButton(words.OPEN_SETTINGS())
        self.settings_button.setAutoDefault(False)
        self.settings_button.clicked.connect(actions["settings"].trigger)
        above = QHBoxLayout()
        above.addWidget(caption)
        above.addWidget(self.node, 1)
        above.addWidget(self.settings_button)
        self.body = QVBoxLayout()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(order())
        self.line = styled(QLabel(), "small_text")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.order = styled(QPushButton(order()), "primary")
        self.order.setAutoDefault(False)
        self.cancel = QPushButton(words.CANCEL())
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        close = QPushButton(words.CLOSE())
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (close, self.cancel, self.order):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addLayout(self.body, 1)
        column.addWidget(self.bar)
        column.addWidget(self.line)
        column.addLayout(buttons)
        follow(self, self._fit)

    def show_nodes(self) -> None:
        """List the nodes of now; the chosen one stays chosen."""
        chosen = self.node.currentText()
        self.node.clear()
        self.node.addItems([node.name for node in self._settings.nodes])
        self.node.setCurrentIndex(max(self.node.findText(chosen), 0))
        self.line.setText("" if self._settings.nodes else words.NO_NODES())
        self.enable()

    @property
    def chosen_node(self) -> Node | None:
        """The node that is chosen, None if there is none."""
        return find_node(self._settings.nodes, self.node.currentText())

    def enable(self) -> None:
        """Enable what can be done now."""
        self.cancel.setEnabled(self.lane.is_busy)
        self.bar.setVisible(self.lane.is_busy)

    def tell(self, text: str) -> None:
        """Say what goes on or how it has ended."""
        self.line.setText(showable(text))
        self.enable()

    def tell_fault(self, fault: Message) -> None:
        """Say why it has failed."""
        self.tell(say(fault))

    def progress_text(self, done: int, total: int) -> str:
        """What is said while objects come or go."""
        raise NotImplementedError

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            self.tell(self.progress_text(done, total))

    def wait(self, text: str) -> None:
        """Say what begins; how much there is to do is not known yet."""
        self.bar.setRange(0, 0)
        self.tell(text)

    def _cancel(self) -> None:
        self.lane.cancel()
        self.tell(words.CANCELED())

    def done(self, result: int) -> None:
        """Cancel what goes on, and close."""
        if self.lane.is_busy:
            self._cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 Qt's name
        """Show nodes that were set meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            shown = [self.node.itemText(row) for row in range(self.node.count())]
            if shown != [node.name for node in self._settings.nodes] and not self.lane.is_busy:
                self.show_nodes()

    def _fit(self) -> None:
        room = self.screen().availableSize() * 0.9
        size = QSize(scaled(self._size.width()), scaled(self._size.height()))
        self.resize(size.boundedTo(room))
