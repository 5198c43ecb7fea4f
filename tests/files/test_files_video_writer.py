from pathlib import Path

import cv2
import numpy as np
import pytest

from app.files import video_writer
from app.files.errors import OutputError
from app.files.reader import read_scan
from app.files.video_writer import write_video


def frames(number, shape=(60, 80)):
    for level in range(number):
        yield np.full((*shape, 3), 30 + 20 * level, np.uint8)


@pytest.mark.parametrize("suffix", [".mp4", ".avi", ".AVI"])
def test_a_video_can_be_read_again(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / f"größe{suffix}"
    write_video(path, frames(5), 0.04)
    for number in range(5):
        scan = read_scan(path, number)
        assert (scan.frames, scan.pixels.shape) == (5, (60, 80))
        assert scan.frame_seconds == pytest.approx(0.04)
        assert scan.pixels.mean() == pytest.approx(30 + 20 * number, abs=3)
    assert list(path.parent.iterdir()) == [path]


def test_odd_sides_are_made_even(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", frames(2, (61, 79)), 0.1)
    assert read_scan(tmp_path / "a.mp4").pixels.shape[:2] == (62, 80)


def test_an_older_file_stays_if_the_frames_end_early(tmp_path: Path) -> None:
    def broken():
        yield from frames(2)
        raise ValueError("no more")

    path = tmp_path / "a.mp4"
    path.write_text("older")
    with pytest.raises(ValueError, match="no more"):
        write_video(path, broken(), 0.1)
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_computer_that_cannot_encode_says_so(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(video_writer, "VIDEO_CODECS", {".mp4": "nono"})
    with pytest.raises(OutputError, match="can't encode such a video: choose the other format"):
        write_video(tmp_path / "a.mp4", frames(2), 0.1)
    assert list(tmp_path.iterdir()) == []


def test_a_video_that_lost_frames_is_not_kept(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(cv2.VideoWriter, "write", lambda _self, _frame: None)
    with pytest.raises(OutputError, match="its frames could not all be saved: make room"):
        write_video(tmp_path / "a.avi", frames(2), 0.1)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="a file is where its folder should be"):
        write_video(tmp_path / "file" / "a.mp4", frames(2), 0.1)
