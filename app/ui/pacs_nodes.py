"""The PACS nodes in the settings: a list of them, and the form of one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.pacs import PacsNotice
from app.files.errors import OutputError
from app.network.nodes import Node
from app.network.peer import Progress, peer_of
from app.network.stop import Stop
from app.report.text import showable
from app.ui.pacs_node_dialog import NodeDialog
from app.ui.settings import Settings
from app.ui.theme import scaled, styled
from app.ui.wrapping_row import WrappingRow
from app.words import pacs as words
from app.words.message import say
from app.words.text import Text
from app.workers.pacs import PacsLane
from models.torch_free.message import Message


class NodeList(QWidget):
    """Adds, edits, removes and tests nodes. Each change counts at once."""

    changed = Signal()
    told = Signal()
    """``line`` says something."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._lane = PacsLane(self)
        self.list = styled(QListWidget(), "listed")
        self.list.setAccessibleName(words.NODES())
        self.list.setFixedHeight(scaled(110))
        self.list.currentRowChanged.connect(self._enable)
        self.list.itemDoubleClicked.connect(lambda _item: self._edit())
        self.add = self._button(words.ADD, self._add)
        self.edit = self._button(words.EDIT, self._edit)
        self.remove = self._button(words.REMOVE, self._remove)
        self.test = self._button(words.TEST, self._test)
        self.line = styled(QLabel(), "small")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        buttons = WrappingRow(6)
        for button in (self.add, self.edit, self.remove, self.test):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(words.NODES())
        caption.setBuddy(self.list)
        column.addWidget(caption)
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addWidget(self.line)
        self._show(0)

    def _button(self, caption: Text, order: Callable[[], None]) -> QPushButton:
        button = QPushButton(caption())
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: order())
        return button

    @property
    def _node(self) -> Node | None:
        row = self.list.currentRow()
        nodes = self._settings.nodes
        return nodes[row] if 0 <= row < len(nodes) else None

    def _show(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([node_text(node) for node in self._settings.nodes])
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._enable()

    def _enable(self) -> None:
        for button in (self.edit, self.remove, self.test):
            button.setEnabled(self._node is not None)

    def _keep(self, nodes: list[Node], row: int) -> None:
        self._lane.cancel()
        self.line.clear()
        try:
            self._settings.nodes = tuple(nodes)
        except OutputError as error:
            self._say(say(error.message))
            return
        self._show(row)
        self.changed.emit()

    def _add(self) -> None:
        self._ask(None)

    def _edit(self) -> None:
        if self._node is not None:
            self._ask(self._node)

    def _ask(self, node: Node | None) -> None:
        names = {each.name for each in self._settings.nodes if each != node}
        dialog = NodeDialog(node, names, self._settings.last_folder, self)
        dialog.chosen.connect(lambda chosen: self._replace(node, chosen))
        dialog.open()

    def _replace(self, before: Node | None, chosen: Node) -> None:
        nodes = list(self._settings.nodes)
        row = nodes.index(before) if before in nodes else len(nodes)
        nodes[row : row + 1] = [chosen]
        self._keep(nodes, row)

    def _remove(self) -> None:
        nodes = [each for each in self._settings.nodes if each != self._node]
        self._keep(nodes, self.list.currentRow())

    def _test(self) -> None:
        node = self._node
        if node is None:
            return
        local = self._settings.local
        self._say(words.TESTING(node=node.name))

        def echo(stop: Stop, _progress: Progress) -> Message:
            peer_of(node, local, stop).echo()
            return Message.of(PacsNotice.ECHOED, node=node.name)

        self._lane.start(echo, self._tell, self._tell)

    def _tell(self, message: Message) -> None:
        self._say(say(message))

    def _say(self, text: str) -> None:
        self.line.setText(showable(text))
        self.told.emit()


def node_text(node: Node) -> str:
    """A node in one line."""
    if node.is_web:
        return showable(words.WEB_NODE(name=node.name, url=node.url))
    return showable(
        words.DIMSE_NODE(name=node.name, ae_title=node.ae_title, host=node.host, port=node.port)
    )
