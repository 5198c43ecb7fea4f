"""Ordinary images (PNG, JPEG, BMP, TIFF, GIF, WebP), decoded with Pillow."""

from collections.abc import Iterator
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from app.files.codestream import check_jpeg, gif_frames, gif_size
from app.files.content import Content
from app.files.pixels import (
    LARGEST_SIDE,
    Decoded,
    check_frames,
    check_size,
    gray_or_color,
    in_strips,
    stretch,
)
from app.files.tiff import tiff_pages

# Pillow's own limit counts pixels and only warns up to twice its value. check_size checks the sides
# before any pixel is decoded, and its error says what to do.
Image.MAX_IMAGE_PIXELS = None

_LARGEST_SIDES = {Content.WEBP: 3072, Content.GIF: 4096}
"""Limits of formats whose decoders take several times an image's memory, even for a small file."""

_COUNTED_IN_HEADER = (Content.PNG, Content.WEBP)
"""Formats whose header gives Pillow the number of frames. In a GIF or TIFF Pillow walks through
the file, which can take long even in a small file. A JPEG of several is a photo with previews."""

_DEEP_MODES = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")
_TILE_TAGS = (322, 323)
_ORIENTATION = 274
_LARGEST_TILE_SIDE = 2048


def read_image(handle: BinaryIO, content: Content, name: str, frame: int = 0) -> Iterator[Decoded]:
    """Decode the images of ``handle`` from ``frame`` on, and count its frames or pages.

    The header is read first and its size checked before memory is taken for pixels. EXIF
    orientation is applied, palettes are looked up, transparency is laid on black, CMYK becomes
    RGB. Gray of more than 8 bits is scaled by its own range (see ``stretch``); of color with 16
    bits a channel Pillow keeps the upper 8. Raises ScanError if the image is too small or too
    large, or there are too many frames, and what Pillow raises, which may be any exception, if it
    is damaged. Whoever stops early closes the iterator.
    """
    frames = 1
    if content is Content.JPEG:
        check_jpeg(handle.read())
    if content is Content.GIF:
        data = handle.read()
        check_size(*gif_size(data), name, _LARGEST_SIDES[content])
        frames = gif_frames(data)
        del data
    if content is Content.TIFF:
        frames = tiff_pages(handle)
    handle.seek(0)
    with Image.open(handle, formats=(content.value,)) as image:
        largest = _LARGEST_SIDES.get(content, LARGEST_SIDE)
        check_size(image.width, image.height, name, largest)
        if content in _COUNTED_IN_HEADER:
            frames = getattr(image, "n_frames", 1)
        check_frames(frame, frames, name)
        for number in range(frame, frames):
            if number:
                image.seek(number)
                check_size(image.width, image.height, name, largest)
            if content is Content.TIFF:
                _check_tile(image)
            image.load()
            upright: Image.Image = image
            if frames == 1:
                ImageOps.exif_transpose(image, in_place=True)
            elif image.getexif().get(_ORIENTATION, 1) != 1:
                upright = ImageOps.exif_transpose(image)  # the next frame follows this one
            seconds = float(image.info.get("duration") or 0) / 1000
            yield Decoded(_to_8_bit(upright), frames=frames, frame_seconds=seconds or None)


def _check_tile(image: Image.Image) -> None:
    """Refuse a TIFF whose tile is far larger than the image: a tile is decoded as a whole."""
    for tag, side in zip(_TILE_TAGS, image.size, strict=True):
        tile = image.tag_v2.get(tag, 0)  # type: ignore[attr-defined]
        if tile > max(_LARGEST_TILE_SIDE, side + 15):  # A side is a multiple of 16 (TIFF 6.0).
            raise ValueError("a tile is larger than the image")


def _to_8_bit(image: Image.Image) -> NDArray[np.uint8]:
    def strip(rows: slice) -> Image.Image:
        return image.crop((0, rows.start, image.width, rows.stop))

    size = (image.height, image.width)
    if image.mode in _DEEP_MODES:
        return stretch(lambda rows: np.asarray(strip(rows)), size)
    if image.mode in ("1", "L") and not image.has_transparency_data:
        return in_strips(lambda rows: np.asarray(strip(rows).convert("L")), size)
    return gray_or_color(lambda rows: np.asarray(_rgb(strip(rows))), size)


def _rgb(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    opaque = image.convert("RGBA")
    black = Image.new("RGBA", opaque.size, (0, 0, 0, 255))
    return Image.alpha_composite(black, opaque).convert("RGB")
