"""What can go wrong with the study database, as codes."""

from models.torch_free.message import Code


class StoreFault(Code):
    """Why the worklist is not kept. The window goes on without."""

    IN_USE = "studies_in_use"
    """Another window has the database."""
    NEWER = "studies_of_newer_version"
    """A later version wrote the database. Values: path."""
    NOT_OPENED = "studies_not_opened"
    """Values: path, error (the system's own words)."""
    DISK_FULL = "studies_disk_full"
    """It is tried again. Values: path."""
    NOT_SAVED = "studies_not_saved"
    """It is tried again. Values: path, error (the system's own words)."""


class StoreNotice(Code):
    """What happened to a damaged database."""

    BACKUP_OPENED = "studies_backup_opened"
    """Values: moved (the path where the damaged file is now), date (of the backup)."""
    STARTED_ANEW = "studies_started_anew"
    """There was no backup. Values: moved."""
