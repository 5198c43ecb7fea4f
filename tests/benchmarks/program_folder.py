"""Scans per second of a folder run, and of the networks alone, by turns.

``python tests/benchmarks/program_folder.py FOLDER`` takes the images of a folder instead of the
synthetic ones.
"""

import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil

from app.batch import Batch, BatchSettings, Outcome, State
from app.files.inputs import Input, find_inputs
from app.files.output_kinds import OutputKind
from app.files.reader import read_scan
from app.files.results import ResultsWriter
from app.report.gui import ensure_gui_application
from app.words.message import english
from app.workers.engine_process import EngineProcess
from models.torch_free.cpus import usable
from models.torch_free.manifest import WeightsError, load_manifest
from models.torch_free.prediction import DEFAULT_THRESHOLD
from models.torch_free.spinning import bound_spinning
from resources import resource_path

IMAGES = 36
ROUNDS = 3
KINDS: dict[str, frozenset[OutputKind]] = {
    "json": frozenset(),
    "maps": frozenset(("mask", "probability")),
    "reports": frozenset(("mask", "probability", "report")),
}


def arrangements() -> list[tuple[int, int]]:
    """Threads that each analyze an image, and the threads of torch that each of them has."""
    return [(1, usable()), *((threads, 1) for threads in (usable(), usable() + 1))]


def run_networks(connection: Connection, paths: list[Path]) -> None:
    """Answer each arrangement with images per second; without what is around the networks."""
    bound_spinning()
    import torch

    from models.predictor import Predictor

    predictor = Predictor()
    images = [read_scan(path).judged_parts[0] for path in paths]
    while (arrangement := connection.recv()) is not None:
        threads, of_torch = arrangement
        with ThreadPoolExecutor(
            threads, initializer=partial(torch.set_num_threads, of_torch)
        ) as pool:
            list(pool.map(predictor._ensemble.outline, images[: 2 * threads]))
            start = time.perf_counter()
            list(pool.map(predictor._ensemble.outline, images))
            connection.send(len(images) / (time.perf_counter() - start))


def folder_rate(
    engine: EngineProcess, inputs: Sequence[Input], output: Path, kinds: frozenset[OutputKind]
) -> float:
    """Scans per second of a whole run with the networks loaded."""
    shutil.rmtree(output, ignore_errors=True)
    settings = BatchSettings(output, kinds, DEFAULT_THRESHOLD, load_manifest().operating_points[0])

    def check(outcome: Outcome) -> None:
        if outcome.state is not State.ANALYZED:
            raise RuntimeError(f"{outcome.key} was not analyzed")

    with ResultsWriter(output) as results:
        start = time.perf_counter()
        Batch(engine, results, settings).run(inputs, check)
        return len(inputs) / (time.perf_counter() - start)


def peak_mb(pid: int | None) -> float | None:
    """Most memory that a process has had; None if the system does not say."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    lines = [line.split() for line in status.read_text(encoding="ascii").splitlines()]
    return next(int(line[1]) / 1000 for line in lines if line[0] == "VmHWM:")


def measure(paths: list[Path], output: Path) -> dict[str, Any]:
    inputs = find_inputs(paths, output=output)
    rates: dict[str, list[float]] = {name: [] for name in KINDS}
    alone: dict[tuple[int, int], list[float]] = {one: [] for one in arrangements()}
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    networks = context.Process(target=run_networks, args=(theirs, paths), daemon=True)
    networks.start()
    with EngineProcess() as engine:
        device = english(engine.info().device)
        for _ in range(ROUNDS):
            for arrangement, values in alone.items():
                ours.send(arrangement)
                values.append(ours.recv())
            for name, kinds in KINDS.items():
                rates[name].append(folder_rate(engine, inputs, output, kinds))
        memory = {"engine": peak_mb(engine.pid), "program": peak_mb(psutil.Process().pid)}
    ours.send(None)
    networks.join()
    medians = {one: statistics.median(values) for one, values in alone.items()}
    return {
        **{name: statistics.median(values) for name, values in rates.items()},
        "arrangements": {f"{a} x {b}": rate for (a, b), rate in medians.items()},
        "device": device,
        "peak_mb": memory,
    }


def main() -> None:
    application = ensure_gui_application()  # for pages, as long as it lives
    try:
        load_manifest()
    except WeightsError as error:
        print(json.dumps({"skipped": english(error.message)}))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = sorted(Path(sys.argv[1]).iterdir()) if sys.argv[1:] else synthetic(folder)
        print(json.dumps(measure(paths, folder / "out")))
    del application


def synthetic(folder: Path) -> list[Path]:
    """Copies of the synthetic image with two lesions."""
    paths = [folder / f"{number}.png" for number in range(IMAGES)]
    for path in paths:
        shutil.copy(resource_path("phantom/phantom_two.png"), path)
    return paths


if __name__ == "__main__":
    main()
