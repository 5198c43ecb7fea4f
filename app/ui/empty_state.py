"""The page of a window without Scans: what to do, and synthetic images to try it with."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.files.formats import FORMAT_NAMES
from app.ui import theme
from app.ui.actions import Actions
from app.ui.icons import follow_sign
from app.ui.theme import styled
from app.ui.translation import follow_words, worded
from app.ui.wrapping_row import WrappingRow
from app.words import window as words
from app.words.text import Text
from app.words.tour import TRY_IT, TRY_IT_TIP
from resources import resource_path

PHANTOMS = (
    ("phantom/phantom_one.png", words.ONE_LESION),
    ("phantom/phantom_two.png", words.TWO_LESIONS),
    ("phantom/phantom_none.png", words.NO_LESION),
)
_THUMBNAIL = (110, 76)
"""Width and height, which follow the size of text."""

_WIDTH = 424
"""Of the text, in pixels."""


class EmptyState(QWidget):
    """Shown while there is no Scan."""

    phantom_chosen = Signal(object)
    """Path of the synthetic image to open."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel()
        follow_sign(sign, "drop", 56, lambda colors: colors.dim)
        heading = _paragraph(words.DROP_HERE, "heading")
        does = _paragraph(words.WHAT_IT_DOES, "dim")
        reads = _paragraph(partial(words.WHAT_IT_READS, formats=FORMAT_NAMES), "dim")
        no_image = _paragraph(words.NO_IMAGE_AT_HAND, "dim")
        self.try_it = styled(worded(QPushButton(), TRY_IT), "bare")
        follow_words(self.try_it.setToolTip, TRY_IT_TIP)
        follow_words(self.try_it.setAccessibleName, TRY_IT)
        self.try_it.clicked.connect(actions["tour"].trigger)
        # Large text needs more room than the smallest window has.
        inside = styled(QWidget(), "inside")
        self._area = area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 16, 8, 16)
        column.addStretch(3)
        for widget, space in ((sign, 14), (heading, 8), (does, 4), (reads, 20)):
            column.addLayout(_centered(widget))
            column.addSpacing(space)
        column.addLayout(_buttons(actions))
        column.addSpacing(8)
        column.addLayout(_centered(self.try_it))
        column.addSpacing(24)
        column.addLayout(_centered(no_image))
        column.addSpacing(12)
        column.addLayout(self._phantoms())
        column.addStretch(4)
        self._paragraphs = (heading, does, reads, no_image)
        self._area.viewport().installEventFilter(self)

    def wait_for(self, ready: SignalInstance) -> None:
        """Show nothing until this signal comes: there may be Scans then."""
        self._area.hide()
        ready.connect(self._area.show)

    def offer_tour(self, *, is_offered: bool) -> None:
        """Show or hide the button that starts the tour."""
        self.try_it.setVisible(is_offered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Break lines where the page ends."""
        if event.type() is QEvent.Type.Resize:
            for label in self._paragraphs:
                label.setFixedWidth(min(_WIDTH, self._area.viewport().width() - 16))
        return super().eventFilter(watched, event)

    def _phantoms(self) -> QHBoxLayout:
        row = WrappingRow(10)
        self.phantom_buttons: list[QPushButton] = []
        for name, caption in PHANTOMS:
            path = resource_path(name)
            button = _PhantomButton(path, caption)
            button.opened.connect(self.phantom_chosen)
            self.phantom_buttons.append(button)
            row.addWidget(button)
        return _in_the_middle(row)


class _PhantomButton(QPushButton):
    """A card with a synthetic image; pressing it opens the image."""

    opened = Signal(object)

    def __init__(self, path: Path, caption: Text) -> None:
        super().__init__()
        self.setObjectName("card")
        self._path = path
        follow_words(self.setAccessibleName, lambda: words.OPEN_SYNTHETIC(what=caption()))
        follow_words(self.setToolTip, partial(words.OPEN_FILE, file=path.name))
        self._thumbnail = thumbnail = QLabel()
        thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.follow(self, self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(worded(QLabel(), caption), 0, Qt.AlignmentFlag.AlignCenter)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._on_clicked)

    def _draw(self) -> None:
        """Fit the image into the card, which follows the size of text."""
        size, ratio = QSize(*map(theme.scaled, _THUMBNAIL)), self.devicePixelRatioF()
        drawn = QPixmap(str(self._path)).scaled(
            size * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(ratio)
        self._thumbnail.setPixmap(drawn)
        self._thumbnail.setFixedSize(size)

    def _on_clicked(self) -> None:
        self.opened.emit(self._path)


def _paragraph(text: Callable[[], str], kind: str) -> QLabel:
    label = styled(worded(QLabel(), text), kind)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedWidth(_WIDTH)
    return label


def _centered(widget: QWidget) -> QHBoxLayout:
    # Not by an alignment, which gives a label of several lines too little height.
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _follow_size(button: QPushButton) -> None:
    """Let a button be as high as its words need, and as wide as others."""

    def fit() -> None:
        button.setFixedHeight(theme.scaled(38))
        button.setMinimumWidth(theme.scaled(132))

    theme.follow(button, fit)


def _buttons(actions: Actions) -> QHBoxLayout:
    row = WrappingRow(10)
    for name, caption, kind in (
        ("open", words.OPEN, "primary"),
        ("open_folder", words.OPEN_FOLDER, ""),
    ):
        action = actions[name]
        button = styled(worded(QPushButton(), caption), kind)
        follow_words(button.setToolTip, action.toolTip)
        follow_words(button.setAccessibleName, action.statusTip)
        _follow_size(button)
        button.clicked.connect(action.trigger)
        row.addWidget(button)
    return _in_the_middle(row)


def _in_the_middle(row: WrappingRow) -> QHBoxLayout:
    whole = QHBoxLayout()
    whole.addStretch(1)
    whole.addLayout(row)
    whole.addStretch(1)
    return whole
