"""Slider and spin box of the threshold."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.actions import Actions, shown_keys
from app.ui.decimal_box import DecimalBox
from app.ui.theme import styled
from app.ui.translation import follow_words, worded
from app.words.number import threshold_number
from app.words.panel import (
    MASK_THRESHOLD,
    THRESHOLD_DEFAULT,
    THRESHOLD_IN_HUNDREDTHS,
    THRESHOLD_TIP,
)
from models.torch_free.prediction import DEFAULT_THRESHOLD

_STEPS = 100
"""Steps of 0.01 between 0 and 1."""
_HANDLE_PX = 16
"""Width of the slider's handle in the theme's style sheet."""
_TICK_PX, _TICK_GAP_PX = 4, 4
"""Length of the tick of the default, and what is free between it and its words."""


class ThresholdSlider(QSlider):
    """A slider whose handle jumps to the cursor and follows it; a double click resets it."""

    reset = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, _STEPS)
        self.setSingleStep(1)
        self.setPageStep(5)
        follow_words(self.setAccessibleName, THRESHOLD_IN_HUNDREDTHS)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Continue a drag."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End a click or a drag."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Go back to the default."""
        self.reset.emit()

    def _follow(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        room = self.width() - handle.width()
        place = round(event.position().x() - handle.width() / 2)
        self.setValue(QStyle.sliderValueFromPosition(0, _STEPS, place, room))


class ThresholdControl(QWidget):
    """Emits the threshold while the slider is dragged, at most once per turn of the event loop."""

    changed = Signal(float)
    """The threshold that the user chose, 0 to 1."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._default = DEFAULT_THRESHOLD
        self._scale = ThresholdScale()
        self.slider = ThresholdSlider()
        follow_words(self.slider.setToolTip, self._tip)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.reset.connect(self.reset)
        self.spin_box = DecimalBox()
        self.spin_box.setRange(0.0, 1.0)
        self.spin_box.setSingleStep(0.01)
        self.spin_box.setDecimals(2)
        self.spin_box.setKeyboardTracking(False)
        self.spin_box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        follow_words(self.spin_box.setAccessibleName, MASK_THRESHOLD)
        follow_words(self.spin_box.setToolTip, self._tip)
        theme.follow(self, lambda: self.spin_box.setFixedWidth(theme.scaled(76)))
        self.spin_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin_box.lineEdit().setAcceptDrops(False)
        self.spin_box.lineEdit().installEventFilter(self)
        self.spin_box.valueChanged.connect(self._on_spin_box)
        self._wanted = DEFAULT_THRESHOLD
        # A fast mouse moves several times between two paint events: only its last place counts.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._emit)
        self.show_threshold(DEFAULT_THRESHOLD)
        self._lay_out()

    def set_default(self, threshold: float) -> None:
        """Choose where a reset goes to, and where the tick is."""
        self._default = threshold
        self._scale.set_default(threshold)
        for control in (self.slider, self.spin_box):
            control.setToolTip(self._tip())

    def show_threshold(self, threshold: float) -> None:
        """Show a threshold without emitting it."""
        self._wanted = threshold
        with QSignalBlocker(self.slider), QSignalBlocker(self.spin_box):
            # A drag that has continued meanwhile is not pulled back.
            if not self._turn.isActive():
                self.slider.setValue(round(threshold * _STEPS))
            self.spin_box.setValue(threshold)

    def step(self, steps: int) -> None:
        """Move by steps of 0.01."""
        self.slider.setValue(self.slider.value() + steps)

    def reset(self) -> None:
        """Go back to the default."""
        self.slider.setValue(round(self._default * _STEPS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Reset on a double click into the number."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.reset()
            return True
        return super().eventFilter(watched, event)

    def _on_slider(self, value: int) -> None:
        self._wanted = value / _STEPS
        self._turn.start()

    def _on_spin_box(self, value: float) -> None:
        self._wanted = round(value * _STEPS) / _STEPS
        self._turn.start()

    def _emit(self) -> None:
        self.changed.emit(self._wanted)

    def _tip(self) -> str:
        return THRESHOLD_TIP(
            threshold=threshold_number(self._default),
            keys=shown_keys(self._actions["threshold_reset"]),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(styled(worded(QLabel(), MASK_THRESHOLD), "section"))
        head.addStretch(1)
        head.addWidget(self.spin_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self._scale)


class ThresholdScale(QWidget):
    """Ends of the slider and a tick where the default lies."""

    def __init__(self) -> None:
        super().__init__()
        self._default = DEFAULT_THRESHOLD
        theme.follow(self, lambda: self.setFixedHeight(theme.scaled(26)))

    def set_default(self, threshold: float) -> None:
        """Move the tick."""
        self._default = threshold
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setFont(theme.sized(self.font(), theme.SMALL_PX))
        painter.setPen(QColor(theme.colors().dim))
        # The handle's middle runs from half its width to half its width before the end.
        middle = _HANDLE_PX / 2 + (self.width() - _HANDLE_PX) * self._default
        painter.drawLine(QPointF(middle, 0), QPointF(middle, _TICK_PX))
        words = QRectF(0, _TICK_PX + _TICK_GAP_PX, self.width(), theme.scaled(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, "0.00")
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, "1.00")
        half = theme.scaled(60)
        around = QRectF(middle - half, words.top(), 2 * half, words.height())
        default = THRESHOLD_DEFAULT(threshold=threshold_number(self._default))
        painter.drawText(around, Qt.AlignmentFlag.AlignHCenter, default)
