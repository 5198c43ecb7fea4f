"""How long OpenMP's threads spin before they sleep. No torch: OpenMP reads this when it is loaded.

Torch shares each operation among threads that wait for each other many thousand times a picture.
A thread that waits spins at first, and while it spins it keeps a processor from whoever it waits
for: if another program, or a second run, has work for the processors, a second becomes a minute.
"""

import os
from collections.abc import MutableMapping

_POLICY = "OMP_WAIT_POLICY"
"""OpenMP's own name for the same choice, which a user may have set."""

_BOUNDS = {
    "GOMP_SPINCOUNT": "5000",  # turns, tenths of a millisecond: libgomp, with torch on Linux
    "KMP_BLOCKTIME": "0",  # milliseconds: Intel's and LLVM's, with torch on Windows and macOS
}


def bound_spinning(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let threads that wait sleep soon, unless the user has said what they are to do."""
    if _POLICY not in environment:
        for name, bound in _BOUNDS.items():
            environment.setdefault(name, bound)
