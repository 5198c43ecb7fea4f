"""Complete files or none: every write goes to a temporary file in the target's folder first."""

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from app.files.errors import writing_error


def atomic_write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whose folder is made if it is missing.

    Until the last byte is on the disk, an older file of that name stays as it was. On failure,
    Ctrl-C included, the temporary file is removed. Raises OutputError.
    """
    temporary = path.with_name(f".busight-{uuid4().hex}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(data)
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise writing_error(path, error) from error
