"""Where the program keeps what is its own."""

import sys
from pathlib import Path

import pytest

from app.folders import PORTABLE, fault_of, own_folder


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
def test_a_portable_program_keeps_all_beside_itself(tmp_path: Path, freeze, program: str) -> None:
    freeze(tmp_path / program)
    assert own_folder().name == "BUSight"
    (tmp_path / PORTABLE).mkdir()
    assert own_folder() == tmp_path / PORTABLE
    (tmp_path / PORTABLE).rmdir()
    (tmp_path / PORTABLE).touch()
    assert own_folder().name == "BUSight", "a file takes nothing"


def test_an_appimage_keeps_all_beside_its_own_file(
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


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "new" / "folder") == ""
    (tmp_path / "file").touch()
    sentence = fault_of(tmp_path / "file" / "folder")
    assert str(tmp_path / "file" / "folder") in sentence
    assert "allow yourself to write there" in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that even root can't write")
def test_a_folder_that_is_there_but_takes_nothing_is_told() -> None:
    assert "can't be kept in /proc/self" in fault_of(Path("/proc/self"))
