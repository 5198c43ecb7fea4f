"""Read files in a separate process and print the cost of each as a line of JSON.

python measured.py FILE...: name, seconds, peak (bytes over the idle process, of this and all files
before it), and shape or error.
"""

import json
import re
import sys
import time
from pathlib import Path

import app.files.dicom  # noqa: F401 loaded before the process counts as idle
from app.files.errors import ScanError
from app.files.reader import read_scan


def peak_bytes() -> int:
    """The peak memory of this process."""
    if sys.platform == "linux":
        # Not getrusage, which counts what the process was before it became Python.
        status = Path("/proc/self/status").read_text()
        return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) * 1024
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def main() -> None:
    idle = peak_bytes()
    for path in sys.argv[1:]:
        cost: dict[str, object] = {}
        began = time.perf_counter()
        try:
            cost["shape"] = read_scan(Path(path)).pixels.shape
        except ScanError as error:
            cost["error"] = str(error)
        cost["seconds"] = time.perf_counter() - began
        sys.stdout.write(json.dumps({**cost, "peak": peak_bytes() - idle}) + "\n")


if __name__ == "__main__":
    main()
