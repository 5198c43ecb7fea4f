"""What is said of the study database."""

from collections.abc import Mapping

from app.domain.storing import StoreFault, StoreNotice
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    StoreFault.IN_USE: Text(
        "Storing",
        "Another BUSight window is open: the scans of this one are not kept when it is closed.",
    ),
    StoreFault.NEWER: Text(
        "Storing",
        "'{path}' was written by a newer BUSight: install that, or move the file away. Scans are "
        "not kept until then.",
    ),
    StoreFault.NOT_OPENED: Text(
        "Storing",
        "'{path}' can't be opened ({error}), so scans are not kept: check the disk and the "
        "permissions of the folder, then start BUSight again.",
    ),
    StoreFault.DISK_FULL: Text(
        "Storing",
        "The disk is full, so '{path}' is not up to date: make room, and it is saved at once.",
    ),
    StoreFault.NOT_SAVED: Text(
        "Storing",
        "'{path}' can't be saved ({error}): check the disk. It is tried again every few seconds.",
    ),
    StoreNotice.BACKUP_OPENED: Text(
        "Storing",
        "The study database was damaged: the backup of {date} is used. The damaged file is now "
        "'{moved}'.",
    ),
    StoreNotice.STARTED_ANEW: Text(
        "Storing",
        "The study database was damaged and there is no backup: the worklist is empty. The "
        "damaged file is now '{moved}'.",
    ),
}
