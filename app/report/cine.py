"""The frames of a cine with what is drawn over them, as pictures of a video."""

from collections.abc import Iterable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.report.overlay import OverlayStyle
from app.report.picture import render_picture


def cine_pictures(
    frames: Iterable[tuple[Scan, Assessment]], style: OverlayStyle
) -> Iterator[NDArray[np.uint8]]:
    """Draw each frame with its overlay, its number and the research-use line.

    Gives (H, W, 3) BGR of one size: a page of another size is scaled to the first one.
    """
    size: tuple[int, int] | None = None
    for scan, assessment in frames:
        pixels = _bgr(render_picture(scan, assessment, style))
        height, width = pixels.shape[:2]
        size = size or (width, height)
        if size != (width, height):
            pixels = np.asarray(cv2.resize(pixels, size), np.uint8)
        yield pixels


def _bgr(picture: QImage) -> NDArray[np.uint8]:
    """Copy the colors of a picture in Qt's 32 bits, which are blue, green, red in memory."""
    picture = picture.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return rows[:, : 3 * picture.width()].reshape(picture.height(), -1, 3).copy()
