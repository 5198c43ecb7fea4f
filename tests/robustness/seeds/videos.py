"""Valid videos whose bytes are changed."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from app.files.video import quiet_video

_WIDTH, _HEIGHT, _FRAMES = 64, 48, 5


@cache
def mp4s() -> tuple[bytes, ...]:
    """MPEG-4 in MP4 and in MOV."""
    return _video(".mp4", "mp4v"), _video(".mov", "mp4v")


@cache
def avis() -> tuple[bytes, ...]:
    """Motion JPEG and MPEG-4 in AVI."""
    return _video(".avi", "MJPG"), _video(".avi", "XVID")


def _video(suffix: str, codec: str) -> bytes:
    quiet_video()
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"video{suffix}"
        code = cv2.VideoWriter.fourcc(*codec)
        writer = cv2.VideoWriter(str(path), code, 20.0, (_WIDTH, _HEIGHT))
        for frame in range(_FRAMES):
            writer.write(np.full((_HEIGHT, _WIDTH, 3), 40 * frame, np.uint8))
        writer.release()
        return path.read_bytes()
