"""What goes wrong with files, told in one sentence each that says what to do."""

import errno
from pathlib import Path


class ScanError(Exception):
    """A file or folder could not be read as a Scan; the text is one sentence for the user."""


class OutputError(Exception):
    """A file could not be written; the text is one sentence for the user."""


def shown_name(path: Path) -> str:
    """Give the name of a file for people; bytes that are no text become U+FFFD.

    Such names reach Python as lone surrogates, which neither a terminal nor Qt can show.
    """
    return _shown(path.name or str(path))


def reading_error(path: Path, error: OSError) -> ScanError:
    """Tell why the system would not let ``path`` be read."""
    name = shown_name(path)
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return ScanError(
                f"'{name}' is a link to a file that is gone: mend the link or open the file itself."
            )
        return ScanError(f"'{name}' is not there: check the name and the folder.")
    if isinstance(error, PermissionError):
        return ScanError(
            f"'{name}' may not be read: give yourself permission to read it and open it again."
        )
    reason = error.strerror or str(error)
    return ScanError(f"'{name}' could not be read ({reason}): check the disk and open it again.")


def writing_error(path: Path, error: OSError) -> OutputError:
    """Tell why the system would not let ``path`` be written."""
    place = _shown(str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        why = "the disk is full: make room, then run it again"
    elif error.errno == errno.EFBIG:
        why = "it is larger than the disk allows: choose a folder on another disk"
    elif error.errno == errno.ENAMETOOLONG:
        why = "its name is too long for the disk: give the picture a shorter name"
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        why = (
            "there is no permission to write it: choose another folder, "
            "or close the file where it is open"
        )
    elif isinstance(error, IsADirectoryError):
        why = "a folder of that name is in its place: move the folder or choose another"
    elif isinstance(error, FileExistsError | NotADirectoryError):
        why = "a file is where its folder should be: choose another folder"
    else:
        why = f"of an error ({error.strerror or error}): check the disk or choose another folder"
    return OutputError(f"'{place}' was not written because {why}.")


def _shown(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
