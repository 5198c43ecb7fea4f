"""What is read of a DICOM file: the elements that an image needs, and one frame."""

from copy import copy
from dataclasses import dataclass
from io import BytesIO
from struct import unpack
from typing import BinaryIO

import numpy as np
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filereader import read_dataset
from pydicom.pixels.utils import get_expected_length
from pydicom.tag import Tag
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from app.domain.fault import ReadFault
from app.files.calibration import SPACING_KEYWORDS
from app.files.counted import counted
from app.files.deflated import inflate
from app.files.dicom_meta import read_meta
from app.files.errors import ScanError
from app.files.fragments import FrameIndex, index_frames
from app.files.frame_time import TIME_KEYWORDS
from app.files.functional_groups import GROUP_KEYWORDS, spread_groups
from app.files.header import HEADER_KEYWORDS
from app.files.pixels import check_frames, check_size
from models.torch_free.message import Message

_LONGEST_HEADER = 1 << 24
"""Bytes of a deflated file that are searched for its header, as it may inflate to any number, and
the most that an element before the pixels may have."""

_LONGEST_INFLATED = 1 << 30
"""Bytes; a deflated file is inflated from its beginning up to the frame."""

_LONGEST_SEQUENCE = 1 << 18
"""Bytes; the longest that is needed, a table of 65,536 values of 16 bits, has half of it."""

_NATIVE = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
_PIXEL_TAGS = (0x7FE00008, 0x7FE00009, 0x7FE00010)
_LONG_VRS = (b"OB", b"OW", b"OF", b"OD", b"UN")
_NEEDED = [
    Tag(keyword)
    for keyword in (
        "SamplesPerPixel",
        "PhotometricInterpretation",
        "PlanarConfiguration",
        "NumberOfFrames",
        "Rows",
        "Columns",
        "BitsAllocated",
        "BitsStored",
        "HighBit",
        "PixelRepresentation",
        "WindowCenter",
        "WindowWidth",
        "VOILUTFunction",
        "VOILUTSequence",
        "RescaleIntercept",
        "RescaleSlope",
        "ModalityLUTSequence",
        "RedPaletteColorLookupTableDescriptor",
        "RedPaletteColorLookupTableData",
        "GreenPaletteColorLookupTableData",
        "BluePaletteColorLookupTableData",
        "SegmentedRedPaletteColorLookupTableData",
        "SegmentedGreenPaletteColorLookupTableData",
        "SegmentedBluePaletteColorLookupTableData",
        "ExtendedOffsetTable",
        "ExtendedOffsetTableLengths",
        *TIME_KEYWORDS,
        *GROUP_KEYWORDS,
        *HEADER_KEYWORDS,
        *SPACING_KEYWORDS,
    )
]


_NUMBERS = ("BitsAllocated", "SamplesPerPixel", "NumberOfFrames")
_SEQUENCES = ("ModalityLUTSequence", "VOILUTSequence", "SequenceOfUltrasoundRegions")


@dataclass(frozen=True, eq=False)
class Layout:
    """Where a file has its frames: the same for all of them, so that it can be kept.

    ``header`` has the needed elements before the pixels, whose element has the tag ``tag`` and the
    representation ``vr``. The first pixel is at ``begin``, in the inflated data if these begin at
    ``deflated_at`` of the file, and ``length`` is what the element claims. ``index`` has the
    frames of compressed pixels.
    """

    header: Dataset
    frames: int
    tag: tuple[int, int]
    vr: str
    begin: int
    length: int
    deflated_at: int | None = None
    index: FrameIndex | None = None


def read_layout(handle: BinaryIO, name: str) -> Layout:
    """Read what an image needs of a data set, and find its frames.

    The size in the header is checked. Raises ScanError if there is no image or its size is not
    right, and other exceptions if the file is damaged.
    """
    stream = handle = counted(handle, longest=_LONGEST_HEADER)
    syntax = _transfer_syntax(handle)
    deflated_at = None
    if syntax == DeflatedExplicitVRLittleEndian:
        syntax, deflated_at = ExplicitVRLittleEndian, handle.tell()
        stream = counted(BytesIO(inflate(handle, deflated_at, 0, _LONGEST_HEADER)))
    header = _read_header(stream, syntax, name)
    frames = _frames(header)
    check_frames(0, frames, name)
    order = "<" if syntax.is_little_endian else ">"
    head = stream.read(8)
    if len(head) < 8:
        raise _no_image(name)
    group, element, length = unpack(f"{order}HHL", head)
    vr = head[4:6]
    if vr in _LONG_VRS:
        (length,) = unpack(f"{order}L", stream.read(4))
    else:
        vr = b"OW"
    begin = stream.tell()
    index = None
    if syntax not in _NATIVE:
        vr = b"OB"
        table = header.get("ExtendedOffsetTable")
        index = index_frames(stream, frames, table if isinstance(table, bytes) else None)
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        header.pop(keyword, None)
    return Layout(header, frames, (group, element), vr.decode(), begin, length, deflated_at, index)


def read_frame(handle: BinaryIO, layout: Layout, name: str, number: int = 0) -> Dataset:
    """Give the data set of one frame, as if it were the only one.

    It is not decoded. Raises ScanError if there is no such frame, and other exceptions if the file
    is damaged.
    """
    check_frames(number, layout.frames, name)
    dataset = _copied(layout.header)
    if layout.index is None:
        frame = _native_frame(handle, layout, number)
    else:
        is_there = number < len(layout.index)
        frame = layout.index.read(counted(handle), number) if is_there else b""
    if number and not frame:
        raise ScanError(Message.of(ReadFault.NO_SUCH_FRAME, name=name, frame=number + 1))
    spread_groups(dataset, number)
    dataset.NumberOfFrames = 1
    dataset.add_new(layout.tag, layout.vr, frame)
    return dataset


def _copied(header: Dataset) -> Dataset:
    """Copy a data set without parsing what is not parsed yet. A changed copy leaves it alone."""
    dataset: Dataset = header[:]
    for tag in list(dataset.keys()):
        element = dataset.get_item(tag)
        if isinstance(element, DataElement):
            dataset[tag] = copy(element)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = header.file_meta.TransferSyntaxUID
    return dataset


def _native_frame(handle: BinaryIO, layout: Layout, number: int) -> bytes:
    """Read a frame of pixels that are not compressed, less of it if they end."""
    header = layout.header
    if header.BitsAllocated == 1:
        return _frame_of_bits(handle, layout, number)
    begin = get_expected_length(header) * number // layout.frames
    return _native_bytes(handle, layout, begin, _frame_length(header))


def _frame_of_bits(handle: BinaryIO, layout: Layout, number: int) -> bytes:
    """Read a frame of one bit a pixel, which may begin within a byte (PS3.5, section 8.1.1)."""
    bits = layout.header.Rows * layout.header.Columns * layout.header.get("SamplesPerPixel", 1)
    begin, shift = divmod(bits * number, 8)
    packed = _native_bytes(handle, layout, begin, -(-(shift + bits) // 8))
    unpacked = np.unpackbits(np.frombuffer(packed, np.uint8), bitorder="little")
    frame = np.packbits(unpacked[shift : shift + bits], bitorder="little").tobytes()
    return frame + bytes(len(frame) % 2)


def _native_bytes(handle: BinaryIO, layout: Layout, begin: int, length: int) -> bytes:
    """Read at most ``length`` bytes of the pixels, and nothing beyond what their element has."""
    length = max(0, min(layout.length - begin, length))
    begin += layout.begin
    if layout.deflated_at is None:
        handle.seek(begin)
        return counted(handle).read(length)
    if begin + length > _LONGEST_INFLATED:
        raise NotImplementedError("a deflated cine would take too long to inflate")
    return inflate(handle, layout.deflated_at, begin, length)


def _transfer_syntax(handle: BinaryIO) -> UID:
    """Find out how the data set is encoded, and leave ``handle`` where it begins.

    Without a meta header its first element decides: explicit if that has a value representation,
    big-endian if its group, 2 or 8, comes with the higher byte first.
    """
    meta = read_meta(handle)
    if "TransferSyntaxUID" in meta:
        return UID(meta.TransferSyntaxUID)
    begin = handle.tell()
    head = handle.read(6)
    handle.seek(begin)
    if not head[4:6].isalpha():
        return ImplicitVRLittleEndian
    return ExplicitVRBigEndian if head.startswith(b"\0") else ExplicitVRLittleEndian


def _read_header(stream: BinaryIO, syntax: UID, name: str) -> Dataset:
    """Read the needed elements before the pixels, and leave ``stream`` where these begin."""
    dataset = read_dataset(
        stream,
        is_implicit_VR=syntax == ImplicitVRLittleEndian,
        is_little_endian=syntax != ExplicitVRBigEndian,
        stop_when=lambda tag, *_: tag in _PIXEL_TAGS,
        specific_tags=list(_NEEDED),
    )
    if "Rows" not in dataset or "Columns" not in dataset:
        raise _no_image(name)
    check_size(int(dataset.Columns), int(dataset.Rows), name)
    # A list instead of a number would be multiplied with lengths.
    if not all(isinstance(dataset.get(number, 1), int) for number in _NUMBERS):
        raise ValueError("a list instead of a number")
    for keyword in _SEQUENCES:
        element = dataset.get_item(keyword)
        # A sequence is parsed when it is asked for, unless its length was not known.
        if isinstance(element, RawDataElement) and element.length > _LONGEST_SEQUENCE:
            raise ValueError("a longer sequence than an image needs")
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    return dataset


def _frames(dataset: Dataset) -> int:
    return max(1, int(dataset.get("NumberOfFrames") or 1))


def _frame_length(dataset: Dataset) -> int:
    """Bytes of a frame that is not compressed, with one to pad it."""
    return -(-get_expected_length(dataset) // _frames(dataset)) + 1


def _no_image(name: str) -> ScanError:
    return ScanError(Message.of(ReadFault.DICOM_WITHOUT_IMAGE, name=name))
