"""A screen of its own (Xvfb) with programs on it, driven by mouse and keys (xdotool)."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

TOOLS = ("Xvfb", "xdotool")
SIZE = (1500, 900)
PROGRAM_SIZE = (1280, 860)
SOURCE_PLACE = (1350, 50)
DRAG_STEPS = 12
PATIENCE_S = 90


def wait_until(is_so: Callable[[], object], what: str) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.1)


class Screen:
    """An X server without a window manager, and what runs on it."""

    def __init__(self, home: Path) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
        self._running = [subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)]
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = answer.readline().strip()
        self._environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "xcb",
        }

    def close(self) -> None:
        """End all programs, and the X server."""
        for process in reversed(self._running):
            process.kill()
            process.wait()

    def start(self, *arguments: object) -> subprocess.Popen[bytes]:
        """Start Python with arguments."""
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)], env=self._environment, cwd=Path.cwd()
        )
        self._running.append(process)
        return process

    def start_program(self) -> subprocess.Popen[bytes]:
        """Start BUSight and wait for its window, which gets the keys from now on."""
        process = self.start("-m", "app")
        self._window = self._window_of(process, "BUSight")
        self._do("windowmove", self._window, 0, 0)
        self._do("windowsize", self._window, *PROGRAM_SIZE)
        self._do("windowfocus", "--sync", self._window)
        return process

    def drop(self, *files: Path) -> None:
        """Drag files from another window to the middle of the program's."""
        source = self.start(Path(__file__).with_name("drag_source.py"), *SOURCE_PLACE, *files)
        self._window_of(source, "drag source")
        start = [place + 50 for place in SOURCE_PLACE]
        end = [side // 2 for side in PROGRAM_SIZE]
        self._do("mousemove", *start, "mousedown", 1)
        for step in range(1, DRAG_STEPS + 1):
            place = [
                round(a + (b - a) * step / DRAG_STEPS) for a, b in zip(start, end, strict=True)
            ]
            self._do("mousemove", *place)
            time.sleep(0.05)
        self._do("mouseup", 1)
        self._do("windowfocus", "--sync", self._window)

    def press(self, *keys: str) -> None:
        """Press keys, such as 'ctrl+z'."""
        self._do("key", "--delay", 50, *keys)

    def enter(self, text: str) -> None:
        """Type a line."""
        time.sleep(1)  # a dialog that has just opened loses the first letters
        self._do("type", "--delay", 20, text)
        time.sleep(1)  # it reads folders while one types
        self.press("Return")

    def titles(self) -> list[str]:
        """Titles of all visible windows."""
        found = self._do("search", "--onlyvisible", "--name", ".+").split()
        return [self._do("getwindowname", window).strip() for window in found]

    def _window_of(self, process: subprocess.Popen[bytes], title: str) -> str:
        found: list[str] = []

        def is_there() -> bool:
            assert process.poll() is None
            search = ("search", "--onlyvisible", "--pid", process.pid, "--name", re.escape(title))
            found[:] = self._do(*search).split()
            return bool(found)

        wait_until(is_there, f"a window {title!r}")
        return found[-1]

    def _do(self, *arguments: object) -> str:
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout
