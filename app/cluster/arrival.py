"""Writes what a worker gave back."""

from dataclasses import replace
from pathlib import PurePosixPath

from app.batch import BatchSettings, Outcome, State, raise_if_full
from app.cluster.task import Reply
from app.files.atomic import atomic_write
from app.files.errors import OutputError
from app.files.inputs import Input
from app.files.ownership import check_output_path
from app.files.records import ResultRecord, failed_record, result_key
from app.files.results import ResultsWriter
from app.files.run_manifest import FileState, RunManifest
from models.torch_free.message import Message


def keep_reply(
    entry: Input,
    reply: Reply,
    results: ResultsWriter,
    manifest: RunManifest,
    settings: BatchSettings,
) -> list[Outcome]:
    """Write outputs, then lines, then the manifest; give the ends of the Scans of the file.

    If an output can't be written, its Scans fail. Raises OutputError if results or manifest can't
    be written, as on a full disk.
    """
    fault = _write_files(reply, settings)
    for record in reply.records:
        results.add(_failed(entry, record, fault, settings) if fault else record)
    outcomes = [_faulty(outcome, fault) for outcome in reply.outcomes]
    if reply.fault is None and not reply.is_cut_off:
        faults = [outcome.fault for outcome in outcomes if outcome.fault is not None]
        sha256 = next((one["sha256"] for one in reply.records if one["sha256"]), None)
        if faults:
            code = str(faults[0].code.value)
            manifest.end(entry.result_key.file, FileState.FAILED, sha256, code)
        else:
            manifest.end(entry.result_key.file, FileState.DONE, sha256)
    return outcomes


def _write_files(reply: Reply, settings: BatchSettings) -> Message | None:
    """Write the outputs that came with the reply; say why that failed, if it did."""
    try:
        for relative in reply.files:
            check_output_path(settings.output, PurePosixPath(relative))
        for relative, content in reply.files.items():
            atomic_write(settings.output / relative, content)
    except OutputError as error:
        raise_if_full(error, settings.output)
        return error.message
    return None


def _failed(
    entry: Input, record: ResultRecord, fault: Message, settings: BatchSettings
) -> ResultRecord:
    return failed_record(
        entry.relative,
        fault,
        frame=result_key(record).frame,
        threshold=settings.threshold,
        operating_point=settings.operating_point,
    )


def _faulty(outcome: Outcome, fault: Message | None) -> Outcome:
    if fault is None or outcome.state is not State.ANALYZED:
        return outcome
    return replace(outcome, state=State.FAILED, fault=fault, warnings=())
