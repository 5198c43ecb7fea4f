"""Shows what of each file's pixels a de-identified copy leaves out, and lets a person change it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import Preview
from app.domain.cleaning import Cleaning, is_same_text
from app.domain.ultrasound_region import Box
from app.files.errors import OutputError, shown_name
from app.ui.cleaning_view import CleaningView
from app.ui.theme import scaled, styled
from app.words import deidentifying as words
from app.words.message import say
from app.words.number import grouped
from app.workers.exports import Exporter
from models.torch_free.message import Message

_NEW_BOX = 8
"""A box made by key is as large as this part of the image."""


class DeidentifyDialog(QDialog):
    """One file at a time. A file that is not shown is cleaned of all that looks like text."""

    def __init__(
        self,
        paths: Sequence[Path],
        first: Path,
        left_out: int,
        exporter: Exporter,
        known: KnownScanners,
        parent: QWidget,
    ) -> None:
        """``first`` is shown first if it is one of ``paths``; ``left_out`` files are not DICOM."""
        super().__init__(parent)
        self._paths = tuple(paths)
        self._exporter = exporter
        self._known = known
        self._number = self._paths.index(first) if first in self._paths else 0
        self._is_open = True
        self._previews: dict[Path, Preview] = {}
        self._chosen: dict[Path, Cleaning] = {}
        self.setWindowTitle(words.TITLE())
        explanation = QLabel(words.EXPLANATION())
        explanation.setWordWrap(True)
        self.left_out = styled(QLabel(words.LEFT_OUT(number=grouped(left_out))), "small")
        self.left_out.setWordWrap(True)
        self.left_out.setHidden(not left_out)
        self.note = styled(QLabel(), "small")
        self.note.setWordWrap(True)
        self.view = CleaningView()
        self.view.setToolTip(words.KEYS())
        self.view.setAccessibleDescription(words.KEYS())
        self.boxes = QListWidget()
        self.boxes.setAccessibleName(words.BOXES())
        self.boxes.setMaximumHeight(scaled(130))
        self.place = QLabel()
        self.previous = QPushButton(words.PREVIOUS())
        self.next = QPushButton(words.NEXT())
        self.remember = QCheckBox(words.REMEMBER())
        self.remember.setChecked(True)
        self.export_button = styled(QPushButton(words.EXPORT(len(paths))), "primary")
        self._arrange(explanation)
        self._connect()
        self._show()

    def files(self) -> list[tuple[Path, Cleaning | None]]:
        """All files, each with what a person has chosen for it, None if it was not shown."""
        return [(path, self._chosen.get(path)) for path in self._paths]

    def accept(self) -> None:
        """Close, and keep the boxes for the scanners if that is wanted."""
        self._keep()
        try:
            self._known.save()
        except OutputError as error:
            self.note.setText(say(error.message))
        super().accept()

    def _arrange(self, explanation: QLabel) -> None:
        turning = QHBoxLayout()
        turning.addWidget(self.place, 1)
        turning.addWidget(self.previous)
        turning.addWidget(self.next)
        cancel = QPushButton(words.CANCEL())
        cancel.clicked.connect(self.reject)
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remember, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (explanation, self.left_out, self.view, self.note, self.boxes):
            column.addWidget(widget, int(widget is self.view))
        column.addLayout(turning)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.accept)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.view.drawn.connect(self._add)
        self.view.clicked.connect(self._on_clicked)
        self.boxes.itemChanged.connect(self._on_switched)
        self.boxes.currentRowChanged.connect(lambda _row: self._show_boxes())
        self.finished.connect(self._on_finished)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.boxes)
        remove.activated.connect(self._remove)
        insert = QShortcut(QKeySequence(Qt.Key.Key_Insert), self)
        insert.activated.connect(self._insert)
        for key, step in (
            (Qt.Key.Key_Left, (-1, 0)),
            (Qt.Key.Key_Right, (1, 0)),
            (Qt.Key.Key_Up, (0, -1)),
            (Qt.Key.Key_Down, (0, 1)),
        ):
            for modifier, is_size in ((Qt.Modifier.CTRL, False), (Qt.Modifier.SHIFT, True)):
                shortcut = QShortcut(QKeySequence(modifier | key), self)
                shortcut.activated.connect(
                    lambda step=step, is_size=is_size: self._move(step, is_size=is_size)
                )

    def _on_finished(self) -> None:
        self._is_open = False
        self.deleteLater()

    # One file after another

    @property
    def _path(self) -> Path:
        return self._paths[self._number]

    @property
    def _preview(self) -> Preview | None:
        return self._previews.get(self._path)

    @property
    def _cleaning(self) -> Cleaning:
        return self._chosen.get(self._path, Cleaning())

    def _turn(self, step: int) -> None:
        self._keep()
        self._number = min(max(self._number + step, 0), len(self._paths) - 1)
        self._show()

    def _show(self) -> None:
        name = shown_name(self._path)
        total = len(self._paths)
        self.place.setText(words.PLACE(number=self._number + 1, total=total, name=name))
        self.previous.setEnabled(self._number > 0)
        self.next.setEnabled(self._number + 1 < total)
        preview = self._preview
        self.view.show_image(None if preview is None else preview.pixels)
        self._fill()
        self.remember.setEnabled(preview is not None and preview.scanner is not None)
        if preview is None:
            self.note.setText(words.READING(name=name))
            path = self._path
            self._exporter.preview_copy(
                path,
                self._known,
                lambda found: self._on_preview(path, found),
                lambda fault: self._on_fault(path, fault),
            )

    def _on_preview(self, path: Path, preview: Preview) -> None:
        if not self._is_open:
            return
        self._previews[path] = preview
        self._chosen[path] = preview.cleaning
        if path == self._path:
            self._show()

    def _on_fault(self, path: Path, fault: Message) -> None:
        if self._is_open and path == self._path:
            self.note.setText(say(fault))

    def _keep(self) -> None:
        """Remember the boxes of the shown file for its scanner."""
        preview = self._preview
        if preview is not None and preview.scanner is not None and self.remember.isChecked():
            self._known.remember(preview.scanner, self._cleaning)

    # Boxes

    def _all_boxes(self) -> tuple[Box, ...]:
        preview = self._preview
        return () if preview is None else (*preview.found, *self._cleaning.blacked)

    def _fill(self, row: int = -1) -> None:
        """List the boxes; those that are checked are removed."""
        blocker = QSignalBlocker(self.boxes)
        self.boxes.clear()
        found = self._preview.found if self._preview else ()
        for box in self._all_boxes():
            x, y, width, height = box
            is_found = box in found
            text = words.FOUND_BOX if is_found else words.DRAWN_BOX
            item = QListWidgetItem(text(x=x, y=y, width=width, height=height))
            stays = is_found and self._cleaning.is_allowed(box)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if stays else Qt.CheckState.Checked)
            self.boxes.addItem(item)
        if 0 <= row < self.boxes.count():
            self.boxes.setCurrentRow(row)
        blocker.unblock()
        self._show_boxes()

    def _show_boxes(self) -> None:
        preview = self._preview
        if preview is None:
            return
        row, boxes = self.boxes.currentRow(), self._all_boxes()
        chosen = boxes[row] if 0 <= row < len(boxes) else None
        self.view.show_cleaning(self._cleaning, preview.found, chosen)
        if not preview.is_tissue_known:
            self.note.setText(words.TISSUE_UNKNOWN())
        else:
            self.note.setText("" if boxes else words.NOTHING_FOUND())

    def _on_clicked(self, point: QPoint) -> None:
        """Choose the smallest box there, and switch it if it was chosen."""
        boxes = self._all_boxes()
        rows = [row for row, box in enumerate(boxes) if QRect(*box).contains(point)]
        if not rows:
            return
        row = min(rows, key=lambda each: boxes[each][2] * boxes[each][3])
        item = self.boxes.item(row)
        is_checked = item.checkState() is Qt.CheckState.Checked
        self.boxes.setCurrentRow(row)
        item.setCheckState(Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked)

    def _on_switched(self, item: QListWidgetItem) -> None:
        row, preview = self.boxes.row(item), self._preview
        if preview is None:
            return
        box, cleaning = self._all_boxes()[row], self._cleaning
        stays = item.checkState() is Qt.CheckState.Unchecked
        if row >= len(preview.found):  # a drawn box that isn't wanted is none
            self._change(replace(cleaning, blacked=_without(cleaning.blacked, box)), row - 1)
            return
        others = tuple(each for each in cleaning.allowed if not is_same_text(each, box))
        self._change(replace(cleaning, allowed=(*others, box) if stays else others), row)

    def _add(self, box: Box) -> None:
        cleaning = self._cleaning
        blacked = (*_without(cleaning.blacked, box), box)
        self._change(replace(cleaning, blacked=blacked), len(self._all_boxes()))

    def _insert(self) -> None:
        preview = self._preview
        if preview is not None:
            height, width = preview.pixels.shape[:2]
            wide, high = max(width // _NEW_BOX, 1), max(height // _NEW_BOX, 1)
            self._add(((width - wide) // 2, (height - high) // 2, wide, high))

    def _chosen_drawn(self) -> Box | None:
        preview, row = self._preview, self.boxes.currentRow()
        if preview is None or not len(preview.found) <= row < len(self._all_boxes()):
            return None
        return self._all_boxes()[row]

    def _remove(self) -> None:
        box = self._chosen_drawn()
        if box is not None:
            row = self.boxes.currentRow()
            blacked = _without(self._cleaning.blacked, box)
            self._change(replace(self._cleaning, blacked=blacked), row - 1)

    def _move(self, step: tuple[int, int], *, is_size: bool) -> None:
        """Move the chosen drawn box by keys, or its lower right corner."""
        box, preview = self._chosen_drawn(), self._preview
        if box is None or preview is None:
            return
        height, width = preview.pixels.shape[:2]
        stride = max(1, width // 100)
        rect = QRect(*box)
        by = QPoint(step[0] * stride, step[1] * stride)
        if is_size:
            rect.setBottomRight(rect.bottomRight() + by)
        else:
            rect.translate(by)
        rect &= QRect(0, 0, width, height)
        if not rect.isEmpty():
            moved = (rect.x(), rect.y(), rect.width(), rect.height())
            blacked = tuple(moved if each == box else each for each in self._cleaning.blacked)
            self._change(replace(self._cleaning, blacked=blacked), self.boxes.currentRow())

    def _change(self, cleaning: Cleaning, row: int) -> None:
        self._chosen[self._path] = cleaning
        self._fill(row)


def _without(boxes: Sequence[Box], box: Box) -> tuple[Box, ...]:
    return tuple(each for each in boxes if each != box)
