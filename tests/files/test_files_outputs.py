"""Written files are complete or missing, and hold what was meant."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.domain.fault import WriteFault
from app.files.atomic import atomic_write
from app.files.errors import OutputError, writing_error
from app.files.maps import write_mask, write_probability


def fail_to_write(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let half of the bytes through, then fail as a disk does."""
    write = Path.write_bytes

    def half(path: Path, data: bytes) -> int:
        write(path, data[: len(data) // 2])
        raise error

    monkeypatch.setattr(Path, "write_bytes", half)


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file.bin"
    atomic_write(path, b"content")
    assert path.read_bytes() == b"content"
    assert list(path.parent.iterdir()) == [path]


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    """Others who may read the user's files may read these: no private temporary file's mode."""
    usual, written = tmp_path / "usual", tmp_path / "written"
    usual.write_bytes(b"")
    atomic_write(written, b"")
    assert written.stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full: make room"),
        (PermissionError(errno.EACCES, "Permission denied"), "no permission .*: choose another"),
        (OSError(errno.EROFS, "Read-only file system"), "no permission .*: choose another"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error.*: check the disk"),
    ],
)
def test_a_failed_write_keeps_the_older_file(
    error: OSError, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.bin"
    atomic_write(path, b"older")
    fail_to_write(monkeypatch, error)
    with pytest.raises(OutputError, match=rf"file\.bin' was not written because .*{expected}"):
        atomic_write(path, b"newer content")
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", [write_mask, write_probability])
def test_a_mask_or_map_that_fails_leaves_nothing_behind(
    write: Callable[[Path, NDArray[Any]], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_to_write(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(OutputError, match="disk is full"):
        write(tmp_path / "a.png", np.ones((37, 53), np.float32))
    assert not list(tmp_path.iterdir())


def test_a_limit_on_the_size_of_files(full_after, tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    with (
        pytest.raises(OutputError, match="larger than the disk allows: choose"),
        full_after(1000),
    ):
        atomic_write(path, bytes(1001))
    assert not list(tmp_path.iterdir())


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_to_write(monkeypatch, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        atomic_write(tmp_path / "file.bin", b"content")
    assert not list(tmp_path.iterdir())


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "file.bin").mkdir()
    with pytest.raises(OutputError, match=r"file\.bin' was not written because .*: "):
        atomic_write(tmp_path / "file.bin", b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["file.bin"]


@pytest.mark.parametrize("place", ["file/inner.bin", "file/deep/inner.bin"])
def test_a_file_in_place_of_the_folder(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="a file is where its folder should be: choose another"):
        atomic_write(tmp_path / place, b"content")
    assert (tmp_path / "file").read_text() == "mine"


def test_a_name_too_long(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"name is too long .*: give the image a shorter name"):
        atomic_write(tmp_path / ("x" * 300), b"content")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("name", "code"), [("x", 206), ("x" * 300, 123)])
def test_the_error_of_windows_for_a_path_or_name_too_long(name: str, code: int) -> None:
    error = OSError(errno.EINVAL, "invalid")
    error.winerror = code  # type: ignore[attr-defined]
    assert writing_error(Path(name), error).message.code is WriteFault.NAME_TOO_LONG


def test_the_error_of_windows_for_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    error = FileNotFoundError(errno.ENOENT, "The system cannot find the path specified")
    fault = writing_error(tmp_path / "file" / "deep" / "inner.bin", error).message
    assert fault.code is WriteFault.FILE_IN_PLACE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may write")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="no permission"):
            atomic_write(tmp_path / "file.bin", b"content")
    finally:
        tmp_path.chmod(0o700)


def test_a_mask_reads_back(tmp_path: Path) -> None:
    mask = np.random.default_rng(0).random((37, 53)) > 0.5
    write_mask(tmp_path / "a.mask.png", mask)
    with Image.open(tmp_path / "a.mask.png") as image:
        assert image.mode == "L"
        pixels = np.array(image)
    assert set(np.unique(pixels)) == {0, 255}
    np.testing.assert_array_equal(pixels == 255, mask)


def test_a_probability_map_reads_back_to_16_bits(tmp_path: Path) -> None:
    probability = np.random.default_rng(0).random((37, 53)).astype(np.float32)
    probability[0, :2] = 0.0, 1.0
    write_probability(tmp_path / "a.probability.png", probability)
    with Image.open(tmp_path / "a.probability.png") as image:
        values = np.array(image)
    assert values.dtype == np.uint16
    assert tuple(values[0, :2]) == (0, 65535)
    np.testing.assert_allclose(values / 65535, probability, atol=0.51 / 65535)
