"""Open many Scans in the real window; measure memory when all are done and after 'clear'."""

import gc
import json
import tempfile
from pathlib import Path

import cv2
import fake_engines
import numpy as np
import psutil
from program_stalls import has_weights, wait
from PySide6.QtCore import QEventLoop, QTimer

from app.compose import build_application, build_program
from app.ui.settings import Settings
from app.workers.engine_process import EngineProcess
from app.workers.entry import EntryState
from resources import resource_path

SCANS = 100
WIDTH, HEIGHT = 640, 480
SETTLE_MS = 1500


def write_images(folder: Path) -> None:
    """Write phantoms with different noise, which compresses worst in ultrasound images."""
    path = resource_path("phantom/phantom_two.png")
    read = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    phantom = cv2.resize(np.asarray(read), (WIDTH, HEIGHT)).astype(np.float32)
    random = np.random.default_rng(0)
    for number in range(SCANS):
        noisy = phantom * random.normal(1, 0.05, phantom.shape)
        cv2.imwrite(str(folder / f"{number:03}.png"), np.clip(noisy, 0, 255).astype(np.uint8))


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    gc.collect()


def megabytes() -> float:
    return float(psutil.Process().memory_info().rss / 1e6)


def main() -> None:
    application = build_application([])
    with tempfile.TemporaryDirectory() as name:
        images = Path(name) / "in"
        images.mkdir()
        write_images(images)
        real = has_weights()
        engine = EngineProcess() if real else EngineProcess(serve=fake_engines.serve)
        program = build_program(engine, Settings(Path(name) / "window.ini"))
        window, session, controller = program.window, program.session, program.controller
        window.show()
        wait(controller.engine_ready, controller.engine_failed)
        settle()
        empty = megabytes()
        window.open_paths([images])
        wait(controller.idle)
        settle()
        if [entry.state for entry in session.entries()] != [EntryState.DONE] * SCANS:
            raise RuntimeError("not every Scan was analyzed")
        full = megabytes()
        session.clear()
        settle()
        cleared = megabytes()
        window.close()
    application.quit()
    result = {
        "scan": (full - empty) / SCANS,
        "left": cleared - empty,
        "bare": WIDTH * HEIGHT * (1 + 4) / 1e6,  # a gray pixel and its probability
    }
    print(json.dumps({**result, "empty": empty, "full": full, "cleared": cleared, "real": real}))


if __name__ == "__main__":
    main()
