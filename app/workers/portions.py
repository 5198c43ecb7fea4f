"""Many small orders, carried out some at a time, so that the window can draw between them."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

AT_ONCE = 100
"""Orders in a turn of the event loop: to add so many entries takes some 10 ms."""


class Portions(QObject):
    """Carries out orders in their sequence."""

    added = Signal()
    """Some orders have been carried out: there are new entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do_some)

    def order(self, orders: Iterable[Callable[[], object]]) -> None:
        """Carry out the first orders at once, if none wait, and the others later."""
        self._waiting += orders
        if self._waiting and not self._timer.isActive():
            self._do_some()

    def finish(self) -> None:
        """Carry out all that wait."""
        while self._waiting:
            self._do_some()

    @Slot()
    def _do_some(self) -> None:
        for _ in range(min(AT_ONCE, len(self._waiting))):
            self._waiting.popleft()()
        if self._waiting:
            self._timer.start()
        self.added.emit()
