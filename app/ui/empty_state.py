"""The page of a window without Scans: what to do, and synthetic images to try it with."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.files.formats import FORMAT_NAMES
from app.report import palette
from app.ui.actions import Actions
from app.ui.icons import pixmap
from app.ui.theme import styled
from app.words import window as words
from app.words.text import Text
from resources import resource_path

PHANTOMS = (
    ("phantom/phantom_one.png", words.ONE_LESION),
    ("phantom/phantom_two.png", words.TWO_LESIONS),
    ("phantom/phantom_none.png", words.NO_LESION),
)
_THUMBNAIL = QSize(112, 76)
_WIDTH = 424
"""Of the text, in pixels."""


class EmptyState(QWidget):
    """Shown while there is no Scan."""

    phantom_chosen = Signal(object)
    """Path of the synthetic image to open."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel()
        sign.setPixmap(pixmap("drop", 56, palette.DIM, self.devicePixelRatioF()))
        heading = _paragraph(words.DROP_HERE(), "heading")
        does = _paragraph(words.WHAT_IT_DOES(), "dim")
        reads = _paragraph(words.WHAT_IT_READS(formats=FORMAT_NAMES), "dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 16)
        column.addStretch(3)
        for widget, space in ((sign, 14), (heading, 8), (does, 4), (reads, 20)):
            column.addLayout(_centered(widget))
            column.addSpacing(space)
        column.addLayout(_buttons(actions))
        column.addSpacing(40)
        column.addLayout(_centered(_paragraph(words.NO_IMAGE_AT_HAND(), "dim")))
        column.addSpacing(12)
        column.addLayout(self._phantoms())
        column.addStretch(4)

    def _phantoms(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self.phantom_buttons: list[QPushButton] = []
        for name, caption in PHANTOMS:
            path = resource_path(name)
            button = _PhantomButton(path, caption)
            button.opened.connect(self.phantom_chosen)
            self.phantom_buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        return row


class _PhantomButton(QPushButton):
    """A card with a synthetic image; pressing it opens the image."""

    opened = Signal(object)

    def __init__(self, path: Path, caption: Text) -> None:
        super().__init__()
        self.setObjectName("card")
        self._path = path
        self.setAccessibleName(words.OPEN_SYNTHETIC(what=caption()))
        self.setToolTip(words.OPEN_FILE(file=path.name))
        thumbnail = QLabel()
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(str(path)).scaled(
            _THUMBNAIL * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(ratio)
        thumbnail.setPixmap(drawn)
        thumbnail.setFixedSize(_THUMBNAIL)
        thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(thumbnail)
        column.addWidget(QLabel(caption()), 0, Qt.AlignmentFlag.AlignCenter)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self._path)


def _paragraph(text: str, kind: str) -> QLabel:
    label = styled(QLabel(text), kind)
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


def _buttons(actions: Actions) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch(1)
    for name, caption, kind in (
        ("open", words.OPEN, "primary"),
        ("open_folder", words.OPEN_FOLDER, ""),
    ):
        action = actions[name]
        button = styled(QPushButton(caption()), kind)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.statusTip())
        button.setFixedHeight(38)
        button.setMinimumWidth(132)
        button.clicked.connect(action.trigger)
        row.addWidget(button)
    row.addStretch(1)
    return row
