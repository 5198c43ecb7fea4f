"""``python -m app``: the window, or a command for the terminal.

Nothing heavy is imported up here: the engine's child process runs these lines too.
"""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

_COMMANDS = ("analyze", "selftest", "doctor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or show the window with the given files and folders opened.

    Returns the exit status.
    """
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["selftest", "--window"]:
        from app.compose import try_window

        return try_window()
    if words and (words[0] in _COMMANDS or words[0].startswith("-")):
        from app import cli

        return cli.main(words)
    from app.compose import run_window

    return run_window([Path(word) for word in words])


if __name__ == "__main__":
    sys.exit(main())
