"""What is read of a DICOM file: the elements that an image needs, and one frame."""

import zlib
from io import SEEK_CUR, BytesIO
from struct import unpack
from typing import BinaryIO, cast

from PIL import Image, UnidentifiedImageError
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate, get_frame
from pydicom.filereader import read_dataset, read_preamble
from pydicom.pixels.utils import get_expected_length
from pydicom.tag import Tag
from pydicom.uid import (
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    RLELossless,
)

from app.domain.fault import ReadFault
from app.files.codestream import Size, bare_jpeg_2000, check_jpeg, check_jpeg_2000
from app.files.errors import ScanError
from app.files.frame_time import TIME_KEYWORDS
from app.files.header import HEADER_KEYWORDS
from app.files.pixels import check_frames, check_size
from app.files.rle import unpack_rle
from models.torch_free.message import Message

_LONGEST_HEADER = 1 << 24
"""Bytes of a deflated file that are searched for its header: it may inflate to any number."""

_LONGEST_INFLATED = 1 << 30
"""Bytes; a deflated file is inflated from its beginning up to the frame."""

_LARGEST_JPEG_2000_SIDE = 4096
"""OpenJPEG decodes into numbers of 32 bits, whatever the file needs."""

_MOST_READS = 100_000
"""Each element and each fragment takes two or more; the longest valid header has some 10,000."""

_LONGEST_SEQUENCE = 1 << 18
"""Bytes; the longest that is needed, a table of 65,536 values of 16 bits, has half of it."""

_NATIVE = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
_PIXEL_TAGS = (0x7FE00008, 0x7FE00009, 0x7FE00010)
_LONG_VRS = (b"OB", b"OW", b"OF", b"OD", b"UN")
_LONGEST_ELEMENT_HEADER = 12
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
        "SequenceOfUltrasoundRegions",
        "ExtendedOffsetTable",
        "ExtendedOffsetTableLengths",
        *TIME_KEYWORDS,
        *HEADER_KEYWORDS,
    )
]


_NUMBERS = ("BitsAllocated", "SamplesPerPixel", "NumberOfFrames")
_SEQUENCES = ("ModalityLUTSequence", "VOILUTSequence", "SequenceOfUltrasoundRegions")


class _Counted:
    """A stream that raises ValueError if a file holds more parts than an image needs.

    A part can have just 8 bytes, and pydicom takes 20 microseconds and 700 bytes for it.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._reads = 0
        self.seek = stream.seek
        self.tell = stream.tell

    def read(self, size: int = -1) -> bytes:
        self._reads += 1
        if self._reads > _MOST_READS:
            raise ValueError("more parts than an image needs")
        return self._stream.read(size)


def read_frame(handle: BinaryIO, name: str, frame: int = 0) -> tuple[Dataset, int]:
    """Read what an image needs of a data set and, of its pixels, only one frame.

    Gives the data set of that frame, and the number of frames that the header claims. The frame
    is not decoded, except for run-length encoding. The size in the header is checked, and the size
    that a compressed frame claims must be the same. Raises ScanError if there is no image or its
    size is not right, NotImplementedError if it is compressed in an unknown way, and other
    exceptions if the file is damaged.
    """
    handle = cast(BinaryIO, _Counted(handle))
    syntax = _transfer_syntax(handle)
    if syntax != DeflatedExplicitVRLittleEndian:
        dataset = _read_header(handle, syntax, name)
        frames = _frames(dataset)
        check_frames(frame, frames, name)
        return _with_frame(dataset, handle, name, frame), frames
    deflated = handle.read()
    stream = _inflate(deflated, _LONGEST_HEADER)
    dataset = _read_header(stream, ExplicitVRLittleEndian, name)
    frames = _frames(dataset)
    check_frames(frame, frames, name)
    pixels_at = stream.tell()
    if pixels_at >= len(stream.getbuffer()):
        raise _no_image(name)
    end = pixels_at + _LONGEST_ELEMENT_HEADER + _frame_length(dataset) * (frame + 1)
    if end > _LONGEST_INFLATED:
        raise NotImplementedError("a deflated cine that is larger than memory should be")
    stream = _inflate(deflated, end)
    stream.seek(pixels_at)
    return _with_frame(dataset, stream, name, frame), frames


def _transfer_syntax(handle: BinaryIO) -> UID:
    """Find out how the data set is encoded, and leave ``handle`` where it begins.

    Without a meta header its first element decides: explicit if that has a value representation,
    big-endian if its group, 2 or 8, comes with the higher byte first.
    """
    read_preamble(handle, force=True)
    meta = read_dataset(
        handle,
        is_implicit_VR=False,
        is_little_endian=True,
        stop_when=lambda tag, *_: tag.group != 2,
    )
    if "TransferSyntaxUID" in meta:
        return UID(meta.TransferSyntaxUID)
    begin = handle.tell()
    head = handle.read(6)
    handle.seek(begin)
    if not head[4:6].isalpha():
        return ImplicitVRLittleEndian
    return ExplicitVRBigEndian if head.startswith(b"\0") else ExplicitVRLittleEndian


def _inflate(deflated: bytes, longest: int) -> BytesIO:
    return BytesIO(zlib.decompressobj(-zlib.MAX_WBITS).decompress(deflated, longest))


def _read_header(stream: BinaryIO, syntax: UID, name: str) -> Dataset:
    """Read the needed elements before the pixels, and leave ``stream`` where these begin."""
    stream = cast(BinaryIO, _Counted(stream))
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


def _with_frame(dataset: Dataset, stream: BinaryIO, name: str, number: int) -> Dataset:
    """Give ``dataset`` a frame of the pixels that begin at the position of ``stream``."""
    syntax = dataset.file_meta.TransferSyntaxUID
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
    if syntax in _NATIVE:
        begin = get_expected_length(dataset) * number // _frames(dataset)
        if number and (dataset.BitsAllocated == 1 or begin >= length):
            raise ScanError(Message.of(ReadFault.NO_SUCH_FRAME, name=name, frame=number + 1))
        stream.seek(begin, SEEK_CUR)
        frame = stream.read(min(length - begin, _frame_length(dataset)))
    else:
        frame = _compressed_frame(stream, dataset, name, number)
        vr = b"OB"
    dataset.NumberOfFrames = 1
    dataset.add_new((group, element), vr.decode(), frame)
    return dataset


def _compressed_frame(stream: BinaryIO, dataset: Dataset, name: str, number: int) -> bytes:
    """Read a frame from its fragments, and compare it with the header."""
    syntax = dataset.file_meta.TransferSyntaxUID
    offsets = None
    if "ExtendedOffsetTable" in dataset:
        offsets = (dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths)
        del dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths
    frame = get_frame(stream, number, number_of_frames=_frames(dataset), extended_offsets=offsets)
    if syntax == RLELossless:
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.PlanarConfiguration = 1
        return unpack_rle(
            frame,
            pixels=dataset.Rows * dataset.Columns,
            samples=dataset.SamplesPerPixel,
            bytes_per_sample=dataset.BitsAllocated // 8,
        )
    if syntax in (JPEGBaseline8Bit, JPEGExtended12Bit):
        size = _jpeg_size(frame)
    elif syntax in (JPEG2000, JPEG2000Lossless):
        check_size(dataset.Columns, dataset.Rows, name, _LARGEST_JPEG_2000_SIDE)
        frame = bare_jpeg_2000(frame)
        size = check_jpeg_2000(frame)
    else:
        raise NotImplementedError(syntax)
    if size != (dataset.Columns, dataset.Rows):
        raise ScanError(
            Message.of(
                ReadFault.DICOM_SIZE,
                name=name,
                width=size[0],
                height=size[1],
                header_width=int(dataset.Columns),
                header_height=int(dataset.Rows),
            )
        )
    return encapsulate([frame])


def _jpeg_size(frame: bytes) -> Size:
    check_jpeg(frame)
    try:
        with Image.open(BytesIO(frame), formats=("JPEG",)) as image:
            return image.size
    except UnidentifiedImageError as error:
        raise NotImplementedError("a JPEG that Pillow does not know") from error


def _no_image(name: str) -> ScanError:
    return ScanError(Message.of(ReadFault.DICOM_WITHOUT_IMAGE, name=name))
