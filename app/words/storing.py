"""What is said of the study database."""

from collections.abc import Mapping

from app.domain.storing import ProjectFault, ProjectNotice, StoreFault, StoreNotice
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    StoreFault.IN_USE: Text(
        "Storing",
        "Another BUSight window is open: the scans of this one are kept once that is closed.",
    ),
    StoreFault.NEWER: Text(
        "Storing",
        "'{path}' was written by a newer BUSight: install that, or move the file away. Scans are "
        "not kept until then.",
    ),
    StoreFault.NOT_OPENED: Text(
        "Storing",
        "'{path}' can't be opened ({error}), so scans are not kept: check the disk and the "
        "permissions of the folder. It is tried again every few seconds.",
    ),
    StoreFault.DISK_FULL: Text(
        "Storing",
        "The disk is full, so '{path}' is not up to date: make room, and it is saved at once.",
    ),
    StoreFault.NOT_SAVED: Text(
        "Storing",
        "'{path}' can't be saved ({error}): check the disk. It is tried again every few seconds.",
    ),
    StoreNotice.OPENED_LATE: Text(
        "Storing",
        "The study database is open now: its scans are in the list, and all are kept from now on.",
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
    ProjectFault.IN_USE: Text(
        "Storing", "'{path}' is open in another BUSight window: close it there first."
    ),
    ProjectFault.NEWER: Text(
        "Storing", "'{path}' was written by a newer BUSight: install that to open it."
    ),
    ProjectFault.MISSING: Text(
        "Storing", "There is no project '{path}' any more: if it was moved, open it from there."
    ),
    ProjectFault.UNREADABLE: Text(
        "Storing",
        "'{path}' is no BUSight project, or it is damaged and there is no backup of it. The file "
        "was left as it is.",
    ),
    ProjectFault.READ_ONLY: Text(
        "Storing",
        "Nothing can be written to '{path}': copy it to another folder and open the copy.",
    ),
    ProjectFault.NOT_OPENED: Text(
        "Storing",
        "'{path}' can't be opened ({error}): check the disk and the permissions of the folder.",
    ),
    ProjectFault.NOT_WRITTEN: Text(
        "Storing",
        "'{path}' can't be written ({error}): choose another folder. Nothing was changed.",
    ),
    ProjectFault.DISK_FULL: Text(
        "Storing",
        "The disk has no room for '{path}': make room or choose another one. Nothing was changed.",
    ),
    ProjectFault.NOTHING_KEPT: Text(
        "Storing",
        "The scans of this window are not kept anywhere: save them as a project first, or remove "
        "them.",
    ),
    ProjectNotice.BUSY: Text(
        "Storing", "A project is being opened or saved: wait until that is done."
    ),
    ProjectNotice.IS_OPEN: Text(
        "Storing", "'{path}' is open here: every change is saved in it at once."
    ),
    ProjectNotice.SAVED: Text("Storing", "Saved '{path}', which is open now."),
    ProjectNotice.SAVING_FILES: Text("Storing", "Putting the images into '{name}'\u2026"),
    ProjectNotice.FILES_INSIDE: Text("Storing", "'{name}' has all images inside: {inside}."),
    ProjectNotice.FILES_OUTSIDE: Text(
        "Storing",
        "'{name}' has {inside} images inside. These are not, because they are missing, changed or "
        "too large: {outside}.",
    ),
}
