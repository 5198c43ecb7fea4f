"""What the program reports about its own work, as codes."""

from models.torch_free.message import Code


class Notice(Code):
    """What the controller of the window reports."""

    PASTE_AGAIN = "paste_again"
    """A pasted image can't be read again. Values: name."""
    NOT_ANALYZED_YET = "not_analyzed_yet"
    """There is nothing to export of this Scan. Values: name."""
    NOTHING_ANALYZED = "nothing_analyzed"
    """There is nothing to export of any Scan."""
    EXPORT_RUNNING = "export_running"
    """Only one export of several Scans runs at a time."""
    EXPORT_PROGRESS = "export_progress"
    """An export goes on. Values: written, total."""
    SAVED = "saved"
    """Values: path."""
    REPORTS_SAVED = "reports_saved"
    """Values: written (more than one), place (a folder or a PDF)."""
    PICTURES_SAVED = "pictures_saved"
    """Values: written (more than one), place (a folder)."""
    PRINTED = "printed"
    REPORTS_PRINTED = "reports_printed"
    """Values: number (more than one)."""
    DATA_SAVED = "data_saved"
    """Values: written, place (a folder)."""
    CINE_SAVED = "cine_saved"
    """Some frames are not analyzed. Values: path, written, total."""
    EXPORT_CANCELED = "export_canceled"
    """Values: written, total."""
    EXPORT_FAILED_LATER = "export_failed_later"
    """After at least one Scan was exported. Values: fault (a Message), written, total."""
    CRASH_REPORTED = "crash_reported"
    """Values: keys (of the command that opens the folder), path."""


class JobFault(Code):
    """What keeps the program from finishing its work on a file."""

    OUT_OF_MEMORY = "file_job_out_of_memory"
    IMAGE_OUT_OF_MEMORY = "image_out_of_memory"
    """Values: name."""
    IMAGE_INTERNAL = "image_internal_error"
    """An error in the program. Values: name, error (its kind and its place in the program)."""
