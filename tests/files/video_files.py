"""Videos for tests: each frame has a gray level of its own."""

import struct
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


def set_aspect(path: Path, wide: int, high: int, *, turned: bool = False) -> None:
    """Say in an MP4 file how wide and high its pixels are, and that it is shown turned by 90."""
    data = bytearray(path.read_bytes())
    place = data.index(b"btrt")  # says how many bits a second there are; nobody needs that
    data[place : place + 12] = struct.pack(">4sII", b"pasp", wide, high)
    if turned:
        one = 1 << 16
        matrix = data.index(b"tkhd") + 44
        data[matrix : matrix + 20] = struct.pack(">5i", 0, one, 0, -one, 0)
    path.write_bytes(data)
