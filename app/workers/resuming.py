"""Entries of the worklist and what is kept of them in the study database, each from the other."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.fault import ReadFault
from app.domain.scan import Scan, on_whole
from app.files.errors import ScanError
from app.files.reader import read_scan
from app.store.kept import KeptContent, KeptScan, blank_scan, with_png
from app.store.study_store import StudyStore
from app.words.message import WordedError
from app.workers.entry import Entry, EntryState
from app.workers.stored import Stored, StoredScan
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction


def kept_scan(entry: Entry, key: int) -> KeptScan:
    """What is kept of an entry, without its content."""
    return KeptScan(
        key=key,
        scan_id=entry.scan_id,
        name=entry.name,
        is_canceled=entry.state is EntryState.CANCELED,
        edits=entry.edits,
        measurements=entry.measurements,
        presentation=entry.presentation,
        review=entry.review,
    )


def resumed_entry(kept: KeptScan, store: StudyStore, models: str) -> Entry:
    """Make the entry again; the Session gives it an id.

    Its pixels are read from its file, and its Prediction from the database, when they are needed.
    One that has no Prediction of these models is read and analyzed like a new one.
    """
    entry = Entry(
        id=0,
        scan_id=kept.scan_id,
        name=kept.name,
        edits=kept.edits,
        measurements=kept.measurements,
        presentation=kept.presentation,
        review=kept.review,
        state=EntryState.CANCELED if kept.is_canceled else EntryState.WAITING,
        sha256=kept.content.sha256 if kept.content is not None else "",
    )
    if kept.content is None:
        return entry
    scan, prediction = in_files(kept, kept.content, store, models)
    if kept.is_analyzed:
        return replace(entry, stored_scan=scan, stored_prediction=prediction, state=EntryState.DONE)
    return replace(entry, stored_scan=scan) if scan.is_inside else entry


def in_files(
    kept: KeptScan, content: KeptContent, store: StudyStore, models: str
) -> tuple[StoredScan, Stored[Prediction]]:
    """Hold a Scan in its file and its Prediction in the database, nothing of both in memory."""
    blank = blank_scan(kept, content)
    scan = StoredScan(
        blank,
        lambda: _read(blank, store, kept.key),
        content.thumbnail,
        is_inside=content.is_inside or not blank.source,
    )
    prediction: Stored[Prediction] = Stored(
        None, lambda _one: None, lambda: _predicted(blank, content, store, models)
    )
    return scan, prediction


def _read(blank: Scan, store: StudyStore, key: int) -> Scan:
    """Read the pixels; ScanError if the file is missing or another one now, or StoreError.

    A project may hold a copy of the file, which is used then.
    """
    if not blank.source:
        try:
            return with_png(blank, store.pasted_png(key))
        except ValueError as error:
            raise _changed(blank) from error
    fault: WordedError
    try:
        scan = read_scan(Path(blank.source), blank.frame)
        if scan.sha256 == blank.sha256:
            return replace(scan, ultrasound_region=blank.ultrasound_region)
        fault = _changed(blank)
    except ScanError as error:
        fault = error
    inside = store.source_file(blank.sha256)
    if inside is None:
        raise fault
    return _unpacked(blank, inside)


def _unpacked(blank: Scan, file: bytes) -> Scan:
    """Read the copy of a file that the database holds. Decoders of videos need a path."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"image{Path(blank.source).suffix}"
        path.write_bytes(file)
        scan = read_scan(path, blank.frame)
    return replace(
        scan, source=blank.source, name=blank.name, ultrasound_region=blank.ultrasound_region
    )


def _predicted(blank: Scan, content: KeptContent, store: StudyStore, models: str) -> Prediction:
    parts = []
    for sha256 in (content.analyzed_sha256, *content.more_analyzed):
        prediction = store.prediction(sha256, models)
        if prediction is None:
            raise _changed(blank)
        parts.append(prediction)
    return on_whole(blank, parts)


def _changed(blank: Scan) -> WordedError:
    return WordedError(Message.of(ReadFault.CHANGED, name=blank.name))
