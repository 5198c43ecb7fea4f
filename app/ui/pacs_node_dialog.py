"""The form of one PACS node."""

from collections.abc import Collection
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.network.nodes import LARGEST_PORT, Node, is_ae_title, is_url
from app.ui.answer_buttons import answer_buttons
from app.ui.file_dialogs import ask_pem
from app.ui.theme import scaled, styled
from app.words import pacs as words
from app.words.text import Text

_USUAL_PORT = 104


class NodeDialog(QDialog):
    """Can be saved only if nothing is missing."""

    chosen = Signal(object)
    """The Node."""

    def __init__(
        self, node: Node | None, names: Collection[str], folder: str, parent: QWidget
    ) -> None:
        """``names`` are those of the other nodes; dialogs for files begin in ``folder``."""
        super().__init__(parent)
        self._names = names
        node = node or Node("", port=_USUAL_PORT)
        self.setWindowTitle(words.NODE_TITLE())
        self.kind = QComboBox()
        self.kind.addItems([words.DIMSE(), words.WEB()])
        self.name = QLineEdit(node.name)
        self.ae_title = QLineEdit(node.ae_title)
        self.host = QLineEdit(node.host)
        self.port = QSpinBox()
        self.port.setRange(1, LARGEST_PORT)
        self.port.setValue(node.port)
        self.port.lineEdit().setTextMargins(6, 0, 0, 0)  # as in the other rows
        self.tls = QCheckBox(words.USE_TLS())
        self.tls.setChecked(node.tls)
        self.url = QLineEdit(node.url)
        self.user = QLineEdit(node.user)
        self.password = QLineEdit(node.password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.authority = _PemRow(node.authority, folder, self)
        self.certificate = _PemRow(node.certificate, folder, self)
        self.key = _PemRow(node.key, folder, self)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._add(words.NAME, self.name)
        self._add(words.KIND, self.kind)
        self._add(words.AE_TITLE, self.ae_title)
        self._add(words.HOST, self.host)
        self._add(words.PORT, self.port)
        self._form.addRow("", self.tls)
        self._add(words.URL, self.url)
        self._add(words.USER, self.user)
        self._add(words.PASSWORD, self.password)
        self._add(words.AUTHORITY, self.authority)
        self._add(words.CERTIFICATE, self.certificate)
        self._add(words.KEY, self.key)
        self.note = styled(QLabel(), "small")
        self.note.setWordWrap(True)
        self.save = QPushButton(words.SAVE())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self.note)
        column.addLayout(answer_buttons(self, self.save, words.CANCEL()))
        self.setMinimumWidth(scaled(460))
        for line in (self.name, self.ae_title, self.host, self.url, self.user, self.password):
            line.textChanged.connect(self._check)
        self.tls.toggled.connect(self._show_kind)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.kind.setCurrentIndex(int(node.is_web))
        self._show_kind()
        self.accepted.connect(lambda: self.chosen.emit(self.node))
        self.finished.connect(self.deleteLater)

    @property
    def node(self) -> Node:
        """The node as it is entered."""
        name = self.name.text().strip()
        if self._is_web:
            url, user = self.url.text().strip(), self.user.text()
            node = Node(name, url=url, user=user, password=self.password.text())
        else:
            node = Node(
                name,
                self.ae_title.text().strip(),
                self.host.text().strip(),
                self.port.value(),
                tls=self.tls.isChecked(),
            )
        if not (node.is_web or node.tls):
            return node
        return replace(
            node,
            authority=self.authority.path,
            certificate=self.certificate.path,
            key=self.key.path,
        )

    @property
    def _is_web(self) -> bool:
        return self.kind.currentIndex() == 1

    def _add(self, caption: Text, control: QWidget) -> None:
        control.setAccessibleName(caption())
        self._form.addRow(caption(), control)

    def _show_kind(self) -> None:
        dimse: tuple[QWidget, ...] = (self.ae_title, self.host, self.port, self.tls)
        web: tuple[QWidget, ...] = (self.url, self.user, self.password)
        files: tuple[QWidget, ...] = (self.authority, self.certificate, self.key)
        for controls, are_shown in (
            (dimse, not self._is_web),
            (web, self._is_web),
            (files, self._is_web or self.tls.isChecked()),
        ):
            for control in controls:
                self._form.setRowVisible(control, are_shown)
        self._check()
        self.adjustSize()

    def _check(self) -> None:
        missing = self._missing()
        self.save.setEnabled(missing is None)
        if missing is None and self._is_web and self.node.password:
            is_clear = urlsplit(self.node.url).scheme == "http"
            missing = words.PASSWORD_IN_CLEAR if is_clear else None
        self.note.setText("" if missing is None else missing())

    def _missing(self) -> Text | None:
        """What is still to be entered, None if nothing is."""
        node = self.node
        if not node.name:
            return words.NAME_MISSING
        if node.name in self._names:
            return words.NAME_TAKEN
        if self._is_web:
            return None if is_url(node.url) else words.URL_UNFIT
        if not is_ae_title(node.ae_title):
            return words.AE_TITLE_UNFIT
        return None if node.host else words.HOST_MISSING


class _PemRow(QWidget):
    """The path of a PEM file, which may be empty."""

    def __init__(self, path: str, folder: str, dialog: NodeDialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._folder = folder
        self._line = QLineEdit(path)
        self._line.setPlaceholderText(words.OPTIONAL())
        choose = QPushButton(words.CHOOSE())
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(choose)
        self.setFocusProxy(self._line)

    @property
    def path(self) -> str:
        """The path as it is entered."""
        return self._line.text().strip()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 Qt's name
        """Name the line too, which has the focus."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _choose(self) -> None:
        path = ask_pem(self._dialog, self._folder)
        if path is not None:
            self._line.setText(str(path))
