"""The rows of one part of a run, and what happened to its files."""

import platform
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from app.files.inputs import ResultKey
from app.files.output_kinds import OutputKind
from app.files.parts import RunPart
from app.files.records import ResultRecord, result_key
from app.files.results import Criteria, ResultsWriter
from app.files.run_manifest import FileState, RunManifest


@dataclass
class _File:
    """A file that this run is at: its frames that ended, and how."""

    is_begun: bool = False
    frames: int = 1
    ended: set[int] = field(default_factory=set)
    sha256: str | None = None
    fault_code: str | None = None


class PartResults(ResultsWriter):
    """Keeps DIR/parts/NAME/results.jsonl and DIR/manifest/NAME.jsonl of one part.

    Masks and so on are in DIR. A row is written before its file counts as done in the manifest. For
    one thread at a time, in a part's folder that no other run writes (``locked``).
    """

    def __init__(
        self,
        output: Path,
        part: RunPart,
        criteria: Criteria,
        earlier: Iterable[ResultRecord],
        summaries: Collection[str],
    ) -> None:
        """Read what the part did before; it takes over those ``earlier`` rows that are its own.

        Rows must hold what ``summaries`` need. Raises OutputError as ResultsWriter does.
        """
        super().__init__(part.folder(output), summaries=summaries, outputs=output)
        self.take_over(
            (record for record in earlier if part.has(PurePosixPath(record["file"]))), criteria
        )
        self._manifest = RunManifest(output, part.name)
        self._files: dict[str, _File] = {}

    def is_done(
        self, key: ResultKey, sha256: str, criteria: Criteria, outputs: Collection[OutputKind]
    ) -> bool:
        """Say it as ResultsWriter does, and note that the file is begun, or done already."""
        is_done = super().is_done(key, sha256, criteria, outputs)
        record = self._records.get(key)
        if is_done and record is not None:
            self._end_frame(record)
        else:
            self._begin(key.file)
        return is_done

    def add(self, record: ResultRecord) -> None:
        """Append a row, then note in the manifest that its file ended, if all its frames have."""
        self._begin(record["file"])
        super().add(record)
        self._end_frame(record)

    def close(self) -> None:
        """Bring all files up to date. Raises OutputError."""
        super().close()
        self._manifest.close()

    def _begin(self, name: str) -> None:
        file = self._files.setdefault(name, _File())
        if not file.is_begun:
            self._manifest.start(name, where=platform.node())
            file.is_begun = True

    def _end_frame(self, record: ResultRecord) -> None:
        name, frame = result_key(record)
        file = self._files.setdefault(name, _File())
        file.frames = max(file.frames, record["frames"] or 1)
        file.ended.add(frame)
        file.sha256 = file.sha256 or record["sha256"]
        file.fault_code = file.fault_code or record.get("error_code")
        if len(file.ended) < file.frames:
            return
        if file.fault_code is not None:
            self._manifest.end(name, FileState.FAILED, file.sha256, file.fault_code)
        elif not self._manifest.is_done(name):
            self._manifest.end(name, FileState.DONE, file.sha256)
        del self._files[name]
