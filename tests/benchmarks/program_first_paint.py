"""Show the real window or an empty one, report when it is drawn, and exit."""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow


def bare_window() -> tuple[QApplication, QMainWindow]:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    return application, window


def real_window(folder: Path) -> tuple[QApplication, QMainWindow]:
    from app.compose import build_application, build_program
    from app.ui.settings import Settings
    from app.workers.engine_process import EngineProcess

    application = build_application([])
    return application, build_program(EngineProcess(), Settings(folder / "window.ini")).window


def main(which: str) -> None:
    from first_paint import FirstPaint

    def report() -> None:
        print(json.dumps({"cpu_s": time.process_time()}), flush=True)
        window.close()

    with tempfile.TemporaryDirectory() as folder:
        application, window = bare_window() if which == "bare" else real_window(Path(folder))
        watch = FirstPaint(window, report)
        window.show()
        application.exec()
        del watch


if __name__ == "__main__":
    main(sys.argv[1])
