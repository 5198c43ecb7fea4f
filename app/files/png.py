"""Images of the program's own as PNG, in a third of the time that Pillow's and Qt's writers take.

Those try several filters for each row. One filter for all rows makes files of the same size here.
"""

import zlib
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL.PngImagePlugin import PngInfo

Compress = Callable[[NDArray[np.uint8]], bytes]
"""Compresses bytes into a zlib stream, while other threads run."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GRAY, _RGB = 0, 2
_SUB, _UP = 1, 2
"""Filters: each byte becomes its difference from that of the pixel at the left, or above."""

_PER_METER = 1

_LONG = 1000
"""Letters of a text that is worth compressing."""


def quick(data: NDArray[np.uint8]) -> bytes:
    """Compress at zlib's fastest level. On maps, level 6 takes three times as long for a tenth."""
    return zlib.compress(data.data, 1)


def encode_png(
    pixels: NDArray[Any],
    texts: Mapping[str, str],
    dpi: float | None = None,
    compress: Compress = quick,
) -> bytes:
    """Encode (H, W) uint8 or uint16 or (H, W, 3) uint8 RGB losslessly, with ``texts`` as chunks."""
    height, width = pixels.shape[:2]
    size = b"".join(side.to_bytes(4) for side in (width, height))
    kind = _GRAY if pixels.ndim == 2 else _RGB
    info = PngInfo()
    for key, text in texts.items():
        info.add_text(key, text, zip=len(text) > _LONG)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", size + bytes((8 * pixels.itemsize, kind, 0, 0, 0))),
            b"" if dpi is None else _density(dpi),
            *(_chunk(kind, content) for kind, content, *_ in info.chunks),
            _chunk(b"IDAT", compress(_filtered(pixels))),
            _chunk(b"IEND", b""),
        )
    )


def _density(dpi: float) -> bytes:
    dots = round(dpi / 0.0254).to_bytes(4)
    return _chunk(b"pHYs", dots + dots + bytes((_PER_METER,)))


def _filtered(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """Put the number of the filter before each row, and apply it; bytes wrap around.

    Maps are smooth from row to row. In drawings, most pixels have the color of the one before.
    """
    height = len(pixels)
    in_order = pixels if pixels.itemsize == 1 else pixels.astype(">u2")
    rows = np.ascontiguousarray(in_order).reshape(height, -1).view(np.uint8)
    filtered = np.empty((height, 1 + rows.shape[1]), np.uint8)
    if pixels.ndim == 2:
        filtered[:, 0] = _UP
        filtered[0, 1:] = rows[0]
        np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
    else:
        filtered[:, 0] = _SUB
        filtered[:, 1:4] = rows[:, :3]
        np.subtract(rows[:, 3:], rows[:, :-3], out=filtered[:, 4:])
    return filtered


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((len(content).to_bytes(4), kind, content, checksum.to_bytes(4)))
