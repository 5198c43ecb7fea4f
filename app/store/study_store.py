"""The study database: what is kept of the worklist from one start to the next."""

import json
import logging
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Any

from app.domain.scan import ScanId
from app.store.database import make_backup, open_database
from app.store.errors import saving_error
from app.store.kept import KeptContent, KeptScan
from app.store.person_codec import (
    edits_from_json,
    edits_to_json,
    measurements_from_json,
    measurements_to_json,
    presentation_from_json,
    presentation_to_json,
)
from app.store.prediction_codec import PackedPrediction, pack_prediction, unpack_prediction
from app.store.project import copy_project, is_project, open_project, relocate
from app.store.region_codec import position_from_data, regions_from_data, regions_to_data
from app.store.review_codec import review_from_json, review_to_json
from app.store.source_files import (
    Outside,
    files_outside,
    forget_unused_files,
    keep_files,
    kept_file,
    number_of_files,
)
from app.store.step_rows import (
    KeptSteps,
    StepChanges,
    read_steps,
    removed_keys,
    write_steps,
)
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction

_logger = logging.getLogger(__name__)

STUDIES = "studies.sqlite"
"""File name of the database in the program's own folder."""

_UNUSED_DAYS = 30
"""How long the Prediction of an image is kept that is not in the worklist any more."""


@dataclass(frozen=True, eq=False)
class Changes:
    """What is new: entries, settings and steps that can be undone.

    ``aside`` are keys of entries that were removed and that undo can bring back: that happens when
    they are written again without it. ``removed`` are keys of those that are gone for good.
    """

    scans: tuple[KeptScan, ...] = ()
    aside: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    steps: StepChanges | None = None


@dataclass(frozen=True, eq=False)
class KeptStudies:
    """The entries in their order, and the settings and steps that belong to them.

    ``aside`` are the keys of those that were removed and that undo can bring back. ``notice`` says
    what happened to a damaged database.
    """

    scans: tuple[KeptScan, ...]
    aside: frozenset[int]
    settings: Mapping[str, str]
    steps: KeptSteps
    notice: Message | None = None


class StudyStore:
    """A SQLite database. Any thread may call it; the window's must not, because it may wait.

    Every method but ``close`` raises StoreError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._unwritten: list[tuple[str, str, str, bytes]] = []
        """Rows of the table of Predictions."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def open(self, models: str) -> KeptStudies:
        """Open the file and read it but for what is large.

        A project must be there, any other file is made if it is missing.
        ``models`` are those in use: a Prediction of others does not count.
        """
        with self._lock:
            opened = open_project if is_project(self._path) else open_database
            self._connection, notice = opened(self._path)
        with self._writing() as connection:
            steps = read_steps(connection)
            aside = removed_keys(connection)
            if is_project(self._path):
                relocate(connection, self._path.parent)
            rows = connection.execute(_ENTRIES, (models,)).fetchall()
            settings = dict(connection.execute("SELECT name, value FROM setting"))
        scans = [_kept_scan(row) for row in rows]
        # A paste whose pixels could not be saved in time can't be shown again.
        scans = [one for one in scans if one.scan_id.source or one.content is not None]
        return KeptStudies(tuple(scans), aside, settings, steps, notice)

    def save(self, changes: Changes) -> None:
        """Write changes, all or none."""
        with self._writing() as connection:
            for scan in changes.scans:
                _write(connection, scan)
            connection.executemany(
                "UPDATE scan SET is_removed = 1 WHERE key = ?", [(key,) for key in changes.aside]
            )
            connection.executemany(
                "DELETE FROM scan WHERE key = ?", [(key,) for key in changes.removed]
            )
            if changes.steps is not None:
                write_steps(connection, changes.steps)
            connection.executemany(
                "INSERT OR REPLACE INTO setting VALUES (?, ?)", changes.settings.items()
            )

    def pasted_png(self, key: int) -> bytes:
        """The pixels of an image that was pasted; b"" if there are none."""
        with self._using() as connection:
            query = "SELECT png FROM content WHERE key = ?"
            row = connection.execute(query, (key,)).fetchone()
        return bytes(row[0]) if row else b""

    def prediction(self, analyzed_sha256: str, models: str) -> Prediction | None:
        """What these networks predicted for an image with these pixels, if it is known."""
        query = "SELECT head, arrays FROM prediction WHERE analyzed_sha256 = ? AND models = ?"
        with self._using() as connection:
            row = connection.execute(query, (analyzed_sha256, models)).fetchone()
        if row is None:
            return None
        try:
            return unpack_prediction(PackedPrediction.split(*row))
        except ValueError as error:
            _logger.warning("a Prediction in the study database can't be used: %r", error)
            return None

    def keep_prediction(self, analyzed_sha256: str, prediction: Prediction) -> None:
        """Write what was predicted for the pixels with this hash.

        If that is not possible now, it is written with whatever is written next.
        """
        packed = pack_prediction(prediction)
        row = (analyzed_sha256, prediction.models, packed.head, packed.joined())
        self._unwritten.append(row)
        with self._writing():
            pass

    def take_over(self, other: "StudyStore") -> None:
        """Write the Predictions that another one could not write, with whatever is written next."""
        self._unwritten += other._unwritten

    def move_to(self, path: Path, *, with_files: bool) -> None:
        """Write all as a project and go on in it; the file before stays as it is.

        If that fails, nothing has changed. ``with_files`` says whether copies of the images' files
        belong into it.
        """
        with self._using() as connection:
            copy_project(connection, path, with_files=with_files)
            self._connection, _ = open_project(path)
            self._path = path
            connection.close()

    def source_file(self, sha256: str) -> bytes | None:
        """Read the copy of a file, if it is in the database."""
        with self._using() as connection:
            return kept_file(connection, sha256)

    def files_outside(self) -> tuple[Outside, ...]:
        """List the files of entries that are not in the database."""
        with self._using() as connection:
            return files_outside(connection)

    def keep_files(self, files: Sequence[tuple[str, bytes]]) -> int:
        """Write copies of files by their hashes; return how many there are now."""
        with self._writing() as connection:
            keep_files(connection, files)
            return number_of_files(connection)

    def tidy(self) -> None:
        """Forget old Predictions of images that are not in the worklist; make a daily backup."""
        with self._writing() as connection:
            connection.execute(
                "DELETE FROM prediction WHERE made_on < date('now', ?) AND analyzed_sha256 NOT IN"
                " (SELECT analyzed_sha256 FROM content UNION ALL"
                " SELECT value FROM content, json_each(facts, '$.more_analyzed'))",
                (f"-{_UNUSED_DAYS} days",),
            )
            forget_unused_files(connection)
        with self._using() as connection:
            make_backup(connection, self._path)

    def close(self) -> None:
        """End it; nothing else can be called any more."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                if self._connection is None:
                    raise sqlite3.ProgrammingError("the database is closed")
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                raise saving_error(self._path, error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, with the Predictions that could not be written before."""
        with self._using() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                rows = tuple(self._unwritten)
                connection.executemany(_PREDICTION, rows)
                yield connection
                connection.execute("COMMIT")
                del self._unwritten[: len(rows)]
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


_PREDICTION = """
    INSERT OR REPLACE INTO prediction (analyzed_sha256, models, head, arrays) VALUES (?, ?, ?, ?)
"""

_ENTRIES = """
    WITH known AS (SELECT analyzed_sha256 FROM prediction WHERE models = ?)
    SELECT scan.key, source, frame, name, is_canceled, edits, measurements, presentation,
        review, sha256, facts, thumbnail, content.analyzed_sha256,
        content.analyzed_sha256 IN known AND NOT EXISTS (
            SELECT 1 FROM json_each(facts, '$.more_analyzed') WHERE value NOT IN known
        ),
        sha256 IN (SELECT source_file.sha256 FROM source_file)
    FROM scan
    LEFT JOIN content ON content.key = scan.key
    ORDER BY scan.key
"""

_SCAN = """
    INSERT INTO scan
        (key, source, frame, name, is_canceled, edits, measurements, presentation, review)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (key) DO UPDATE SET source = ?2, frame = ?3, name = ?4, is_canceled = ?5,
        is_removed = 0, edits = ?6, measurements = ?7, presentation = ?8, review = ?9
"""


def _write(connection: sqlite3.Connection, scan: KeptScan) -> None:
    connection.execute(
        _SCAN,
        (
            scan.key,
            os.fsencode(scan.scan_id.source),
            scan.scan_id.frame,
            scan.name,
            scan.is_canceled,
            edits_to_json(scan.edits),
            measurements_to_json(scan.measurements),
            presentation_to_json(scan.presentation),
            review_to_json(scan.review),
        ),
    )
    content = scan.content
    if content is not None:
        facts = {
            "shape": content.shape,
            "spacing_mm": content.spacing_mm,
            "ultrasound_region": content.ultrasound_region,
            "frames": content.frames,
            "patient": content.patient,
            "study": content.study,
            "regions": regions_to_data(content.regions),
            "pixel_aspect": content.pixel_aspect,
            "position": content.position,
            "more_analyzed": content.more_analyzed,
        }
        connection.execute(
            "INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?, ?, ?)",
            (
                scan.key,
                content.sha256,
                json.dumps(facts),
                content.thumbnail,
                content.analyzed_sha256,
                content.png,
            ),
        )


def _kept_scan(row: tuple[Any, ...]) -> KeptScan:
    key, source, frame, name, is_canceled, edits, measurements, presentation, *more = row
    review, sha256, facts, thumbnail, analyzed_sha256, is_analyzed, is_inside = more
    return KeptScan(
        key=key,
        scan_id=ScanId(os.fsdecode(source), frame),
        name=name,
        is_canceled=bool(is_canceled),
        edits=edits_from_json(edits),
        measurements=measurements_from_json(measurements),
        presentation=presentation_from_json(presentation),
        review=review_from_json(review),
        content=None
        if sha256 is None
        else replace(
            _kept_content(sha256, json.loads(facts), thumbnail, analyzed_sha256),
            is_inside=bool(is_inside),
        ),
        is_analyzed=bool(is_analyzed),
    )


def _kept_content(
    sha256: str, facts: dict[str, Any], thumbnail: bytes, analyzed_sha256: str
) -> KeptContent:
    spacing, region = facts["spacing_mm"], facts["ultrasound_region"]
    return KeptContent(
        sha256=sha256,
        shape=tuple(facts["shape"]),
        spacing_mm=None if spacing is None else (spacing[0], spacing[1]),
        ultrasound_region=None if region is None else (region[0], region[1], region[2], region[3]),
        frames=facts["frames"],
        thumbnail=bytes(thumbnail),
        analyzed_sha256=analyzed_sha256,
        patient=facts.get("patient", ""),
        study=facts.get("study", ""),
        regions=regions_from_data(facts.get("regions", ())),
        pixel_aspect=facts.get("pixel_aspect", 1.0),
        position=position_from_data(facts.get("position")),
        more_analyzed=tuple(facts.get("more_analyzed", ())),
    )
