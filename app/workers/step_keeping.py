"""Brings the steps of the Session into the study database and back."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.step import Step
from app.store.step_rows import KeptSteps, StepChanges
from app.workers.entry import NO_ENTRY
from app.workers.steps import Steps


class StepKeeper:
    """Knows which steps have been saved.

    In the database steps name Scans by their keys, in the Session by the ids of entries. NO_ENTRY
    stands for a Scan that is gone on both sides.
    """

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._in_work: Mapping[int, Step] = {}
        self._saved: Mapping[int, Step] = {}

    def resume(self, kept: KeptSteps, keys: Mapping[int, int]) -> None:
        """Give the Session what was kept; ``keys`` are those of entries by their ids."""
        ids = {key: entry_id for entry_id, key in keys.items()}
        self._saved = {number: _renamed(step, ids) for number, step in kept.steps.items()}
        self._steps.resume(self._saved, kept.last_done)

    def changes(self, keys: Mapping[int, int]) -> StepChanges:
        """Give what is not saved yet; call ``mark_saved`` once it is."""
        self._in_work = steps = self._steps.steps
        new = {
            number: _renamed(step, keys)
            for number, step in steps.items()
            if step is not self._saved.get(number)
        }
        numbers = range(min(steps), max(steps) + 1) if steps else range(0)
        return StepChanges(new, numbers, self._steps.last_done)

    def mark_saved(self) -> None:
        """Say that the last ``changes`` are in the database."""
        self._saved = self._in_work


def _renamed(step: Step, names: Mapping[int, int]) -> Step:
    return replace(step, scans=tuple(names.get(scan, NO_ENTRY) for scan in step.scans))
