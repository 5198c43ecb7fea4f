"""Received objects become files: each whole or not at all, one for each SOP Instance UID."""

import hashlib
import re
from io import BytesIO
from pathlib import Path

from pydicom import dcmread
from pydicom.filereader import read_partial

from app.files.atomic import atomic_write
from app.files.decoder_output import decoder_output_suppressed
from app.files.errors import OutputError, writing_error
from app.network.peer import Retrieved
from app.network.statuses import OUT_OF_RESOURCES, SUCCESS
from app.network.syntaxes import IMAGES
from models.torch_free.message import Message

_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_LONGEST_UID = 64
_OWNER_ONLY = 0o700

_CANNOT_UNDERSTAND = 0xC000


def is_uid(text: str) -> bool:
    """Tell whether it can be a UID, and so the name of a file."""
    return len(text) <= _LONGEST_UID and _UID.fullmatch(text) is not None


class Inbox:
    """The files of one study in a private folder. One that is received again takes its place."""

    def __init__(self, folder: Path, study_uid: str) -> None:
        """``folder`` holds those of all studies."""
        self._folder = folder
        self._study = _name(study_uid)
        self.files: dict[str, Path] = {}
        """Path of each file that has been received, by SOP Instance UID."""
        self._images: dict[str, Path] = {}
        self.error: OutputError | None = None
        """Why a file could not be written."""

    def keep(self, uid: str, data: bytes) -> int:
        """Write an object, the whole DICOM file; return the status of its C-STORE."""
        if not is_uid(uid):
            return _CANNOT_UNDERSTAND
        path = self._folder / self._study / f"{_name(uid)}.dcm"
        try:
            self._folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
            atomic_write(path, data)
        except OSError as error:
            self.error = writing_error(self._folder, error)
            return OUT_OF_RESOURCES
        except OutputError as error:
            self.error = error
            return OUT_OF_RESOURCES
        self.files[uid] = path
        if _sop_class(data) in IMAGES:
            self._images[uid] = path
        return SUCCESS

    def retrieved(self, fault: Message | None) -> Retrieved:
        """All that has been received."""
        return Retrieved(tuple(self._images.values()), len(self.files), fault)


def study_of(data: bytes) -> str:
    """The UID of an object's study, '' if it can't be read; ``data`` is the whole DICOM file."""
    try:
        with decoder_output_suppressed():
            head = dcmread(
                BytesIO(data), stop_before_pixels=True, specific_tags=["StudyInstanceUID"]
            )
            return str(head.get("StudyInstanceUID", ""))
    except Exception:  # noqa: BLE001 pydicom raises anything for a damaged file
        return ""


def _name(uid: str) -> str:
    """A name that is always the same for a UID, which itself would lead to the patient."""
    return hashlib.sha256(uid.encode()).hexdigest()[:16]


def _sop_class(data: bytes) -> str:
    """The SOP class of a DICOM file, '' if it can't be read."""
    try:
        meta = read_partial(BytesIO(data), lambda _tag, _vr, _length: True).file_meta
        return str(meta.get("MediaStorageSOPClassUID", ""))
    except Exception:  # noqa: BLE001 pydicom raises anything for a damaged file
        return ""
