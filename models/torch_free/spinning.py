"""How long OpenMP's threads spin before they sleep. No torch: OpenMP reads this when it is loaded.

Torch divides each operation among threads that wait for each other many thousand times per image.
A waiting thread spins at first. While it spins, it blocks a processor that the threads it waits for
may need: if another program or a second run uses the processors, a second becomes a minute.
"""

import os
from collections.abc import MutableMapping

_POLICY = "OMP_WAIT_POLICY"
"""OpenMP's own variable for the same choice, which a user may have set."""

_BOUNDS = {
    "GOMP_SPINCOUNT": "5000",  # turns, tenths of a millisecond: libgomp, with torch on Linux
    "KMP_BLOCKTIME": "0",  # milliseconds: Intel's and LLVM's, with torch on Windows and macOS
}


def bound_spinning(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let waiting threads sleep soon, unless the user has set how they wait."""
    if _POLICY not in environment:
        for name, bound in _BOUNDS.items():
            environment.setdefault(name, bound)
