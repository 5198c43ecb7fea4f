"""Rows of the settings: a caption, the control of one value, and a button that resets it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.report.text import showable
from app.ui.decimal_box import DecimalBox
from app.ui.icons import follow_icon
from app.ui.settings import Settings
from app.ui.status_line import ElidedLabel
from app.ui.theme import styled
from app.ui.wrapping_check_box import WrappingCheckBox
from app.words import settings as words

Options = Sequence[tuple[Any, str]]
"""Values with what each is called."""


class SettingRow(QObject):
    """Shows the value of one name and changes it at once."""

    changed = Signal(str)
    """The name, if a person gave the value or reset it."""

    def __init__(self, settings: Settings, name: str, caption: str, control: QWidget) -> None:
        super().__init__(control)
        self._settings = settings
        self.name = name
        self.control = control
        self.label = QLabel(caption)
        self.label.setBuddy(control)
        self.reset = styled(QToolButton(), "bare")
        follow_icon(self.reset, "reset")
        self.reset.setToolTip(words.RESET(what=caption))
        self.reset.setAccessibleName(words.RESET(what=caption))
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.clicked.connect(self._reset)

    @property
    def value(self) -> Any:
        """What is kept."""
        return getattr(self._settings, self.name)

    def show(self) -> None:
        """Show what is kept."""
        with QSignalBlocker(self.control):
            self._show(self.value)
        self.reset.setEnabled(self.value != self._settings.default(self.name))

    def change(self, value: object) -> None:
        """Keep another value."""
        if value != self.value:
            setattr(self._settings, self.name, value)
            self.reset.setEnabled(self.value != self._settings.default(self.name))
            self.changed.emit(self.name)

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _reset(self) -> None:
        self.control.setFocus()  # the button is disabled now, and the focus would leave the row
        self.change(self._settings.default(self.name))
        self.show()


class ChoiceRow(SettingRow):
    """One of several values. A value that is none of them is shown as the first."""

    def __init__(self, settings: Settings, name: str, caption: str, options: Options) -> None:
        self._values = [value for value, _ in options]
        self._box = QComboBox()
        _WheelNeedsFocus(self._box)
        self._box.setAccessibleName(caption)
        # Long words of other languages are elided, not the row.
        self._box.setMinimumContentsLength(8)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.addItems([called for _, called in options])
        super().__init__(settings, name, caption, self._box)
        self._box.currentIndexChanged.connect(lambda place: self.change(self._values[place]))

    def _show(self, value: Any) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class LineRow(SettingRow):
    """A line of text."""

    def __init__(self, settings: Settings, name: str, caption: str) -> None:
        self._line = QLineEdit()
        self._line.setAccessibleName(caption)
        self._line.setAcceptDrops(False)
        super().__init__(settings, name, caption, self._line)
        self._line.textChanged.connect(self.change)

    def _show(self, value: Any) -> None:
        if self._line.text() != value:
            self._line.setText(value)


class NumberRow(SettingRow):
    """A number from 0 to 1 in steps of 0.01."""

    def __init__(self, settings: Settings, name: str, caption: str) -> None:
        self._box = DecimalBox()
        self._box.setRange(0.0, 1.0)
        self._box.setSingleStep(0.01)
        self._box.setDecimals(2)
        self._box.setAccessibleName(caption)
        _make_like_other_rows(self._box)
        super().__init__(settings, name, caption, self._box)
        self._box.valueChanged.connect(lambda value: self.change(round(value, 2)))

    def _show(self, value: Any) -> None:
        self._box.setValue(value)


class WholeNumberRow(SettingRow):
    """A whole number from 1 to ``most``."""

    def __init__(self, settings: Settings, name: str, caption: str, most: int) -> None:
        self._box = QSpinBox()
        self._box.setRange(1, most)
        self._box.setAccessibleName(caption)
        _make_like_other_rows(self._box)
        super().__init__(settings, name, caption, self._box)
        self._box.valueChanged.connect(self.change)

    def _show(self, value: Any) -> None:
        self._box.setValue(value)


class SwitchRow(SettingRow):
    """Yes or no, with the caption at the box."""

    def __init__(self, settings: Settings, name: str, caption: str) -> None:
        self._box = WrappingCheckBox(caption)
        super().__init__(settings, name, caption, self._box)
        self.label.clear()
        self._box.toggled.connect(self.change)

    def _show(self, value: Any) -> None:
        self._box.setChecked(value)


class PathRow(SettingRow):
    """A file or folder that is chosen in a dialog; ``ask`` opens it."""

    def __init__(
        self,
        settings: Settings,
        name: str,
        caption: str,
        ask: Callable[[], Path | None],
        instead: str,
    ) -> None:
        """``instead`` is shown if there is no path."""
        control = QWidget()
        self._ask = ask
        self._instead = instead
        self._path = ElidedLabel("small_text")
        self.choose = QPushButton(words.CHOOSE())
        self.choose.setAccessibleName(caption)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path, 1)
        row.addWidget(self.choose)
        control.setFocusProxy(self.choose)
        super().__init__(settings, name, caption, control)
        self.choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        path = self._ask()
        if path is not None:
            self.change(path)
            self.show()

    def _show(self, value: Any) -> None:
        self._path.set_text(showable(str(value or self._instead)))


class _WheelNeedsFocus(QObject):
    """Leaves the wheel to the page that a control is on, unless the control has the focus."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        if event.type() == QEvent.Type.Wheel and not self._control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _make_like_other_rows(box: QAbstractSpinBox) -> None:
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    box.lineEdit().setAcceptDrops(False)
    _WheelNeedsFocus(box)
