"""Reports of errors that nobody handled."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import crashes
from app.folders import PORTABLE, own_folder


def run(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    code = "from pathlib import Path; from app import crashes; "
    code += f"crashes.keep_reports(Path({str(folder)!r})); {line}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_an_error_is_told_and_kept_in_a_file(tmp_path: Path) -> None:
    done = run(tmp_path / "crashes", "raise ValueError('seven')")
    assert done.returncode == 1
    assert "ValueError: seven" in done.stderr
    (report,) = (tmp_path / "crashes").glob("2*.txt")
    assert report.read_text().startswith("BUSight ")
    assert "ValueError: seven" in report.read_text()


def test_a_fault_in_a_library_leaves_where_it_was(tmp_path: Path) -> None:
    done = run(tmp_path, "import ctypes; ctypes.string_at(0)")
    assert done.returncode != 0
    assert "string_at" in (tmp_path / "fault.txt").read_text()


def test_without_a_place_to_write_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "crashes", "print('on')")
    assert done.stdout == "on\n"


def test_old_reports_go(tmp_path: Path) -> None:
    for day in range(30):
        (tmp_path / f"202601{day:02}-000000-000000.txt").touch()
    run(tmp_path, "pass")
    left = sorted(path.name for path in tmp_path.glob("2*.txt"))
    assert len(left) == crashes.KEPT
    assert left[0].startswith("20260110")


def test_a_portable_program_keeps_all_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "BUSight"))
    (tmp_path / PORTABLE).mkdir()
    assert own_folder() != tmp_path / PORTABLE  # from source the interpreter's folder means nothing
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_folder() == tmp_path / PORTABLE
    (tmp_path / PORTABLE).rmdir()
    assert own_folder().name == "BUSight"
