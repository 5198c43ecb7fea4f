"""Send many Scans through the real window: memory on the way, and the longest stalls.

``program_soak.py SCANS``. The engine has no networks, but its maps have the size of the images.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
import psutil
from fake_engine import MODELS, FakeEngine, Pixels
from measurement import HERE
from program_stalls import Heartbeat, wait
from PySide6.QtCore import QEventLoop

from app.compose import Program, build_application, build_program, keep_studies
from app.store.study_store import StudyStore
from app.ui.settings import Settings
from app.workers.entry import EntryState
from app.workers.remembering import RememberingEngine
from models.torch_free.prediction import Prediction

WIDTH, HEIGHT = 640, 480
SAMPLES = 40
LOOK = 10
"""The next Scan is shown whenever so many have been analyzed."""


class ForgettingEngine(FakeEngine):
    """Keeps no image, as the engine of the program does not."""

    def predict(self, pixels: Pixels, ticket: int | None = None) -> Prediction:
        prediction = super().predict(pixels, ticket)
        self.images.clear()
        return prediction


class Soak:
    """Takes samples of memory as Scans are analyzed, and looks at some."""

    def __init__(self, program: Program, scans: int) -> None:
        self.samples: list[tuple[int, float]] = []
        """Number of analyzed Scans and resident memory in MB."""
        self._program = program
        self._scans = scans
        self._done: set[int] = set()
        self._loop = QEventLoop()
        program.session.entry_changed.connect(self._on_changed)

    def run(self, images: Path) -> None:
        """Open the folder and return when all of it is analyzed and kept."""
        self._program.controller.idle.connect(self._loop.quit)
        self._program.window.open_paths([images])
        self._loop.exec()
        if len(self._done) != self._scans:
            raise RuntimeError(f"{len(self._done)} of {self._scans} Scans were analyzed")

    def _on_changed(self, entry_id: int) -> None:
        state = self._program.session.entry(entry_id).state
        if state is not EntryState.DONE or entry_id in self._done:
            return
        self._done.add(entry_id)
        if len(self._done) % LOOK == 0:
            self._program.window.actions_["next_scan"].trigger()
        if len(self._done) % max(self._scans // SAMPLES, 1) == 0:
            self.samples.append((len(self._done), psutil.Process().memory_info().rss / 1e6))


def write_images(folder: Path, number: int) -> None:
    """Write images with two bright spots on smooth noise, each its own."""
    random = np.random.default_rng(0)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    for name in range(number):
        image = 60 * cv2.resize(random.random((60, 80), np.float32), (WIDTH, HEIGHT))
        for _ in range(2):
            place = random.uniform((90, 90), (WIDTH - 90, HEIGHT - 90))
            axes = random.uniform(25, 80, 2)
            radius = np.hypot((x - place[0]) / axes[0], (y - place[1]) / axes[1])
            image = np.maximum(image, 230 / (1 + radius**8))
        cv2.imwrite(
            str(folder / f"{name:05}.png"), image.astype(np.uint8), [cv2.IMWRITE_PNG_COMPRESSION, 1]
        )


def main() -> None:
    scans = int(sys.argv[1])
    application = build_application([])
    heartbeat = Heartbeat()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        images = folder / "in"
        images.mkdir()
        write_images(images, scans)
        store = StudyStore(folder / "studies.sqlite")
        engine = RememberingEngine(ForgettingEngine(), store)
        program = build_program(engine, Settings(folder / "window.ini"))
        studies = keep_studies(program, engine, MODELS)
        program.window.show()
        wait(studies.ready)
        soak = Soak(program, scans)
        with subprocess.Popen(
            [sys.executable, HERE / "program_beat.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as beside:
            heartbeat.begin("soak")
            wall, processor = time.perf_counter(), time.process_time()
            soak.run(images)
            wall, processor = time.perf_counter() - wall, time.process_time() - processor
            heartbeat.stop()
            idle, _ = beside.communicate()
        program.window.close()
        studies.close()
    application.quit()
    result = {
        "samples": soak.samples,
        "stall": vars(heartbeat.phases["soak"]),
        "idle": json.loads(idle),
        "wall_s": wall,
        "cpu_s": processor,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
