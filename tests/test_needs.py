"""What a computer must have is checked before a library ends the process."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import __main__ as program
from app import needs, processor
from app.needs import SetupError, check_processor, check_screen, raise_if_library

ROOT = Path(__file__).parents[1]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are Linux's")


@pytest.fixture
def linux_flags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def give(words: str) -> None:
        (tmp_path / "cpuinfo").write_text(words)

    monkeypatch.setattr(processor, "sys", SimpleNamespace(platform="linux"))
    monkeypatch.setattr(processor, "_CPUINFO", tmp_path / "cpuinfo")
    return give


@pytest.mark.parametrize("flags", ["fpu sse2 ssse3 sse4_1", "fpu sse4_2", "fpu popcnt sse4a"])
def test_a_processor_that_is_too_old_is_refused(linux_flags, flags: str) -> None:
    linux_flags(f"model name\t: Old\nflags\t\t: {flags}\n\nflags\t\t: {flags}\n")
    with pytest.raises(SetupError, match="Use a newer computer"):
        check_processor()


@pytest.mark.parametrize(
    "words",
    ["flags\t\t: fpu sse4_2 popcnt\n", "Features\t: fp asimd\n", ""],
    ids=["without AVX2", "ARM", "unknown"],
)
def test_no_other_processor_is_refused(linux_flags, words: str) -> None:
    linux_flags(words)
    check_processor()


@pytest.mark.parametrize(
    ("architecture", "build", "present", "refused"),
    [
        ("AMD64", 19045, 0, True),
        ("AMD64", 19045, 1, False),
        ("AMD64", 17763, 0, False),  # does not know
        ("ARM64", 26100, 0, False),
    ],
)
def test_windows_is_asked(
    monkeypatch: pytest.MonkeyPatch, architecture: str, build: int, present: int, refused: bool
) -> None:
    asked = []
    kernel = SimpleNamespace(IsProcessorFeaturePresent=lambda what: asked.append(what) or present)
    windows = SimpleNamespace(
        platform="win32", getwindowsversion=lambda: SimpleNamespace(build=build)
    )
    monkeypatch.setattr(processor, "sys", windows)
    library = SimpleNamespace(windll=SimpleNamespace(kernel32=kernel))
    monkeypatch.setattr(processor, "ctypes", library)
    monkeypatch.setenv("PROCESSOR_ARCHITECTURE", architecture)
    if refused:
        with pytest.raises(SetupError):
            check_processor()
    else:
        check_processor()
    assert asked in ([], [38])


def test_what_is_missing_ends_every_command_with_one_sentence(
    linux_flags, capsys: pytest.CaptureFixture[str]
) -> None:
    linux_flags("flags : fpu\n")
    for words in ([], ["doctor"], ["--version"]):
        assert program.main(words) == 1
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 1
        assert "too old" in printed.err


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Start the window with nothing of this session's screen in the environment."""
    known = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {key: word for key, word in os.environ.items() if key not in known}
    return subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@linux_only
def test_without_a_screen_the_terminal_is_named() -> None:
    done = start()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "There is no screen here" in done.stderr
    assert "busight analyze" in done.stderr


@linux_only
def test_a_screen_that_is_not_there_is_named() -> None:
    done = start(DISPLAY=":65000")
    if done.stderr.startswith("The system's library"):
        pytest.skip(done.stderr)
    assert done.returncode == 1
    assert done.stderr.startswith("The screen :65000 can't be reached")
    assert done.stderr.count("\n") == 1


@linux_only
def test_a_missing_library_of_x11_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(_path: str) -> None:
        raise OSError(
            "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
        )

    monkeypatch.setattr(needs.ctypes, "CDLL", missing)
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(SetupError, match="'sudo apt install libxcb-cursor0'"):
        check_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    check_screen()


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_the_package_of_a_library_is_named(library: str, package: str) -> None:
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    with pytest.raises(SetupError, match=f"{library} is missing.*install {package}'"):
        raise_if_library(error)


def test_other_errors_of_an_import_are_left_unchanged() -> None:
    raise_if_library(ImportError("cannot import name 'x' from 'y'"))


def test_the_checks_load_nothing_that_they_protect_from() -> None:
    """Libraries built for newer processors would end the process at their import."""
    code = "import sys, app.needs; print({name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = ast.literal_eval(done.stdout)
    assert "app" in loaded
    assert not loaded & {"numpy", "cv2", "PIL", "pydicom", "PySide6", "shiboken6", "torch"}
