"""DICOM's run-length encoding (PS3.5, annex G), decoded as far as the image needs it."""

from struct import unpack_from

import numpy as np

_NO_RUN = 128


def unpack_rle(frame: bytes, *, pixels: int, samples: int, bytes_per_sample: int) -> bytes:
    """Give a frame's pixels plane by plane, each sample little-endian.

    A frame has a segment for each byte of each sample, the highest byte first. Two bytes can
    stand for 128, so a segment is read only up to its ``pixels``. Raises ValueError,
    IndexError or struct.error if the frame is damaged.
    """
    count, *offsets = unpack_from("<16L", frame)
    if count != samples * bytes_per_sample:
        raise ValueError("segments are missing")
    planes = np.empty((samples, pixels, bytes_per_sample), np.uint8)
    for number in range(count):
        sample, byte = divmod(number, bytes_per_sample)
        segment = _unpack(frame, offsets[number], pixels)
        planes[sample, :, bytes_per_sample - 1 - byte] = np.frombuffer(segment, np.uint8, pixels)
    return planes.tobytes()


def _unpack(data: bytes, place: int, length: int) -> bytearray:
    result = bytearray()
    while len(result) < length:
        control = data[place]
        if control < _NO_RUN:
            result += data[place + 1 : place + control + 2]
            place += control + 2
        elif control > _NO_RUN:
            result += data[place + 1 : place + 2] * (257 - control)
            place += 2
        else:
            place += 1
    return result
