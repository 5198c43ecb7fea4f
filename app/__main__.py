"""``python -m app``: the window, or a command for the terminal.

Nothing heavy is imported up here: the engine's child process runs these lines too.
"""

import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.needs import SetupError, check_processor, raise_if_library

_COMMANDS = ("analyze", "listen", "deidentify", "selftest", "doctor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with the given files and folders.

    Returns the exit code; 2 if the first word is neither a command nor a file or folder.
    """
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        check_processor()
        return _run(words)
    except SetupError as error:
        _show(str(error))
        return 1


def _run(words: Sequence[str]) -> int:
    try:
        if words and (words[0] in _COMMANDS or words[0].startswith("-")):
            from app import cli

            return cli.main(words, try_window=_try_window)
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
