"""Reports of errors that nobody handled."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import crashes
from app.crashes import CrashReports

ROOT = Path(__file__).parents[1]
HANDLERS = """
import logging, sys, threading
from pathlib import Path
from app.crashes import CrashReports

kept = CrashReports(Path(sys.argv[1]))
kept.keep()
kept.tell = lambda path: print("told of", path.name)
"""


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"{HANDLERS}\n{code}", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def only_report(folder: Path) -> str:
    (path,) = crashes.reports_in(folder)
    return path.read_text(encoding="utf-8")


def test_an_error_is_told_and_kept_in_a_file(tmp_path: Path) -> None:
    done = run(tmp_path / "crashes", "raise ValueError('seven')")
    assert done.returncode == 1
    assert "ValueError: seven" in done.stderr
    assert "told of" in done.stdout
    report = only_report(tmp_path / "crashes")
    assert report.startswith("BUSight ")
    assert "sends this nowhere" in report
    assert "ValueError: seven" in report


@pytest.mark.parametrize(
    "code",
    [
        "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()",
        "try: 1 / 0\nexcept ZeroDivisionError: logging.getLogger('app.workers').exception('oh')",
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "application = QCoreApplication([])\n"
        "QTimer.singleShot(0, lambda: 1 / 0)\n"
        "QTimer.singleShot(0, application.quit)\n"
        "application.exec()",
    ],
    ids=["on another thread", "told in the log", "in a slot"],
)
def test_an_error_that_the_program_survives_is_reported_too(tmp_path: Path, code: str) -> None:
    done = run(tmp_path, code)
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in only_report(tmp_path)
    assert "ZeroDivisionError" in done.stderr
    assert "told of" in done.stdout


def test_an_error_that_comes_again_and_again_is_reported_once(tmp_path: Path) -> None:
    code = "from PySide6.QtCore import QCoreApplication, QTimer\n"
    code += "application = QCoreApplication([])\n"
    code += "timer = QTimer(interval=0)\n"
    code += "timer.timeout.connect(lambda: 1 / 0)\n"
    code += "timer.start()\n"
    code += "QTimer.singleShot(300, application.quit)\n"
    code += "application.exec()"
    done = run(tmp_path, code)
    assert done.stderr.count("ZeroDivisionError") > 1
    assert "ZeroDivisionError" in only_report(tmp_path)


def test_ctrl_c_is_no_crash(tmp_path: Path) -> None:
    run(tmp_path, "raise KeyboardInterrupt")
    assert crashes.reports_in(tmp_path) == []


def test_a_fault_in_a_library_is_reported_at_the_next_start(tmp_path: Path) -> None:
    done = run(tmp_path, "import ctypes; ctypes.string_at(0)")
    assert done.returncode not in (0, 1)
    told = []
    reports = CrashReports(tmp_path)
    reports.tell = told.append
    reports.collect()
    assert "string_at" in only_report(tmp_path)
    assert told == crashes.reports_in(tmp_path)
    reports.collect()
    assert len(told) == 1, "a fault is reported once"


def test_processes_that_fall_together_are_all_reported(tmp_path: Path) -> None:
    code = "import ctypes, time; input()\ndef fall_{0}(): ctypes.string_at(0)\nfall_{0}()"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", f"{HANDLERS}\n{code.format(number)}", str(tmp_path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for number in range(3)
    ]
    for process in running:
        process.communicate(b"\n")
    CrashReports(tmp_path).collect()
    report = only_report(tmp_path)
    assert all(f"fall_{number}" in report for number in range(3))


def test_what_windows_survives_is_no_crash(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    reports.faults.write_text("Windows fatal exception: code 0x8001010d\n\nCurrent thread\n")
    reports.collect()
    assert crashes.reports_in(tmp_path) == []
    reports.faults.write_text("Windows fatal exception: access violation\n\nCurrent thread\n")
    reports.collect()
    assert "access violation" in only_report(tmp_path)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("No such file: '/data/Anna Example/one.png'", "No such file: <left out>"),
        ("'Example Anna.dcm' can't be read: it's no picture", "<left out> can't be read: it's no"),
        (r"bad C:\pictures\anna.png here", "bad <left out> here"),
        ("'NoneType' object has no attribute 'shape'", "'NoneType' object has no attribute"),
    ],
)
def test_names_of_files_are_left_out(words: str, kept: str) -> None:
    told = crashes.told(ValueError(words))
    assert f"ValueError: {kept}" in told
    assert "nna" not in told


def test_the_user_s_name_is_left_out_of_the_program_s_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crashes.Path, "home", lambda: ROOT.parent)
    try:
        int("seven")
    except ValueError as error:
        told = crashes.told(error)
    assert f'File "{Path("~") / ROOT.name}' in told
    assert str(ROOT) not in told


def test_without_a_place_to_write_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "crashes", "kept.collect(); print('on'); 1 / 0")
    assert done.stdout == "on\n"
    assert "ZeroDivisionError" in done.stderr


def test_old_reports_go(tmp_path: Path) -> None:
    for day in range(30):
        (tmp_path / f"202601{day:02}-000000-000000-1.txt").touch()
    (tmp_path / "notes.txt").touch()
    run(tmp_path, "1 / 0")
    left = crashes.reports_in(tmp_path)
    assert len(left) == crashes.KEPT
    assert left[0].name.startswith("20260111")
    assert "ZeroDivisionError" in left[-1].read_text(encoding="utf-8")
    assert (tmp_path / "notes.txt").exists()
