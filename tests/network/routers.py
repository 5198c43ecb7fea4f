"""Starts routers for tests, and waits for what they do."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from ports import free_port

HERE = Path(__file__).parent
LESION = np.zeros((96, 128), np.uint8)
LESION[30:60, 40:90] = 220
"""An image with a bright square, in which the fake engine finds a lesion."""


class RunningRouter:
    """A router's process. ``lines`` are those that it has printed."""

    def __init__(self, folder: Path, port: int, options: Sequence[object]) -> None:
        self.port = port
        self.lines: list[str] = []
        words = ["--port", port, "--folder", folder, *options]
        paths = [str(HERE), str(HERE.parent), str(HERE.parents[1])]
        self.process = subprocess.Popen(
            [sys.executable, HERE / "router_process.py", *(str(word) for word in words)],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, words: str) -> None:
        """Wait until it prints a line with these words. Fail if it ends before."""

        def has_come() -> bool:
            has_ended = not self._reader.is_alive()
            if any(words in line for line in self.lines):
                return True
            assert not has_ended, f"it ended: {self.lines}"
            return False

        wait_until(has_come, lambda: str(self.lines))

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self.process.stderr is not None
        with self.process.stderr as lines:
            self.lines.extend(iter(lines.readline, ""))


@contextmanager
def running_router(folder: Path, *options: object, port: int = 0) -> Iterator[RunningRouter]:
    """Start one that listens, and end it."""
    router = RunningRouter(folder, port or free_port(), options)
    try:
        router.wait_for("In the queue")
        yield router
    finally:
        router.kill()


def wait_until(
    is_so: Callable[[], bool], what: Callable[[], object] = lambda: "", patience_s: float = 120
) -> None:
    """Wait until something is true, or fail with what is known."""
    end = time.monotonic() + patience_s
    while not is_so():
        assert time.monotonic() < end, f"it takes too long: {what()}"
        time.sleep(0.02)
