"""What is printed neither controls the terminal nor ends the program."""

import errno
import os
import subprocess
import sys
import unicodedata
from contextlib import nullcontext
from io import TextIOWrapper
from pathlib import Path

import pytest

from app import terminal
from app.terminal import closed_pipes_ignored, printable

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\x1b]0;owned\x07.png", r"\x1b]0;owned\x07.png"),
        ("one\r\ntwo\t.png", r"one\r\ntwo\t.png"),
        ("\x9b2J\x7f", r"\x9b2J\x7f"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("a\u2066b\u2069\u200f\u061c", r"a\u2066b\u2069\u200f\u061c"),
        ("a\u2028b\ufeff", r"a\u2028b\ufeff"),
        ("caf\udce9.png", r"caf\udce9.png"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_controls_a_terminal_is_escaped(name: str, shown: str) -> None:
    assert printable(name) == shown


@pytest.mark.parametrize("name", ["benign (2).png", "乳腺 é ü.png", "Bild\u202f10\u00a0Uhr", "🩺"])
def test_usual_names_are_shown_as_they_are(name: str) -> None:
    assert printable(name) == name


def test_nothing_that_is_not_text_is_shown() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    left = {unicodedata.category(char) for char in printable(every)}
    assert not left & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def run(command: str, stream: str) -> subprocess.Popen[bytes]:
    """Run Python code whose stdout or stderr is a pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    code = f"import sys\nfrom app.terminal import closed_pipes_ignored\n{command}"
    streams: dict[str, int] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writer}
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **streams)
    os.close(writer)
    return process


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
@pytest.mark.parametrize("length", [10, 100_000])
def test_a_closed_pipe_does_not_end_the_program(stream: str, length: int) -> None:
    other = "stderr" if stream == "stdout" else "stdout"
    process = run(
        "with closed_pipes_ignored():\n"
        f"    for _ in range(2): print('x' * {length}, file=sys.{stream})\n"
        f"    print('went on', file=sys.{other})\n"
        "sys.exit(7)",
        stream,
    )
    said = dict(zip(("stdout", "stderr"), process.communicate(timeout=60), strict=True))
    assert said[other].split() == [b"went", b"on"]
    assert process.returncode == 7


def test_other_errors_are_not_hidden() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no full device")
    code = "from app.terminal import closed_pipes_ignored\nwith closed_pipes_ignored(): print('x')"
    with full.open("wb") as stdout:
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, stdout=stdout, stderr=subprocess.PIPE
        )
    assert done.returncode != 0
    assert b"No space left" in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_a_stream_cannot_encode_is_escaped(encoding: str) -> None:
    """cp1252 is what Windows gives a program whose output goes to a file."""
    code = "from app.terminal import closed_pipes_ignored\n"
    code += "with closed_pipes_ignored(): print('\u4e73')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
    )
    assert (done.returncode, done.stdout.strip()) == (0, rb"\u4e73")


def test_a_program_without_streams_continues() -> None:
    code = "import sys; sys.stdout = sys.stderr = None\n"
    code += "from app.terminal import closed_pipes_ignored\n"
    code += "with closed_pipes_ignored(): print('x')\nsys.exit(7)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 7


@pytest.mark.parametrize(("platform", "is_closed"), [("win32", True), ("linux", False)])
def test_windows_reports_a_closed_pipe_as_an_invalid_argument(
    platform: str, is_closed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(TextIOWrapper):
        def write(self, text: str) -> int:
            raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(terminal.sys, "platform", platform)
    refused = pytest.raises(OSError, match="Invalid argument")
    with Closed((tmp_path / "out").open("wb")) as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        with nullcontext() if is_closed else refused, closed_pipes_ignored():
            sys.stdout.write("x")
        monkeypatch.undo()
