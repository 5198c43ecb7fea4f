"""How many processors this process may use, and how many of them others use. No torch."""

import ctypes
import os
import sys
import time
from pathlib import Path

_STAT = Path("/proc/stat")
_QUOTAS = (Path("/sys/fs/cgroup/cpu.max"), Path("/sys/fs/cgroup/cpu"))
"""The share of a container on Linux: control groups of version 2 and of version 1."""

_TICK_S = 1e-7
"""Windows counts processor time in steps of 100 ns."""


MOST_THREADS = 1024


def threads_of(text: str) -> int | None:
    """Read a number of threads that a user wrote, 1 to MOST_THREADS; None if it is not one."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    return number if 1 <= number <= MOST_THREADS else None


def usable() -> int:
    """Processors that this process may use: by affinity, and by the quota of a container."""
    if sys.platform == "linux":
        return max(1, round(min(len(os.sched_getaffinity(0)), _quota())))
    return os.cpu_count() or 1


class OtherProcesses:
    """Measures how many processors other processes use."""

    def __init__(self) -> None:
        self._last = _now()

    def busy(self) -> float | None:
        """Processors in use by others, on average since the last call or the start.

        None if the system doesn't say, as on macOS.
        """
        before, self._last = self._last, _now()
        wall, total, own = (new - old for new, old in zip(self._last, before, strict=True))
        return max(0.0, total - own) / wall if self._last[1] and wall > 0 else None


def _now() -> tuple[float, float, float]:
    """Seconds of the clock, of work of all processors that we may use, and of this process."""
    return time.perf_counter(), _busy_seconds(), time.process_time()


def _busy_seconds() -> float:
    """Seconds of work of the processors since the system started; 0 if unknown."""
    if sys.platform == "linux":
        return _linux_busy_seconds()
    if sys.platform == "win32":
        idle, kernel, user = (ctypes.c_uint64() for _ in range(3))
        ctypes.windll.kernel32.GetSystemTimes(
            ctypes.byref(idle), ctypes.byref(kernel), ctypes.byref(user)
        )
        return (kernel.value - idle.value + user.value) * _TICK_S  # the kernel's time includes idle
    return 0.0


def _linux_busy_seconds() -> float:
    try:
        lines = [line.split() for line in _STAT.read_text(encoding="ascii").splitlines()]
        ours = {f"cpu{number}" for number in os.sched_getaffinity(0)}
        # user, nice, system, idle, iowait, irq, softirq, steal
        counts = [[int(word) for word in line[1:9]] for line in lines if line[0] in ours]
        ticks = sum(sum(one) - one[3] - one[4] for one in counts)
        return float(ticks / os.sysconf("SC_CLK_TCK"))
    except (OSError, ValueError, IndexError):
        return 0.0


def _quota() -> float:
    """Processors that a container may use; infinite if no limit is set."""
    unified, older = _QUOTAS
    try:
        if unified.exists():
            quota, period = unified.read_text(encoding="ascii").split()
        else:
            quota = (older / "cpu.cfs_quota_us").read_text(encoding="ascii")
            period = (older / "cpu.cfs_period_us").read_text(encoding="ascii")
        share = int(quota) / int(period)
    except (OSError, ValueError):  # 'max' is no number
        return float("inf")
    return share if share > 0 else float("inf")
