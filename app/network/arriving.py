"""Keeps objects that others send to the window without being asked."""

from io import BytesIO
from pathlib import Path

from pydicom import dcmread

from app.files.decoder_output import decoder_output_suppressed
from app.network.inbox import SUCCESS, Inbox


def keep_arrived(folder: Path, uid: str, data: bytes) -> Path | None:
    """Write an object, a complete DICOM file, into the folder of its study.

    Return its path if it is an image that can be opened. Raises OutputError.
    """
    inbox = Inbox(folder, _study_uid(data))
    if inbox.keep(uid, data) != SUCCESS and inbox.error is not None:
        raise inbox.error
    return next(iter(inbox.retrieved(None).images), None)


def _study_uid(data: bytes) -> str:
    """The study of an object, '' if it can't be read."""
    try:
        with decoder_output_suppressed():
            head = dcmread(
                BytesIO(data), stop_before_pixels=True, specific_tags=["StudyInstanceUID"]
            )
            return str(head.get("StudyInstanceUID", ""))
    except Exception:  # noqa: BLE001 pydicom raises anything for a damaged file
        return ""
