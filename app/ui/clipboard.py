"""What can be taken from the clipboard or a drop: files, or an image."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def local_paths(data: QMimeData) -> list[Path]:
    """Paths of dropped or copied files and folders; addresses on other machines are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def pasted_pixels(data: QMimeData) -> NDArray[np.uint8] | None:
    """Copied image as (H, W) or (H, W, 3) RGB uint8, None if there is none."""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    gray = image.isGrayscale()
    kind = QImage.Format.Format_Grayscale8 if gray else QImage.Format.Format_RGB888
    image = image.convertToFormat(kind)
    channels = 1 if gray else 3
    # Qt pads lines to a multiple of four bytes.
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = lines[:, : image.width() * channels].copy()
    return pixels if gray else pixels.reshape(image.height(), image.width(), 3)
