"""Complete files or none: every write goes to a temporary file in the target's folder first."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from app.files.errors import writing_error


def atomic_write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, as ``atomic_file`` says. Raises OutputError."""
    with atomic_file(path) as temporary:
        temporary.write_bytes(data)


@contextmanager
def atomic_file(path: Path, suffix: str = ".tmp") -> Iterator[Path]:
    """Give a temporary file with this suffix, which becomes ``path`` at the end.

    The folder is made if it is missing. Until then, an older file of that name stays as it was. On
    failure, Ctrl-C included, the temporary file is removed. Raises OutputError for an OSError.
    """
    temporary = path.with_name(f".busight-{uuid4().hex}{suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield temporary
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise writing_error(path, error) from error
