"""Whether the processor can run the libraries. Nothing but Python's own is imported."""

import ctypes
import os
import re
import sys
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_INSTRUCTIONS = ("sse4_2", "popcnt")
"""What NumPy, OpenCV, Qt and PyTorch are built for (x86-64-v2); they use AVX2 if it is there."""

_SSE4_2 = 38
"""Windows' PF_SSE4_2_INSTRUCTIONS_AVAILABLE, which it knows from this build on."""
_WINDOWS_2004 = 19041


def is_too_old() -> bool:
    """Whether the libraries would end in an illegal instruction."""
    if sys.platform == "win32":
        return (
            os.environ.get("PROCESSOR_ARCHITECTURE") == "AMD64"
            and sys.getwindowsversion().build >= _WINDOWS_2004
            and not ctypes.windll.kernel32.IsProcessorFeaturePresent(_SSE4_2)
        )
    found = re.search(r"^flags\s*:(.*)$", _read(_CPUINFO), re.MULTILINE)
    return found is not None and not {*_INSTRUCTIONS} <= {*found[1].split()}


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
