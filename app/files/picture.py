"""Everyday pictures (PNG, JPEG, BMP, TIFF, GIF, WebP), decoded with Pillow."""

import struct
import zlib
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from app.files.content import Content
from app.files.errors import ScanError
from app.files.pixels import check_size, stretch

# Pillow's own limit counts pixels and only warns up to twice of it. check_size judges the sides
# on the one way to a picture's pixels, before any of them is decoded, and says what to do.
Image.MAX_IMAGE_PIXELS = None

_DEEP_MODES = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")
_DAMAGE = (SyntaxError, ValueError, EOFError, IndexError, KeyError, struct.error, zlib.error)


def read_picture(handle: BinaryIO, content: Content, name: str) -> NDArray[np.uint8]:
    """Decode the first picture of ``handle``: (H, W) grey or (H, W, 3) RGB.

    The header is read first and its size judged before memory is taken for pixels. EXIF
    orientation is applied, palettes are looked up, transparency is laid on black, CMYK becomes
    RGB. Grey of more than 8 bits is scaled by its own range (see ``stretch``); of colour with 16
    bits a channel Pillow keeps the upper 8. Raises ScanError where the picture is damaged, cut
    off, too small or too large, and lets the system's own errors through.
    """
    try:
        with Image.open(handle, formats=(content.value,)) as image:
            check_size(image.width, image.height, name)
            image.load()
            return _to_8_bit(ImageOps.exif_transpose(image))
    except OSError as error:
        if error.errno is not None:
            raise
        raise _damaged(name, content) from error
    except _DAMAGE as error:
        raise _damaged(name, content) from error


def _to_8_bit(image: Image.Image) -> NDArray[np.uint8]:
    if image.mode in _DEEP_MODES:
        return stretch(np.asarray(image))
    if image.has_transparency_data:
        opaque = image.convert("RGBA")
        black = Image.new("RGBA", opaque.size, (0, 0, 0, 255))
        return np.array(Image.alpha_composite(black, opaque).convert("RGB"))
    return np.array(image.convert("L" if image.mode in ("1", "L") else "RGB"))


def _damaged(name: str, content: Content) -> ScanError:
    return ScanError(
        f"'{name}' is a damaged or cut off {content} picture: copy it again from where it came."
    )
