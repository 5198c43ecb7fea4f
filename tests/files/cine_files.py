"""Cines of gigabytes that take hardly any disk: what is the same in all frames is a hole."""

import struct
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
from dicom_files import make_dataset
from PIL import Image
from pydicom.uid import UID, JPEGBaseline8Bit

HEIGHT, WIDTH = 600, 800
FRAMES = 1400
"""Of three bytes a pixel: 2.0 GB."""

FRAME_BYTES = HEIGHT * WIDTH * 3
_ITEM, _END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"
_PIXELS = b"\xe0\x7f\x10\0OB\0\0"
_LONGEST_SEGMENT = 65533


def gray_of(frame: int) -> int:
    """Gray level of the frames that are not black."""
    return 20 + frame % 200


def native_cine(path: Path, drawn: tuple[int, ...], frames: int = FRAMES) -> Path:
    """Only the frames ``drawn`` have another color than black."""
    path.write_bytes(_header(frames) + struct.pack("<L", frames * FRAME_BYTES))
    begin = path.stat().st_size
    with path.open("r+b") as handle:
        handle.truncate(begin + frames * FRAME_BYTES)
        for frame in drawn:
            handle.seek(begin + frame * FRAME_BYTES)
            handle.write(bytes([gray_of(frame)]) * FRAME_BYTES)
    return path


def jpeg_cine(
    path: Path, table: str = "none", frames: int = FRAMES, padding: int = 22, fragments: int = 1
) -> Path:
    """Every frame has its own gray, and ``padding`` empty segments of 64 kB.

    ``table`` is none, basic or extended; ``fragments`` are those of each frame.
    """
    coded = [_jpeg(gray_of(frame)) for frame in range(200)]
    length = len(coded[0]) + padding * (_LONGEST_SEGMENT + 2)
    length += length % 2
    pieces = [length // fragments // 2 * 2] * (fragments - 1)
    pieces.append(length - sum(pieces))
    stride = length + 8 * fragments
    offsets = [frame * stride for frame in range(frames)]
    dataset = {}
    if table == "extended":
        dataset["ExtendedOffsetTable"] = struct.pack(f"<{frames}Q", *offsets)
        dataset["ExtendedOffsetTableLengths"] = struct.pack(f"<{frames}Q", *[length] * frames)
    basic = struct.pack(f"<{frames}L", *offsets) if table == "basic" else b""
    head = _header(frames, JPEGBaseline8Bit, **dataset) + struct.pack("<L", 0xFFFFFFFF)
    path.write_bytes(head + _ITEM + struct.pack("<L", len(basic)) + basic)
    begin = path.stat().st_size
    with path.open("r+b") as handle:
        for frame in range(frames):
            place = begin + frame * stride
            jpeg = coded[(gray_of(frame) - 20)]
            parts = [(0, jpeg[:2])]
            at = 2
            for _ in range(padding):
                parts.append((at, b"\xff\xe9" + struct.pack(">H", _LONGEST_SEGMENT)))
                at += _LONGEST_SEGMENT + 2
            parts.append((at, jpeg[2:]))
            _write_in_pieces(handle, place, parts, pieces)
        handle.seek(begin + frames * stride)
        handle.write(_END + bytes(4))
    return path


def _write_in_pieces(
    handle: BinaryIO, place: int, parts: list[tuple[int, bytes]], pieces: list[int]
) -> None:
    """Write what is not zero of a frame, its fragments' headers in between."""
    begin = 0
    for number, length in enumerate(pieces):
        handle.seek(place + begin + 8 * number)
        handle.write(_ITEM + struct.pack("<L", length))
        for at, data in parts:
            low, high = max(at, begin), min(at + len(data), begin + length)
            if low < high:
                handle.seek(place + low + 8 * (number + 1))
                handle.write(data[low - at : high - at])
        begin += length


@cache
def _jpeg(gray: int) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (WIDTH, HEIGHT), (gray,) * 3).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def _header(frames: int, syntax: str | None = None, **elements: object) -> bytes:
    dataset = make_dataset(
        np.zeros((HEIGHT, WIDTH, 3), np.uint8),
        "YBR_FULL_422" if syntax else "RGB",
        NumberOfFrames=frames,
        FrameTime="40",
        **elements,
    )
    del dataset.PixelData
    if syntax is not None:
        dataset.file_meta.TransferSyntaxUID = UID(syntax)
    buffer = BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue() + _PIXELS
