"""What the coordinator of a run and its workers send each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.batch import BatchSettings, Outcome
from app.files.inputs import Input
from app.files.records import ResultRecord
from app.workers.engine import Engine
from models.torch_free.message import Message


@dataclass(frozen=True)
class Probe:
    """How a worker finds out whether it sees a file: it has this content or, for None, size."""

    path: Path
    size: int
    content: bytes | None = None

    def is_seen(self) -> bool:
        """Whether the file is here too. Called on a worker."""
        try:
            if self.content is not None:
                return self.path.read_bytes() == self.content
            return self.path.stat().st_size == self.size
        except OSError:
            return False


@dataclass(frozen=True)
class Setup:
    """What a worker needs to know about a run, which ``run`` names.

    ``make_engine`` is sent by its name, so it is a function of a module, or a part of one.
    ``software``, and ``weights_sha256`` of the manifest in ``weights``, must be the same on every
    worker. ``output`` and ``first_input``, which is None if there is none, tell whether it sees the
    files.
    """

    run: str
    make_engine: Callable[[], Engine]
    weights: Path | None
    weights_sha256: str
    software: str
    settings: BatchSettings
    output: Probe
    first_input: Probe | None


@dataclass(frozen=True)
class WorkerInfo:
    """What a worker says of itself; ``fault`` is why it can't take part.

    ``models``, ``device`` and ``takes``, the number of Scans that keep it busy, are those of its
    engine, ``processors`` those of its computer.
    """

    fault: Message | None = None
    models: str = ""
    device: Message | None = None
    takes: int = 1
    processors: int = 1
    sees_inputs: bool = False
    sees_output: bool = False


@dataclass(frozen=True)
class Task:
    """A file, of which a worker analyzes all frames but those ``done`` with this ``sha256``.

    ``content`` is the file itself for a worker that does not see it. ``threads`` are for its
    networks, on a CPU.
    """

    run: str
    entry: Input
    threads: int
    content: bytes | None = field(default=None, repr=False)
    done: frozenset[int] = frozenset()
    sha256: str = ""
    frames: int = 1


@dataclass(frozen=True)
class Reply:
    """What became of a Task: the ends of its Scans, and a record of each that was not done before.

    ``files`` are the outputs, by path relative to the output folder, if the worker does not see
    it. ``fault`` ends the run: a full disk, or networks that can't be loaded. If ``is_cut_off``,
    the worker was told to stop before the last Scan.
    """

    outcomes: tuple[Outcome, ...]
    records: tuple[ResultRecord, ...]
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    more_frames: int = 0
    device: Message | None = None
    fault: Message | None = None
    is_cut_off: bool = False
