"""Videos for tests: each frame has a gray level of its own."""

from pathlib import Path

import cv2
import numpy as np

from app.files.video import quiet_video

WIDTH, HEIGHT = 64, 48
CODECS = {".mp4": "mp4v", ".mov": "mp4v", ".avi": "MJPG"}


def gray_of(frame: int) -> int:
    """Gray level of a frame."""
    return 20 + 8 * frame


def make_video(path: Path, frames: int, rate: float = 25.0) -> Path:
    """Write a video whose format follows from the suffix."""
    quiet_video()
    code = cv2.VideoWriter.fourcc(*CODECS[path.suffix])
    writer = cv2.VideoWriter(str(path), code, rate, (WIDTH, HEIGHT))
    assert writer.isOpened()
    for frame in range(frames):
        writer.write(np.full((HEIGHT, WIDTH, 3), gray_of(frame), np.uint8))
    writer.release()
    return path
