"""How many rows per second one coordinator of ``--cluster`` takes: its limit, whatever the workers.

``python tests/benchmarks/cluster_rate.py [FILES [WORKERS]]`` sends small images through workers of
this computer whose engine has no networks. Scheduler and coordinator are one process then, so its
processor time for a row tells how many rows a core can take, also where the workers are elsewhere.
"""

import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("", "tests", "tests/cluster")]

FEW = 100
"""Files of a run before, whose times hold all that a run needs once."""


def seconds(folder: Path, files: int, workers: int) -> tuple[float, float]:
    """Time and this process' processor time for a run over so many files."""
    import cluster_fakes

    from app import cli

    images = folder / f"in{files}"
    images.mkdir()
    for number in range(files):
        pixels = np.full((64, 64), number % 256, np.uint8)
        pixels[0, :2] = number // 256 % 256, number // 65536
        cv2.imwrite(str(images / f"{number}.png"), pixels)
    began, processor = time.perf_counter(), time.process_time()
    code = cli.main(
        ["analyze", str(images), "--output", str(folder / f"out{files}"), "--write", "json",
         "--cluster", f"local:{workers}"],
        make_engine=cluster_fakes.fake,
    )  # fmt: skip
    assert code == 0, "not all images were analyzed"
    return time.perf_counter() - began, time.process_time() - processor


def main() -> None:
    """Print the rates of a long run, without what a short one needs too."""
    given = [int(word) for word in sys.argv[1:3]]
    files, workers = [*given, *(2000, 2)[len(given) :]]
    with tempfile.TemporaryDirectory() as name:
        few, many = (seconds(Path(name), number, workers) for number in (FEW, files))
    wall, processor = ((many[i] - few[i]) / (files - FEW) for i in (0, 1))
    print(f"{workers} workers without networks: {1 / wall:.0f} rows per second")
    print(f"coordinator and scheduler: {1000 * processor:.1f} ms of processor time a row,")
    print(f"so at most {1 / processor:.0f} rows per second")


if __name__ == "__main__":
    main()
