"""Shows up to four Scans side by side, R left of L; zoom and pan can be linked."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.position import hung
from app.domain.presentation import WindowLevel
from app.report.overlay import OverlayStyle
from app.report.text import showable
from app.ui import theme
from app.ui.actions import Actions
from app.ui.hold_key import HoldKey
from app.ui.measuring import Measuring
from app.ui.overlay_controls import OverlayControls
from app.ui.theme import follow, scaled, styled
from app.ui.viewer import ScanView
from app.ui.worklist import Worklist
from app.ui.worklist_order import position_in_study
from app.ui.zoom_view import ZoomView
from app.workers.controller import AnalysisController
from app.workers.session import Session

MOST = 4
_COLUMNS = 2
_FRAME = 2
"""Width of the frame around the current entry; the others have as much room around them."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class _Shown(Measuring):
    """Measurements beside the current entry: they are seen, and not changed."""

    def press(self, place: QPointF, reach: float) -> bool:  # noqa: ARG002
        """Leave the press to the view, which makes its entry the current one."""
        return False


class ComparedView(ScanView):
    """The view of an entry beside the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.measured = _Shown(self)
        self.measured.repaint.connect(self.update_tools)
        self.add_tool(self.measured)


class _Cell(QWidget):
    """A view with the name of its Scan above, framed if it is that of the current entry."""

    def __init__(self, view: QWidget, *, is_current: bool) -> None:
        super().__init__()
        self.view = view
        self._is_current = is_current
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.caption = QLabel()
        self.caption.setContentsMargins(14, 0, 14, 0)
        follow(self.caption, lambda: self.caption.setFixedHeight(scaled(30)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(view, 1)
        self.caption.hide()

    def show_name(self, name: str) -> None:
        """Show the name and make room for the frame; neither for ''."""
        self.caption.setText(showable(name))
        self.caption.setVisible(bool(name))
        margin = _FRAME if name else 0
        self.setContentsMargins(margin, margin, margin, margin)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw the frame."""
        if self._is_current and self.caption.isVisible():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.colors().accent), _FRAME))
            half = _FRAME // 2
            painter.drawRect(self.rect().adjusted(half, half, -half, -half))


class SideBySide(QWidget):
    """A grid: the window's own view is one of its cells, and the only one at first."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._main = _Cell(main, is_current=True)
        self._others: dict[int, _Cell] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        styled(self._main.caption, "section")
        self.lay_out((), {})

    def lay_out(self, names: Sequence[tuple[int, str]], others: dict[int, ComparedView]) -> None:
        """Place a cell for each entry by its id; the main view is that of the one not in others."""
        for entry_id, cell in tuple(self._others.items()):
            if others.get(entry_id) is not cell.view:
                self._grid.removeWidget(cell)
                cell.view.setParent(None)
                cell.deleteLater()
                del self._others[entry_id]
        for place, (entry_id, name) in enumerate(names):
            cell = self._main
            if entry_id in others:
                if entry_id not in self._others:
                    self._others[entry_id] = _Cell(others[entry_id], is_current=False)
                    styled(self._others[entry_id].caption, "small")
                cell = self._others[entry_id]
            cell.show_name(name)
            self._grid.addWidget(cell, *divmod(place, _COLUMNS))
            cell.show()
        # All cells are equally large, whatever the window's own view would like to have.
        policy = QSizePolicy.Policy.Ignored if names else QSizePolicy.Policy.Preferred
        self._main.setSizePolicy(policy, policy)
        if not names:
            self._main.show_name("")
            self._grid.addWidget(self._main, 0, 0)
        for line in range(_COLUMNS):
            is_column, is_row = line < len(names), line * _COLUMNS < len(names)
            self._grid.setColumnStretch(line, int(is_column))
            self._grid.setRowStretch(line, int(is_row))


class Comparing(QObject):
    """The current entry is in the window's view, with all its tools; a click changes it.

    Other entries than those that are compared can't be shown beside them: one that becomes current
    ends it.
    """

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        worklist: Worklist,
        viewer: ScanView,
        side_by_side: SideBySide,
        overlay: OverlayControls,
        hold: HoldKey,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._worklist = worklist
        self._viewer = viewer
        self._page = side_by_side
        self._overlay = overlay
        self._actions = actions
        self._ids: tuple[int, ...] = ()
        self._views: dict[int, ComparedView] = {}
        self._is_following = False
        self._action, self._link = actions["side_by_side"], actions["link_views"]
        self._link.setChecked(True)
        self._action.triggered.connect(self._toggle)
        self._link.triggered.connect(lambda: self._follow(self._viewer))
        viewer.looked.connect(lambda: self._follow(viewer))
        overlay.changed.connect(self._restyle)
        actions["heat_map"].triggered.connect(self._show_heat_map)
        actions["overlay"].triggered.connect(lambda: self._show_overlay(is_held=False))
        hold.held.connect(lambda held: self._show_overlay(is_held=held))
        session.current_changed.connect(self._on_current_changed)
        session.entry_removed.connect(self._on_removed)
        for changed in (
            session.entry_changed,
            session.assessment_changed,
            session.presentation_changed,
            session.measurements_changed,
        ):
            changed.connect(self._show)
        controller.prepared.connect(self._show)
        self.enable_actions()

    @property
    def views(self) -> dict[int, ComparedView]:
        """The views beside the window's own, by the ids of their entries."""
        return self._views

    def enable_actions(self) -> None:
        """Enable what can be done now: at least two of the selected entries can be compared."""
        self._action.setEnabled(bool(self._ids) or len(self._comparable()) > 1)
        self._action.setChecked(bool(self._ids))
        self._link.setEnabled(bool(self._ids))

    def leave(self) -> bool:
        """Show the current entry alone again; False if it is alone."""
        if not self._ids:
            return False
        self._ids = ()
        self._viewer.setFocus()
        self._lay_out()
        return True

    def _comparable(self) -> tuple[int, ...]:
        selected = self._worklist.selection.entries()
        read = (one for one in selected if self._session.entry(one).stored_scan is not None)
        return tuple(read)[:MOST]

    def _toggle(self) -> None:
        if self.leave():
            return
        ids = self._comparable()
        if len(ids) > 1:
            if self._session.current not in ids:
                self._session.set_current(ids[0])
            places = {one: position_in_study(self._session.entry(one)) for one in ids}
            self._ids = tuple(hung(places))
            self._controller.prepare([one for one in ids if one != self._session.current])
            self._lay_out()
            self._viewer.setFocus()
        self.enable_actions()

    def _lay_out(self) -> None:
        """Make a view for each compared entry but the current one, and place all."""
        wanted = [one for one in self._ids if one != self._session.current]
        before, self._views = self._views, {}
        for entry_id in wanted:
            self._views[entry_id] = before.get(entry_id) or self._made(entry_id)
        names = [(one, self._session.entry(one).name) for one in self._ids]
        self._page.lay_out(names, self._views)
        for entry_id, view in before.items():
            if entry_id not in self._views:
                view.deleteLater()
        for entry_id in self._views:
            self._show(entry_id)
        self._follow(self._viewer)
        self.enable_actions()

    def _made(self, entry_id: int) -> ComparedView:
        view = ComparedView()
        view.set_overlay_style(self._overlay.overlay_style)
        view.set_overlay_shown(shown=self._actions["overlay"].isChecked())
        view.set_heat_map_shown(shown=self._actions["heat_map"].isChecked())
        view.looked.connect(lambda: self._follow(view))
        view.lesion_clicked.connect(lambda _lesion: self._go_to(entry_id))
        view.menu_requested.connect(lambda _place: self._go_to(entry_id))
        view.window_level_changed.connect(lambda level: self._set_level(entry_id, level))
        view.installEventFilter(self)
        return view

    def _go_to(self, entry_id: int) -> None:
        """Make a compared entry the current one. What is selected stays so, if it is among it."""
        selection = self._worklist.selection
        is_selected, selected = selection.is_selected(entry_id), selection.entries()
        self._session.set_current(entry_id)
        if is_selected:
            selection.select(selected)

    def _show(self, entry_id: int) -> None:
        """Show an entry beside the current one as it is now."""
        view = self._views.get(entry_id)
        if view is None or entry_id not in self._session:
            return
        entry = self._session.entry(entry_id)
        scan = entry.scan or view.scan  # what is shown stays, though it was put away
        if scan is None:
            return
        is_new = scan is not view.scan
        view.show_scan(scan, entry.assessment)
        view.present(entry.presentation)
        view.measured.show_measurements(entry.measurements, (scan.width, scan.height))
        if entry.prediction is not None:
            view.show_prediction(entry.prediction)
        if is_new and self._link.isChecked():
            view.look_at(self._viewer.look)

    def _on_current_changed(self, entry_id: int) -> None:
        if entry_id in self._ids:
            looked = self._views[entry_id].look if entry_id in self._views else None
            # First, or Qt would hand the focus on from the view that goes, as the Tab key does.
            self._viewer.setFocus()
            self._lay_out()
            self._viewer.look_at(looked)
            self._follow(self._viewer)
        else:
            self.leave()

    def _on_removed(self, entry_id: int) -> None:
        if entry_id in self._ids:
            self.leave()

    def _set_level(self, entry_id: int, level: WindowLevel) -> None:
        shown = replace(self._session.entry(entry_id).presentation, window_level=level)
        self._session.set_presentation(entry_id, shown)

    def _follow(self, leader: ZoomView) -> None:
        """Have the other views look at the same place."""
        if self._is_following or not self._ids or not self._link.isChecked():
            return
        self._is_following = True
        for view in (self._viewer, *self._views.values()):
            if view is not leader:
                view.look_at(leader.look)
        self._is_following = False

    def _restyle(self, style: OverlayStyle) -> None:
        for view in self._views.values():
            view.set_overlay_style(style)

    def _show_heat_map(self) -> None:
        for view in self._views.values():
            view.set_heat_map_shown(shown=self._actions["heat_map"].isChecked())

    def _show_overlay(self, *, is_held: bool) -> None:
        for view in self._views.values():
            view.set_overlay_shown(shown=not is_held and self._actions["overlay"].isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Make the entry current whose view gets the focus by the Tab key."""
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusIn
            and event.reason() in _BY_TAB
        ):
            for entry_id, view in self._views.items():
                if view is watched:
                    self._go_to(entry_id)
                    break
        return super().eventFilter(watched, event)
