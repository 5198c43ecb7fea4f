"""The window's settings file, which QSettings reads."""

import os
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from app.report.overlay import OverlayStyle
from app.ui.settings import Settings

from ..mutators.lines import LINES
from ..mutators.plain import mutated
from ..target import BrokenPromiseError, Result, Target

ODD_VALUES = (
    b"layout\\geometry=@Variant(\\0\\0\\0\\b\\xff\\xff\\xff\\xff)\n",
    b"layout\\geometry=@Variant(\\0\\0\\0\\t\\0\\0\\0\\x1\\0\\0\\0\\t\\x7f\\xff\\xff\\xff)\n",
    b"layout\\splitter=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\xff\\xff\\xff\\xff)\n",
    b"layout\\splitter=@Rect(0 0 1 1)\n",
    b"operating_point=a, b, c\n",
    b"last_folder=@Invalid()\n",
    b"[overlay]\nopacity=nan\nfill=maybe\n",
    b"overlay\\opacity=1e999\n",
)


@cache
def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication(["robustness"])  # type: ignore[return-value]


@cache
def _seeds() -> tuple[bytes, ...]:
    _application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "window.ini"
        settings, window, splitter = Settings(path), QMainWindow(), _splitter()
        settings.set_layout("geometry", window.saveGeometry())
        settings.set_layout("splitter", splitter.saveState())
        settings.operating_point, settings.last_folder = "high sensitivity", folder
        settings.overlay_style = OverlayStyle()
        settings.save()
        whole = path.read_bytes()
    return (whole, *(start + odd for start in (whole, b"[General]\n") for odd in ODD_VALUES))


def _splitter() -> QSplitter:
    splitter = QSplitter()
    for _ in range(3):
        splitter.addWidget(QWidget())
    return splitter


def make(rng: Random) -> bytes:
    """A changed settings file."""
    return mutated(rng, _seeds(), LINES)


def attempt(data: bytes, folder: Path) -> Result:
    """Read every setting and restore a window; what can't be read counts as not set."""
    _application()
    path = folder / "window.ini"
    path.write_bytes(data)
    settings = Settings(path)
    style, restored = settings.overlay_style, False
    if not 0.0 <= style.opacity <= 1.0:
        raise BrokenPromiseError("the opacity is out of range")
    last = settings.last_folder
    if last and not Path(last).is_dir():
        raise BrokenPromiseError("the last folder does not exist")
    geometry, sizes = settings.layout("geometry"), settings.layout("splitter")
    window, splitter = QMainWindow(), _splitter()
    if geometry is not None:
        restored = window.restoreGeometry(geometry)
    if sizes is not None:
        restored = splitter.restoreState(sizes) or restored
    settings.operating_point = settings.operating_point
    settings.save()
    return Result(is_accepted=restored)


SETTINGS = Target("settings", make, attempt)
