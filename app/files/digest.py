"""The hash that tells files apart."""

import hashlib
from typing import BinaryIO

from app.files.known_files import KnownFile

_LARGEST = 1 << 28
"""Bytes of a file that is hashed as a whole; a second or two, where the disk is fast."""
_ENDS = 1 << 22
_SAMPLE, _STEP = 1 << 20, 1 << 26
"""A megabyte of every 64."""


def digest(handle: BinaryIO, size: int, known: KnownFile) -> str:
    """Hash a file of ``size`` bytes, unless its hash is known; the position stays.

    A file of more than 256 MB is hashed in part: its size, both ends and a megabyte of every 64.
    A cine of gigabytes would otherwise be shown only after seconds. Such a hash begins with
    ``samples:``, because it is not the SHA-256 that other programs give.
    """
    if not known.sha256:
        place = handle.tell()
        handle.seek(0)
        known.sha256 = _of_samples(handle, size) if size > _LARGEST else _of_all(handle)
        handle.seek(place)
    return known.sha256


def _of_all(handle: BinaryIO) -> str:
    hasher = hashlib.sha256()
    while part := handle.read(_SAMPLE):
        hasher.update(part)
    return hasher.hexdigest()


def _of_samples(handle: BinaryIO, size: int) -> str:
    hasher = hashlib.sha256(str(size).encode())
    for begin, length in (
        (0, _ENDS),
        *((begin, _SAMPLE) for begin in range(_STEP, size, _STEP)),
        (size - _ENDS, _ENDS),
    ):
        handle.seek(begin)
        hasher.update(handle.read(length))
    return f"samples:{hasher.hexdigest()}"
