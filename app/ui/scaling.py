"""Sets the pixel size of a Scan by a known distance, and removes it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.edit import SetScale
from app.domain.measurement import MeasurementKind
from app.domain.scale import scale_by_hand
from app.domain.step import ScaleStep
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.measuring import Measuring
from app.ui.scale_dialog import ScaleDialog
from app.words import scale as words
from app.workers.cines import frames_of
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session


class Scaling(QObject):
    """Asks for the length of the selected distance, or has one drawn first."""

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        history: History,
        measuring: Measuring,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._history = history
        self._measuring = measuring
        self._set, self._remove = actions["set_scale"], actions["remove_scale"]
        self._window = window
        self._waits = False
        """Whether the next distance that is drawn is the known one."""
        actions.connect_orders({"set_scale": self._begin, "remove_scale": self._take_away})
        measuring.changed.connect(self._on_measured)
        measuring.kind_changed.connect(self._on_kind_changed)
        for changed in (session.current_changed, session.edits_changed, session.assessment_changed):
            changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        entry = self._session.current_entry
        self._set.setEnabled(entry is not None and entry.assessment is not None)
        is_set = entry is not None and scale_by_hand(entry.edits) is not None
        self._remove.setEnabled(is_set)

    def _begin(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        if self._measuring.caliper is None:
            self._measuring.choose(MeasurementKind.DISTANCE)
            self._waits = True
            self.note.emit(words.DRAW_FIRST())
        else:
            self._ask()

    def _entry(self) -> Entry | None:
        """The current entry, if its file leaves the pixel size open."""
        entry = self._session.current_entry
        if entry is None or entry.scan is None:
            return None
        if entry.scan.has_size:
            self.note.emit(words.IN_THE_FILE())
            return None
        return entry

    def _on_measured(self) -> None:
        if self._waits and self._measuring.caliper is not None:
            self._waits = False
            self._measuring.choose(None)
            # After the click that has ended the distance.
            QTimer.singleShot(0, self, self._ask)

    def _on_kind_changed(self) -> None:
        self._waits = False

    def _ask(self) -> None:
        entry, caliper = self._entry(), self._measuring.caliper
        if entry is None or caliper is None:
            return
        others = self._others(entry)
        aspect = entry.scan.pixel_aspect if entry.scan is not None else 1.0
        dialog = ScaleDialog(caliper, aspect, len(others), self._window)
        scans = (entry.id, *others)
        dialog.chosen.connect(
            lambda size, frames: self._scale(scans if frames else scans[:1], size)
        )
        dialog.open()

    def _others(self, entry: Entry) -> tuple[int, ...]:
        """The other frames of the same source."""
        frames = frames_of(self._session, entry)
        return tuple(one for one in frames if one not in (NO_ENTRY, entry.id))

    def _scale(self, scans: tuple[int, ...], pixel_mm: float | None) -> None:
        present = tuple(one for one in scans if one in self._session)
        if present:
            edit = SetScale("", pixel_mm, signature=self._history.sign())
            self._history.push(ScaleStep(present, edit))

    def _take_away(self) -> None:
        """Remove it, also from the frames that have the same."""
        entry = self._session.current_entry
        if entry is None:
            return
        size = scale_by_hand(entry.edits)
        same = [
            one
            for one in self._others(entry)
            if scale_by_hand(self._session.entry(one).edits) == size
        ]
        self._scale((entry.id, *same), None)
