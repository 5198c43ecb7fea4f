"""An output folder belongs to one run at a time, and no run keeps it after its end."""

import errno
import json
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.fault import Run, WriteFault
from app.files import lock
from app.files.errors import OutputError
from app.files.lock import LOCK, BusyError, is_at_work, locked
from models.torch_free.message import Message

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from app.files import lock
if sys.argv[2] == "without locks":
    lock._lock = lambda handle: None
with lock.locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(params=["with locks", "without locks"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file system that has locks, and one that has none."""
    if request.param == "without locks":
        monkeypatch.setattr(lock, "_lock", lambda handle: None)
    return request.param


@pytest.fixture
def other_run(tmp_path: Path, disk: str) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the folder until its input ends."""
    command = [sys.executable, "-c", HOLD, str(tmp_path), disk]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def left_behind(folder: Path, **changed: object) -> Path:
    """The lock file of a run that was killed."""
    path = folder / LOCK
    holder = {"host": platform.node(), "pid": os.getpid(), "start": "1", "token": "x", **changed}
    path.write_text(json.dumps(holder))
    return path


def test_nothing_is_left_behind(tmp_path: Path, disk: str) -> None:
    with locked(tmp_path / "out"):
        assert [path.name for path in (tmp_path / "out").iterdir()] == [LOCK]
    assert not list((tmp_path / "out").iterdir())


def test_one_run_at_a_time(tmp_path: Path, other_run: subprocess.Popen[str]) -> None:
    before = (tmp_path / LOCK).read_bytes()
    sentence = rf"in use by another run \(process {other_run.pid}\): wait .* or choose another"
    for _ in range(2):
        with pytest.raises(BusyError, match=sentence), locked(tmp_path):
            pass
    assert (tmp_path / LOCK).read_bytes() == before
    other_run.communicate()
    with locked(tmp_path):
        pass


def test_two_in_one_process(tmp_path: Path, disk: str) -> None:
    with locked(tmp_path), pytest.raises(BusyError), locked(tmp_path):
        pass


def test_the_folder_of_a_killed_run_is_free(
    tmp_path: Path, other_run: subprocess.Popen[str]
) -> None:
    other_run.kill()
    other_run.wait()
    assert (tmp_path / LOCK).exists()
    with locked(tmp_path), pytest.raises(BusyError), locked(tmp_path):
        pass
    assert not list(tmp_path.iterdir())


def test_a_process_number_that_was_used_again_is_not_the_run(tmp_path: Path, disk: str) -> None:
    left_behind(tmp_path)  # this process has the number and started at another time
    with locked(tmp_path):
        pass


def test_whether_a_run_is_at_work_is_seen_from_its_lock(tmp_path: Path) -> None:
    assert not is_at_work(tmp_path)
    with locked(tmp_path):
        assert is_at_work(tmp_path)
    assert not is_at_work(tmp_path)
    left_behind(tmp_path, pid=1 << 31)  # no process has such a number
    assert not is_at_work(tmp_path)
    left_behind(tmp_path, host="station-7")
    assert is_at_work(tmp_path)


def test_if_the_start_of_a_process_is_unknown_its_number_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_lock", lambda handle: None)
    left_behind(tmp_path, start="")
    with pytest.raises(BusyError, match="if there is no such run, delete"), locked(tmp_path):
        pass


def test_the_lock_of_another_computer_is_respected(tmp_path: Path, disk: str) -> None:
    path = left_behind(tmp_path, host="station-7")
    before = path.read_bytes()
    with (
        pytest.raises(BusyError, match=r"'station-7'.*no such run, delete.*lock'"),
        locked(tmp_path),
    ):
        pass
    assert path.read_bytes() == before
    path.unlink()
    with locked(tmp_path):
        pass


@pytest.mark.parametrize(
    "words",
    [b"", b"\xff", b"{}", b"[" * 9999, b'{"host": 1, "pid": "x", "start": 2, "token": 3}'],
    ids=["empty", "no text", "no fields", "deep", "other types"],
)
def test_a_file_that_names_no_run(words: bytes, tmp_path: Path, disk: str) -> None:
    """A run that was killed at its first step left it: the system's lock decides, or the user."""
    (tmp_path / LOCK).write_bytes(words)
    if disk == "with locks":
        with locked(tmp_path):
            pass
    else:
        with pytest.raises(BusyError, match="no such run, delete"), locked(tmp_path):
            pass


def test_a_link_is_not_written_through(tmp_path: Path, disk: str) -> None:
    out, mine = tmp_path / "out", tmp_path / "mine"
    out.mkdir()
    for target in ("text", None):
        if target:
            mine.write_text(target)
        (out / LOCK).symlink_to(mine)
        with pytest.raises(BusyError, match="delete"), locked(out):
            pass
        assert not target or mine.read_text() == target
        (out / LOCK).unlink()
        mine.unlink(missing_ok=True)
    assert not mine.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no open file")
def test_the_lock_of_another_run_is_not_removed(tmp_path: Path, disk: str) -> None:
    """The folder was removed and made again by another run."""
    with locked(tmp_path):
        (tmp_path / LOCK).unlink()
        path = left_behind(tmp_path)
    assert path.exists()


def test_many_runs_that_start_at_once(tmp_path: Path, disk: str) -> None:
    """Whatever their order, with or without an old lock, at most one has the folder."""
    for number in range(40):
        if number % 2:
            left_behind(tmp_path)
        inside, most, got = [0], [0], [0]
        begin = threading.Barrier(4)
        guard = threading.Lock()

        def run(begin=begin, guard=guard, inside=inside, most=most, got=got) -> None:
            begin.wait()
            try:
                with locked(tmp_path):
                    with guard:
                        inside[0] += 1
                        got[0] += 1
                        most[0] = max(most[0], inside[0])
                    threading.Event().wait(0.001)
                    with guard:
                        inside[0] -= 1
            except BusyError:
                pass

        threads = [threading.Thread(target=run) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert most[0] == 1
        assert got[0] >= 1
        assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(lock.os, "write", full)
    with pytest.raises(OutputError, match="the disk is full: make room"), locked(tmp_path):
        pass
    monkeypatch.undo()
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_leaves_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, words: write(handle, words[:9]))
    with pytest.raises(OutputError, match="full") as raised, locked(tmp_path):
        pass
    assert not isinstance(raised.value, BusyError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (errno.EAGAIN, False),
        (errno.EACCES, False),
        (errno.ENOLCK, None),
        (errno.EOPNOTSUPP, None),
        (errno.EINVAL, None),
    ],
)
def test_the_errors_of_file_systems_for_locks(
    error: int, expected: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuse(handle: int, operation: int) -> None:
        raise OSError(error, "refused")

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert lock._lock(0) is expected


def test_on_windows_a_far_byte_is_locked_and_the_file_closed_before_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []

    def locking(handle: int, mode: int, length: int) -> None:
        done.append((os.lseek(handle, 0, os.SEEK_CUR), mode, length))
        if len(done) > 1:
            raise PermissionError(errno.EACCES, "Permission denied")

    unlink, close = Path.unlink, os.close
    open_ones = set()
    opened = os.open

    def opening(*arguments: object, **named: object) -> int:
        handle = opened(*arguments, **named)  # type: ignore[arg-type]
        open_ones.add(handle)
        return handle

    def closing(handle: int) -> None:
        open_ones.discard(handle)
        close(handle)

    def removing(path: Path, *, missing_ok: bool = False) -> None:
        assert not open_ones, "Windows removes no open file"
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(lock, "process_start", lambda pid: "1")
    monkeypatch.setattr(lock.os, "open", opening)
    monkeypatch.setattr(lock.os, "close", closing)
    monkeypatch.setattr(Path, "unlink", removing)
    monkeypatch.setattr(lock.sys, "platform", "win32")
    with locked(tmp_path), pytest.raises(BusyError), locked(tmp_path):
        pass
    monkeypatch.undo()
    assert done == [(1 << 30, 2, 1)] * 2
    assert not list(tmp_path.iterdir())


def test_on_windows_a_lock_that_is_just_being_removed_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows says 'no permission' until the file is gone."""
    opened, refused = os.open, []

    def opening(*arguments: Any, **named: Any) -> int:
        if len(refused) < 3:
            refused.append(1)
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(*arguments, **named)

    msvcrt = SimpleNamespace(locking=lambda *_: None, LK_NBLCK=2)
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(lock, "process_start", lambda pid: "1")
    monkeypatch.setattr(lock.os, "open", opening)
    monkeypatch.setattr(lock.sys, "platform", "win32")
    with locked(tmp_path):
        assert len(refused) == 3
    monkeypatch.undo()
    assert not list(tmp_path.iterdir())


def test_a_folder_without_permission_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(lock.os, "open", refuse)
    with pytest.raises(OutputError, match="no permission"), locked(tmp_path):
        pass


def test_the_faults_are_codes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = left_behind(tmp_path, host="station-7")
    with pytest.raises(BusyError) as caught, locked(tmp_path):
        pass
    run = Message.of(Run.OTHER_COMPUTER, host="station-7")
    values = {"folder": str(tmp_path), "run": run, "lock": str(path)}
    assert caught.value.message == Message.of(WriteFault.SEEMS_IN_USE, **values)
