"""The number of threads on a CPU: as many processors as are free, unless the user sets it."""

import math
import time

import torch

from models.torch_free import cpus

_CHOICE_S = 5.0
"""How long a choice is kept: torch prepares its kernels again for another number of threads."""


class Threads:
    """Adapts the number of torch's threads to what other programs use.

    A thread that waits for a busy processor makes all others wait, so fewer threads than processors
    are faster then. At least half of the processors are used, so that two runs that share a machine
    each get their part.
    """

    def __init__(self) -> None:
        self._usable = cpus.usable()
        self._others = cpus.OtherProcesses()
        self._chosen = self._usable
        self._chosen_at = (
            -math.inf
        )  # the first choice is by the load while the networks were loaded

    def use(self, wanted: int | None) -> None:
        """Set the number of torch's threads to ``wanted``, or if None to what is free now."""
        number = wanted or self._free()
        if number != torch.get_num_threads():
            torch.set_num_threads(number)

    def _free(self) -> int:
        if time.monotonic() - self._chosen_at >= _CHOICE_S:
            self._chosen_at = time.monotonic()
            busy = self._others.busy() or 0.0
            least = math.ceil(self._usable / 2)
            self._chosen = max(least, round(self._usable - busy))
        return self._chosen
