"""The window: builds its parts and forwards between them, the Session and the controller."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.about import APP_NAME
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.assessment_panel import AssessmentPanel
from app.ui.command_palette import CommandPalette
from app.ui.comparing import Comparing, SideBySide
from app.ui.cover import dismiss_cover
from app.ui.criteria import Criteria
from app.ui.deidentifying import Deidentifying
from app.ui.documents import about_text, model_card
from app.ui.drop_highlight import DropHighlight
from app.ui.editing import Editing
from app.ui.empty_state import EmptyState
from app.ui.exporting import Exporting
from app.ui.focus_ring import FocusRing
from app.ui.foreign import Foreign
from app.ui.frame_strip import FrameStrip
from app.ui.history import History
from app.ui.icons import app_icon
from app.ui.language_menu import LanguageMenu
from app.ui.menu_bar import fill_menu_bar
from app.ui.no_image import NoImage
from app.ui.opening import Opening
from app.ui.pacs import Pacs
from app.ui.printing import Printing
from app.ui.projects import ProjectMenu
from app.ui.reader import Reader
from app.ui.receiving import WindowReceiver
from app.ui.region_choosing import RegionChoosing
from app.ui.report_handle import ReportHandle
from app.ui.reviewing import Reviewing
from app.ui.scaling import Scaling
from app.ui.selection_actions import SelectionActions
from app.ui.settings import Settings
from app.ui.shortcut_help import ShortcutHelp
from app.ui.site_fitting import SiteFitting
from app.ui.status_line import StatusLine
from app.ui.top_bar import TopBar
from app.ui.tour import Tour
from app.ui.translation import follow_language
from app.ui.viewer import ScanView
from app.ui.viewing import Viewing
from app.ui.window_keys import WindowKeys
from app.ui.window_layout import WindowLayout
from app.ui.worklist import Worklist
from app.workers.controller import AnalysisController
from app.workers.session import Session
from models.torch_free.message import Message


class MainWindow(QMainWindow):
    """Worklist left, image in the middle, assessment right."""

    first_painted = Signal()
    """The window has been drawn for the first time: slow work may begin."""

    def __init__(
        self, session: Session, controller: AnalysisController, settings: Settings
    ) -> None:
        super().__init__()
        self._session = session
        self._controller = controller
        self._settings = settings
        self._painted = False
        self.setWindowTitle(APP_NAME)
        self.setWindowIcon(app_icon())
        self.actions_ = Actions(self, session.operating_points)
        fill_menu_bar(self.menuBar(), self.actions_)
        style = settings.overlay_style
        self.worklist = Worklist(session, self.actions_, settings)
        self.viewer = ScanView()
        self.viewer.set_overlay_style(style)
        self.empty_state = EmptyState(self.actions_)
        self.no_image = NoImage(self.actions_)
        self.panel = AssessmentPanel(session, self.actions_, style)
        self.status_line = StatusLine(self.actions_)
        self.frames = FrameStrip(session, self.actions_)
        self.exporting = Exporting(
            session,
            controller,
            settings,
            self.actions_,
            self.panel.overlay,
            self.worklist,
            self.status_line,
            self,
        )
        exporter = controller.exporter
        self.deidentifying = Deidentifying(
            session, exporter, self.worklist, settings, self.actions_, self
        )
        self.site_fitting = SiteFitting(session, exporter, settings, self.actions_, self)
        self.printing = Printing(session, exporter, self.worklist, self.actions_, self)
        self.report_handle = ReportHandle(session, exporter)
        self.panel.add_beside_export(self.report_handle)
        self.middle = QStackedWidget()
        for page in (self.empty_state, self.viewer, self.no_image):
            self.middle.addWidget(page)
        side_by_side = SideBySide(self.middle)
        columns = (self.worklist, self.frames.under(side_by_side), self.panel)
        self._layout = WindowLayout(self, TopBar(self.actions_), columns, self.status_line)
        self._body = self._layout.body
        self.help = ShortcutHelp(self.actions_, self._body)
        self.commands = CommandPalette(self.actions_, self._body)
        self.reader = Reader(self._body)
        self.drop_highlight = DropHighlight(self._body)
        self.languages = LanguageMenu(self.menuBar(), settings, self)
        self.projects = ProjectMenu(self.menuBar(), self.actions_, settings, self)
        self.opening = Opening(controller, settings, self.actions_, self.drop_highlight, self)
        self.pacs = Pacs(session, controller, settings, self.actions_, self.worklist, self)
        self.receiver = WindowReceiver(controller, settings, self)
        self.history = History(session, self.actions_, self, lambda: settings.reader)
        self.viewing = Viewing(session, self.history, self.viewer, self.actions_, self)
        self.reviewing = Reviewing(
            session,
            self.history,
            self.worklist,
            self.panel.review,
            self.status_line,
            self.actions_,
            self,
        )
        self.editing = Editing(
            session,
            self.history,
            self.actions_,
            self.panel.lesions,
            self.viewer,
            self.viewing.measuring,
            self,
        )
        self.scaling = Scaling(session, self.history, self.viewing.measuring, self.actions_, self)
        self.foreign = Foreign(
            session,
            controller.foreign,
            settings,
            self.actions_,
            self.viewer,
            self.panel.foreign,
            self,
        )
        self.regions = RegionChoosing(
            session,
            controller.chosen_regions,
            settings,
            self.viewer,
            self.viewing.measuring,
            self.editing.tools,
            self.actions_,
            self,
        )
        self.selection = SelectionActions(
            session,
            controller,
            self.history,
            self.worklist,
            self.status_line,
            self.actions_,
            settings,
            self,
        )
        self._keys = WindowKeys(self)
        self._ring = FocusRing(self.viewer, self)
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._enable_actions)
        self._layout.restore(settings)
        self.criteria = Criteria(
            session,
            self.history,
            self.panel.threshold,
            self.panel.operating_points,
            settings,
            self.actions_,
            self,
        )
        self._connect_session()
        self._connect_controller()
        self._connect_parts()
        self._connect_actions()
        self.tour = Tour(
            session,
            controller,
            settings,
            self.actions_,
            self.worklist,
            self.viewer,
            self.panel,
            self.empty_state,
            self._body,
        )
        self.comparing = Comparing(
            session,
            controller,
            self.worklist,
            self.viewer,
            side_by_side,
            self.panel.overlay,
            self.viewing.hold,
            self.actions_,
            self,
        )
        self._show_current()
        self._enable_actions()

    # Building

    def _connect_session(self) -> None:
        self._session.current_changed.connect(self._on_current_changed)
        self._session.entry_changed.connect(self._on_entry_changed)
        self._session.entry_removed.connect(self._on_entries)
        self._session.entry_restored.connect(self._on_entries)
        self._session.assessment_changed.connect(self._on_assessment_changed)
        follow_language(self, self._say_again)

    def _connect_controller(self) -> None:
        self._controller.engine_ready.connect(self.status_line.show_device)
        self._controller.engine_failed.connect(self.status_line.show_engine_failure)
        self._controller.progress.connect(self.status_line.show_progress)
        self._controller.idle.connect(self.status_line.show_idle)
        self._controller.message.connect(self.status_line.show_message)

    def _connect_parts(self) -> None:
        self.worklist.selection.chosen.connect(self._session.set_current)
        self.worklist.looked_at.connect(self._controller.look_at)
        self.worklist.selection.changed.connect(self._refresh.start)
        self.viewer.step_requested.connect(self.worklist.step)
        self.viewer.frame_step_requested.connect(self.frames.step)
        self.frames.step_refused.connect(self.worklist.step)
        self.frames.prepare.connect(self._controller.prepare)
        self.viewer.lesion_clicked.connect(self.panel.lesions.select)
        self.panel.lesions.lesion_chosen.connect(self._on_lesion_chosen)
        self.history.note.connect(self.show_text)
        self.editing.note.connect(self.show_text)
        self.scaling.note.connect(self.show_text)
        self.foreign.note.connect(self.show_text)
        self.regions.note.connect(self.show_text)
        self.report_handle.note.connect(self.show_text)
        self.panel.overlay.changed.connect(self.viewer.set_overlay_style)
        self.empty_state.phantom_chosen.connect(self.opening.open_phantom)
        self.opening.note.connect(self.show_text)
        self.projects.shown.connect(self._show_title)
        self.help.closed.connect(lambda: self.actions_["help"].setChecked(False))

    def _connect_actions(self) -> None:
        orders: dict[str, Callable[[], object]] = {
            "quit": self.close,
            "next_scan": lambda: self.worklist.step(1),
            "previous_scan": lambda: self.worklist.step(-1),
            "next_lesion": lambda: self.panel.lesions.step(1),
            "previous_lesion": lambda: self.panel.lesions.step(-1),
            "leave": self._leave,
            "palette": self.commands.open,
            "help": self._toggle_help,
            "model_card": self._show_model_card,
            "about": self._show_about,
        }
        self.actions_.connect_orders(orders)

    # From the Session

    def _on_current_changed(self, _entry_id: int) -> None:
        self.panel.lesions.select("")
        self._show_current()
        self._refresh.start()

    def _on_entry_changed(self, entry_id: int) -> None:
        if entry_id == self._session.current:
            self._show_current()
        self._refresh.start()

    def _on_entries(self, _entry_id: int) -> None:
        self._refresh.start()

    def _on_assessment_changed(self, entry_id: int) -> None:
        entry = self._session.current_entry
        if entry is not None and entry.id == entry_id and entry.assessment is not None:
            if entry.scan is not None:
                self.viewer.show_scan(entry.scan, entry.assessment)
            self.panel.show_assessment(entry.assessment)

    def _say_again(self) -> None:
        """Say in another language what follows from the state of the Session."""
        self._show_current()
        self.reader.dismiss()
        for part in self.findChildren(QWidget):
            part.update()

    def _show_current(self) -> None:
        entry = self._session.current_entry
        self.panel.show_entry(entry)
        self._show_title()
        if entry is None:
            self.viewer.show_scan(None, None)
            self.middle.setCurrentWidget(self.empty_state)
        elif entry.is_coming and self.middle.currentWidget() is self.viewer:
            self.viewer.show_scan(None, None)  # it takes a moment; another page would flicker
        elif entry.scan is None:
            self.no_image.show_entry(entry)
            self.middle.setCurrentWidget(self.no_image)
        else:
            if self.middle.currentWidget() is not self.viewer:
                self.middle.setCurrentWidget(self.viewer)
                self.viewer.setFocus()
            self.viewer.show_scan(entry.scan, entry.assessment)
        self.viewing.show_entry(entry)

    def _show_title(self) -> None:
        entry = self._session.current_entry
        parts = (showable(entry.name) if entry else "", self.projects.name, APP_NAME)
        self.setWindowTitle(" - ".join(filter(None, parts)))

    def _enable_actions(self) -> None:
        self.selection.enable_actions()
        self.exporting.enable_actions()
        self.deidentifying.enable_actions()
        self.printing.enable_actions()
        self.site_fitting.enable_actions()
        self.comparing.enable_actions()

    # From the user

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders, as if they had been dropped."""
        self.opening.open_paths(paths)

    def show_message(self, message: Message | None) -> None:
        """Show a Message in the status line for a while; nothing if it is None."""
        if message is not None:
            self.status_line.show_message(message)

    def show_text(self, text: str) -> None:
        """Show words in the status line for a while."""
        self.status_line.show_text(text)

    def _leave(self) -> None:
        left = dismiss_cover(self._body) or self.regions.leave()
        left = left or self.editing.leave() or self.viewing.leave()
        if not (left or self.tour.leave()):
            self.comparing.leave()

    def _on_lesion_chosen(self, lesion_id: str) -> None:
        rows = self.panel.lesions.rows
        self.viewer.select_lesion(next((each for each in rows if each.id == lesion_id), None))

    def _toggle_help(self) -> None:
        if self.actions_["help"].isChecked():
            self.help.open()
        else:
            self.help.dismiss()

    def _show_model_card(self) -> None:
        self.reader.read(self.actions_["model_card"].text(), *model_card())

    def _show_about(self) -> None:
        self.reader.read(self.actions_["about"].text(), about_text())

    # Qt's events

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name
        """Move the focus, and frame the image if it is there now."""
        moved = super().focusNextPrevChild(forward)
        self._ring.tab_pressed()
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Report the first painting."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 Qt's name
        """Remember the layout and stop all work."""
        self._settings.overlay_style = self.panel.overlay.overlay_style
        self._layout.remember(self._settings)
        self._settings.save()
        self.tour.close()
        self.hide()
        self.pacs.close()
        self.receiver.close()
        self._controller.shutdown()
        super().closeEvent(event)
