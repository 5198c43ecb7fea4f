"""The notice of a newer version: from a file that the user names, and from nowhere else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import updates
from app.updates import UPDATES, update_notice
from app.words.message import english

ROOT = Path(__file__).parents[1]


def sentence(folder: Path) -> str:
    message = update_notice(folder)
    return english(message) if message else ""


@pytest.fixture(autouse=True)
def _this_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "version", lambda: "0.10.0")


@pytest.fixture
def notice(tmp_path: Path):
    """Writes a version file and gives the notice in English, '' if there is none."""

    def write(content: bytes) -> str:
        file = tmp_path / "share" / "version.txt"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        (tmp_path / UPDATES).write_text(f"{file}\n", encoding="utf-8")
        return sentence(tmp_path)

    return write


def test_off_by_default(tmp_path: Path) -> None:
    assert update_notice(tmp_path) is None


@pytest.mark.parametrize("there", [b"0.10.1", b"0.11\n", b"1", b"\xef\xbb\xbf0.10.0.1\r\n"])
def test_a_newer_version_is_one_sentence(notice, there: bytes) -> None:
    words = there.decode("utf-8-sig").strip()
    assert notice(there) == f"BUSight {words} is available; this is 0.10.0."


@pytest.mark.parametrize("there", [b"0.10.0", b"0.10", b"0.9.9", b"0.2.0"])
def test_without_a_newer_version_there_is_no_notice(notice, there: bytes) -> None:
    assert notice(there) == ""


@pytest.mark.parametrize(
    "there", [b"", b"soon", b"0.11.0 is there", b"0.11rc1", b"\xff\x00" * 9000]
)
def test_nonsense_is_one_sentence(notice, there: bytes) -> None:
    assert notice(there).endswith("version.txt should hold one version such as 0.2.0.")


def test_a_version_without_numbers_is_not_compared(notice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "version", lambda: "development")
    assert notice(b"9.0.0") == ""


@pytest.mark.parametrize(
    "path", ["https://example.org/version", "version.txt", "", "/two\n/lines", "/a\0"]
)
def test_only_the_path_of_a_file_is_taken(tmp_path: Path, path: str) -> None:
    (tmp_path / UPDATES).write_text(path)
    assert "holds no full path of a version file" in sentence(tmp_path)


def test_a_file_that_is_gone_is_one_sentence(notice, tmp_path: Path) -> None:
    notice(b"1.0.0")
    (tmp_path / "share" / "version.txt").unlink()
    assert "version.txt can't be read (No such file or directory)" in sentence(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe without a writer stands for the share")
def test_a_share_that_hangs_delays_neither_the_window_nor_its_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "share")
    folder = tmp_path / "BUSight"
    folder.mkdir()
    (folder / UPDATES).write_text(str(tmp_path / "share"))
    code = (
        "import threading\n"
        "from PySide6.QtCore import QTimer\n"
        "from app import compose\n"
        "build_program = compose.build_program\n"
        "def build(*arguments):\n"
        "    program = build_program(*arguments)\n"
        "    def end():\n"
        "        print([t.name for t in threading.enumerate() if '_check' in t.name])\n"
        "        program.window.close()\n"
        "    QTimer.singleShot(1000, end)\n"
        "    return program\n"
        "compose.build_program = build\n"
        "print(compose.run_window([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    checking, status = done.stdout.splitlines()
    assert "_check" in checking, "nothing hung, so nothing was tried"
    assert status == "0"
    assert done.returncode == 0
