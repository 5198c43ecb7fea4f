"""Retrieves images by C-GET, or by C-MOVE where a node has no C-GET."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from pydicom import Dataset
from pynetdicom import build_role, evt
from pynetdicom.association import Association
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.presentation import build_context

from app.domain.pacs import PacsFault
from app.network.association import Caller, associated
from app.network.errors import NetworkError
from app.network.inbox import Inbox
from app.network.peer import Local, Progress, Retrieved
from app.network.receiver import ReceiverSettings, receiving
from app.network.statuses import CANCEL, PENDING, SUCCESS
from app.network.syntaxes import GET, IMAGES, MOVE, RESULTS, storage_contexts

_TRIES = 2
"""How often it is tried if the connection gets lost. What is received twice is kept once."""

_PARTLY = 0xB000
_DESTINATION_UNKNOWN = 0xA801


def retrieve(
    caller: Caller, local: Local, uids: tuple[str, str], folder: Path, progress: Progress
) -> Retrieved:
    """Get a series, or a whole study if the second UID is ''.

    Raises NetworkError if nothing was received, OutputError if a file could not be written.
    """
    inbox = Inbox(folder, uids[0])
    for left in reversed(range(_TRIES)):
        try:
            failed = _get_or_move(caller, local, uids, inbox, progress)
            break
        except NetworkError as error:
            if inbox.error is not None:
                raise inbox.error from error
            if left and error.message.code is PacsFault.LOST:
                continue
            if not inbox.files:
                raise
            return inbox.retrieved(error.message)
    if inbox.error is not None:
        raise inbox.error
    if not inbox.files:
        raise caller.error(PacsFault.NOTHING_RETRIEVED)
    received = len(inbox.files)
    fault = caller.error(PacsFault.NOT_RETRIEVED, received=received, failed=failed).message
    return inbox.retrieved(fault if failed else None)


def _get_or_move(
    caller: Caller, local: Local, uids: tuple[str, str], inbox: Inbox, progress: Progress
) -> int:
    """Return how many objects the node could not give."""
    try:
        return _get(caller, uids, inbox, progress)
    except NetworkError as error:
        if error.message.code is not PacsFault.SERVICE:
            raise
    return _move(caller, local, uids, inbox, progress)


def _get(caller: Caller, uids: tuple[str, str], inbox: Inbox, progress: Progress) -> int:
    def keep(event: evt.Event) -> int:
        uid = str(cast(C_STORE, event.request).AffectedSOPInstanceUID)
        return inbox.keep(uid, event.encoded_dataset())

    contexts = [build_context(GET), *storage_contexts()]
    roles = [build_role(sop_class, scp_role=True) for sop_class in (*IMAGES, *RESULTS)]
    with associated(caller, "C-GET", contexts, [(evt.EVT_C_STORE, keep)], roles) as association:
        if not any(each.abstract_syntax == GET for each in association.accepted_contexts):
            raise caller.error(PacsFault.SERVICE, service="C-GET")
        answers = association.send_c_get(_identifier(uids), GET)
        return _follow(caller, association, answers, "C-GET", inbox, progress)


def _move(
    caller: Caller, local: Local, uids: tuple[str, str], inbox: Inbox, progress: Progress
) -> int:
    """The node sends the images to a receiver that is open meanwhile, or that was open anyway."""

    def keep(uid: str, data: bytes, _sender: str) -> None:
        if inbox.keep(uid, data) != SUCCESS and inbox.error is not None:
            raise inbox.error

    settings = ReceiverSettings(
        local.ae_title, local.port, local.host, allowed=(caller.node.ae_title,)
    )
    with (
        receiving(settings, uids[0], keep, caller.limits.answer_s),
        associated(caller, "C-MOVE", [build_context(MOVE)]) as association,
    ):
        answers = association.send_c_move(_identifier(uids), local.ae_title, MOVE)
        return _follow(caller, association, answers, "C-MOVE", inbox, progress)


def _follow(
    caller: Caller,
    association: Association,
    answers: Iterator[tuple[Dataset, Dataset | None]],
    service: str,
    inbox: Inbox,
    progress: Progress,
) -> int:
    """Follow the answers until the last one. Return how many objects the node could not give."""
    begun = time.monotonic()
    for answer, _ in answers:
        caller.stop.check()
        if inbox.error is not None:
            association.abort()
            raise inbox.error
        if "Status" not in answer:
            raise caller.broken_off(time.monotonic() - begun)
        done, failed = len(inbox.files), answer.get("NumberOfFailedSuboperations") or 0
        remaining = answer.get("NumberOfRemainingSuboperations") or 0
        if answer.Status in PENDING:
            progress(done, done + failed + remaining)
        elif answer.Status == _DESTINATION_UNKNOWN and service == "C-MOVE":
            raise caller.error(PacsFault.DESTINATION, ae_title=caller.ae_title)
        elif answer.Status in (SUCCESS, _PARTLY, CANCEL) or failed:
            return int(failed)
        else:
            raise caller.error(PacsFault.STATUS, service=service, status=f"{answer.Status:04X}")
        begun = time.monotonic()
    raise caller.error(PacsFault.LOST)


def _identifier(uids: tuple[str, str]) -> Dataset:
    study_uid, series_uid = uids
    identifier = Dataset()
    identifier.QueryRetrieveLevel = "SERIES" if series_uid else "STUDY"
    identifier.StudyInstanceUID = study_uid
    if series_uid:
        identifier.SeriesInstanceUID = series_uid
    return identifier
