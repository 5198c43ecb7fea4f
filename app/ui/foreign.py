"""Shows what others found in the image, beside what the program and its reader say."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.scan import Scan
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.file_dialogs import ask_findings
from app.ui.foreign_note import ForeignNote
from app.ui.settings import Settings
from app.ui.viewer import ScanView
from app.words import foreign as words
from app.words.message import say
from app.workers.foreign import Findings, ForeignReader
from app.workers.session import Session
from models.torch_free.message import Message


class Foreign(QObject):
    """Reads files of others for the current Scan and shows them; nothing of it is kept."""

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        reader: ForeignReader,
        settings: Settings,
        actions: Actions,
        viewer: ScanView,
        panel: ForeignNote,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._settings = settings
        self._viewer = viewer
        self._panel = panel
        self._window = window
        self._found: dict[str, Findings] = {}
        """By the source of the Scans."""
        self._open, self._shown = actions["open_foreign"], actions["foreign"]
        actions.connect_orders({"open_foreign": self._ask, "foreign": self._show})
        self._shown.setChecked(True)
        session.current_changed.connect(self._show)
        session.entry_changed.connect(self._on_entry_changed)
        self._show()

    def _on_entry_changed(self, entry_id: int) -> None:
        if entry_id == self._session.current:
            self._show()

    def _scan(self) -> Scan | None:
        """The current Scan, if others can refer to it."""
        entry = self._session.current_entry
        scan = None if entry is None else entry.scan
        has_uid = scan is not None and scan.header is not None and scan.header.sop_instance_uid
        return scan if has_uid else None

    def _ask(self) -> None:
        scan = self._scan()
        if scan is None:
            return
        paths = ask_findings(self._window, self._settings.last_folder)
        if paths:
            self._reader.read(
                paths,
                scan,
                lambda findings: self._on_read(scan.source, findings),
                self._on_failed,
            )

    def _on_read(self, source: str, findings: Findings) -> None:
        if not findings:
            self.note.emit(words.NONE())
            return
        self._found[source] = findings
        self._shown.setChecked(True)
        self._show()
        self.note.emit(words.FOUND(len(findings)))

    def _on_failed(self, message: Message) -> None:
        self.note.emit(showable(say(message)))

    def _show(self) -> None:
        scan = self._scan()
        self._open.setEnabled(scan is not None)
        found: Findings = () if scan is None else self._found.get(scan.source, ())
        self._shown.setEnabled(bool(found))
        here: Findings = ()
        if scan is not None and self._shown.isChecked():
            here = tuple(one for one in found if one.frame == scan.frame)
        size = (0, 0) if scan is None else (scan.height, scan.width)
        self._viewer.show_foreign(here, size)
        self._panel.show_findings(here)
