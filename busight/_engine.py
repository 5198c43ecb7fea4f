"""The process of the networks, started from any program."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from app.workers.engine_process import EngineProcess

_MAIN = "__main__"


class LibraryEngine(EngineProcess):
    """An EngineProcess whose child does not run the script of the caller once more."""

    def start(self) -> None:
        """Start the child. Raises EngineStartError."""
        with _main_hidden():
            super().start()


@contextmanager
def _main_hidden() -> Iterator[None]:
    """Stand something empty in for the main module.

    multiprocessing tells a child which file its parent was started with, and the child runs it, in
    case that what it is to do was defined there. Ours never is, and a script without
    ``if __name__ == "__main__"`` would start itself again.
    """
    main = sys.modules[_MAIN]
    sys.modules[_MAIN] = ModuleType(_MAIN)
    try:
        yield
    finally:
        sys.modules[_MAIN] = main
