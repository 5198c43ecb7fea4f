"""Videos (MP4, MOV, AVI), decoded with OpenCV's FFmpeg."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.fault import ReadFault
from app.files.errors import ScanError
from app.files.pixels import MOST_FRAMES, Decoded, aspect_of, check_frames, check_size
from models.torch_free.message import Message

LARGEST_VIDEO_SIDE = 4096
"""Decoders hold several frames at once."""

_LARGEST_ROUNDING = 3
"""Gray levels."""

_FEWEST_A_SECOND, _MOST_A_SECOND = 0.1, 1000.0


def quiet_video() -> None:
    """Keep FFmpeg and OpenCV from writing on the terminal what they find odd in a file.

    To be called before each video; FFmpeg asks only once.
    """
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def read_video(path: Path, name: str, frame: int) -> Iterator[Decoded]:
    """Decode the frames of a video from ``frame`` on, counted from 0.

    Every frame before it is decoded too: a jump would land beside it in some files. Raises
    ScanError if the sides or the number of frames are not right, the frame is missing, or the file
    is damaged or compressed in an unknown way. Whoever stops early closes the iterator.
    """
    with _opened(path, name) as video:
        width = int(video.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(video.get(cv2.CAP_PROP_FRAME_HEIGHT))
        check_size(width, height, name, LARGEST_VIDEO_SIDE)
        claimed = int(video.get(cv2.CAP_PROP_FRAME_COUNT))
        check_frames(0, max(claimed, 1), name)
        pace = video.get(cv2.CAP_PROP_FPS)
        aspect = _pixel_aspect(video)
    frames = _count(path, name, claimed)
    check_frames(frame, frames, name)
    seconds = 1.0 / pace if _FEWEST_A_SECOND <= pace <= _MOST_A_SECOND else None
    with _opened(path, name) as video:
        for _ in range(frame):
            video.grab()
        for _ in range(frame, frames):
            is_read, pixels = video.read()
            if not is_read:
                raise _undecodable(name)
            yield Decoded(
                _converted(pixels), frames=frames, frame_seconds=seconds, pixel_aspect=aspect
            )


def _pixel_aspect(video: cv2.VideoCapture) -> float:
    """Height of a pixel by its width; 1 if the file does not say it."""
    wide, high = video.get(cv2.CAP_PROP_SAR_NUM), video.get(cv2.CAP_PROP_SAR_DEN)
    if video.get(cv2.CAP_PROP_ORIENTATION_META) in (90, 270):  # OpenCV turns only the frames
        wide, high = high, wide
    return aspect_of(high, wide)


def _converted(bgr: NDArray[Any]) -> NDArray[np.uint8]:
    """Turn BGR to RGB, or to gray if no pixel has a color.

    Videos are stored as luma and chroma, so that the channels of gray differ by some levels.
    """
    channels = cv2.split(bgr)
    if all(cv2.norm(channels[1], each, cv2.NORM_INF) <= _LARGEST_ROUNDING for each in channels):
        return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), np.uint8)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


@contextmanager
def _opened(path: Path, name: str) -> Iterator[cv2.VideoCapture]:
    quiet_video()
    try:
        # One thread: the networks need the others.
        video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
    except (cv2.error, UnicodeError) as error:
        raise _undecodable(name) from error
    try:
        if not video.isOpened():
            raise _undecodable(name)
        yield video
    finally:
        video.release()


def _count(path: Path, name: str, claimed: int) -> int:
    """Count the frames, unless the last of those that the file claims is there.

    A file that was cut off may claim more than it has, others claim none.
    """
    if claimed > 0:
        with _opened(path, name) as video:
            if video.set(cv2.CAP_PROP_POS_FRAMES, claimed - 1) and video.grab():
                return claimed
    with _opened(path, name) as video:
        frames = 0
        while frames <= MOST_FRAMES and video.grab():
            frames += 1
    if not frames:
        raise _undecodable(name)
    return frames


def _undecodable(name: str) -> ScanError:
    return ScanError(Message.of(ReadFault.VIDEO, name=name))
