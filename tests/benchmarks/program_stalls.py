"""Start, analyze and export in the real window while a timer detects stalls."""

import json
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import fake_engines
from first_paint import FirstPaint
from PIL import Image
from program_beat import BEAT_MS, OVER_S
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, SignalInstance
from two_lesions import two_lesions

from app.compose import build_application, build_program
from app.ui.settings import Settings
from app.workers.engine_process import EngineProcess
from app.workers.entry import EntryState
from models.torch_free.manifest import WeightsError, load_manifest
from resources import resource_path

IDLE_MS = 1500
IMAGES = 6
PATIENCE_MS = 120_000


@dataclass
class Longest:
    """The longest gap between two beats, and the most processor time of the thread in one.

    ``over`` is how many gaps were longer than OVER_S.
    """

    wall_s: float = 0.0
    cpu_s: float = 0.0
    over: int = 0


class Heartbeat(QObject):
    """A timer in the window's thread that should fire every millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self.phases: dict[str, Longest] = {}
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self, phase: str) -> None:
        """Start a phase; later gaps count for it."""
        self._longest = self.phases[phase] = Longest()
        self._last = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self._longest.wall_s = max(self._longest.wall_s, wall - self._last[0])
        self._longest.over += wall - self._last[0] > OVER_S
        self._longest.cpu_s = max(self._longest.cpu_s, cpu - self._last[1])
        self._last = wall, cpu


def wait(*signals: SignalInstance) -> None:
    """Run the event loop until one of the signals is emitted."""
    loop = QEventLoop()
    for signal in signals:
        signal.connect(loop.quit)
    limit = QTimer(singleShot=True, interval=PATIENCE_MS)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start()
    if loop.exec():
        raise RuntimeError("no signal was emitted in time")


def has_weights() -> bool:
    try:
        load_manifest()
    except WeightsError:
        return False
    return True


def write_images(folder: Path, *, real: bool) -> None:
    """Write phantoms for the networks, or bright spots for the engine without networks."""
    for number in range(IMAGES):
        path = folder / f"{number}.png"
        if real:
            shutil.copy(resource_path("phantom/phantom_two.png"), path)
        else:
            Image.fromarray(two_lesions()).save(path)


def main() -> None:
    real = has_weights()
    application = build_application([])
    heartbeat = Heartbeat()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        images, reports = folder / "in", folder / "out"
        images.mkdir()
        reports.mkdir()
        write_images(images, real=real)
        engine = EngineProcess() if real else EngineProcess(serve=fake_engines.serve)
        program = build_program(engine, Settings(folder / "window.ini"))
        window, session, controller = program.window, program.session, program.controller
        watch = FirstPaint(window, lambda: heartbeat.begin("start"))
        window.show()
        wait(controller.engine_ready, controller.engine_failed)
        heartbeat.begin("analyze")
        window.open_paths([images])
        wait(controller.idle)
        states = [entry.state for entry in session.entries()]
        if states != [EntryState.DONE] * IMAGES:
            raise RuntimeError(f"the analyses ended as {states}")
        heartbeat.begin("export")
        controller.exporter.export_reports(reports)
        wait(controller.idle)
        if len(list(reports.glob("*.report.png"))) != IMAGES:
            raise RuntimeError("reports are missing")
        heartbeat.begin("idle")
        QTimer.singleShot(IDLE_MS, application.quit)
        application.exec()
        heartbeat.stop()
        del watch
        window.close()
    torch = sorted(name for name in sys.modules if name.partition(".")[0].startswith("torch"))
    phases = {phase: vars(longest) for phase, longest in heartbeat.phases.items()}
    print(json.dumps({"phases": phases, "torch": torch, "real": real}))


if __name__ == "__main__":
    main()
