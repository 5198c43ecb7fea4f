"""Where the program keeps its settings and reports."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.folders import PORTABLE, folder_fault, own_folder
from app.words.message import english

ROOT = Path(__file__).parents[1]
PORTABLE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import compose

def look_for_pictures(window):
    QTimer.singleShot(200, lambda: QApplication.activeModalWidget().reject())
    QTimer.singleShot(400, window.close)
    window.actions_["open"].trigger()

def build(*arguments):
    program = build_program(*arguments)
    window = program.window
    window.first_painted.connect(lambda: look_for_pictures(window))
    return program

build_program, compose.build_program = compose.build_program, build
sys.frozen, sys.executable = True, sys.argv[1]
sys.exit(compose.run_window([]))
"""


@pytest.fixture
def freeze(monkeypatch: pytest.MonkeyPatch):
    """Makes the program look like an installed one at a path."""
    for name in ("APPIMAGE", "APPDIR"):
        monkeypatch.delenv(name, raising=False)

    def at(executable: Path) -> None:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(executable))

    return at


@pytest.mark.parametrize("program", ["BUSight", "BUSight.app/Contents/MacOS/BUSight"])
def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, freeze, program: str
) -> None:
    freeze(tmp_path / program)
    assert own_folder().name == "BUSight"
    (tmp_path / PORTABLE).mkdir()
    assert own_folder() == tmp_path / PORTABLE
    (tmp_path / PORTABLE).rmdir()
    (tmp_path / PORTABLE).touch()
    assert own_folder().name == "BUSight", "a file takes nothing"


def test_an_appimage_keeps_everything_beside_its_own_file(
    tmp_path: Path, freeze, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = tmp_path / "downloads" / PORTABLE
    beside.mkdir(parents=True)
    mounted = tmp_path / "mount"
    monkeypatch.setenv("APPIMAGE", str(beside.with_name("BUSight.AppImage")))
    monkeypatch.setenv("APPDIR", str(mounted))
    freeze(mounted / "usr" / "bin" / "BUSight")
    assert own_folder() == beside
    freeze(tmp_path / "elsewhere" / "BUSight")  # started by another program's AppImage
    assert own_folder().name == "BUSight"


def test_from_source_the_interpreter_s_folder_means_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / PORTABLE).mkdir()
    assert own_folder() != tmp_path / PORTABLE


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    assert folder_fault(tmp_path / "new" / "folder") is None
    (tmp_path / "file").touch()
    fault = folder_fault(tmp_path / "file" / "folder")
    assert fault is not None
    sentence = english(fault)
    assert str(tmp_path / "file" / "folder") in sentence
    assert "allow yourself to write there" in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that even root can't write")
def test_a_folder_that_cannot_be_written_is_reported() -> None:
    fault = folder_fault(Path("/proc/self"))
    assert fault is not None
    assert "can't be kept in /proc/self" in english(fault)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's dialogs remember")
def test_a_portable_window_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    (stick / PORTABLE).mkdir(parents=True)
    environment = {key: word for key, word in os.environ.items() if not key.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", PORTABLE_WINDOW, str(stick / "BUSight")],
        cwd=ROOT,
        env={**environment, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    kept = {path.name for path in (stick / PORTABLE).iterdir()}
    assert {"window.ini", "crashes", "QtProject.conf"} <= kept
    left = [path for path in home.rglob("*") if path.is_file() and ".cache" not in path.parts]
    assert left == []
