"""Joins viewer, Session and actions for looking and measuring: what is chosen stays with a Scan."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.measurement import MeasurementKind
from app.domain.orientation import Orientation
from app.domain.presentation import Presentation, WindowLevel
from app.domain.scan import Scan
from app.ui.actions import HOLD_KEY, LOUPE_KEY, Actions
from app.ui.history import History
from app.ui.hold_key import HoldKey
from app.ui.measuring import Measurements, Measuring
from app.ui.menu_bar import add_submenu
from app.ui.viewer import ScanView
from app.workers.entry import Entry
from app.workers.session import Session

_GAMMA_STEP = 1.1

_ZOOMS: dict[str, Callable[[ScanView], None]] = {
    "fit": ScanView.fit,
    "actual": ScanView.show_actual_size,
    "zoom_in": ScanView.zoom_in,
    "zoom_out": ScanView.zoom_out,
}
_GRAY_LEVELS: dict[str, Callable[[WindowLevel, Scan], WindowLevel]] = {
    "window_full": lambda shown, _scan: shown.full(),
    "window_auto": WindowLevel.fitted,
    "window_contrast": WindowLevel.contrasted,
    "gamma_up": lambda shown, _scan: shown.with_gamma(_GAMMA_STEP),
    "gamma_down": lambda shown, _scan: shown.with_gamma(1 / _GAMMA_STEP),
    "invert": lambda shown, _scan: replace(shown, inverted=not shown.inverted),
    "reset_window": lambda _shown, _scan: WindowLevel(),
}
_ORIENTATIONS: dict[str, Callable[[Orientation], Orientation]] = {
    "rotate": Orientation.turned,
    "mirror": Orientation.flipped,
    "reset_orientation": lambda _shown: Orientation(),
}
_KINDS = {
    "measure_distance": MeasurementKind.DISTANCE,
    "measure_angle": MeasurementKind.ANGLE,
    "measure_ellipse": MeasurementKind.ELLIPSE,
    "measure_polygon": MeasurementKind.POLYGON,
}
_OF_A_SCAN = (*_ZOOMS, *_GRAY_LEVELS, *_ORIENTATIONS, *_KINDS, "next_point", "heat_map", "overlay")
_MENU: tuple[tuple[str, ...], ...] = (
    (*_KINDS, "set_scale", "remove_scale"),
    ("heat_map", "copy_picture", "export_picture", "print"),
)


class Viewing(QObject):
    """What the user does to the view of a Scan goes to the Session, and comes back from it."""

    def __init__(
        self,
        session: Session,
        history: History,
        viewer: ScanView,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._history = history
        self._viewer = viewer
        self._actions = actions
        self.measuring = Measuring(self)
        viewer.add_tool(self.measuring)
        viewer.window_level_changed.connect(self._on_dragged)
        viewer.menu_requested.connect(self._open_menu)
        self.measuring.changed.connect(self._on_measured)
        self.measuring.kind_changed.connect(self._check_kinds)
        self.measuring.repaint.connect(viewer.update_tools)
        self.loupe = HoldKey(LOUPE_KEY, window)
        self.loupe.held.connect(lambda held: viewer.set_loupe_shown(shown=held))
        self.hold = HoldKey(HOLD_KEY, window)
        self.hold.held.connect(lambda held: self._show_overlay(is_held=held))
        actions["overlay"].setChecked(True)
        session.presentation_changed.connect(self._on_entry_changed)
        session.measurements_changed.connect(self._on_entry_changed)
        for name, zoom in _ZOOMS.items():
            self._connect(name, partial(zoom, viewer))
        for name in (*_GRAY_LEVELS, *_ORIENTATIONS):
            self._connect(name, partial(self._present, name))
        for name, kind in _KINDS.items():
            self._connect(name, partial(self._choose, name, kind))
        self._connect("next_point", self._select_next)
        self._connect("heat_map", self._show_heat_map)
        self._connect("overlay", self._show_overlay)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry as it was left; the viewer shows its Scan already."""
        scan = None if entry is None else entry.scan
        for name in _OF_A_SCAN:
            self._actions[name].setEnabled(scan is not None)
        if entry is None or scan is None:
            self.measuring.show_measurements((), (0, 0))
            return
        self._viewer.present(entry.presentation)
        self._viewer.show_prediction(entry.prediction)
        self._actions["invert"].setChecked(entry.presentation.window_level.inverted)
        self.measuring.show_measurements(entry.measurements, (scan.width, scan.height))

    def leave(self) -> bool:
        """Leave what the active tool is at, else the tool; False if there is none."""
        return self.measuring.leave()

    def _connect(self, name: str, order: Callable[[], object]) -> None:
        self._actions[name].triggered.connect(lambda _checked=False: order())

    def _present(self, name: str) -> None:
        entry = self._session.current_entry
        if entry is None or entry.scan is None:
            return
        shown = entry.presentation
        if name in _GRAY_LEVELS:
            level = _GRAY_LEVELS[name](shown.window_level, entry.scan)
            shown = replace(shown, window_level=level)
        else:
            shown = replace(shown, orientation=_ORIENTATIONS[name](shown.orientation))
        self._session.set_presentation(entry.id, shown)

    def _on_dragged(self, window_level: WindowLevel) -> None:
        entry = self._session.current_entry
        if entry is not None:
            shown: Presentation = replace(entry.presentation, window_level=window_level)
            self._session.set_presentation(entry.id, shown)

    def _on_measured(self, measurements: Measurements) -> None:
        if self._session.current_entry is not None:
            self._history.measure(self._session.current, measurements)

    def _on_entry_changed(self, entry_id: int) -> None:
        if entry_id == self._session.current:
            self.show_entry(self._session.current_entry)

    def _choose(self, name: str, kind: MeasurementKind) -> None:
        self.measuring.choose(kind if self._actions[name].isChecked() else None)
        self._viewer.setFocus()

    def _check_kinds(self) -> None:
        for name, kind in _KINDS.items():
            self._actions[name].setChecked(kind is self.measuring.kind)

    def _select_next(self) -> None:
        self.measuring.select_next()
        self._viewer.setFocus()

    def _show_heat_map(self) -> None:
        self._viewer.set_heat_map_shown(shown=self._actions["heat_map"].isChecked())

    def _show_overlay(self, *, is_held: bool = False) -> None:
        shown = not is_held and self._actions["overlay"].isChecked()
        self._viewer.set_overlay_shown(shown=shown)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self._viewer)
        menu.addActions([self._actions[name] for name in ("accept", "reject")])
        for group in ("drawing", "image"):
            add_submenu(menu, self._actions, group)
        for names in _MENU:
            menu.addSeparator()
            menu.addActions([self._actions[name] for name in names])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
