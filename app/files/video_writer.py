"""Writes videos with OpenCV: MP4 (MPEG-4 part 2) or AVI (Motion JPEG), by the suffix."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.fault import WriteFault
from app.files.atomic import atomic_file
from app.files.errors import output_error
from app.files.video import quiet_video

VIDEO_CODECS = {".mp4": "mp4v", ".avi": "MJPG"}
"""FFmpeg has an encoder for both on every system; one for H.264 it has on few."""


def write_video(path: Path, frames: Iterable[NDArray[np.uint8]], frame_seconds: float) -> None:
    """Write frames, (H, W, 3) BGR uint8 and all of one size, over what is at ``path``.

    An odd side gets a white line, because encoders want even ones. Until the last frame is written,
    an older file of that name stays as it was; on failure the temporary file is removed. Raises
    OutputError, and what ``frames`` raises.
    """
    quiet_video()
    with atomic_file(path, path.suffix.lower()) as temporary:
        temporary.touch()
        written = _write(path, temporary, frames, frame_seconds)
        if not written or _number_of_frames(temporary) != written:
            # OpenCV does not say what went wrong.
            raise output_error(WriteFault.VIDEO_INCOMPLETE, path)


def _write(
    path: Path, temporary: Path, frames: Iterable[NDArray[np.uint8]], frame_seconds: float
) -> int:
    writer = cv2.VideoWriter()
    number = 0
    try:
        for frame in frames:
            height, width = frame.shape[:2]
            even = cv2.copyMakeBorder(
                frame, 0, height % 2, 0, width % 2, cv2.BORDER_CONSTANT, value=(255, 255, 255)
            )
            if not number:
                code = cv2.VideoWriter.fourcc(*VIDEO_CODECS[temporary.suffix])
                size = (even.shape[1], even.shape[0])
                if not writer.open(str(temporary), code, 1 / frame_seconds, size):
                    raise output_error(WriteFault.NO_VIDEO_ENCODER, path)
            writer.write(even)
            number += 1
    finally:
        writer.release()
    return number


def _number_of_frames(path: Path) -> int:
    video = cv2.VideoCapture(str(path))
    try:
        return int(video.get(cv2.CAP_PROP_FRAME_COUNT))
    finally:
        video.release()
