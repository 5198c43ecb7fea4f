"""What can go wrong with the study database, as codes."""

from models.torch_free.message import Code


class StoreFault(Code):
    """Why the worklist is not kept. The window goes on without, and tries it again."""

    IN_USE = "studies_in_use"
    """Another window has the database."""
    NEWER = "studies_of_newer_version"
    """A later version wrote the database. Values: path."""
    NOT_OPENED = "studies_not_opened"
    """Values: path, error (the system's own words)."""
    DISK_FULL = "studies_disk_full"
    """Values: path."""
    NOT_SAVED = "studies_not_saved"
    """Values: path, error (the system's own words)."""


class StoreNotice(Code):
    """What happened to the database."""

    OPENED_LATE = "studies_opened_late"
    """It could not be opened before."""
    BACKUP_OPENED = "studies_backup_opened"
    """Values: moved (the path where the damaged file is now), date (of the backup)."""
    STARTED_ANEW = "studies_started_anew"
    """There was no backup. Values: moved."""


class ProjectFault(Code):
    """Why a project can't be opened or written. What was open before stays open."""

    IN_USE = "project_in_use"
    """Another window has it. Values: path."""
    NEWER = "project_of_newer_version"
    """A later version wrote it. Values: path."""
    MISSING = "project_missing"
    """Values: path."""
    UNREADABLE = "project_unreadable"
    """It is damaged and has no backup, or is another kind of file. Values: path."""
    READ_ONLY = "project_read_only"
    """Nothing can be written where it is. Values: path."""
    NOT_OPENED = "project_not_opened"
    """Values: path, error (the system's own words)."""
    NOT_WRITTEN = "project_not_written"
    """Values: path, error (the system's own words)."""
    DISK_FULL = "project_disk_full"
    """There is no room for a new file. Values: path."""
    NOTHING_KEPT = "project_nothing_kept"
    """The Scans of the window are in no database yet: they would be lost."""


class ProjectNotice(Code):
    """What was done with a project."""

    BUSY = "project_busy"
    """Another one is being opened or saved."""
    IS_OPEN = "project_is_open"
    """Values: path."""
    SAVED = "project_saved"
    """Values: path."""
    SAVING_FILES = "project_saving_files"
    """Images are being put into the project. Values: name."""
    FILES_INSIDE = "project_files_inside"
    """All images are in the project. Values: name, inside."""
    FILES_OUTSIDE = "project_files_outside"
    """Some could not be put there. Values: name, outside, inside."""
