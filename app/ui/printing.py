"""Prints the reports of the selected Scans."""

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.actions import Actions
from app.ui.worklist import Worklist
from app.words.window import PRINT_TITLE, REPORT_TO_PRINT
from app.workers.exports import Exporter
from app.workers.session import Session


class Printing(QObject):
    """Asks for the printer; the pages are drawn on another thread."""

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        worklist: Worklist,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._exporter = exporter
        self._worklist = worklist
        self._window = window
        self._action = actions["print"]
        self._printer: QPrinter | None = None
        self._scans: tuple[int, ...] = ()
        actions.connect_orders({"print": self._ask})

    def enable_actions(self) -> None:
        """Enable printing if one of the selected Scans is analyzed."""
        self._action.setEnabled(bool(self._analyzed()))

    def _analyzed(self) -> tuple[int, ...]:
        selected = self._worklist.selection.entries()
        return tuple(one for one in selected if self._session.entry(one).assessment is not None)

    def _ask(self) -> None:
        self._scans = self._analyzed()
        if not self._scans:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setFullPage(True)
        self._printer.setDocName(REPORT_TO_PRINT())
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setWindowTitle(PRINT_TITLE())
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # PySide knows only the other one of QPrintDialog

    def _print(self, _chosen: QPrinter) -> None:
        printer, self._printer = self._printer, None
        scans = [one for one in self._scans if one in self._session]
        if printer is not None and scans:
            self._exporter.print_reports(printer, scans)
