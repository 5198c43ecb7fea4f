"""What an enhanced multi-frame file says of one frame (DICOM PS3.3, C.7.6.16)."""

import re
from collections.abc import Iterator
from datetime import datetime
from io import SEEK_CUR, BytesIO
from itertools import chain
from struct import unpack
from typing import BinaryIO

from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from app.files.counted import counted

SHARED, PER_FRAME = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"
GROUP_KEYWORDS = (SHARED, PER_FRAME)
"""The attributes that are read here."""

_LONGEST = 1 << 23
"""Bytes of all groups: 2,000 frames with 4 kB each."""

_MACROS = {
    "PixelMeasuresSequence": ("PixelSpacing",),
    "FrameVOILUTSequence": ("WindowCenter", "WindowWidth", "VOILUTFunction"),
    "PixelValueTransformationSequence": ("RescaleIntercept", "RescaleSlope"),
}
"""Attributes that other images have in the data set itself."""


def spread_groups(dataset: Dataset, frame: int) -> None:
    """Give ``dataset`` the attributes of a frame, counted from 0, as if it were a single image.

    The groups themselves are removed. If the file gives no frame time, it is the difference of
    the frames' reference times, in ms. What can't be read is treated as missing.
    """
    if not any(keyword in dataset for keyword in GROUP_KEYWORDS):
        return
    shared = _item(dataset, SHARED, 0)
    this = _item(dataset, PER_FRAME, frame)
    for name, keywords in _MACROS.items():
        # Each frame's own group goes before the shared one.
        for item in chain(_items(shared, name), _items(this, name)):
            for keyword in keywords:
                if keyword in item:
                    dataset[keyword] = item[keyword]
    if "FrameTime" not in dataset:
        following = _item(dataset, PER_FRAME, frame + 1)
        pair = (this, following) if following else (_item(dataset, PER_FRAME, frame - 1), this)
        begin, end = (_reference_time(item) for item in pair)
        if begin is not None and end is not None:
            dataset.FrameTime = round((end - begin).total_seconds() * 1000, 3)
    for keyword in GROUP_KEYWORDS:
        dataset.pop(keyword, None)


def _items(group: Dataset, name: str) -> Iterator[Dataset]:
    try:
        yield from group.get(name) or ()
    except Exception:  # noqa: BLE001 pydicom parses late and may raise anything
        return


def _item(dataset: Dataset, keyword: str, number: int) -> Dataset:
    """An item of a sequence, empty if there is none or it can't be read."""
    try:
        return _found(dataset, keyword, number)
    except Exception:  # noqa: BLE001 pydicom parses late and may raise anything
        return Dataset()


def _found(dataset: Dataset, keyword: str, number: int) -> Dataset:
    element = dataset.get_item(keyword)
    if number < 0 or element is None:
        return Dataset()
    if not isinstance(element, RawDataElement):
        # Its length was not known, so all of it has been parsed.
        items: list[Dataset] = element.value
        return items[number] if number < len(items) else Dataset()
    data = element.value or b""
    if len(data) > _LONGEST:
        return Dataset()
    stream = counted(BytesIO(data))
    for _ in range(number):
        _pass_item(stream, element)
    return _read_elements(stream, element, _length(stream, element))


def _length(stream: BinaryIO, element: RawDataElement) -> int | None:
    """Length of the item whose header is next, None if it is not known."""
    order = "<" if element.is_little_endian else ">"
    group, number, length = unpack(f"{order}HHL", stream.read(8))
    if (group, number) != (0xFFFE, 0xE000):
        raise ValueError("no item")
    return None if length == 0xFFFFFFFF else int(length)


def _pass_item(stream: BinaryIO, element: RawDataElement) -> None:
    length = _length(stream, element)
    if length is None:
        _read_elements(stream, element, None)
    else:
        stream.seek(length, SEEK_CUR)


def _read_elements(stream: BinaryIO, element: RawDataElement, length: int | None) -> Dataset:
    return read_dataset(
        stream,
        element.is_implicit_VR,
        element.is_little_endian,
        length,
        at_top_level=False,
    )


def _reference_time(item: Dataset) -> datetime | None:
    """When a frame was taken. All times of a file have the same zone, which is left out."""
    for content in _items(item, "FrameContentSequence"):
        try:
            whole, _, fraction = str(content["FrameReferenceDateTime"].value).partition(".")
            digits = re.sub("[^0-9].*", "", fraction)[:6] or "0"
            return datetime.strptime(f"{whole[:14]}.{digits}", "%Y%m%d%H%M%S.%f")  # noqa: DTZ007
        except Exception:  # noqa: BLE001, S112 pydicom parses late and may raise anything
            continue
    return None
