"""Open many Scans in the real window; megabytes a Scan when all are done, and after 'clear'."""

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
from app.workers.engine import Engine
from app.workers.session import EntryState
from resources import resource_path

SCANS = 100
WIDTH, HEIGHT = 640, 480
SETTLE_MS = 1500


def write_pictures(folder: Path) -> None:
    """Phantoms with noise, each its own: noise is what compresses worst in an ultrasound."""
    path = resource_path("phantom/phantom_two.png")
    phantom = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    phantom = cv2.resize(phantom, (WIDTH, HEIGHT)).astype(np.float32)
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
    return psutil.Process().memory_info().rss / 1e6


def main() -> None:
    application = build_application([])
    with tempfile.TemporaryDirectory() as name:
        pictures = Path(name) / "in"
        pictures.mkdir()
        write_pictures(pictures)
        real = has_weights()
        engine = Engine() if real else Engine(serve=fake_engines.serve)
        program = build_program(engine, Settings(Path(name) / "window.ini"))
        window, session, controller = program.window, program.session, program.controller
        window.show()
        wait(controller.engine_ready, controller.engine_failed)
        settle()
        empty = megabytes()
        window.open_paths([pictures])
        wait(controller.idle)
        settle()
        if [entry.state for entry in session.entries()] != [EntryState.DONE] * SCANS:
            raise RuntimeError("not every Scan was analysed")
        full = megabytes()
        session.clear()
        settle()
        cleared = megabytes()
        window.close()
    application.quit()
    told = {
        "scan": (full - empty) / SCANS,
        "left": cleared - empty,
        "bare": WIDTH * HEIGHT * (1 + 4) / 1e6,  # a grey pixel and its probability
    }
    print(json.dumps({**told, "empty": empty, "full": full, "cleared": cleared, "real": real}))


if __name__ == "__main__":
    main()
