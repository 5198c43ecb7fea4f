"""The process of the networks, started from any program."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from types import ModuleType

from app.workers.child import Child
from app.workers.engine_process import EngineProcess

_MAIN = "__main__"

_hiding = Lock()


class LibraryEngine(EngineProcess):
    """An EngineProcess whose child does not run the script of the caller once more."""

    def _new_child(self) -> Child:
        with _hiding, _main_hidden():
            return super()._new_child()


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
