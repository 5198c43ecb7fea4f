"""How many processor threads the networks may use: a menu that is opened by a key."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.translation import follow_words
from app.words.window import FREE_THREADS, THREADS


def offered_threads(processors: int) -> tuple[int | None, ...]:
    """Numbers of threads to choose from; None for as many as are free."""
    powers = (1 << bit for bit in range(processors.bit_length()))
    return (None, *sorted({*powers, processors}))


class ThreadsMenu(QMenu):
    """Offers as many as are free, and some numbers up to that of the processors."""

    chosen = Signal(object)
    """The number, or None for as many as are free."""

    def __init__(self, processors: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self._offered: dict[int | None, QAction] = {
            number: self._offer(number) for number in offered_threads(processors)
        }

    def open_at(self, place: QPoint, threads: int | None) -> None:
        """Show it above a point of the screen, with the current choice checked."""
        now = self._offered.get(threads)
        for action in self._offered.values():
            action.setChecked(action is now)
        self.popup(QPoint(place.x(), place.y() - self.sizeHint().height()))

    def _offer(self, number: int | None) -> QAction:
        action = self.addAction("")
        words = FREE_THREADS if number is None else partial(THREADS, number)
        follow_words(action.setText, words)
        action.setCheckable(True)
        action.setData(number)
        self._group.addAction(action)
        return action

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
