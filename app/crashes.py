"""Reports of the program's own errors: files on this computer, to be sent by hand or not at all."""

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from app.about import software

FOLDER = "crashes"
KEPT = 20
"""Older reports are deleted."""

_HEAD = """\
{software}, Python {python}, {platform}, {time:%Y-%m-%d %H:%M:%S} UTC
BUSight sends this nowhere. Below are places in the program and the error's own words, no pixels.
What looks like the name of a file is left out of them; read them before you give this away.

"""
_LEFT_OUT = "<left out>"
_QUOTED = re.compile(r"""(?<!\w)(['"]).+?\1(?!\w)""")
_FILE_NAME = re.compile(r"[/\\]|\.\w{1,5}.$")
_PATH = re.compile(r"\S*[/\\]\S*")

_FATAL = re.compile(r"Fatal Python error|Traceback|fatal exception: (?!code)")
"""Windows has others, 'fatal exception: code 0x8001010d', that a dialog raises and survives."""


def reports_in(folder: Path) -> list[Path]:
    """The reports in a folder, the oldest first."""
    return sorted(folder.glob("2*.txt"))


class CrashReports:
    """Writes the reports of the program's process and of its engine into a folder.

    ``tell`` is called with the path of each, on whatever thread. Where the folder can't be written
    the program goes on without.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults = folder / "faults.txt"
        self.tell: Callable[[Path], object] = lambda _path: None
        self._told: set[str] = set()

    def keep(self) -> None:
        """Report from now on every error that nobody handles, on any thread, and what is logged."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            _log_faults(self.faults)
        before, before_on_thread = sys.excepthook, threading.excepthook

        def on_error(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            before(kind, error, trace)
            self.report(error)

        def on_thread_error(arguments: threading.ExceptHookArgs) -> None:
            before_on_thread(arguments)
            self.report(arguments.exc_value)

        sys.excepthook, threading.excepthook = on_error, on_thread_error
        logging.getLogger("app").addHandler(_Handler(self))

    def report(self, error: BaseException | None) -> None:
        """Write a report of an error, once: it may come with every painting. Not of Ctrl-C."""
        words = told(error) if isinstance(error, Exception) else ""
        if words and words not in self._told:
            self._told.add(words)
            self._write(words)

    def collect(self) -> None:
        """Write a report of what a process that has died of a fault said of it."""
        try:
            words = self.faults.read_text(encoding="utf-8", errors="replace")
            if words:
                # Emptied and not removed: other processes have it open.
                os.truncate(self.faults, 0)
        except OSError:
            return
        if _FATAL.search(words):
            self._write(_without_home(words))

    def _write(self, words: str) -> None:
        now = datetime.now(UTC)
        head = _HEAD.format(
            software=software(), python=sys.version.split()[0], platform=sys.platform, time=now
        )
        path = self.folder / f"{now:%Y%m%d-%H%M%S-%f}-{os.getpid()}.txt"
        try:
            path.write_text(head + words, encoding="utf-8", errors="replace")
            for old in reports_in(self.folder)[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return  # the error itself has been told in any case
        self.tell(path)


class _Handler(logging.Handler):
    """Reports the errors that the program told in a sentence and went on from."""

    def __init__(self, crash_reports: CrashReports) -> None:
        super().__init__(logging.ERROR)
        self._reports = crash_reports

    def emit(self, record: logging.LogRecord) -> None:
        if logging.lastResort is not None:
            logging.lastResort.handle(record)
        if record.exc_info:
            self._reports.report(record.exc_info[1])


@contextmanager
def faults_logged(path: Path | None) -> Iterator[None]:
    """Add to a file where this process was when a fault or an error ended it; None: to stderr."""
    try:
        _log_faults(path)
        yield
    except Exception as error:
        if path is not None:
            with suppress(OSError), path.open("a", encoding="utf-8", errors="replace") as log:
                log.write(told(error))
        raise


def told(error: BaseException) -> str:
    """A traceback without what may be names of files in the words of its errors."""
    parts = traceback.format_exception(error)
    # Those of the program's own files stay, without the user's name that may be in them.
    return "".join(
        _without_home(part) if part.startswith('  File "') else _masked(part) for part in parts
    )


def _log_faults(path: Path | None) -> None:
    """Let the interpreter say where it was if a fault in a library ends this process."""
    global _fault_log
    with suppress(OSError, RuntimeError):  # a program without a console has no stderr
        if path is None:
            faulthandler.enable()
            return
        # Kept open for as long as the process lives: a fault leaves no time to open it.
        _fault_log = path.open("a", encoding="utf-8")
        faulthandler.enable(_fault_log)


_fault_log: TextIO | None = None


def _masked(words: str) -> str:
    kept = _QUOTED.sub(lambda found: _LEFT_OUT if _FILE_NAME.search(found[0]) else found[0], words)
    return _PATH.sub(_LEFT_OUT, kept)


def _without_home(words: str) -> str:
    return words.replace(str(Path.home()), "~")
