"""A drawn page as PNG, in a quarter of the time that Qt's own writer takes."""

import zlib
from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL.PngImagePlugin import PngInfo
from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _RGB = 8, 2
_PER_METER = 1

_LONG = 1000
"""Letters of a text that is worth compressing."""

_SUB = 1
"""The filter that replaces each byte by its difference from that of the pixel at the left."""

_LEVEL = 3
"""The last of zlib's levels that doesn't search for better matches. On report pages, level 6 takes
more than twice as long, and saves 6% of the file."""


def rgb_pixels(image: QImage) -> NDArray[np.uint8]:
    """Copy the pixels of a Format_RGB32 image, (H, W, 3) RGB."""
    # Rows of four bytes per pixel have no padding. Big-endian systems are not supported.
    bgrx = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return np.asarray(cv2.cvtColor(bgrx, cv2.COLOR_BGRA2RGB), np.uint8)


def encode_png(pixels: NDArray[np.uint8], texts: Mapping[str, str], dpi: float) -> bytes:
    """Encode (H, W, 3) RGB pixels losslessly, with ``texts`` as text chunks before them."""
    height, width = pixels.shape[:2]
    size = b"".join(side.to_bytes(4) for side in (width, height))
    dots = round(dpi / 0.0254).to_bytes(4)
    info = PngInfo()
    for key, text in texts.items():
        info.add_text(key, text, zip=len(text) > _LONG)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", size + bytes((_BITS, _RGB, 0, 0, 0))),
            _chunk(b"pHYs", dots + dots + bytes((_PER_METER,))),
            *(_chunk(kind, content) for kind, content, *_ in info.chunks),
            # zlib lets other threads run while it compresses.
            _chunk(b"IDAT", zlib.compress(_filtered(pixels).data, _LEVEL)),
            _chunk(b"IEND", b""),
        )
    )


def _filtered(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Put the number of the filter before each row, and apply it; bytes wrap around."""
    height, width = pixels.shape[:2]
    rows = pixels.reshape(height, 3 * width)
    filtered = np.empty((height, 1 + 3 * width), np.uint8)
    filtered[:, 0] = _SUB
    filtered[:, 1:4] = rows[:, :3]
    np.subtract(rows[:, 3:], rows[:, :-3], out=filtered[:, 4:])
    return filtered


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((len(content).to_bytes(4), kind, content, checksum.to_bytes(4)))
