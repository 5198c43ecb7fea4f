"""The strip under the image: plays a cine, shows its malignancy over time, goes to any frame."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.domain.key_frame import key_frame
from app.domain.scan import USUAL_FRAME_SECONDS
from app.ui.actions import Actions
from app.ui.frame_plot import FramePlot
from app.ui.icons import icon
from app.ui.theme import styled
from app.ui.translation import follow_language
from app.words.cine import analyzed_text, frame_of_text
from app.workers.cines import frames_of
from app.workers.entry import NO_ENTRY, UNFINISHED
from app.workers.session import Session

_AHEAD, _BEHIND = 4, 2
"""So many frames are brought to hand before they may be shown."""
_ACTIONS = ("play", "previous_frame", "next_frame", "key_frame")


class FrameStrip(QWidget):
    """Shown while the current Scan is a frame of several."""

    prepare = Signal(object)
    """Ids of entries that will be shown soon."""
    step_refused = Signal(int)
    """What ``step`` was told, if the current Scan is not a frame of several."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._frames: tuple[int, ...] = ()
        self._key: int | None = None
        self._due = 0.0
        """When the next frame is to be shown, by the clock that never goes back."""
        self.plot = FramePlot()
        self.position, self.analyzed = QLabel(), styled(QLabel(), "small")
        self._lay_out()
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._play_on)
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._show_frames)
        orders: dict[str, Callable[[], object]] = {
            "play": self._on_play,
            "previous_frame": lambda: self.step(-1),
            "next_frame": lambda: self.step(1),
            "key_frame": self._show_key_frame,
        }
        actions.connect_orders(orders)
        self.plot.valueChanged.connect(self._on_chosen)
        session.current_changed.connect(self._on_current_changed)
        for signal in (session.entry_changed, session.assessment_changed, session.entry_removed):
            signal.connect(self._on_entry)
        session.entry_added.connect(self._on_entry)
        follow_language(self, self._show_frames)
        self._show_frames()

    def under(self, shown: QWidget) -> QWidget:
        """Join the widget that shows the Scan and this strip."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(shown, 1)
        column.addWidget(self)
        return both

    @property
    def is_playing(self) -> bool:
        """Whether the cine is being played."""
        return self._actions["play"].isChecked()

    @property
    def frames(self) -> Sequence[int]:
        """Ids of the entries of the shown source's frames, empty if it has only one."""
        return self._frames

    def step(self, step: int) -> None:
        """Show the next frame, or the one before for -1; at an end nothing happens."""
        entry = self._session.current_entry
        if not self._frames or entry is None:
            self.step_refused.emit(step)
            return
        frame = entry.scan_id.frame + step
        while 0 <= frame < len(self._frames):
            if self._frames[frame] != NO_ENTRY:
                self._show(frame)
                return
            frame += step

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for name in ("play", "key_frame"):
            button = styled(QToolButton(), "bare")
            button.setDefaultAction(self._actions[name])
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.position)
        left.addWidget(self.analyzed)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.plot, 1)

    # From the Session

    @Slot(int)
    def _on_current_changed(self, entry_id: int) -> None:
        if entry_id not in self._frames:
            self._stop()
        self._show_frames()
        if self._frames:
            following = self._following(self._session.entry(entry_id).scan_id.frame)
            self.prepare.emit([*following[:_AHEAD], *following[: -_BEHIND - 1 : -1]])

    @Slot(int)
    def _on_entry(self, _entry_id: int) -> None:
        self._refresh.start()

    def _show_frames(self) -> None:
        entry = self._session.current_entry
        self._frames = () if entry is None else frames_of(self._session, entry)
        self.setVisible(bool(self._frames))
        if entry is None or not self._frames:
            self._stop()
            self._enable(enabled=False)
            return
        entries = {
            frame: self._session.entry(entry_id)
            for frame, entry_id in enumerate(self._frames)
            if entry_id in self._session
        }
        assessments = {
            frame: one.assessment for frame, one in entries.items() if one.assessment is not None
        }
        self._key = key_frame(assessments)
        with QSignalBlocker(self.plot):
            self.plot.show_frames(len(self._frames), assessments, self._key)
            self.plot.setValue(entry.scan_id.frame + 1)
        self.position.setText(frame_of_text(entry.scan_id.frame + 1, len(self._frames)))
        self.analyzed.setText(analyzed_text(len(assessments), len(self._frames)))
        self._enable(enabled=True)

    def _enable(self, *, enabled: bool) -> None:
        for name in _ACTIONS:
            self._actions[name].setEnabled(enabled)
        self._actions["key_frame"].setEnabled(enabled and self._key is not None)

    # From the user

    @Slot(int)
    def _on_chosen(self, value: int) -> None:
        if self._frames and self._frames[value - 1] != NO_ENTRY:
            self._show(value - 1)

    def _show_key_frame(self) -> None:
        if self._key is not None:
            self._stop()
            self._show(self._key)

    def _show(self, frame: int) -> None:
        """Show a frame as the one before it was shown: gray levels, rotation."""
        before = self._session.current_entry
        if before is not None:
            self._session.set_presentation(self._frames[frame], before.presentation)
        self._session.set_current(self._frames[frame])

    # Playing

    def _on_play(self) -> None:
        self._actions["play"].setIcon(icon("pause" if self.is_playing else "play"))
        if self.is_playing:
            self._due = time.monotonic()
            self._play_on()
        else:
            self._tick.stop()

    def _stop(self) -> None:
        if self.is_playing:
            self._actions["play"].setChecked(False)
            self._on_play()

    def _following(self, frame: int) -> list[int]:
        """Ids of the entries after a frame, from the first one again after the last.

        Those that can't be shown are left out.
        """
        around = (*self._frames[frame + 1 :], *self._frames[:frame])
        entries = (self._session.entry(each) for each in around if each in self._session)
        return [each.id for each in entries if each.stored_scan or each.state in UNFINISHED]

    def _play_on(self) -> None:
        """Show the frame that is due, or look again in a moment if it is not at hand."""
        entry = self._session.current_entry
        if entry is None or not self.is_playing:
            return
        now, seconds = time.monotonic(), self._seconds()
        following = self._following(entry.scan_id.frame)
        # If drawing takes longer than a frame is shown, some are left out.
        late = int((now - self._due) / seconds)
        chosen = following[late % len(following)] if following else NO_ENTRY
        if self._is_at_hand(chosen):
            self._due += (late + 1) * seconds
            self._show(self._session.entry(chosen).scan_id.frame)
        else:
            self._due = now + seconds
            self.prepare.emit(following[:_AHEAD])
        self._tick.start(max(round(1000 * (self._due - time.monotonic())), 0))

    def _is_at_hand(self, entry_id: int) -> bool:
        if entry_id not in self._session:
            return False
        entry = self._session.entry(entry_id)
        return entry.stored_scan is not None and entry.is_at_hand

    def _seconds(self) -> float:
        """How long the shown frame is shown."""
        entry = self._session.current_entry
        scan = None if entry is None else entry.scan
        return USUAL_FRAME_SECONDS if scan is None else scan.display_seconds
