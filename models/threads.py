"""How many processors the networks use: as many as are free, unless the user sets it. No torch."""

import math
import time

from models.torch_free import cpus

_CHOICE_S = 5.0
"""How long a choice is kept: another number of threads takes new threads and new kernels."""


class Threads:
    """Adapts the number of threads to what other programs use.

    A thread that waits for a busy processor makes all others wait, so fewer threads than processors
    are faster then. At least half of the processors are used, so that two runs that share a machine
    each get their part.
    """

    def __init__(self) -> None:
        self.usable = cpus.usable()
        self._others = cpus.OtherProcesses()
        self._chosen = self.usable
        # The first choice is by the load while the networks were loaded.
        self._chosen_at = -math.inf

    def number(self, wanted: int | None) -> int:
        """``wanted``, or if None as many as there are free processors now."""
        return wanted or self._free()

    def _free(self) -> int:
        if time.monotonic() - self._chosen_at >= _CHOICE_S:
            self._chosen_at = time.monotonic()
            busy = self._others.busy() or 0.0
            least = math.ceil(self.usable / 2)
            self._chosen = max(least, round(self.usable - busy))
        return self._chosen
