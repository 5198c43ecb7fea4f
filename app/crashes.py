"""Reports of the program's own errors: files on this computer, to be sent by hand or not at all."""

import errno
import faulthandler
import linecache
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
BUSight sends this nowhere. Below are kinds of errors and places in the program. The errors' own
words are left out: they could name a file or a patient. Read it before you give it away.

"""
_PLACE = re.compile(r'File "(?:[^"\n]*[/\\])?([^/\\"\n]+[/\\][^/\\"\n]+)"')
"""A file of the program in what the interpreter says of a fault, and the last two of its names."""

_DEEPEST = 50
"""Calls of a traceback that are told: an endless recursion has a thousand."""

_TRACEBACK = "Traceback (most recent call last):\n"
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
        before = sys.excepthook

        def on_error(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if isinstance(error, Exception):
                self._on_error(error)
            else:
                before(kind, error, trace)

        def on_thread_error(arguments: threading.ExceptHookArgs) -> None:
            if isinstance(arguments.exc_value, Exception):
                self._on_error(arguments.exc_value)

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
            self._write(_PLACE.sub(r'File "\1"', words.replace(str(Path.home()), "~")))

    def _on_error(self, error: Exception) -> None:
        # The desktop keeps what programs print, so it gets no more than the report.
        _say(told(error))
        self.report(error)

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
        _say(f"{record.getMessage()}\n")
        if record.exc_info and record.exc_info[1] is not None:
            _say(told(record.exc_info[1]))
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
    """Tell the kind of an error, where it was raised, and likewise of those it came from.

    No words of the error and no paths: both may be the user's, or a patient's. The lines of source
    are the program's own.
    """
    parts: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        parts.insert(0, "".join((_TRACEBACK, *_places(one), _kind(one), "\n")))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(parts)


def brief(error: BaseException) -> str:
    """Tell the kind of an error and the line that raised it, and no words of it."""
    places = list(traceback.walk_tb(error.__traceback__))
    if not places:
        return _kind(error)
    frame, line = places[-1]
    return f"{_kind(error)} in {frame.f_globals.get('__name__')}, line {line}"


def _places(error: BaseException) -> Iterator[str]:
    for frame, line in list(traceback.walk_tb(error.__traceback__))[-_DEEPEST:]:
        code = frame.f_code
        yield f"  {frame.f_globals.get('__name__')}, line {line}, in {code.co_name}\n"
        source = linecache.getline(code.co_filename, line, frame.f_globals).strip()
        if source:
            yield f"    {source}\n"


def _kind(error: BaseException) -> str:
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} ({errno.errorcode.get(error.errno, error.errno)})"
    return name


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


def _say(words: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(words)
