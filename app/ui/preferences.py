"""Lets the settings count: at the start, and whenever one changes while the window is open."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.files.site_file import chosen_limits
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.ui.system_look import SystemLook
from app.ui.threshold_control import ThresholdControl
from app.ui.translation import use_language
from app.workers.controller import AnalysisController
from app.workers.session import Session


class Preferences(QObject):
    """Opens the settings, and tells each part of the program what was chosen."""

    changed = Signal()
    """After a change counts."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        controller: AnalysisController,
        history: History,
        threshold: ThresholdControl,
        look: SystemLook,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._session = session
        self._controller = controller
        self._history = history
        self._threshold = threshold
        self._look = look
        self._window = window
        self.dialog: SettingsDialog | None = None
        self._default = settings.threshold
        session.set_threshold(settings.threshold)
        threshold.set_default(settings.threshold)
        controller.exporter.report_options = settings.report_options
        actions.connect_orders({"settings": self.open})
        session.operating_point_changed.connect(self.show_values)
        look.setParent(self)

    def open(self) -> None:
        """Show the settings beside the window, which stays usable."""
        if self.dialog is None:
            points = self._session.operating_points
            self.dialog = SettingsDialog(self._settings, points, self._window)
            self.dialog.changed.connect(self._apply)
        self.dialog.show_values()
        self.dialog.show()
        self.dialog.activateWindow()

    def _apply(self, name: str) -> None:
        """Let a changed value count. Readers' names and folders are asked for when needed."""
        report = self._apply_report
        orders: Mapping[str, Callable[[], None]] = {
            "language": self._apply_language,
            "theme": self._look.apply,
            "font_px": self._look.apply,
            "operating_point": self._apply_operating_point,
            "site_limits": self._apply_site_limits,
            "threshold": self._apply_threshold,
            "device": lambda: self._controller.use_device(self._settings.device),
            "threads": lambda: self._controller.use_threads(self._settings.threads),
            **dict.fromkeys(("institution", "logo", "report_table", "report_details"), report),
        }
        if name in orders:
            orders[name]()
        self._settings.save()
        self.changed.emit()

    def _apply_language(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            use_language(application, self._settings.language)

    def _apply_operating_point(self) -> None:
        points = self._session.operating_points
        known = self._settings.operating_point in (point.name for point in points)
        self._history.set_operating_point(
            self._settings.operating_point if known else points[0].name
        )

    def _apply_site_limits(self) -> None:
        limits, fault = chosen_limits(self._settings.site_limits)
        self._session.use_site(limits)
        if fault is not None:
            self._controller.message.emit(fault)

    def _apply_threshold(self) -> None:
        """Move the tick; the threshold goes with it if it was there."""
        before, self._default = self._default, self._settings.threshold
        self._threshold.set_default(self._default)
        if self._session.threshold == before:
            self._history.set_threshold(self._default)

    def _apply_report(self) -> None:
        self._controller.exporter.report_options = self._settings.report_options

    def use_site_limits(self) -> None:
        """Let limits count that were chosen outside of the dialog."""
        self.show_values()
        self._apply("site_limits")

    def show_values(self) -> None:
        """Show what was chosen elsewhere, if the settings are open."""
        if self.dialog is not None:
            self.dialog.show_values()
