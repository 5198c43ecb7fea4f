"""What goes wrong with files. Each error says in one sentence what to do."""

import errno
import re
from pathlib import Path

from app.domain.fault import ReadFault, WriteFault
from app.words.message import WordedError
from models.torch_free.message import Message

_FILENAME_EXCED_RANGE = 206
"""Windows' code of a path that is too long."""

_LONGEST_NAME = 255

_SURROGATES = re.compile("[\ud800-\udfff]")


class ScanError(WordedError):
    """A file or folder could not be read as a Scan."""


class OutputError(WordedError):
    """A file could not be written."""


def shown_name(path: Path) -> str:
    """Give the name of a file for people; bytes that are not text become U+FFFD.

    Such names reach Python as lone surrogates, which neither a terminal nor Qt can show.
    """
    return _shown(path.name or str(path))


def scan_error(code: ReadFault, path: Path, **values: str | int) -> ScanError:
    """Make the error of a file that can't be read, with its name."""
    return ScanError(Message.of(code, name=shown_name(path), **values))


def output_error(code: WriteFault, path: Path) -> OutputError:
    """Make the error of a file that can't be written, with its path."""
    return OutputError(Message.of(code, path=_shown(str(path))))


def reading_error(path: Path, error: OSError) -> ScanError:
    """Say why the system would not let ``path`` be read."""
    if isinstance(error, FileNotFoundError):
        code = ReadFault.DANGLING_LINK if path.is_symlink() else ReadFault.NOT_FOUND
        return scan_error(code, path)
    if isinstance(error, PermissionError):
        return scan_error(ReadFault.NO_PERMISSION, path)
    return scan_error(ReadFault.SYSTEM_ERROR, path, error=error.strerror or str(error))


def writing_error(path: Path, error: OSError) -> OutputError:
    """Say why the system would not let ``path`` be written."""
    code = _write_fault(path, error)
    values = {"path": _shown(str(path))}
    if code is WriteFault.SYSTEM_ERROR:
        values["error"] = error.strerror or str(error)
    return OutputError(Message.of(code, **values))


def _write_fault(path: Path, error: OSError) -> WriteFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return WriteFault.DISK_FULL
    if error.errno == errno.EFBIG:
        return WriteFault.FILE_TOO_LARGE
    if _is_name_too_long(path, error):
        return WriteFault.NAME_TOO_LONG
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return WriteFault.NO_PERMISSION
    if isinstance(error, IsADirectoryError):
        return WriteFault.FOLDER_IN_PLACE
    if isinstance(error, FileExistsError | NotADirectoryError) or _has_file_above(path):
        return WriteFault.FILE_IN_PLACE
    return WriteFault.SYSTEM_ERROR


def _is_name_too_long(path: Path, error: OSError) -> bool:
    if error.errno == errno.ENAMETOOLONG:
        return True
    # Windows reports a path that is too long as missing, and a name that is too long as invalid.
    code = getattr(error, "winerror", None)
    return code == _FILENAME_EXCED_RANGE or (code is not None and len(path.name) > _LONGEST_NAME)


def _has_file_above(path: Path) -> bool:
    """Windows reports a file in place of a folder as a path that is missing."""
    return any(parent.is_file() for parent in path.parents)


def _shown(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)
