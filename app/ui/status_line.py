"""The line at the bottom: device, progress, messages, and that this is for research only."""

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.report.text import showable
from app.ui import theme
from app.ui.actions import Actions
from app.ui.theme import styled
from app.ui.translation import follow_language, follow_words, worded
from app.words.about import RESEARCH_USE
from app.words.device import ready_text
from app.words.message import say
from app.words.window import (
    COUNT,
    COUNT_FAILED,
    LOADING,
    MINUTES_LEFT,
    NOT_LOADED,
    PAUSED,
    PROGRESS,
    SECONDS_LEFT,
    WORKING_ON,
)
from app.workers.progress import Progress
from models.torch_free.message import Message

_MESSAGE_MS = 12_000
"""How long a message stays."""
_SHORT_S = 60


class StatusLine(QWidget):
    """Device in use and why, progress with cancel, messages, the research-use line."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.follow(self, lambda: self.setFixedHeight(theme.scaled(36)))
        self._dot = _Dot()
        self.device = ElidedLabel("small")
        self.message = ElidedLabel("small_text")  # takes what room the others leave
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(120)
        self.progress.setMinimumWidth(40)
        follow_words(self.progress.setAccessibleName, PROGRESS)
        self._counted = ElidedLabel("small")
        self._left = ElidedLabel("small")
        self._pause = _button(actions["pause"])
        actions["pause"].changed.connect(self._name_pause)
        self._cancel = _button(actions["cancel"])
        research = styled(worded(QLabel(), RESEARCH_USE), "research")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self.device)
        row.addSpacing(16)
        row.addWidget(self.message, 1)
        row.addWidget(self._left)
        row.addWidget(self._counted)
        row.addWidget(self.progress)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        row.addSpacing(16)
        row.addWidget(research)
        self._next: Message | None = None
        self._message: Message | None = None
        self._progress: Progress | None = None
        self._tell_of_engine: Callable[[], None] = self.show_starting
        follow_language(self, self._say_again)
        self._fade = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._fade.timeout.connect(self._on_faded)
        self.show_starting()
        self.show_idle()

    def show_starting(self) -> None:
        """Say that the engine is being started."""
        self._tell_of_engine = self.show_starting
        self._show_device(LOADING(), ready=False)

    def show_device(self, device: Message, advice: Message | None = None) -> None:
        """Say that all is ready; in the tool tip which device is in use and why, and advice."""
        self._tell_of_engine = partial(self.show_device, device, advice)
        details = [showable(say(each)) for each in (device, advice) if each is not None]
        self._show_device(ready_text(device), "\n".join(details), ready=True)

    def show_engine_failure(self, fault: Message) -> None:
        """Say why nothing can be analyzed; stays until an engine runs."""
        self._tell_of_engine = partial(self.show_engine_failure, fault)
        self._show_device(NOT_LOADED(), ready=False)
        self._fade.stop()
        self.message.set_text(showable(say(fault)))

    def show_progress(self, now: Progress) -> None:
        """Say how many are done and failed, how long the rest takes, and what is in progress."""
        self._progress = now
        self.progress.setRange(0, now.total)
        self.progress.setValue(now.done)
        self._say_progress()
        for widget in self._of_progress():
            widget.show()

    def _say_progress(self) -> None:
        now = self._progress
        if now is None:
            return
        counted = COUNT_FAILED if now.failed else COUNT
        self._counted.set_text(counted(done=now.done, total=now.total, failed=now.failed))
        self._left.set_text(PAUSED() if now.is_paused else _time_left(now.seconds_left))
        self.progress.setToolTip(WORKING_ON(name=showable(now.name)))

    def show_idle(self) -> None:
        """Hide the progress."""
        for widget in self._of_progress():
            widget.hide()

    def show_message(self, message: Message) -> None:
        """Show a Message for a while."""
        self.show_text(say(message))
        self._message = message

    def show_text(self, text: str) -> None:
        """Show words for a while."""
        self._message = None
        self.message.set_text(showable(text))
        self._fade.start()

    def show_later(self, message: Message) -> None:
        """Show a Message for a while once no other is shown."""
        if self.message.whole:
            self._next = message
        else:
            self.show_message(message)

    def _of_progress(self) -> tuple[QWidget, ...]:
        return (self.progress, self._left, self._counted, self._pause, self._cancel)

    def _say_again(self) -> None:
        self._tell_of_engine()
        self._say_progress()
        if self._message is not None:
            self.message.set_text(showable(say(self._message)))
        elif self._fade.isActive():
            self._on_faded()  # words that are not known as a Message stay in the language before

    def _name_pause(self) -> None:
        self._pause.setAccessibleName(self._pause.defaultAction().text())

    def _show_device(self, words: str, details: str = "", *, ready: bool) -> None:
        self.device.set_text(words)
        if details:
            self.device.setToolTip(details)
        self.device.setAccessibleDescription(details)
        self._dot.set_ready(ready=ready)

    def _on_faded(self) -> None:
        self._message = None
        self.message.set_text("")
        message, self._next = self._next, None
        if message:
            self.show_message(message)


def _button(action: QAction) -> QToolButton:
    button = styled(QToolButton(), "bare")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    follow_words(button.setAccessibleName, action.text)
    return button


def _time_left(seconds: float | None) -> str:
    """In steps that don't jump: seconds by tens, then minutes."""
    if seconds is None:
        return ""
    if seconds < _SHORT_S:
        return SECONDS_LEFT(seconds=max(10 * math.ceil(seconds / 10), 10))
    return MINUTES_LEFT(minutes=math.ceil(seconds / 60))


class ElidedLabel(QLabel):
    """One line, elided if there is no room. The whole text is its tool tip."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setObjectName(kind)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def whole(self) -> str:
        """The text before it is elided."""
        return self._whole

    def set_text(self, words: str) -> None:
        """Show another text."""
        self._whole = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Room for the whole text."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Allow any width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Fit into the new size."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class _Dot(QWidget):
    """Full when the engine is ready, an empty ring until then."""

    def __init__(self) -> None:
        super().__init__()
        self._ready = False
        self.setFixedSize(12, 12)

    def set_ready(self, *, ready: bool) -> None:
        self._ready = ready
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        painter.setPen(QPen(QColor(colors.accent if self._ready else colors.dim), 1.5))
        if self._ready:
            painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(QRectF(2, 2, 8, 8))
