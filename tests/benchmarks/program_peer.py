"""One contender in a process of its own: it computes when it is asked to, and waits otherwise.

The arguments are its key, the folder of exported networks, and a side to use instead of its own, or
0. It first prints a line of JSON about itself. Then each line that it reads, a batch
and seconds, is answered by the times of its calls.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contenders import BATCH, CONTENDERS, Contender, absent

WARM_UP = 2
"""Calls before memory is read: torch and others prepare their kernels in the first ones."""


def peak_mb() -> float:
    """Largest memory that this process has had so far."""
    if sys.platform == "linux":  # getrusage would count the memory of the starting process
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / 1e6
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset / 1e6)
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def work_of(contender: Contender, folder: Path, side: int | None) -> Any:
    if contender.engine == "torch":
        from peer_networks import TorchWork

        return TorchWork(contender, side)
    from peer_engines import ExportedWork

    return ExportedWork(contender, folder)


def seconds_of(compute: Callable[[], object], at_least_s: float) -> list[float]:
    """Times of single calls, after one that is not counted."""
    compute()
    times: list[float] = []
    begin = time.perf_counter()
    while not times or time.perf_counter() - begin < at_least_s:
        start = time.perf_counter()
        compute()
        times.append(time.perf_counter() - start)
    return times


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr  # packages may print
    key, folder, side = sys.argv[1:]

    def answer(record: object) -> None:
        print(json.dumps(record), file=answers, flush=True)

    contender = next(each for each in CONTENDERS if each.key == key)
    try:
        work = work_of(contender, Path(folder), int(side) or None)
    except ModuleNotFoundError as error:
        answer({"skipped": absent(error)})
        return
    calls, memory = {}, {}
    for batch in contender.batches:
        calls[batch] = work.prepare(batch)
        for _ in range(WARM_UP if batch < BATCH else 1):
            calls[batch]()
        memory[batch] = peak_mb()
    answer({"operations": work.operations, "number_type": work.number_type, "memory": memory})
    for line in sys.stdin:
        asked, at_least_s = line.split()
        answer(seconds_of(calls[int(asked)], float(at_least_s)))


if __name__ == "__main__":
    main()
