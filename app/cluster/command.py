"""What ``analyze --cluster`` needs, and its closing lines."""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from app.about import software
from app.batch import BatchSettings
from app.cluster.connection import connected
from app.cluster.coordinator import Coordinator
from app.cluster.task import Probe, Setup
from app.files.archive import archive_above
from app.files.atomic import atomic_write
from app.files.inputs import Input
from app.files.output_kinds import OBJECT_KINDS
from app.files.results import ResultsWriter
from app.words import cluster
from app.words.message import say
from app.workers.engine import Engine
from models.torch_free.manifest import manifest_in_use
from models.torch_free.message import Message

if TYPE_CHECKING:
    from app.dicom.source import Export


@contextmanager
def coordinating(
    options: argparse.Namespace,
    results: ResultsWriter,
    settings: BatchSettings,
    make_engine: Callable[[], Engine],
    inputs: Sequence[Input],
    note: Callable[[Message], None],
) -> Iterator[Coordinator]:
    """Connect to the cluster that the options name, or start it, and give what uses it.

    Raises ClusterError, and OutputError if nothing can be written to the output folder.
    """
    # A worker has another working directory.
    settings = replace(settings, output=settings.output.absolute(), export=_export(settings))
    weights = options.weights and options.weights.absolute()
    token = settings.output / f".busight-{uuid4().hex}.token"
    content = uuid4().bytes
    setup = Setup(
        uuid4().hex,
        make_engine,
        weights,
        manifest_in_use(weights).sha256,
        software(),
        settings,
        Probe(token, len(content), content),
        _first(inputs),
    )
    with connected(options.cluster) as client:
        try:
            atomic_write(token, content)
            yield Coordinator(client, results, setup, options.threads, note)
        finally:
            with suppress(OSError):
                token.unlink(missing_ok=True)


def closing_lines(coordinator: Coordinator) -> Iterator[str]:
    """Say who did the work, and what is missing and why."""
    counts = Counter(say(device) for device in coordinator.devices.values())
    if counts:
        devices = ", ".join(f"{number} \u00d7 {device}" for device, number in counts.items())
        yield cluster.WORKERS(counts.total(), devices=devices)
    if coordinator.given_up:
        yield cluster.GIVEN_UP(coordinator.given_up)
    if coordinator.not_finished:
        yield cluster.NOT_FINISHED(coordinator.not_finished)


def _first(inputs: Sequence[Input]) -> Probe | None:
    """How workers find out whether they see the inputs; None if none of them can be read."""
    for entry in inputs:
        if entry.error is None:
            with suppress(OSError):
                path = archive_above(entry.path) or entry.path
                return Probe(path.absolute(), path.stat().st_size)
    return None


def _export(settings: BatchSettings) -> "Export | None":
    """All workers make DICOM objects for one export, as one computer does."""
    if not settings.kinds.intersection(OBJECT_KINDS):
        return None
    from app.dicom.source import Export

    return Export.now()
