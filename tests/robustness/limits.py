"""What a case may cost, and what it did cost. Memory is measured and limited on Linux only."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .target import Result

HARD_SECONDS = 30.0
"""Wall clock; a worker that answers later is ended. Other programs may keep it waiting."""
HARD_MB = 2048
"""Address space that a case may take on top of what the worker has."""
SOFT_SECONDS = 2.0
"""Processor time after which a refusal is a finding."""
SOFT_MB = 200.0
"""Memory above which a refusal is a finding."""
SECONDS_A_MEGAPIXEL = 0.15
"""On top, for a picture that is accepted."""
TIMES_ITS_PIXELS = 4
"""Memory on top for a picture that is accepted: so many times its three bytes a pixel."""


def seconds_allowed(result: Result) -> float:
    """Processor time that a case may take."""
    return SOFT_SECONDS + SECONDS_A_MEGAPIXEL * result.pixels / 1e6


def megabytes_allowed(result: Result) -> float:
    """Memory that a case may take."""
    return SOFT_MB + TIMES_ITS_PIXELS * 3 * result.pixels / 1e6


def processor_seconds() -> float:
    """Processor time of this process and of children that have ended."""
    return sum(os.times()[:4])


if sys.platform == "linux":
    import resource

    _STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    _RESET_PEAK = "5"  # proc(5): resets VmHWM to what is held now

    def _status(name: str) -> float:
        for line in _STATUS.read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        return 0.0

    class Memory:
        """Megabytes that were held at the worst moment since this was made."""

        def __init__(self) -> None:
            with suppress(OSError):  # a kernel without it: the peak of the whole process counts
                _CLEAR.write_text(_RESET_PEAK)
            self._before = _status("VmHWM")

        def peak(self) -> float:
            """So far."""
            return max(0.0, _status("VmHWM") - self._before)

    @contextmanager
    def memory_limited(megabytes: int) -> Iterator[None]:
        """Let this process take only so much more address space."""
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = int(_status("VmSize") + megabytes) << 20
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

else:

    class Memory:
        """Not measured here."""

        def peak(self) -> float:
            """Nothing is known."""
            return 0.0

    @contextmanager
    def memory_limited(megabytes: int) -> Iterator[None]:
        """Not limited here."""
        yield
