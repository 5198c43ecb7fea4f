"""Sends results of the selected Scans, and DICOM files, to a PACS."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from app.domain.pacs import PacsNotice
from app.files.errors import shown_name
from app.files.output_kinds import OBJECT_KINDS, OutputKind
from app.network.peer import Progress, peer_of
from app.network.stop import Stop
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.file_dialogs import ask_dicom_files
from app.ui.pacs_dialog import PacsDialog
from app.ui.settings import Settings
from app.ui.theme import styled
from app.words import pacs as words
from app.words.message import say
from app.workers.export_jobs import Exported
from app.workers.object_jobs import is_dicom
from app.workers.results_to_send import make_results
from models.torch_free.message import Message

_SIZE = QSize(620, 560)
_USUAL: tuple[OutputKind, ...] = ("seg", "sr")


class SendDialog(PacsDialog):
    """Chooses what is sent, and where to."""

    def __init__(self, settings: Settings, actions: Actions, window: QWidget) -> None:
        super().__init__(settings, actions, words.SEND, _SIZE, window)
        self.setWindowTitle(words.SEND_TITLE())
        self._scans: Callable[[], Sequence[Exported]] = tuple
        self._made: _Made | None = None
        self.paths: list[Path] = []
        self.results = styled(QLabel(), "section")
        self.results.setWordWrap(True)
        self.kinds = {kind: QCheckBox(words.RESULT_KINDS[kind]()) for kind in OBJECT_KINDS}
        self.body.addWidget(self.results)
        for kind, box in self.kinds.items():
            box.setChecked(kind in _USUAL)
            box.toggled.connect(self.enable)
            self.body.addWidget(box)
        self.list = styled(QListWidget(), "listed")
        self.list.setAccessibleName(words.FILES())
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self.enable)
        self.add = QPushButton(words.ADD_FILES())
        self.remove = QPushButton(words.REMOVE_FILE())
        row = QHBoxLayout()
        for button, order in ((self.add, self._add), (self.remove, self._remove)):
            button.setAutoDefault(False)
            button.clicked.connect(order)
            row.addWidget(button)
        row.addStretch(1)
        note = styled(QLabel(words.FILES_HOLD_IDENTITY()), "small")
        note.setWordWrap(True)
        self.body.addWidget(styled(QLabel(words.FILES()), "section"))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)
        self.body.addWidget(note)
        self.node.currentIndexChanged.connect(self.enable)
        self.order.clicked.connect(self._send)

    def offer(self, scans: Callable[[], Sequence[Exported]]) -> None:
        """Offer the results of those Scans of DICOM files that ``scans`` gives."""
        self._scans = scans
        self._forget_results()
        analyzed = scans()
        number = sum(map(is_dicom, analyzed))
        if number:
            self.results.setText(words.RESULTS_OF(number))
        else:
            self.results.setText(words.NO_DICOM_RESULTS() if analyzed else words.NO_RESULTS())
        for box in self.kinds.values():
            box.setEnabled(number > 0)
        self.show_nodes()

    def enable(self) -> None:
        """Enable what can be done now."""
        super().enable()
        is_free = not self.lane.is_busy
        self.remove.setEnabled(is_free and bool(self.list.selectedItems()))
        self.add.setEnabled(is_free)
        some = bool(self.paths or self._kinds())
        self.order.setEnabled(is_free and some and self.chosen_node is not None)

    def progress_text(self, done: int, total: int) -> str:
        """What is said while files go."""
        node = self.chosen_node
        return words.SENT_SO_FAR(node=node.name if node else "", done=done, total=total)

    def _kinds(self) -> tuple[OutputKind, ...]:
        chosen = [kind for kind, box in self.kinds.items() if box.isEnabled() and box.isChecked()]
        return tuple(chosen)

    def _add(self) -> None:
        paths = ask_dicom_files(self, self._settings.last_folder)
        if paths:
            self._settings.last_folder = str(paths[0].parent)
        self.paths += [path for path in paths if path not in self.paths]
        self._show_paths()

    def _remove(self) -> None:
        rows = {self.list.row(item) for item in self.list.selectedItems()}
        self.paths = [path for row, path in enumerate(self.paths) if row not in rows]
        self._show_paths()

    def _show_paths(self) -> None:
        self.list.clear()
        self.list.addItems([showable(shown_name(path)) for path in self.paths])
        self.enable()

    def _send(self) -> None:
        node, local = self.chosen_node, self._settings.local
        if node is None or self.lane.is_busy:
            return
        kinds, files = self._kinds(), tuple(self.paths)
        if self._made is None or self._made.kinds != kinds:
            self._forget_results()
            self._made = _Made(kinds, self._scans() if kinds else ())
        made = self._made

        def work(stop: Stop, progress: Progress) -> Message:
            paths = (*made.files(stop), *files)
            sent = peer_of(node, local, stop).send(paths, progress)
            return Message.of(PacsNotice.SENT, node=node.name, sent=sent)

        self.lane.start(work, self._on_sent, self.tell_fault)
        self.wait(words.SENDING(node=node.name))

    def _on_sent(self, message: Message) -> None:
        self._forget_results()
        self.paths.clear()
        self._show_paths()
        self.tell(say(message))

    def done(self, result: int) -> None:
        """Cancel what goes on, and close."""
        super().done(result)
        self._forget_results()

    def _forget_results(self) -> None:
        if self._made is not None:
            self._made.delete()
            self._made = None


class _Made:
    """Results that were made once: sent again after a failure, they are not there twice."""

    def __init__(self, kinds: tuple[OutputKind, ...], scans: Sequence[Exported]) -> None:
        self.kinds = kinds
        self._scans = scans
        self._folder = TemporaryDirectory(prefix="busight-", ignore_cleanup_errors=True)
        self._paths: tuple[Path, ...] | None = None

    def files(self, stop: Stop) -> tuple[Path, ...]:
        """Their files, which are made if they are not there yet. Raises a WordedError."""
        if self._paths is None:
            folder = Path(self._folder.name)
            for part in folder.iterdir():
                part.unlink()
            self._paths = make_results(folder, self._scans, self.kinds, stop) if self.kinds else ()
        return self._paths

    def delete(self) -> None:
        """Delete the files. Those that are written at this moment go with the program's end."""
        self._folder.cleanup()
