"""What a compressed image would cost, read from its own markers before it is decoded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from struct import unpack_from

Size = tuple[int, int]
"""Width and height in pixels."""


@dataclass(frozen=True)
class Claimed:
    """What a codestream says of its pixels: ``bits`` is the precision of a sample.

    ``meaning`` is None unless the codestream says whether its three channels are RGB or YBR_FULL.
    """

    size: Size
    channels: int
    bits: int
    meaning: str | None = None


_MOST_SCANS = 100
"""Progressive JPEGs have about ten; each takes a pass over the whole image, whatever it holds."""

_JPEG_MARKER = re.compile(rb"\xff+([\x02-\xcf\xd8-\xfe])")
_JPEG_START, _JPEG_END, _JPEG_SCAN = b"\xd8", b"\xd9", b"\xda"
_JPEG_LOSSY, _JPEG_LOSSLESS, _JPEG_LS = (b"\xc0", b"\xc1", b"\xc2"), b"\xc3", b"\xf7"
_JPEG_HEADERS = (*_JPEG_LOSSY, _JPEG_LOSSLESS, _JPEG_LS)
_JFIF, _ADOBE = b"\xe0", b"\xee"

_GIF_HEADER, _GIF_EXTENSION, _GIF_IMAGE = 13, 0x21, 0x2C
_GIF_IMAGE_HEADER = 10
_MOST_GIF_BLOCKS = 1 << 22
"""A block has up to 255 bytes, so a valid GIF of this many has a gigabyte."""

_J2K_START = b"\xff\x4f\xff\x51"
_J2K_COD, _J2K_COC, _J2K_TILE_PART, _J2K_DATA, _J2K_END = 0x52, 0x53, 0x90, 0x93, 0xD9
_J2K_SEGMENTS = frozenset(
    b"\x50\x51\x52\x53\x55\x57\x58\x5c\x5d\x5e\x5f\x60\x61\x63\x64\x74\x75\x77\x78\x90"
)
_MOST_TILES = 4096
_MOST_LAYERS = 256
_SMALLEST_BLOCK = 8
_SMALLEST_PRECINCT = 5
"""Both as powers of two: code blocks of 256 pixels in all, precincts of 32 x 32."""


def check_jpeg(data: bytes) -> None:
    """Refuse a JPEG with more scans than an image needs. Raises ValueError."""
    scans = sum(marker == _JPEG_SCAN for marker, _ in _jpeg_segments(data))
    if scans > _MOST_SCANS:
        raise ValueError("more scans than an image needs")


def check_whole_jpeg(data: bytes) -> Claimed:
    """Give what a JPEG claims, lossless ones included (ITU-T T.81, annexes B and H).

    Its decoder fills what is missing with gray, so a JPEG without its end is refused. Raises
    ValueError, and NotImplementedError for a process that DICOM does not have.
    """
    check_jpeg(data)
    segments = list(_jpeg_segments(data))
    if not segments or segments[-1][0] != _JPEG_END:
        raise ValueError("the end is missing")
    kind, header = _jpeg_header(segments)
    meaning = None
    if kind in _JPEG_LOSSY and header[5] == 3:
        adobe = [segment[11] for marker, segment in segments if _is_adobe(marker, segment)]
        if adobe:
            meaning = "YBR_FULL" if adobe[0] else "RGB"
        elif any(marker == _JFIF and segment[:5] == b"JFIF\0" for marker, segment in segments):
            meaning = "YBR_FULL"
        elif header[6::3] == b"RGB":
            meaning = "RGB"
    return _claimed(header, meaning)


def check_jpeg_ls(data: bytes) -> Claimed:
    """Give what a JPEG-LS codestream claims (ITU-T T.87, annex C).

    Raises ValueError, and NotImplementedError if it is another kind of JPEG.
    """
    # In its scans the byte after 0xff may look like another marker.
    before_scan = []
    for marker, segment in _jpeg_segments(data):
        if marker == _JPEG_SCAN:
            break
        before_scan.append((marker, segment))
    kind, header = _jpeg_header(before_scan)
    if kind != _JPEG_LS:
        raise NotImplementedError("not a JPEG-LS codestream")
    return _claimed(header)


def _jpeg_segments(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give markers up to the end of the first image, and what stands in their segments."""
    place = 0
    while found := _JPEG_MARKER.search(data, place):
        marker, place = found[1], found.end()
        if marker in (_JPEG_START, _JPEG_END):
            yield marker, b""
            if marker == _JPEG_END:
                return
        else:
            length = int.from_bytes(data[place : place + 2])
            yield marker, data[place + 2 : place + length]
            place += length


def _jpeg_header(segments: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
    headers = [one for one in segments if one[0] in _JPEG_HEADERS]
    if len(headers) != 1:
        raise NotImplementedError("not one frame of a known process")
    kind, header = headers[0]
    if len(header) < 6 or len(header) != 6 + 3 * header[5]:
        raise ValueError("a truncated frame header")
    return kind, header


def _claimed(header: bytes, meaning: str | None = None) -> Claimed:
    bits, height, width, channels = unpack_from(">BHHB", header)
    return Claimed((width, height), channels, bits, meaning)


def _is_adobe(marker: bytes, segment: bytes) -> bool:
    return marker == _ADOBE and segment[:5] == b"Adobe" and len(segment) > 11


def gif_size(head: bytes) -> Size:
    """The canvas that Pillow takes memory for: up to the far corner of the first image.

    ``head`` is the beginning of the file. Raises IndexError or struct.error if it ends too early,
    ValueError if it holds no image.
    """
    width, height = unpack_from("<HH", head, 6)
    place = next(_gif_images(head), None)
    if place is None:
        raise ValueError("a GIF without an image")
    left, top, wide, high = unpack_from("<HHHH", head, place + 1)
    return max(width, left + wide), max(height, top + high)


def gif_frames(data: bytes) -> int:
    """Count the images of a GIF; one that is cut off counts if it has begun.

    Raises ValueError for more blocks than an image needs.
    """
    frames = 0
    try:
        for _ in _gif_images(data):
            frames += 1
    except IndexError:
        pass  # The first image can be shown even if the file ends too early.
    return frames


def _gif_images(data: bytes) -> Iterator[int]:
    """Give the offset of each image. Raises IndexError if the data ends before the trailer."""
    place = _GIF_HEADER + _color_table(data[_GIF_HEADER - 3])
    blocks = 0
    while (kind := data[place]) in (_GIF_EXTENSION, _GIF_IMAGE):
        if kind == _GIF_IMAGE:
            yield place
            # The code size of the compressed data follows the color table.
            place += _color_table(data[place + _GIF_IMAGE_HEADER - 1]) + _GIF_IMAGE_HEADER + 1
        else:
            place += 2
        while length := data[place]:
            place += length + 1
            blocks += 1
            if blocks > _MOST_GIF_BLOCKS:
                raise ValueError("more blocks than an image needs")
        place += 1


def _color_table(flags: int) -> int:
    """Bytes of the color table that follows."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def bare_jpeg_2000(data: bytes) -> bytes:
    """Take the codestream out of a JP2 file, which some devices store although DICOM wants it bare.

    Raises ValueError if there is none.
    """
    return data[data.index(_J2K_START) :]


def check_jpeg_2000(codestream: bytes) -> Claimed:
    """Give what a JPEG 2000 codestream claims, of HTJ2K too (ITU-T T.800, annex A; T.814).

    A tile, a code block or a precinct costs memory even if it has no data, so more of them
    than encoders make are refused. Raises ValueError, or struct.error if it is truncated, and
    NotImplementedError if its channels differ in size or bits.
    """
    right, bottom, left, top, tile_width, tile_height, tiles_left, tiles_top, components = (
        unpack_from(">8LH", codestream, 8)
    )
    if not (tile_width and tile_height):
        raise ValueError("tiles without a size")
    across = -(-(right - tiles_left) // tile_width)
    down = -(-(bottom - tiles_top) // tile_height)
    if across * down > _MOST_TILES:
        raise ValueError("more tiles than an image needs")
    for marker, segment in _jpeg_2000_segments(codestream):
        if marker == _J2K_COD:
            if int.from_bytes(segment[2:4]) > _MOST_LAYERS:
                raise ValueError("more layers than an image needs")
            _check_coding(has_precincts=segment[0] & 1, coding=segment[5:])
        elif marker == _J2K_COC:
            style = 1 if components < 257 else 2
            _check_coding(has_precincts=segment[style] & 1, coding=segment[style + 1 :])
    channels = [unpack_from("3B", codestream, 42 + 3 * number) for number in range(components)]
    if any(channel != (channels[0][0], 1, 1) for channel in channels):
        raise NotImplementedError("channels of several sizes")
    return Claimed((right - left, bottom - top), components, (channels[0][0] & 0x7F) + 1)


def _check_coding(*, has_precincts: int, coding: bytes) -> None:
    """Check levels, code block's width and height, style, transform and precincts."""
    if coding[1] + coding[2] + 4 < _SMALLEST_BLOCK:
        raise ValueError("smaller code blocks than an image needs")
    sides = [side for both in coding[5:] for side in (both & 15, both >> 4)]
    if has_precincts and min(sides) < _SMALLEST_PRECINCT:
        raise ValueError("smaller precincts than an image needs")


def _jpeg_2000_segments(codestream: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the segments of the main header and of each tile part's header.

    A marker that the standard does not define raises ValueError: a decoder that continued there
    would read something else than was checked.
    """
    place, next_part = 2, 0
    while place + 4 <= len(codestream):
        first, marker, length = unpack_from(">BBH", codestream, place)
        if marker == _J2K_END:
            return
        if marker == _J2K_DATA:
            if next_part <= place:
                return
            place = next_part
            continue
        if first != 0xFF or marker not in _J2K_SEGMENTS or length < 2:
            raise ValueError("an unknown marker")
        segment = codestream[place + 4 : place + 2 + length]
        if marker == _J2K_TILE_PART:
            next_part = place + int.from_bytes(segment[2:6])
        yield marker, segment
        place += 2 + length
