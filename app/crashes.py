"""Reports of the program's own errors: files on this computer, to be sent by hand or not at all."""

import faulthandler
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from app.about import software

FOLDER = "crashes"
KEPT = 20
"""Older reports are deleted."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def keep_reports(folder: Path) -> None:
    """Write a report of each error that nobody handles, and of a fault in a library, to a folder.

    Where the folder can't be written the program goes on without.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _forget_old(folder)
        # Kept open for as long as the process lives: a fault leaves no time to open it.
        fault = (folder / "fault.txt").open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(fault)
    sys.excepthook = _reporting(folder, sys.excepthook)


def _reporting(folder: Path, before: Hook) -> Hook:
    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            now = datetime.now(UTC)
            words = traceback.format_exception(kind, error, trace)
            text = "".join([f"{software()}, Python {sys.version}, {sys.platform}\n", *words])
            with suppress(OSError):  # the error itself is told in any case
                (folder / f"{now:%Y%m%d-%H%M%S-%f}.txt").write_text(text, encoding="utf-8")
        before(kind, error, trace)

    return report


def _forget_old(folder: Path) -> None:
    for old in sorted(folder.glob("2*.txt"))[:-KEPT]:
        old.unlink()
