"""Reports of the program's own errors: files on this computer, sent by hand or not at all."""

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
BUSight sends this nowhere. Below are kinds of errors and places in the program. The text of the
errors is left out: it could name a file or a patient. Read the report before you pass it on.

"""
"""In English like the rest of a report, which is for those who develop BUSight."""

_PLACE = re.compile(r'File "(?:[^"\n]*[/\\])?([^/\\"\n]+[/\\][^/\\"\n]+)"')
"""A file of the program in the interpreter's output about a fault, and its last two names."""

_DEEPEST = 50
"""Calls of a traceback that are reported: an endless recursion has a thousand."""

_TRACEBACK = "Traceback (most recent call last):\n"
_FATAL = re.compile(r"Fatal Python error|Traceback|fatal exception: (?!code)")
"""Windows has others, such as 'fatal exception: code 0x8001010d', that a dialog survives."""


def reports_in(folder: Path) -> list[Path]:
    """The reports in a folder, the oldest first."""
    return sorted(folder.glob("2*.txt"))


class CrashReports:
    """Writes the reports of the program's process and of its engine into a folder.

    ``on_report`` is called with the path of each, on any thread. If the folder can't be written,
    the program continues without reports.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults = folder / "faults.txt"
        self.on_report: Callable[[Path], object] = lambda _path: None
        self._reported: set[str] = set()

    def keep(self) -> None:
        """Report from now on every unhandled error, on any thread, and what is logged."""
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
        """Write a report of an error, but not of Ctrl-C.

        The same error is reported once: it may come back with every painting.
        """
        text = describe(error) if isinstance(error, Exception) else ""
        if text and text not in self._reported:
            self._reported.add(text)
            self._write(text)

    def collect(self) -> None:
        """Write a report of what the interpreter wrote about a fault that ended a process."""
        try:
            text = self.faults.read_text(encoding="utf-8", errors="replace")
            if text:
                # Emptied instead of removed: other processes have it open.
                os.truncate(self.faults, 0)
        except OSError:
            return
        if _FATAL.search(text):
            self._write(_PLACE.sub(r'File "\1"', text.replace(str(Path.home()), "~")))

    def _on_error(self, error: Exception) -> None:
        # The desktop keeps what programs print, so they print no more than the report says.
        _print(describe(error))
        self.report(error)

    def _write(self, text: str) -> None:
        now = datetime.now(UTC)
        head = _HEAD.format(
            software=software(), python=sys.version.split()[0], platform=sys.platform, time=now
        )
        path = self.folder / f"{now:%Y%m%d-%H%M%S-%f}-{os.getpid()}.txt"
        try:
            path.write_text(head + text, encoding="utf-8", errors="replace")
            for old in reports_in(self.folder)[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return  # the error itself has been printed in any case
        self.on_report(path)


class _Handler(logging.Handler):
    """Reports the errors that the program has logged and survived."""

    def __init__(self, crash_reports: CrashReports) -> None:
        super().__init__(logging.ERROR)
        self._reports = crash_reports

    def emit(self, record: logging.LogRecord) -> None:
        _print(f"{record.getMessage()}\n")
        if record.exc_info and record.exc_info[1] is not None:
            _print(describe(record.exc_info[1]))
            self._reports.report(record.exc_info[1])


@contextmanager
def faults_logged(path: Path | None) -> Iterator[None]:
    """Write to a file where this process was when a fault or an error ended it; None for stderr."""
    try:
        _log_faults(path)
        yield
    except Exception as error:
        if path is not None:
            with suppress(OSError), path.open("a", encoding="utf-8", errors="replace") as log:
                log.write(describe(error))
        raise


def describe(error: BaseException) -> str:
    """Give the kind of an error and where it was raised, and the same for its causes.

    Without the error's text and without paths: both may name the user or a patient. The lines of
    source are the program's own.
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
    """Give the kind of an error and the line that raised it, without its text."""
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
    """Let the interpreter write where it was if a fault in a library ends this process."""
    global _fault_log
    with suppress(OSError, RuntimeError):  # a program without a console has no stderr
        if path is None:
            faulthandler.enable()
            return
        # Open for as long as the process lives: a fault leaves no time to open it.
        _fault_log = path.open("a", encoding="utf-8")
        faulthandler.enable(_fault_log)


_fault_log: TextIO | None = None


def _print(text: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(text)
