"""A process is identified by its number and the time of its start."""

import ctypes
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from app.files import process_start as module
from app.files.process_start import process_start


def test_a_process_is_identified_by_its_number_and_start() -> None:
    mine = process_start(os.getpid())
    assert mine == process_start(os.getpid())
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        start = process_start(process.pid)
        assert start is not None
        assert start != mine or start == ""
        process.kill()
        if hasattr(os, "waitid"):
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            assert process_start(process.pid) is None or start == "", (
                "it is dead, though its parent waits"
            )
    assert process_start(process.pid) is None
    assert process_start(2**70) is None


def test_the_process_of_another_user_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(pid: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(module.os, "kill", refuse)
    assert process_start(os.getpid()) is not None


@pytest.mark.parametrize(
    ("process", "error", "code", "expected"),
    [(0, 87, 0, None), (0, 5, 0, ""), (9, 0, 1, None), (9, 0, 259, "133")],
    ids=["no such", "not allowed", "has ended", "runs"],
)
def test_windows_is_asked_without_a_signal(
    process: int,
    error: int,
    code: int,
    expected: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On Windows os.kill ends a process whatever the signal."""
    closed = []

    class Ask:
        restype = None

        def __call__(self, access: int, inherit: int, pid: int) -> int:
            assert (access, inherit, pid) == (0x1000, 0, 77)
            return process

    def exit_code(handle: object, place: object) -> None:
        place._obj.value = code  # type: ignore[attr-defined]

    def times(handle: object, created: object, *others: object) -> None:
        assert len(others) == 3
        created._obj.value = 133  # type: ignore[attr-defined]

    kernel = SimpleNamespace(
        OpenProcess=Ask(),
        GetExitCodeProcess=exit_code,
        GetProcessTimes=times,
        CloseHandle=lambda handle: closed.append(handle.value),
    )
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: error, raising=False)
    monkeypatch.setattr(module.os, "kill", None)
    monkeypatch.setattr(module.sys, "platform", "win32")
    found, absurd = process_start(77), process_start(2**70)
    monkeypatch.undo()
    assert absurd is None
    assert found == expected
    assert closed == ([process] if process else [])
