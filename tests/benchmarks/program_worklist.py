"""Scroll, search and filter 10,000 rows in the real window; time each until the list is drawn."""

import json
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import fake_engines
import numpy as np
from program_slider import POINT, WINDOW, PaintCount, percentiles, settle, timed
from PySide6.QtWidgets import QApplication
from two_lesions import two_lesions

from app.compose import build_application
from app.domain.assessment import assess
from app.domain.scan import Scan, ScanId
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.workers.controller import AnalysisController
from app.workers.engine_process import EngineProcess
from app.workers.session import Session

ROWS = 10_000
COMPRESSED = 400
"""Rows at the top whose Scans are compressed, as all are in a real session."""
PAGES = 60
WORDS = ("1", "12", "123", "12", "1", "", "case 9", "case 99", "folder 7", "no such scan", "")


def fill(session: Session) -> None:
    """Add analyzed Scans, of which every third is benign, and every tenth that failed to be."""
    scan = Scan(two_lesions(), "", "two lesions", "0" * 64)
    prediction = fake_engines.predict(scan.pixels)
    assessment = assess(scan, prediction, session.threshold, POINT)
    for number in range(ROWS):
        place = ScanId(f"/scans/folder {number % 50}/case {number}.png")
        entry = session.add(place, f"case {number}.png")
        if number % 10 == 0:
            session.set_failed(entry, fake_engines.FAULT_OF_IMAGE)
            continue
        session.set_scan(entry, scan)
        session.set_done(entry, prediction, assessment)
        if number < COMPRESSED:
            for stored in session.entry(entry).stored:
                stored.compress()
            session.release(entry)


def main() -> None:
    application = build_application([])
    with tempfile.TemporaryDirectory() as folder:
        session = Session([POINT])
        controller = AnalysisController(session, EngineProcess(serve=fake_engines.serve))
        window = MainWindow(session, controller, Settings(Path(folder) / "window.ini"))
        fill(session)
        session.set_current(session.entries()[1].id)
        window.resize(*WINDOW)
        window.show()
        settle(application)
        worklist = window.worklist
        count = PaintCount(worklist.view.viewport())

        def drawn(act: Callable[[], object]) -> tuple[float, float]:
            before = count.paints

            def work() -> None:
                act()
                application.processEvents()
                if count.paints == before:
                    # Qt delays painting a little to combine updates; this is not measured.
                    worklist.view.viewport().repaint()

            return timed(work)

        bar = worklist.view.verticalScrollBar()
        places = [*range(0, PAGES * bar.pageStep(), bar.pageStep())]
        places += [*np.linspace(0, bar.maximum(), PAGES, dtype=int).tolist()]
        scrolled = [drawn(partial(bar.setValue, place)) for place in places]
        field = worklist.bar.field
        narrowed = [drawn(partial(field.setText, text)) for text in WORDS * 3]
        kinds = ("failed", "suspicious", "warned", "unfinished", "all")
        narrowed += [drawn(window.actions_[f"show_{kind}"].trigger) for kind in kinds * 3]
        check(application, window)
        bare = [timed(worklist.view.viewport().repaint) for _ in scrolled]
        window.close()
    timings = {"scroll": scrolled, "narrow": narrowed, "bare": bare}
    print(json.dumps({name: percentiles(times) for name, times in timings.items()}))


def check(application: QApplication, window: MainWindow) -> None:
    """Make sure that it was the list that was measured."""
    window.actions_["show_failed"].trigger()
    application.processEvents()
    if window.worklist.model.rowCount() != ROWS // 10:
        raise RuntimeError("the filter does not show the failed")
    window.actions_["show_all"].trigger()
    application.processEvents()
    if window.worklist.model.rowCount() != ROWS:
        raise RuntimeError("the list does not show all")


if __name__ == "__main__":
    main()
