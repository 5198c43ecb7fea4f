"""Frames of compressed DICOM pixels: compared with the header, then decoded (docs/adr/0020)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from app.domain.fault import ReadFault
from app.files.codestream import (
    Claimed,
    bare_jpeg_2000,
    check_jpeg_2000,
    check_jpeg_ls,
    check_whole_jpeg,
)
from app.files.errors import ScanError
from app.files.pixels import check_size
from app.files.rle import unpack_rle
from models.torch_free.message import Message

_JPEG = (JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1)
_JPEG_LS = (JPEGLSLossless, JPEGLSNearLossless)
_JPEG_2000 = (JPEG2000Lossless, JPEG2000, HTJ2KLossless, HTJ2KLosslessRPCL, HTJ2K)

LOSSY = (JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000, HTJ2K)

_YBR = ("YBR_FULL", "YBR_FULL_422")

_LARGEST_JPEG_2000_SIDE = 4096
"""OpenJPEG decodes into numbers of 32 bits, whatever the file needs."""

_MOST_BITS = 16
_JPEG_END = b"\xff\xd9"

Pixels = tuple[NDArray[Any], str, int]
"""Samples (H, W) or (H, W, 3), their photometric interpretation, and how many bits they have."""


def decode_frame(frame: bytes, dataset: Dataset, name: str) -> Pixels:
    """Compare a compressed frame with the header, and decode it if they agree.

    Raises ScanError if the frame's size is not that of the header, before memory is taken for its
    pixels, NotImplementedError if it is compressed in an unknown way, and other exceptions if it is
    damaged.
    """
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax == RLELossless:
        return _run_lengths(frame, dataset)
    if syntax in _JPEG:
        return _jpeg(frame, dataset, name)
    if syntax in _JPEG_LS:
        return _jpeg_ls(frame, dataset, name)
    if syntax in _JPEG_2000:
        return _jpeg_2000(frame, dataset, name)
    raise NotImplementedError(syntax)


def _run_lengths(frame: bytes, dataset: Dataset) -> Pixels:
    channels, bits = dataset.SamplesPerPixel, dataset.BitsAllocated
    planes = unpack_rle(
        frame,
        pixels=dataset.Rows * dataset.Columns,
        samples=channels,
        bytes_per_sample=bits // 8,
    )
    size = (dataset.Rows, dataset.Columns)
    pixels: NDArray[Any] = np.frombuffer(planes, f"<u{bits // 8}").reshape(channels, *size)
    pixels = pixels[0] if channels == 1 else np.moveaxis(pixels, 0, -1)
    return pixels, dataset.PhotometricInterpretation, bits


def _jpeg(frame: bytes, dataset: Dataset, name: str) -> Pixels:
    """Decode a JPEG of 8, 12 or, if it is lossless, up to 16 bits.

    One that says how its colors are stored is believed rather than the header, because programs
    change one and forget the other.
    """
    import imagecodecs  # here because most files are not compressed

    claimed = check_whole_jpeg(frame)
    _compare(claimed, dataset, name)
    meaning = claimed.meaning or dataset.PhotometricInterpretation
    if claimed.channels == 1:
        return imagecodecs.jpeg8_decode(frame), meaning, claimed.bits
    # Two equal color spaces keep libjpeg from converting. It can't convert what is lossless, and
    # converts 12 bits more precisely than we could 8.
    converts = meaning in _YBR and dataset.file_meta.TransferSyntaxUID in LOSSY
    space = "YCbCr" if converts else "RGB"
    pixels = imagecodecs.jpeg8_decode(frame, colorspace=space, outcolorspace="RGB")
    return pixels, "RGB" if converts else meaning, claimed.bits


def _jpeg_ls(frame: bytes, dataset: Dataset, name: str) -> Pixels:
    import imagecodecs

    claimed = check_jpeg_ls(frame)
    _compare(claimed, dataset, name)
    # CharLS never returns from a truncated codestream without an end.
    pixels = imagecodecs.jpegls_decode(frame + _JPEG_END)
    return pixels, dataset.PhotometricInterpretation, claimed.bits


def _jpeg_2000(frame: bytes, dataset: Dataset, name: str) -> Pixels:
    import imagecodecs

    check_size(dataset.Columns, dataset.Rows, name, _LARGEST_JPEG_2000_SIDE)
    frame = bare_jpeg_2000(frame)
    claimed = check_jpeg_2000(frame)
    _compare(claimed, dataset, name)
    meaning = dataset.PhotometricInterpretation
    # OpenJPEG undoes these two transforms.
    meaning = "RGB" if meaning in ("YBR_ICT", "YBR_RCT") else meaning
    return imagecodecs.jpeg2k_decode(frame), meaning, claimed.bits


def _compare(claimed: Claimed, dataset: Dataset, name: str) -> None:
    if claimed.size != (dataset.Columns, dataset.Rows):
        raise ScanError(
            Message.of(
                ReadFault.DICOM_SIZE,
                name=name,
                width=claimed.size[0],
                height=claimed.size[1],
                header_width=int(dataset.Columns),
                header_height=int(dataset.Rows),
            )
        )
    if claimed.channels != dataset.SamplesPerPixel or claimed.channels not in (1, 3):
        raise ValueError("other channels than the header says")
    if claimed.bits > min(dataset.BitsAllocated, _MOST_BITS):
        raise ValueError("more bits than the header says")
