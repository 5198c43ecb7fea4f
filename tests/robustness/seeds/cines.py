"""Small DICOM cines: in fragments with and without tables, enhanced, in every compression."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import imagecodecs
import numpy as np
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended

from .dicoms import dataset_of, written
from .images import jpegs, ramp

FRAMES = 3


def _stored(syntax: str, **changes: Any) -> Dataset:
    pixels = b"".join(ramp()[:: 1 - 2 * (frame % 2)].tobytes() for frame in range(FRAMES))
    return dataset_of(syntax, NumberOfFrames=FRAMES, **{"PixelData": pixels, **changes})


def _in_fragments(table: str, fragments: int = 1) -> bytes:
    frames = [jpegs()[0]] * FRAMES
    if table == "extended":
        pixels, offsets, lengths = encapsulate_extended(frames)
        changes = {
            "PixelData": pixels,
            "ExtendedOffsetTable": offsets,
            "ExtendedOffsetTableLengths": lengths,
        }
    else:
        changes = {"PixelData": encapsulate(frames, fragments, has_bot=table == "basic")}
    dataset = _stored(uid.JPEGBaseline8Bit, **changes)
    dataset["PixelData"].is_undefined_length = True
    return written(dataset)


def _compressed(syntax: str) -> bytes:
    dataset = _stored(uid.ExplicitVRLittleEndian)
    dataset.compress(syntax)
    return written(dataset)


def _encoded(syntax: str, frame: bytes, **changes: Any) -> bytes:
    changes["PixelData"] = encapsulate([frame] * FRAMES)
    dataset = _stored(syntax, **changes)
    dataset["PixelData"].is_undefined_length = True
    return written(dataset)


def _enhanced(*, is_undefined: bool) -> bytes:
    dataset = _stored(uid.ExplicitVRLittleEndian)
    groups = []
    for frame in range(FRAMES):
        window, content, group = Dataset(), Dataset(), Dataset()
        window.WindowCenter, window.WindowWidth = str(50 * frame + 1), "100"
        content.FrameReferenceDateTime = f"2026010203040{frame}.5"
        group.FrameVOILUTSequence, group.FrameContentSequence = [window], [content]
        group.is_undefined_length_sequence_item = is_undefined
        groups.append(group)
    dataset.SharedFunctionalGroupsSequence = groups[:1]
    dataset.PerFrameFunctionalGroupsSequence = groups
    dataset["PerFrameFunctionalGroupsSequence"].is_undefined_length = is_undefined
    return written(dataset)


def _made() -> Iterator[bytes]:
    yield written(_stored(uid.ExplicitVRLittleEndian, FrameTime="40"))
    yield written(_stored(uid.ImplicitVRLittleEndian, FrameTimeVector=[0, 20, 40]))
    yield written(_stored(uid.DeflatedExplicitVRLittleEndian, CineRate="25"))
    for table, fragments in (("none", 1), ("none", 2), ("basic", 1), ("basic", 3), ("extended", 1)):
        yield _in_fragments(table, fragments)
    for syntax in (uid.RLELossless, uid.JPEGLSLossless):
        yield _compressed(syntax)
    jpeg_2000 = imagecodecs.jpeg2k_encode(ramp(), codecformat="j2k", reversible=True)
    yield _encoded(uid.JPEG2000Lossless, bytes(jpeg_2000))
    yield _encoded(uid.HTJ2KLossless, bytes(imagecodecs.htj2k_encode(ramp())))
    yield _encoded(uid.JPEGLosslessSV1, bytes(imagecodecs.jpeg_encode(ramp(), lossless=True)))
    deep = ramp().astype(np.uint16) * 16
    twelve = bytes(imagecodecs.jpeg_encode(deep, bitspersample=12))
    bits = {"BitsAllocated": 16, "BitsStored": 12, "HighBit": 11}
    yield _encoded(uid.JPEGExtended12Bit, twelve, **bits)
    for is_undefined in (False, True):
        yield _enhanced(is_undefined=is_undefined)


@cache
def cines() -> tuple[bytes, ...]:
    """All cines."""
    return tuple(_made())
