"""Draws pixels of a Scan in a given size."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEngine, QPainter

from app.report import palette
from app.report.qimage import scan_to_qimage


def draw_pixels(painter: QPainter, places: Sequence[QRectF], pixels: NDArray[np.uint8]) -> None:
    """Draw (H, W) or (H, W, 3) pixels into each place. A PDF gets them as they are, once."""
    if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
        image = scan_to_qimage(pixels)
        # Qt draws an image in a PDF with the opacity of the brush.
        painter.setBrush(QColor(palette.PAPER))
        for place in places:
            painter.drawImage(place, image)
        return
    for place in places:
        width, height = (round(side) or 1 for side in (place.width(), place.height()))
        way = cv2.INTER_AREA if width < pixels.shape[1] else cv2.INTER_LINEAR
        # OpenCV lets other threads run while it scales. A painter would make the window wait.
        scaled = np.asarray(cv2.resize(pixels, (width, height), interpolation=way), np.uint8)
        painter.drawImage(place.topLeft(), scan_to_qimage(scaled))
