"""How many threads the networks use on a CPU: what others leave free, unless a user says it."""

import math
import time

import torch

from models.torch_free import cpus

_CHOICE_S = 5.0
"""How long a choice holds: torch makes its kernels anew for another number of threads."""


class Threads:
    """Chooses torch's threads anew as other programs come and go.

    A thread that waits for its turn on a busy processor makes all others wait, so fewer threads
    than processors are faster there. At least half of the processors are used: of two that share
    a machine none gives way to the other altogether.
    """

    def __init__(self) -> None:
        self._usable = cpus.usable()
        self._others = cpus.Others()
        self._chosen = self._usable
        self._chosen_at = -math.inf  # what others did while the networks were loaded decides first

    def use(self, wanted: int | None) -> None:
        """Set torch's threads: as many as ``wanted``, or if None by what is free now."""
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
