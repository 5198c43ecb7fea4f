"""What the clipboard holds for us: copied files, or a picture."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def local_paths(data: QMimeData) -> list[Path]:
    """Paths of dropped or copied files and folders; addresses on other machines are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def pasted_pixels(data: QMimeData) -> NDArray[np.uint8] | None:
    """Copied picture as (H, W) or (H, W, 3) RGB uint8, None where there is none."""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    grey = image.isGrayscale()
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    image = image.convertToFormat(kind)
    channels = 1 if grey else 3
    # Qt pads its lines to four bytes.
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = lines[:, : image.width() * channels].copy()
    return pixels if grey else pixels.reshape(image.height(), image.width(), 3)
