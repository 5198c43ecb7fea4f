"""The file meta information of a DICOM file (PS3.10, 7.1)."""

from typing import BinaryIO

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset, read_preamble

_META_GROUP = 2


def read_meta(handle: BinaryIO) -> Dataset:
    """Read it, and leave ``handle`` where the data set begins. It is empty if there is none."""
    read_preamble(handle, force=True)
    return read_dataset(
        handle,
        is_implicit_VR=False,
        is_little_endian=True,
        stop_when=lambda tag, *_: tag.group != _META_GROUP,
    )
