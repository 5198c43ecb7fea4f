"""The log: what the program did and when. It has no names of files or patients, only codes."""

import logging
from collections import deque
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.crashes import describe

LOG_FOLDER = "log"
_BYTES, _OLD_FILES = 200_000, 2
_SHOWN = 400
"""Lines that are shown: the last ones."""


def keep_log(folder: Path) -> logging.Handler:
    """Write what is logged from now on to a file in a folder, and return what writes it.

    If the file becomes too long, a new one is begun; two old ones are kept.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    handler = _Handler(
        _file(folder), maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("app")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def last_lines(folder: Path) -> str:
    """The end of the log; empty if there is none."""
    try:
        with _file(folder).open(encoding="utf-8", errors="replace") as log:
            return "".join(deque(log, maxlen=_SHOWN))
    except OSError:
        return ""


def _file(folder: Path) -> Path:
    return folder / "busight.log"


class _Handler(RotatingFileHandler):
    """A log that can't be written, for example on a full disk, must not disturb the program."""

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 logging's name
        """Go on without this line."""


class _Formatter(logging.Formatter):
    """Describes errors without their text, which may name a file."""

    def formatException(  # noqa: N802 logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Give the kind of an error and where it was raised."""
        return describe(ei[1]) if ei[1] is not None else ""
