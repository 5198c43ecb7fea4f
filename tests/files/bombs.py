"""Small files that would take a lot of memory or time to decode."""

import struct
import zlib
from io import BytesIO

import numpy as np
from dicom_files import compressed, make_dataset
from PIL import Image
from pydicom import Dataset
from pydicom.uid import (
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)

CLAIMED = 60000
LARGE = 4096
GIGABYTES = 4


def encoded(kind: str, side: int, mode: str = "L", **options: object) -> bytearray:
    buffer = BytesIO()
    Image.new(mode, (side, side)).save(buffer, kind, **options)
    return bytearray(buffer.getvalue())


def dicom(dataset: Dataset) -> bytes:
    buffer = BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def screen(channels: int = 1) -> Dataset:
    """A data set of 640 x 480 pixels."""
    if channels == 1:
        return make_dataset(np.zeros((480, 640), np.uint8))
    return make_dataset(np.zeros((480, 640, 3), np.uint8), "YBR_FULL")


def jpeg_in_dicom(mode: str, *, progressive: bool) -> bytes:
    frame = encoded("JPEG", 64, mode, progressive=progressive)
    header = frame.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    struct.pack_into(">HH", frame, header + 5, CLAIMED, CLAIMED)
    return dicom(compressed(screen(len(mode)), JPEGBaseline8Bit, bytes(frame)))


def jpeg_of_many_scans() -> bytes:
    """Each pass over all of the image costs the file some fifty bytes."""
    whole = bytes(encoded("JPEG", LARGE, progressive=True))
    last = whole.rindex(b"\xff\xda")
    return whole[:-2] + whole[last:-2] * 20_000 + whole[-2:]


def jpeg_2000(size: int, tile: int) -> bytes:
    frame = encoded("JPEG2000", 64, no_jp2=True)
    struct.pack_into(">II", frame, 8, size, size)
    struct.pack_into(">II", frame, 24, tile, tile)
    return bytes(frame)


def jpeg_2000_of_small_parts(*, blocks: bool = False, precincts: bool = False) -> bytes:
    """Code blocks of 4 x 4 pixels or precincts of one."""
    frame = encoded("JPEG2000", 64, no_jp2=True, num_resolutions=1, precinct_size=(64, 64))
    struct.pack_into(">II", frame, 8, LARGE, LARGE)
    struct.pack_into(">II", frame, 24, LARGE, LARGE)
    coding = frame.index(b"\xff\x52") + 9
    if blocks:
        frame[coding + 1 : coding + 3] = bytes(2)
    if precincts:
        frame[coding + 5] = 0
    dataset = make_dataset(np.zeros((LARGE, LARGE), np.uint8))
    return dicom(compressed(dataset, JPEG2000, bytes(frame)))


def run_lengths() -> bytes:
    """One segment that unpacks to two gigabytes, although 640 x 480 bytes are asked for."""
    header = struct.pack("<16L", 1, 64, *[0] * 14)
    return dicom(compressed(screen(), RLELossless, header + b"\x81\0" * (1 << 24)))


def deflated(tag: tuple[int, int]) -> bytes:
    """A data set with an element of gigabytes at ``tag``, packed to a thousandth."""
    dataset = make_dataset(np.zeros((64, 64), np.uint8))
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    whole = dicom(dataset)
    body = 144 + int.from_bytes(whole[140:144], "little")
    plain = zlib.decompress(whole[body:], -zlib.MAX_WBITS)
    header = plain[: plain.index(b"\xe0\x7f\x10\0")]
    header += struct.pack("<HH2sHL", *tag, b"OB", 0, GIGABYTES * (1 << 30) - 2)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    begin = packer.compress(header) + packer.flush(zlib.Z_FULL_FLUSH)
    million = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return whole[:body] + begin + million * (GIGABYTES * 1024) + packer.flush()


EMPTY_ITEM = b"\xfe\xff\x00\xe0\0\0\0\0"


def dicom_of_many_items(tag: tuple[int, int], *, has_length: bool) -> bytes:
    """Each item takes 8 bytes of the file."""
    items = EMPTY_ITEM * 400_000
    length = len(items) if has_length else 0xFFFFFFFF
    end = b"" if has_length else b"\xfe\xff\xdd\xe0\0\0\0\0"
    whole = dicom(screen())
    place = whole.index(b"\x28\0\2\0US")
    header = struct.pack("<HH2sHL", *tag, b"SQ", 0, length)
    return whole[:place] + header + items + end + whole[place:]


def dicom_of_many_fragments() -> bytes:
    frame = bytes(encoded("JPEG", 64))
    dataset = compressed(make_dataset(np.zeros((64, 64), np.uint8)), JPEGBaseline8Bit, frame)
    whole = dicom(dataset)
    place = whole.index(b"\xe0\x7f\x10\0") + 12
    return whole[:place] + EMPTY_ITEM * 2_000_000 + whole[place:]


def with_element(element: bytes) -> bytes:
    """A small image with an element before its rows."""
    whole = dicom(make_dataset(np.zeros((64, 64), np.uint8)))
    place = whole.index(b"\x28\0\2\0US")
    return whole[:place] + element + whole[place:]


def dicom_of_deep_sequences(*, has_lengths: bool) -> bytes:
    """A thousand sequences in each other, at the tag of the frames' groups."""
    tag = b"\0\x52\x30\x92SQ\0\0"
    if not has_lengths:
        return with_element((tag + b"\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff") * 1000)
    body = b""
    for _ in range(1000):
        item = b"\xfe\xff\0\xe0" + len(body).to_bytes(4, "little") + body
        body = tag + len(item).to_bytes(4, "little") + item
    return with_element(body)


def dicom_of_a_long_length() -> bytes:
    """Four gigabytes in a file of some kilobytes, in an element that is read."""
    return with_element(b"\x28\0\x01\x12OW\0\0\xf0\xff\xff\xff")


def dicom_of_many_frames() -> bytes:
    return dicom(make_dataset(np.zeros((64, 64), np.uint8), NumberOfFrames=100_000))


def png_of_a_long_profile() -> bytes:
    plain = bytes(encoded("PNG", 64))
    data = b"profile\0\0" + zlib.compress(bytes(1 << 28), 1)
    chunk = b"iCCP" + data
    chunk = struct.pack(">I", len(data)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return plain[:33] + chunk + plain[33:]


def tiff(entries: list[tuple[int, int, int]], data: bytes) -> bytes:
    """A TIFF of 64 x 64 pixels and ``entries`` of its directory: tag, type, value."""
    fixed = [(256, 4, 64), (257, 4, 64), (258, 3, 8), (259, 3, 8), (262, 3, 1)]
    every = sorted([*fixed, *entries])
    packed = b"".join(struct.pack("<HHLL", tag, kind, 1, value) for tag, kind, value in every)
    header = b"II*\0" + struct.pack("<LH", 8, len(every)) + packed + bytes(4)
    return header.ljust(TIFF_DATA, b"\0") + data


TIFF_DATA = 512


def tiff_of_a_large_tile() -> bytes:
    side = 20_000
    data = zlib.compress(bytes(side * side), 1)
    entries = [(322, 4, side), (323, 4, side), (324, 4, TIFF_DATA), (325, 4, len(data))]
    return tiff(entries, data)


def tiff_of_shared_values() -> bytes:
    """Ten thousand tags whose values are the same megabyte."""
    count, length = 10_000, 1 << 20
    place = 10 + 12 * count + 4
    tags = b"".join(struct.pack("<HHLL", 300 + n, 1, length, place) for n in range(count))
    return b"II*\0" + struct.pack("<LH", 8, count) + tags + bytes(4 + length)


def tiff_of_many_pages() -> bytes:
    """A million empty directories after the image, each of 6 bytes."""
    data = tiff([(273, 4, TIFF_DATA), (279, 4, 64 * 64)], bytes(64 * 64))
    at_next = 10 + 12 * 7
    first = len(data)
    pages = b"".join(struct.pack("<HL", 0, first + 6 * (n + 1)) for n in range(1_000_000))
    return data[:at_next] + struct.pack("<L", first) + data[at_next + 4 :] + pages + bytes(6)


def gif_of_many_blocks() -> bytes:
    """A comment after the image whose blocks have one byte each."""
    return bytes(encoded("GIF", 64)).rstrip(b";") + b"!\xfe" + b"\1" * 20_000_000


REFUSED = {
    "a JPEG in a DICOM": lambda: jpeg_in_dicom("L", progressive=False),
    "a color JPEG in a DICOM": lambda: jpeg_in_dicom("RGB", progressive=False),
    "a progressive JPEG in a DICOM": lambda: jpeg_in_dicom("RGB", progressive=True),
    "a JPEG of many scans": jpeg_of_many_scans,
    "a JPEG 2000 in a DICOM": lambda: dicom(
        compressed(screen(), JPEG2000, jpeg_2000(CLAIMED, CLAIMED))
    ),
    "a large JPEG 2000": lambda: dicom(
        compressed(make_dataset(np.zeros((8192, 8192), np.uint8)), JPEG2000, jpeg_2000(8192, 8192))
    ),
    "a large WebP": lambda: bytes(encoded("WEBP", 8192, lossless=True)),
    "a large GIF": lambda: bytes(encoded("GIF", 8192)),
    "a JPEG 2000 of many tiles": lambda: dicom(
        compressed(make_dataset(np.zeros((480, 480), np.uint8)), JPEG2000, jpeg_2000(480, 2))
    ),
    "a JPEG 2000 of small precincts": lambda: jpeg_2000_of_small_parts(precincts=True),
    "a JPEG 2000 of small code blocks": lambda: jpeg_2000_of_small_parts(blocks=True),
    "a deflated DICOM with a long element": lambda: deflated((0x0029, 0x1010)),
    "a DICOM of many regions": lambda: dicom_of_many_items((0x0018, 0x6011), has_length=True),
    "a DICOM of many items": lambda: dicom_of_many_items((0x0018, 0x9999), has_length=False),
    "a DICOM of many fragments": dicom_of_many_fragments,
    "a DICOM of deep sequences": lambda: dicom_of_deep_sequences(has_lengths=False),
    "a DICOM of a long length": dicom_of_a_long_length,
    "a DICOM of many frames": dicom_of_many_frames,
    "a PNG with a long profile": png_of_a_long_profile,
    "a TIFF with a large tile": tiff_of_a_large_tile,
    "a TIFF whose tags share their values": tiff_of_shared_values,
    "a TIFF of many pages": tiff_of_many_pages,
    "a GIF of many blocks": gif_of_many_blocks,
}

READ = {
    "a deflated DICOM with long pixels": (lambda: deflated((0x7FE0, 0x0010)), [64, 64]),
    "a DICOM of long run lengths": (run_lengths, [480, 640]),
    "a DICOM of deep sequences with lengths": (
        lambda: dicom_of_deep_sequences(has_lengths=True),
        [64, 64],
    ),
}
"""Of these only the image is read."""
