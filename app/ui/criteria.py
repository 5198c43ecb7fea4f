"""Joins the threshold and the operating points with Session, history, settings and actions."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions
from app.ui.history import History
from app.ui.operating_point_chooser import OperatingPointChooser
from app.ui.settings import Settings
from app.ui.threshold_control import ThresholdControl
from app.ui.translation import follow_language
from app.workers.session import Session


class Criteria(QObject):
    """Begins with the operating point that was chosen last."""

    def __init__(
        self,
        session: Session,
        history: History,
        threshold: ThresholdControl,
        operating_points: OperatingPointChooser,
        settings: Settings,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._operating_points = operating_points
        self._settings = settings
        name = settings.operating_point
        if name in (point.name for point in session.operating_points):
            session.set_operating_point(name)
        self._show_chosen()
        threshold.show_threshold(session.threshold)
        session.threshold_changed.connect(threshold.show_threshold)
        session.operating_point_changed.connect(self._on_operating_point_changed)
        session.operating_points_changed.connect(self._on_operating_points_changed)
        threshold.changed.connect(history.set_threshold)
        operating_points.chosen.connect(history.set_operating_point)
        actions.connect_orders(
            {
                "threshold_up": lambda: threshold.step(1),
                "threshold_down": lambda: threshold.step(-1),
                "threshold_reset": threshold.reset,
            }
        )
        for place, point in enumerate(session.operating_points, start=1):
            actions[f"point_{place}"].triggered.connect(
                lambda _checked=False, name=point.name: history.set_operating_point(name)
            )
        follow_language(self, self._show_chosen)

    def _show_chosen(self) -> None:
        self._operating_points.show_chosen(self._session.operating_point.name)

    def _on_operating_points_changed(self) -> None:
        self._operating_points.show_points(self._session.operating_points)
        self._show_chosen()

    def _on_operating_point_changed(self, name: str) -> None:
        self._show_chosen()
        self._settings.operating_point = name
