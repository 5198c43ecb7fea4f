"""All of a DICOM object but its pixels, read within the limits of what an image may be."""

from io import BytesIO
from typing import BinaryIO

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

from app.files.counted import counted
from app.files.deflated import inflate
from app.files.dicom_meta import read_meta
from app.files.frame import Layout

_LONGEST_INFLATED = 1 << 24
_PIXELS_GROUP = 0x7FE0


def read_whole_header(handle: BinaryIO, layout: Layout) -> Dataset:
    """Read every element before the pixels. ``layout`` is that of the same file.

    Values are parsed when they are asked for. Raises what pydicom raises, which may be any
    exception, if the file is damaged.
    """
    handle.seek(0)
    stream = counted(handle)
    if layout.deflated_at is not None:
        stream = counted(BytesIO(inflate(handle, layout.deflated_at, 0, _LONGEST_INFLATED)))
    else:
        read_meta(stream)
    syntax = layout.header.file_meta.TransferSyntaxUID
    return read_dataset(
        stream,
        is_implicit_VR=syntax == ImplicitVRLittleEndian,
        is_little_endian=syntax != ExplicitVRBigEndian,
        stop_when=lambda tag, *_: tag.group >= _PIXELS_GROUP,
    )
