"""Read frames of a file in a separate process and print the cost as JSON.

python measured_frames.py FILE FRAME...: for each frame its seconds of processor time, the bytes
that were read and a gray level; and the peak of memory over that of the idle process.
"""

import json
import sys
import time
from pathlib import Path

from measured import peak_bytes

import app.files.dicom  # noqa: F401 loaded before the process counts as idle
from app.files.reader import read_scan


def bytes_read() -> int:
    """By this process so far; 0 if the system does not say."""
    place = Path("/proc/self/io")
    return int(place.read_text().split()[1]) if place.exists() else 0


def main() -> None:
    idle = peak_bytes()
    costs = []
    for frame in map(int, sys.argv[2:]):
        read, began = bytes_read(), time.process_time()
        scan = read_scan(Path(sys.argv[1]), frame)
        costs.append(
            {
                "seconds": time.process_time() - began,
                "read": bytes_read() - read,
                "gray": int(scan.pixels[0, 0]) if scan.pixels.ndim == 2 else -1,
                "frames": scan.frames,
            }
        )
    sys.stdout.write(json.dumps({"costs": costs, "peak": peak_bytes() - idle}))


if __name__ == "__main__":
    main()
