"""Keeps objects that others send to the window without being asked."""

from pathlib import Path

from app.network.inbox import Inbox, study_of
from app.network.statuses import SUCCESS


def keep_arrived(folder: Path, uid: str, data: bytes) -> Path | None:
    """Write an object, a complete DICOM file, into the folder of its study.

    Return its path if it is an image that can be opened. Raises OutputError.
    """
    inbox = Inbox(folder, study_of(data))
    if inbox.keep(uid, data) != SUCCESS and inbox.error is not None:
        raise inbox.error
    return next(iter(inbox.retrieved(None).images), None)
