"""Threads of the networks: how they wait, and how many there are on a shared machine."""

import os
import subprocess
import sys
import time

import pytest

from models import threads
from models.threads import Threads
from models.torch_free import cpus, spinning


def test_waiting_threads_sleep_soon_on_any_system():
    environment = {}
    spinning.bound_spinning(environment)
    assert environment == {"GOMP_SPINCOUNT": "5000", "KMP_BLOCKTIME": "0"}


@pytest.mark.parametrize(
    "theirs", [{"GOMP_SPINCOUNT": "7"}, {"KMP_BLOCKTIME": "7"}, {"OMP_WAIT_POLICY": "ACTIVE"}]
)
def test_what_the_user_set_stays(theirs):
    environment = dict(theirs)
    spinning.bound_spinning(environment)
    assert theirs.items() <= environment.items()
    if "OMP_WAIT_POLICY" in theirs:
        assert environment == theirs


@pytest.mark.parametrize(
    ("usable", "busy", "expected"),
    [
        (16, 0.0, 16),
        (16, 3.8, 12),
        (16, 16.0, 8),  # other programs use all processors: take half
        (2, 0.9, 1),
        (2, 0.3, 2),
        (3, 3.0, 2),
        (1, 5.0, 1),
        (8, None, 8),  # the system doesn't say
    ],
)
def test_there_are_as_many_threads_as_free_processors(monkeypatch, usable, busy, expected):
    monkeypatch.setattr(cpus, "usable", lambda: usable)
    monkeypatch.setattr(cpus.OtherProcesses, "busy", lambda self: busy)
    chosen = Threads()
    assert chosen.number(None) == expected
    assert chosen.number(7) == 7, "what the user chose counts"


def test_a_choice_is_kept_for_a_while(monkeypatch):
    used, busy = [], iter([0.0, 1.0, 0.0])
    monkeypatch.setattr(cpus, "usable", lambda: 4)
    monkeypatch.setattr(cpus.OtherProcesses, "busy", lambda self: next(busy))
    chosen = Threads()
    now = [0.0]
    monkeypatch.setattr(threads.time, "monotonic", lambda: now[0])
    for now[0] in (0.0, 1.0, 4.9, 5.1, 9.0, 10.2):
        used.append(chosen.number(None))
    assert used == [4, 4, 4, 3, 3, 4]


def test_the_load_of_others_is_measured_without_our_own():
    if cpus.OtherProcesses().busy() is None:
        pytest.skip("this system does not say how busy its processors are")
    loop = "while True: pass"
    ours = cpus.OtherProcesses()
    begin, end = time.process_time(), time.monotonic() + 1
    while time.monotonic() < end:
        pass
    without, own = ours.busy(), time.process_time() - begin
    with subprocess.Popen([sys.executable, "-c", loop]) as other:
        time.sleep(0.2)
        ours.busy()
        time.sleep(1)
        beside = ours.busy()
        other.kill()
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    assert without <= processors - own / 2, "this process counts as another"
    assert beside >= 0.2


def test_windows_counts_idle_time_among_the_kernel_s(monkeypatch):
    class Kernel32:
        @staticmethod
        def GetSystemTimes(idle, kernel, user):  # noqa: N802 Windows' name
            idle._obj.value, kernel._obj.value, user._obj.value = 3_0000000, 5_0000000, 4_0000000

    monkeypatch.setattr(sys, "platform", "win32")
    windll = type("windll", (), {"kernel32": Kernel32})
    monkeypatch.setattr(cpus.ctypes, "windll", windll, raising=False)
    assert cpus._busy_seconds() == pytest.approx(6.0)


@pytest.mark.parametrize("system", ["win32", "darwin"])
@pytest.mark.parametrize(("counted", "expected"), [(6, 6), (None, 1)])
def test_other_systems_have_neither_affinity_nor_quota(monkeypatch, system, counted, expected):
    def missing(*_words):
        raise AssertionError("only Linux has this")

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(os, "sched_getaffinity", missing, raising=False)
    monkeypatch.setattr(cpus, "_quota", missing)
    monkeypatch.setattr(os, "cpu_count", lambda: counted)
    assert cpus.usable() == expected


def test_macos_does_not_say_how_busy_the_processors_are(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(cpus, "_STAT", None)
    assert cpus.OtherProcesses().busy() is None


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"cpu.max": "150000 100000"}, 2),
        ({"cpu.max": "50000 100000"}, 1),
        ({"cpu.max": "max 100000"}, 4),
        ({"cpu/cpu.cfs_quota_us": "300000", "cpu/cpu.cfs_period_us": "100000"}, 3),
        ({"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 4),
        ({}, 4),
    ],
)
def test_the_share_of_a_container_counts(tmp_path, monkeypatch, files, expected):
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content + "\n")
    monkeypatch.setattr(cpus, "_QUOTAS", (tmp_path / "cpu.max", tmp_path / "cpu"))
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {0, 1, 2, 5}, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert cpus.usable() == expected
