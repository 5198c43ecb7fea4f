"""The time and memory that a case may take and takes. Memory is measured on Linux only."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .target import Result

HARD_SECONDS = 30.0
"""Wall clock time. A worker that takes longer is ended. Other programs may slow it down."""
HARD_MB = 2048
"""Address space that a case may take in addition to that of the worker."""
SOFT_SECONDS = 2.0
"""Processor time after which a refusal is a finding."""
SOFT_MB = 200.0
"""Memory above which a refusal is a finding."""
SECONDS_PER_MEGAPIXEL = 0.15
"""Additional time for an accepted image."""
PIXEL_COPIES = 4
"""Additional memory for an accepted image, in copies of its pixels of three bytes."""


def seconds_allowed(result: Result) -> float:
    """Processor time that a case may take."""
    return SOFT_SECONDS + SECONDS_PER_MEGAPIXEL * result.pixels / 1e6


def megabytes_allowed(result: Result) -> float:
    """Memory that a case may take."""
    return SOFT_MB + PIXEL_COPIES * 3 * result.pixels / 1e6


def processor_seconds() -> float:
    """Processor time of this process and of its children that have ended."""
    return sum(os.times()[:4])


if sys.platform == "linux":
    import resource

    _STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    _RESET_PEAK = "5"  # proc(5): resets VmHWM to the current value

    def _status(name: str) -> float:
        for line in _STATUS.read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        return 0.0

    class Memory:
        """Peak memory in megabytes since this object was made."""

        def __init__(self) -> None:
            with suppress(OSError):  # not in this kernel: the peak of the whole process is used
                _CLEAR.write_text(_RESET_PEAK)
            self._before = _status("VmHWM")

        def peak(self) -> float:
            """The peak so far."""
            return max(0.0, _status("VmHWM") - self._before)

    @contextmanager
    def memory_limited(megabytes: int) -> Iterator[None]:
        """Limit the additional address space of this process."""
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = int(_status("VmSize") + megabytes) << 20
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

else:

    class Memory:
        """Not measured on this system."""

        def peak(self) -> float:
            """Unknown, so 0."""
            return 0.0

    @contextmanager
    def memory_limited(megabytes: int) -> Iterator[None]:
        """Not limited on this system."""
        yield
