"""The results of one Task, kept in memory until the coordinator has them."""

from collections.abc import Collection

from app.cluster.task import Task
from app.files.inputs import ResultKey
from app.files.output_kinds import OutputKind
from app.files.records import ResultRecord
from app.files.results import Criteria


class Rows:
    """Takes the place of ResultsWriter in a Batch over one file."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self.records: list[ResultRecord] = []

    def is_done(
        self, key: ResultKey, sha256: str, criteria: Criteria, outputs: Collection[OutputKind]
    ) -> bool:
        """Say whether the coordinator found the frame done, of these very bytes."""
        del criteria, outputs  # the coordinator has compared them
        return key.frame in self._task.done and sha256 == self._task.sha256

    def frames(self, key: ResultKey) -> int:
        """Give the number of frames in the file, as the coordinator knows it."""
        del key
        return self._task.frames

    def add(self, record: ResultRecord) -> None:
        """Keep a record."""
        self.records.append(record)
