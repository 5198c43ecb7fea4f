"""Reports of unhandled errors."""

import re
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
kept.on_report = lambda path: print("reported", path.name)
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


def test_an_error_is_printed_and_kept_in_a_file(tmp_path: Path) -> None:
    done = run(tmp_path / "crashes", "from decimal import Decimal; Decimal('seven')")
    assert done.returncode == 1
    assert "reported" in done.stdout
    report = only_report(tmp_path / "crashes")
    assert report.startswith("BUSight ")
    assert "sends this nowhere" in report
    for said in (done.stderr, report):
        assert "  __main__, line 10, in <module>" in said
        assert "decimal.InvalidOperation" in said


@pytest.mark.parametrize(
    "code",
    [
        "raise ValueError('Example^Anna in /data/Anna Example/one.png')",
        "try: {}['Example^Anna']\nexcept KeyError as error: raise ValueError('Anna') from error",
        "threading.Thread(target=open, args=('/data/Anna Example/one.png',)).start()",
        "try: open('/data/Anna/one.png')\n"
        "except OSError: logging.getLogger('app.workers').exception('an analysis failed')",
        "compile('Example^^Anna', '/data/Anna/one.py', 'exec')",
        "error = ValueError(); error.add_note('Anna'); raise error",
        "raise ExceptionGroup('Anna', [ValueError('Anna')])",
    ],
)
def test_no_words_of_an_error_are_kept_or_printed(tmp_path: Path, code: str) -> None:
    """They could be a file's name, or what is in the file."""
    done = run(tmp_path, code)
    report = only_report(tmp_path)
    for said in (done.stderr, report):
        assert "nna" not in said
        assert "Error" in said or "ExceptionGroup" in said
        assert re.search(r", line \d+, in ", said)


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
    ids=["on another thread", "logged", "in a slot"],
)
def test_an_error_that_the_program_survives_is_reported_too(tmp_path: Path, code: str) -> None:
    done = run(tmp_path, code)
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in only_report(tmp_path)
    assert "ZeroDivisionError" in done.stderr
    assert "reported" in done.stdout


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


def test_ctrl_c_is_not_a_crash(tmp_path: Path) -> None:
    run(tmp_path, "raise KeyboardInterrupt")
    assert crashes.reports_in(tmp_path) == []


def test_a_fault_in_a_library_is_reported_at_the_next_start(tmp_path: Path) -> None:
    done = run(tmp_path, "import ctypes; ctypes.string_at(0)")
    assert done.returncode not in (0, 1)
    reported = []
    reports = CrashReports(tmp_path)
    reports.on_report = reported.append
    reports.collect()
    assert "string_at" in only_report(tmp_path)
    assert reported == crashes.reports_in(tmp_path)
    reports.collect()
    assert len(reported) == 1, "a fault is reported once"


def test_processes_that_crash_together_are_all_reported(tmp_path: Path) -> None:
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


def test_what_windows_survives_is_not_a_crash(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    reports.faults.write_text("Windows fatal exception: code 0x8001010d\n\nCurrent thread\n")
    reports.collect()
    assert crashes.reports_in(tmp_path) == []
    reports.faults.write_text("Windows fatal exception: access violation\n\nCurrent thread\n")
    reports.collect()
    assert "access violation" in only_report(tmp_path)


def test_causes_and_the_system_s_reason_are_reported() -> None:
    try:
        try:
            Path("/nowhere/Anna.png").read_bytes()
        except OSError:
            int("Anna")
    except ValueError as error:
        reported = crashes.describe(error)
    first, second = reported.split("\n\n")
    assert first.endswith("FileNotFoundError (ENOENT)")
    assert second.endswith("ValueError\n")
    assert "pathlib" in first


def test_an_endless_recursion_is_reported_in_short() -> None:
    def again() -> None:
        again()

    try:
        again()
    except RecursionError as error:
        reported = crashes.describe(error)
    assert "again()" in reported
    assert len(reported.splitlines()) < 200


def test_the_user_s_name_is_left_out_of_the_program_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crashes.Path, "home", lambda: Path("/home/anna"))
    try:
        int("seven")
    except ValueError as error:
        reported = crashes.describe(error)
    assert "test_crashes, line" in reported
    assert str(ROOT) not in reported
    reports = CrashReports(tmp_path)
    reports.faults.write_text(
        "Fatal Python error: Segmentation fault\n"
        '  File "/media/anna/BUSight/app/files/dicom.py", line 7 in read\n'
        '  File "C:\\Users\\anna\\BUSight\\models\\unet.py", line 8 in run\n'
        '  File "/home/anna/start.py", line 9 in <module>\n'
    )
    reports.collect()
    report = only_report(tmp_path)
    assert "anna" not in report
    for place in ("files/dicom.py", "models\\unet.py", "~/start.py"):
        assert f'File "{place}"' in report


def test_without_a_place_to_write_the_program_continues(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "crashes", "kept.collect(); print('on'); 1 / 0")
    assert done.stdout == "on\n"
    assert "ZeroDivisionError" in done.stderr


def test_old_reports_are_deleted(tmp_path: Path) -> None:
    for day in range(30):
        (tmp_path / f"202601{day:02}-000000-000000-1.txt").touch()
    (tmp_path / "notes.txt").touch()
    run(tmp_path, "1 / 0")
    left = crashes.reports_in(tmp_path)
    assert len(left) == crashes.KEPT
    assert left[0].name.startswith("20260111")
    assert "ZeroDivisionError" in left[-1].read_text(encoding="utf-8")
    assert (tmp_path / "notes.txt").exists()
