"""Pixels of a Scan as a QImage."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def scan_to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """Copy (H, W) gray or (H, W, 3) RGB uint8 pixels into a QImage that owns its memory."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(pixels.data, width, height, pixels.strides[0], kind).copy()
