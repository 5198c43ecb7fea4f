"""Sends DICOM files by C-STORE."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom import Dataset, dcmread
from pydicom.filereader import read_file_meta_info
from pydicom.uid import UID
from pynetdicom import _config
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext, build_context

from app.domain.pacs import PacsFault
from app.files.errors import reading_error, shown_name
from app.network.association import MOST_CONTEXTS, Caller, associated
from app.network.errors import NetworkError
from app.network.peer import Progress
from app.network.statuses import DUPLICATE, SUCCESS
from app.network.syntaxes import UNCOMPRESSED
from models.torch_free.message import Message

# A cine of gigabytes is sent from its file, a part at a time.
_config.STORE_SEND_CHUNKED_DATASET = True

_TRIES = 3
"""How often a connection that gets lost is made again. A node keeps one object of each UID."""

_STORED = (SUCCESS, 0xB000, 0xB006, 0xB007, DUPLICATE)
"""The object is at the node: as it was sent, with something changed or left out, or from before.

After a lost connection, an object is sent again whose answer may have been lost."""


@dataclass(frozen=True)
class Outgoing:
    """A file to send."""

    path: Path
    sop_class: str
    syntax: str


def outgoing(path: Path) -> Outgoing:
    """Read what an association has to know of a file. Raises NetworkError or ScanError."""
    try:
        meta = read_file_meta_info(path)
        return Outgoing(path, str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID))
    except OSError as error:
        raise reading_error(path, error) from error
    except Exception as error:  # pydicom raises many kinds for what is not a DICOM file
        message = Message.of(PacsFault.NOT_DICOM, name=shown_name(path))
        raise NetworkError(message) from error


def send(caller: Caller, paths: Sequence[Path], progress: Progress) -> int:
    """Send files and return how many were stored. Files that fail do not keep others away.

    Raises NetworkError with the first failure and the numbers, or ScanError.
    """
    waiting = [outgoing(path) for path in paths]
    work = _Work(caller, len(waiting), progress)
    while waiting:
        contexts, batch = _batch(waiting)
        waiting = waiting[len(batch) :]
        work.send(contexts, batch)
    if work.fault is not None:
        if work.total == 1:
            raise NetworkError(work.fault)
        raise caller.error(PacsFault.NOT_SENT, sent=work.sent, total=work.total, fault=work.fault)
    return work.sent


class _Work:
    """Counts what has been stored."""

    def __init__(self, caller: Caller, total: int, progress: Progress) -> None:
        self._caller = caller
        self._progress = progress
        self.total = total
        self.sent = 0
        self.fault: Message | None = None

    def send(self, contexts: Sequence[PresentationContext], files: Sequence[Outgoing]) -> None:
        """Send files in one association, or in another one if it gets lost."""
        rest = list(files)
        for left in reversed(range(_TRIES)):
            try:
                with associated(self._caller, "C-STORE", contexts) as association:
                    while rest:
                        self._caller.stop.check()
                        self._send_one(association, rest[0])
                        rest.pop(0)
            except NetworkError as error:
                self._caller.stop.check()
                if not (left and error.message.code is PacsFault.LOST):
                    self.fault = self.fault or error.message
                    return
            else:
                return

    def _send_one(self, association: Association, file: Outgoing) -> None:
        name = shown_name(file.path)
        try:
            data = _data(association, file)
            begun = time.monotonic()
            answer = association.send_c_store(data)
        except ValueError:
            syntax = UID(file.syntax).name
            self._fail(PacsFault.SYNTAX, name=name, syntax=syntax)
            return
        except RuntimeError as error:  # there is no association any more
            raise self._caller.broken_off(0.0) from error
        except (OSError, AttributeError) as error:
            self._fail(PacsFault.NOT_DICOM, name=name)
            if not association.is_established:
                raise self._caller.broken_off(0.0) from error
            return
        if "Status" not in answer:
            raise self._caller.broken_off(time.monotonic() - begun)
        if answer.Status in _STORED:
            self.sent += 1
            self._progress(self.sent, self.total)
        else:
            self._fail(PacsFault.NOT_STORED, name=name, status=f"{answer.Status:04X}")

    def _fail(self, code: PacsFault, **values: str) -> None:
        self.fault = self.fault or self._caller.error(code, **values).message


def _batch(files: Sequence[Outgoing]) -> tuple[list[PresentationContext], list[Outgoing]]:
    """The first files, as many as one association has contexts for."""
    kinds: dict[tuple[str, str], PresentationContext] = {}
    batch = []
    for file in files:
        is_plain = file.syntax in UNCOMPRESSED
        kind = file.sop_class, "" if is_plain else file.syntax
        if kind not in kinds:
            if len(kinds) == MOST_CONTEXTS:
                break
            syntaxes = list(UNCOMPRESSED) if is_plain else [file.syntax]
            kinds[kind] = build_context(file.sop_class, syntaxes)
        batch.append(file)
    return list(kinds.values()), batch


def _data(association: Association, file: Outgoing) -> Path | Dataset:
    """The file itself, or what is in it if the node has chosen the other plain syntax."""
    accepted = {
        str(context.transfer_syntax[0])
        for context in association.accepted_contexts
        if context.abstract_syntax == file.sop_class
    }
    if file.syntax in accepted or not accepted.intersection(UNCOMPRESSED):
        return file.path
    return dcmread(file.path) if file.syntax in UNCOMPRESSED else file.path
