"""What a newcomer sees: what to do, and synthetic pictures to try it with."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.files.formats import format_names
from app.report import palette
from app.ui.actions import Actions
from app.ui.icons import pixmap
from app.ui.theme import styled
from resources import resource_path

PHANTOMS = (
    ("phantom/phantom_one.png", "One lesion"),
    ("phantom/phantom_two.png", "Two lesions"),
    ("phantom/phantom_none.png", "No lesion"),
)
_PICTURE = QSize(132, 90)


class EmptyState(QWidget):
    """Shown while no Scan is."""

    phantom_chosen = Signal(object)
    """Path of the synthetic picture to open."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel()
        sign.setPixmap(pixmap("drop", 56, palette.DIM, self.devicePixelRatioF()))
        heading = styled(QLabel("Drop breast-ultrasound pictures here"), "heading")
        explanation = styled(
            QLabel(
                "BUSight outlines every lesion, says how suspicious it looks\nand writes a report. "
                "Nothing leaves this computer.\n"
                f"It reads {format_names('and')},\nsingle files or whole folders.",
            ),
            "dim",
        )
        explanation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(3)
        for widget, space in ((sign, 14), (heading, 8), (explanation, 20)):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(space)
        column.addLayout(_buttons(actions))
        column.addSpacing(40)
        column.addWidget(
            styled(QLabel("No picture at hand? Try a synthetic one:"), "dim"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        column.addSpacing(12)
        column.addLayout(self._phantoms())
        column.addStretch(4)

    def _phantoms(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addStretch(1)
        self.phantom_buttons: list[QPushButton] = []
        for name, words in PHANTOMS:
            path = resource_path(name)
            button = _PhantomButton(path, words)
            button.opened.connect(self.phantom_chosen)
            self.phantom_buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        return row


class _PhantomButton(QPushButton):
    """A card with a synthetic picture; pressing it opens the picture."""

    opened = Signal(object)

    def __init__(self, path: Path, words: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._path = path
        self.setAccessibleName(f"Open the synthetic picture: {words}")
        self.setToolTip(f"Open {path.name}")
        picture = QLabel()
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(str(path)).scaled(
            _PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(ratio)
        picture.setPixmap(drawn)
        picture.setFixedSize(_PICTURE)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(picture)
        column.addWidget(QLabel(words), 0, Qt.AlignmentFlag.AlignCenter)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self._path)


def _buttons(actions: Actions) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch(1)
    for name, kind in (("open", "primary"), ("open_folder", "")):
        action = actions[name]
        button = styled(
            QPushButton(
                f"{action.text()} \N{HORIZONTAL ELLIPSIS}",
            ),
            kind,
        )
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.statusTip())
        button.setFixedHeight(38)
        button.setMinimumWidth(132)
        button.clicked.connect(action.trigger)
        row.addWidget(button)
    row.addStretch(1)
    return row
