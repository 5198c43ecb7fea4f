"""Where the frames of compressed pixel data are in a file (DICOM PS3.5, annex A.4)."""

from array import array
from collections.abc import Sequence
from io import SEEK_CUR
from itertools import pairwise
from struct import pack, unpack
from typing import BinaryIO

_ITEM = pack("<HH", 0xFFFE, 0xE000)
_UNKNOWN_LENGTH = 0xFFFFFFFF
_HEAD = 8
_MOST_FRAGMENTS = 100_000
"""An encoder may split each frame into some; the most frames that are read are 2,000."""

_LARGEST_OFFSET = 1 << 50
"""Bytes; the system refuses far higher places with an error."""

_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP")
"""How a JPEG or JPEG-LS, a JPEG 2000 codestream and a JP2 file begin."""
_LONGEST_START = max(map(len, _STARTS))


class FrameIndex:
    """Where each frame begins, found once, so that any frame is then read without the others.

    ``starts`` are the places of the first items of the frames. The last frame ends with the items.
    """

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = array("q", starts)

    def __len__(self) -> int:
        """How many frames there are."""
        return len(self._starts)

    def read(self, stream: BinaryIO, frame: int) -> bytes:
        """Read a frame, counted from 0: the fragments without their headers.

        Raises ValueError if there is none, IndexError if there is no such frame.
        """
        stream.seek(self._starts[frame])
        is_last = frame + 1 == len(self._starts)
        pieces = []
        while is_last or stream.tell() < self._starts[frame + 1]:
            length = _fragment(stream)
            if length is None:
                break
            pieces.append(stream.read(length))
        if not pieces:
            raise ValueError("no fragment where a frame begins")
        return b"".join(pieces)


def index_frames(stream: BinaryIO, frames: int, extended: bytes | None = None) -> FrameIndex:
    """Find the frames of the pixel data whose first item is at the position of ``stream``.

    ``frames`` is their number in the header, ``extended`` the extended offset table as it is
    stored. If there is no table, or one that does not fit, the fragments are gone through: a jump
    for each, without reading them. Then there may be fewer frames than the header says. Raises
    ValueError if there are no fragments or too many.
    """
    length = _fragment(stream)
    if length is None:
        raise ValueError("no offset table")
    basic = stream.read(length)
    begin = stream.tell()
    for table, kind in ((extended or b"", "Q"), (basic, "L")):
        offsets = _numbers(table, kind)
        if len(offsets) == frames and _fits(stream, begin, offsets):
            return FrameIndex([begin + offset for offset in offsets])
    stream.seek(begin)
    return FrameIndex(_starts(stream, _fragments(stream), frames))


def _fragment(stream: BinaryIO) -> int | None:
    """Length of the fragment whose header is next, None if there is no fragment."""
    head = stream.read(_HEAD)
    if len(head) < _HEAD or not head.startswith(_ITEM):
        return None
    (length,) = unpack("<L", head[4:])
    return None if length == _UNKNOWN_LENGTH else length


def _numbers(table: bytes, kind: str) -> tuple[int, ...]:
    count = len(table) // {"L": 4, "Q": 8}[kind]
    return unpack(f"<{count}{kind}", table[: count * {"L": 4, "Q": 8}[kind]])


def _fits(stream: BinaryIO, begin: int, offsets: Sequence[int]) -> bool:
    """Whether offsets rise, and the first and last lead to a fragment."""
    if offsets[0] or offsets[-1] > _LARGEST_OFFSET:
        return False
    if not all(one < other for one, other in pairwise(offsets)):
        return False
    for offset in (offsets[0], offsets[-1]):
        stream.seek(begin + offset)
        if _fragment(stream) is None:
            return False
    return True


def _fragments(stream: BinaryIO) -> list[int]:
    """The place of each fragment's header; what follows a damaged one is left out."""
    places: list[int] = []
    place = stream.tell()
    while (length := _fragment(stream)) is not None:
        if len(places) >= _MOST_FRAGMENTS:
            raise ValueError("more fragments than an image needs")
        places.append(place)
        place = stream.seek(length, SEEK_CUR)
    if not places:
        raise ValueError("no fragments")
    return places


def _starts(stream: BinaryIO, places: Sequence[int], frames: int) -> Sequence[int]:
    """Where the frames begin if no table says it.

    One frame has all fragments; of several each has one, or begins where a compressed image does.
    If neither fits, each fragment counts as a frame.
    """
    if frames == 1:
        return places[:1]
    if len(places) > frames:
        starts = [place for place in places if _is_start(stream, place)]
        if len(starts) == frames and starts[0] == places[0]:
            return starts
    return places


def _is_start(stream: BinaryIO, place: int) -> bool:
    stream.seek(place + _HEAD)
    return stream.read(_LONGEST_START).startswith(_STARTS)
