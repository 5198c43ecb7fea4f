"""How far a run of several parts is: what is missing, and why."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain
from pathlib import Path

from app.files.inputs import Input
from app.files.lock import is_at_work
from app.files.merging import rows_of
from app.files.parts import RunPart, begun_parts, part_of
from app.files.records import ResultRecord, result_key
from app.files.results import Criteria
from app.files.run_manifest import manifest_names


class Work(Enum):
    """Whether someone is at a part."""

    NOT_STARTED = auto()
    AT_WORK = auto()
    STOPPED = auto()


@dataclass(frozen=True)
class Unfinished:
    """A part of whose files, ``total``, some have no rows: how many, and why."""

    part: RunPart
    missing: int
    total: int
    work: Work


@dataclass(frozen=True)
class Standing:
    """How far a whole run is: its files, those that failed, and the parts with missing ones."""

    total: int
    failed: int
    unfinished: tuple[Unfinished, ...]

    @property
    def missing(self) -> int:
        """Number of files without rows."""
        return sum(one.missing for one in self.unfinished)


def standing(output: Path, inputs: Sequence[Input], criteria: Criteria, of: int) -> Standing:
    """Say how far a run of ``of`` parts over these inputs is. Raises OutputError.

    A file is accounted for if all its frames have rows that fit the criteria, in the output folder
    or in any part; the row of a Scan that failed is one too.
    """
    shares = Counter(part_of(entry.relative, of) for entry in inputs)
    begun = begun_parts(output)
    # A network disk may not list a folder yet that another computer has just made.
    unlisted = sorted(set(shares).difference(begun))
    folders = (output, *(part.folder(output) for part in (*begun, *unlisted)))
    rows = _Rows(chain.from_iterable(map(rows_of, folders)), criteria)
    missing = Counter(
        part_of(entry.relative, of)
        for entry in inputs
        if not rows.have_all_of(entry.result_key.file)
    )
    started = {*(part.name for part in begun), *manifest_names(output)}
    return Standing(
        len(inputs),
        sum(rows.say_failed(entry.result_key.file) for entry in inputs),
        tuple(
            Unfinished(part, missing[part], shares[part], _work(output, part, started))
            for part in sorted(missing)
        ),
    )


def _work(output: Path, part: RunPart, started: Collection[str]) -> Work:
    if is_at_work(part.folder(output)):
        return Work.AT_WORK
    return Work.STOPPED if part.name in started else Work.NOT_STARTED


class _Rows:
    """Which files have rows, and whether they failed. A million files need little memory."""

    def __init__(self, records: Iterable[ResultRecord], criteria: Criteria) -> None:
        self._has_succeeded: dict[str, bool] = {}
        """By file, of the first frame."""
        self._later: dict[str, dict[int, bool]] = {}
        """Of all frames after it."""
        self._frames: dict[str, int] = {}
        for record in records:
            if criteria.fit(record):
                self._note(record)

    def have_all_of(self, file: str) -> bool:
        later = self._later.get(file, {})
        return file in self._has_succeeded and len(later) + 1 >= self._frames.get(file, 1)

    def say_failed(self, file: str) -> bool:
        frames = (self._has_succeeded.get(file, True), *self._later.get(file, {}).values())
        return not all(frames)

    def _note(self, record: ResultRecord) -> None:
        file, frame = result_key(record)
        frames = record["frames"] or 1
        if frames > 1:
            self._frames[file] = frames
        has_succeeded = record["error"] is None
        if frame == 0:
            self._has_succeeded[file] = has_succeeded or self._has_succeeded.get(file, False)
        else:
            later = self._later.setdefault(file, {})
            later[frame] = has_succeeded or later.get(frame, False)
