"""``python -m app``: the window, or a command for the terminal.

Nothing heavy is imported up here: the engine's child process runs these lines too.
"""

import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.processor import is_too_old

if TYPE_CHECKING:
    from app.workers.child import Standby

_COMMANDS = ("analyze", "listen", "site", "evaluate", "deidentify", "selftest", "doctor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with the given files and folders.

    Returns the exit code; 2 if the first word is neither a command nor a file or folder.
    """
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    with _standby(words) as standby:
        from app.needs import SetupError, check_processor

        try:
            check_processor()
            return _run(words, standby)
        except SetupError as error:
            _show(str(error))
            return 1


@contextmanager
def _standby(words: Sequence[str]) -> "Iterator[Standby | None]":
    """Let another process import torch while this one imports the rest: that takes longest.

    Only if the networks will be needed here, which they are not with ``--cluster``.
    """
    others = ("--c", "-h", "--h")  # --cluster, --help
    is_needed = words[:1] == ["analyze"] and not any(word.startswith(others) for word in words)
    if not is_needed or is_too_old():
        yield None
        return
    from app.workers.child import Standby
    from app.workers.service_import import import_service

    try:
        standby = Standby(import_service)
    except OSError:  # the engine tries again, and says what is wrong
        yield None
        return
    try:
        yield standby
    finally:
        standby.end()


def _run(words: Sequence[str], standby: "Standby | None") -> int:
    from app.needs import raise_if_library

    try:
        if words and (words[0] in _COMMANDS or words[0].startswith("-")):
            from app import cli
            from app.workers.engine_process import EngineProcess

            return cli.main(words, partial(EngineProcess, standby=standby), _try_window)
        if words and not os.path.lexists(words[0]):
            from app.terminal import printable
            from app.words.usage import unknown_word

            _show(unknown_word(printable(words[0]), _COMMANDS))
            return 2
        from app.compose import run_window
    except ImportError as error:
        raise_if_library(error)
        raise
    return run_window([Path(word) for word in words])


def _try_window(device: str) -> int:
    from app.compose import try_window

    return try_window(device)


def _show(sentence: str) -> None:
    if sys.platform == "win32" and sys.stderr is None:
        # Started from the menu, without a console; Qt may be what is missing.
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "BUSight", 0x10)
        return
    sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
