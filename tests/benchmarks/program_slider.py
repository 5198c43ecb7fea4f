"""Move the threshold slider of the real window; time each move until the viewport is drawn."""

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import fake_engines
import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)
from two_lesions import LESIONS, THRESHOLDS, two_lesions

from app.compose import build_application
from app.domain.assessment import assess
from app.domain.scan import Scan
from app.report.qimage import scan_to_qimage
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.workers.controller import AnalysisController
from app.workers.engine_process import EngineProcess
from app.workers.session import Session
from models.torch_free.operating_point import OperatingPoint

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
WINDOW = (1920, 1080)
SETTLE_S = 0.5
UP_AND_DOWN = [*THRESHOLDS[1:], *THRESHOLDS[-2::-1]]


class PaintCount(QObject):
    """How often a widget has been drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        self.paints += event.type() == QEvent.Type.Paint
        return False


def settle(application: QApplication) -> None:
    end = time.perf_counter() + SETTLE_S
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.005)


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Wall clock time and processor time in seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def time_slider(
    application: QApplication, scan: Scan, folder: Path
) -> tuple[list[tuple[float, float]], tuple[int, int]]:
    """Time every move; also return the size of the viewport."""
    session = Session([POINT])
    controller = AnalysisController(session, EngineProcess(serve=fake_engines.serve))
    window = MainWindow(session, controller, Settings(folder / "window.ini"))
    prediction = fake_engines.predict(scan.pixels)
    entry = session.add(scan.id, scan.name)
    session.set_scan(entry, scan)
    session.set_done(entry, prediction, assess(scan, prediction, session.threshold, POINT))
    session.set_current(entry)
    window.resize(*WINDOW)
    window.show()
    window.panel.threshold.slider.setValue(round(100 * THRESHOLDS[0]))
    settle(application)
    viewport = window.viewer.viewport()
    count = PaintCount(viewport)
    times = []
    for threshold in UP_AND_DOWN:
        before = count.paints

        def move(threshold: float = threshold, before: int = before) -> None:
            window.panel.threshold.slider.setValue(round(100 * threshold))
            application.processEvents()
            if count.paints == before:
                # Qt delays painting a little to combine updates; this delay is not measured.
                viewport.repaint()

        times.append(timed(move))
        assessment = window.viewer.assessment
        if assessment is None or assessment.threshold != threshold:
            raise RuntimeError(f"the window does not show {threshold}")
        if len(assessment.lesions) != LESIONS or count.paints == before:
            raise RuntimeError(f"at {threshold} the window does not draw {LESIONS} Lesions")
        application.processEvents()
    size = (viewport.width(), viewport.height())
    window.close()
    return times, size


def time_bare_view(
    application: QApplication, scan: Scan, size: tuple[int, int]
) -> list[tuple[float, float]]:
    """Time drawing the same image at the same size, without overlay."""
    image = QGraphicsPixmapItem(QPixmap.fromImage(scan_to_qimage(scan.pixels)))
    image.setCacheMode(QGraphicsPixmapItem.CacheMode.DeviceCoordinateCache)
    scene = QGraphicsScene()
    scene.addItem(image)
    view = QGraphicsView(scene)
    view.resize(*size)
    view.fitInView(image)
    view.show()
    settle(application)
    return [timed(view.viewport().repaint) for _ in UP_AND_DOWN]


def percentiles(times: list[tuple[float, float]]) -> dict[str, float]:
    wall, cpu = np.percentile(np.array(times), 95, axis=0)
    return {"wall_s": float(wall), "cpu_s": float(cpu)}


def main() -> None:
    application = build_application([])
    scan = Scan(two_lesions(), "", "two lesions", "0" * 64)
    with tempfile.TemporaryDirectory() as folder:
        moves, size = time_slider(application, scan, Path(folder))
    bare = time_bare_view(application, scan, size)
    print(json.dumps({"window": percentiles(moves), "bare": percentiles(bare)}))


if __name__ == "__main__":
    main()
