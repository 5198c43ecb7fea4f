"""Inflates a part of a deflated file (RFC 1951), whatever the whole would inflate to."""

import zlib
from typing import BinaryIO

_READ = 1 << 16
_AT_ONCE = 1 << 20


def inflate(handle: BinaryIO, begin: int, skip: int, length: int) -> bytes:
    """Give ``length`` bytes of what the data from ``begin`` inflate to, or fewer if it ends.

    The first ``skip`` bytes are inflated too, but not kept. Raises zlib.error.
    """
    handle.seek(begin)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    kept = bytearray()
    while len(kept) < length and not unpacker.eof:
        packed = unpacker.unconsumed_tail or handle.read(_READ)
        piece = unpacker.decompress(packed, _AT_ONCE)
        if not packed and not piece:
            break
        kept += piece[skip:]
        skip = max(0, skip - len(piece))
    return bytes(kept[:length])
