"""Small images of every kind that Pillow writes and BUSight reads."""

from functools import cache
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from .secret import SECRET

HEIGHT, WIDTH = 36, 40


@cache
def ramp() -> NDArray[np.uint8]:
    """(H, W) gray image with gradients and noise."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    noise = np.random.default_rng(7).integers(0, 30, (HEIGHT, WIDTH))
    return np.asarray((rows * 3 + columns * 2 + noise) % 256, np.uint8)


def _image(mode: str) -> Image.Image:
    gray = Image.fromarray(ramp())
    if mode == "I;16":
        return Image.fromarray(ramp().astype(np.uint16) * 200)
    if mode == "F":
        return Image.fromarray(ramp().astype(np.float32) / 255)
    if mode == "RGB":
        return Image.fromarray(np.dstack([ramp(), ramp()[::-1], ramp()[:, ::-1]]))
    if mode == "RGBA":
        opaque = _image("RGB")
        opaque.putalpha(gray)
        return opaque
    return _image("RGB").convert(mode) if mode in ("P", "CMYK") else gray.convert(mode)


def _saved(kind: str, mode: str, **options: Any) -> bytes:
    buffer = BytesIO()
    _image(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def _frames(mode: str) -> dict[str, Any]:
    return {"save_all": True, "append_images": [_image(mode).rotate(90 * n) for n in (1, 2)]}


@cache
def pngs() -> tuple[bytes, ...]:
    """Gray, 16-bit, color, palette, transparent and animated."""
    named = PngInfo()
    named.add_text("Author", SECRET)
    named.add_itxt("Title", SECRET)
    plain = [_saved("PNG", mode) for mode in ("L", "RGB", "RGBA", "P", "1", "I;16", "LA")]
    return (
        *plain,
        _saved("PNG", "L", pnginfo=named),
        _saved("PNG", "P", transparency=3),
        _saved("PNG", "RGB", **_frames("RGB")),
    )


@cache
def jpegs() -> tuple[bytes, ...]:
    """Gray, color, four channels, progressive and rotated."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, SECRET
    return (
        *(_saved("JPEG", mode) for mode in ("L", "RGB", "CMYK")),
        _saved("JPEG", "RGB", progressive=True, comment=SECRET),
        _saved("JPEG", "L", exif=exif),
        _saved("JPEG", "RGB", subsampling=2, restart_marker_blocks=2),
    )


@cache
def tiffs() -> tuple[bytes, ...]:
    """Every depth and compression that Pillow writes, big-endian, several pages, BigTIFF."""
    ways = ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "tiff_deflate")
    modes = ("L", "RGB", "RGBA", "P", "I;16", "F", "1", "CMYK")
    turned = TiffImagePlugin.ImageFileDirectory_v2()
    turned[274], turned[270], turned[315] = 6, SECRET, SECRET
    return (
        *(_saved("TIFF", mode) for mode in modes),
        *(_saved("TIFF", "RGB", compression=way) for way in ways),
        _saved("TIFF", "1", compression="group4"),
        _saved("TIFF", "I;16", compression="tiff_lzw"),
        _saved("TIFF", "L", big_tiff=True),
        _saved("TIFF", "L", tiffinfo=turned),
        _saved("TIFF", "L", **_frames("L")),
        _big_endian(),
    )


def _big_endian() -> bytes:
    """A gray big-endian TIFF with eight tags; Pillow does not write this byte order."""
    pixels = ramp().tobytes()
    values = (
        *((256, WIDTH), (257, HEIGHT), (258, 8), (259, 1), (262, 1), (273, 8 + 2 + 12 * 8 + 4)),
        *((278, HEIGHT), (279, len(pixels))),
    )
    entries = b"".join(
        tag.to_bytes(2, "big") + b"\0\x04" + (1).to_bytes(4, "big") + value.to_bytes(4, "big")
        for tag, value in values
    )
    return b"MM\0*\0\0\0\x08" + len(values).to_bytes(2, "big") + entries + bytes(4) + pixels


@cache
def gifs() -> tuple[bytes, ...]:
    """Gray, color, transparent and animated."""
    return (
        *(_saved("GIF", mode) for mode in ("L", "P", "1")),
        _saved("GIF", "P", transparency=1),
        _saved("GIF", "P", interlace=True, comment=SECRET),
        _saved("GIF", "P", duration=20, loop=0, **_frames("P")),
    )


@cache
def webps() -> tuple[bytes, ...]:
    """Lossy, lossless, transparent and animated."""
    return (
        _saved("WEBP", "RGB"),
        _saved("WEBP", "RGB", lossless=True),
        _saved("WEBP", "RGBA"),
        _saved("WEBP", "RGB", duration=20, **_frames("RGB")),
    )


@cache
def bmps() -> tuple[bytes, ...]:
    """Every depth that Pillow writes, and a run-length encoded image."""
    return (*(_saved("BMP", mode) for mode in ("1", "L", "P", "RGB", "RGBA")), _run_length())


def _run_length() -> bytes:
    rows = (bytes((WIDTH, 5)) + b"\0\0") * HEIGHT + b"\0\x01"
    palette = bytes(range(256)) * 4
    sizes = (40, WIDTH, HEIGHT, 1 | 8 << 16, 1, len(rows), 0, 0, 256, 0)
    header = b"".join(size.to_bytes(4, "little") for size in sizes)
    offset = 14 + len(header) + len(palette)
    head = b"BM" + (offset + len(rows)).to_bytes(4, "little") + bytes(4)
    return head + offset.to_bytes(4, "little") + header + palette + rows
