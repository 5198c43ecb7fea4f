"""The steps that can be undone or done again, as the study database keeps them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.step import Step


class Steps(QObject):
    """A copy of the History's stack for those that do not know the window.

    Steps are numbered in their order; a number is used again when its step is gone.
    """

    changed = Signal()
    """The History has other steps."""
    resumed = Signal()
    """Other steps are here, such as those of an earlier start: the History is to take them over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: Mapping[int, Step] = {}
        """All steps by their numbers, in order."""
        self.last_done = 0
        """The number of the last one that is done; those that follow are undone."""
        self._expected: set[int] = set()

    @property
    def scans(self) -> set[int]:
        """Ids of the Scans that some step is about, or some step that will be resumed."""
        return self._expected.union(*(step.scans for step in self.steps.values()))

    def set(self, steps: Mapping[int, Step], last_done: int) -> None:
        """Say what the History has now."""
        self.steps, self.last_done = steps, last_done
        self.changed.emit()

    def clear(self) -> None:
        """Forget all steps; the History does so too."""
        self._expected.clear()
        self.steps, self.last_done = {}, 0
        self.resumed.emit()
        self.changed.emit()

    def expect(self, scan: int) -> None:
        """Say that ``resume`` will bring steps about this Scan."""
        self._expected.add(scan)

    def resume(self, steps: Mapping[int, Step], last_done: int) -> None:
        """Bring the steps of an earlier start, which go before those that are here already."""
        done = {number: step for number, step in steps.items() if number <= last_done}
        if self.steps:  # what was undone then can't be done again after something else
            moved = max((last_done, *done)) + 1 - min(self.steps)
            self.steps = {**done, **{each + moved: step for each, step in self.steps.items()}}
            self.last_done += moved
        else:
            self.steps, self.last_done = steps, last_done
        self._expected.clear()
        self.resumed.emit()
