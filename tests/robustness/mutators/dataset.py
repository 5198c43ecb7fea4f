"""Changes to DICOM with pydicom: any element in any encoding, also in sequences."""

import warnings
from collections.abc import Iterator
from io import BytesIO
from random import Random
from typing import Any

from pydicom import config, dcmread, dcmwrite
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

from .dicom import DEFLATED
from .jpeg import JPEG
from .numbers import TEXTS, any_integer
from .plain import PLAIN, Mutator

KEYWORDS = (
    *("Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"),
    *("SamplesPerPixel", "PlanarConfiguration", "PhotometricInterpretation", "NumberOfFrames"),
    *("WindowCenter", "WindowWidth", "RescaleSlope", "RescaleIntercept", "PixelSpacing"),
    *("RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1"),
    *("PhysicalDeltaX", "PhysicalDeltaY", "PhysicalUnitsXDirection", "RegionSpatialFormat"),
    *("RegionDataType", "LUTDescriptor", "LUTData", "RedPaletteColorLookupTableDescriptor"),
)
TYPES = ("US", "SS", "UL", "SL", "FL", "FD", "DS", "IS", "CS", "LO", "PN", "UI", "OB", "OW", "SQ")
INTEGER, REAL, BYTES = ("US", "SS", "UL", "SL", "IS"), ("FL", "FD"), ("OB", "OW", "UN")
LIMITS = {"US": 2, "SS": 2, "UL": 4, "SL": 4, "IS": 4}
LARGEST, HEAD_SIZE = 64_000, 1024
ALLOWED = (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, OSError)
"""Exceptions of pydicom for invalid data sets, and for values that it can't write."""


def through_pydicom(rng: Random, data: bytes) -> bytes:
    """Change one to three elements and write the data set again.

    If this fails, change the bytes without pydicom. So are deflated and large files, because this
    process would have to inflate them.
    """
    if DEFLATED in data[:HEAD_SIZE] or len(data) > LARGEST:
        return rng.choice(PLAIN)(rng, data)
    before = config.settings.reading_validation_mode, config.settings.writing_validation_mode
    config.settings.reading_validation_mode = config.IGNORE
    config.settings.writing_validation_mode = config.IGNORE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dcmread(BytesIO(data), force=True)
            for _ in range(rng.randint(1, 3)):
                _change(rng, dataset)
            written = BytesIO()
            dcmwrite(written, dataset, enforce_file_format=False)
            return written.getvalue()
    except (*ALLOWED, NotImplementedError, RuntimeError, MemoryError, AssertionError):
        return rng.choice(PLAIN)(rng, data)
    except Exception as error:
        # struct.error, zlib.error and pydicom's exceptions have no other common base class.
        if type(error).__module__.partition(".")[0] in ("struct", "zlib", "pydicom"):
            return rng.choice(PLAIN)(rng, data)
        raise
    finally:
        config.settings.reading_validation_mode, config.settings.writing_validation_mode = before


def _datasets(dataset: Dataset) -> Iterator[Dataset]:
    yield dataset
    for found in dataset:
        if found.VR == "SQ" and found.value:
            for item in found.value:
                yield from _datasets(item)


def _change(rng: Random, dataset: Any) -> None:
    if rng.random() < 0.1:
        _compress(rng, dataset)
        return
    holder = rng.choice(list(_datasets(dataset)))
    elements = list(holder)
    if elements and rng.random() < 0.6:
        found = rng.choice(elements)
    else:
        found = DataElement(rng.choice(KEYWORDS), rng.choice(TYPES), None)
    what = rng.random()
    if what < 0.15 and found.tag in holder:
        del holder[found.tag]
        return
    kind = found.VR if what < 0.8 else rng.choice(TYPES)
    holder[found.tag] = DataElement(found.tag, kind, _value(rng, kind, holder))


def _value(rng: Random, kind: str, holder: Dataset) -> Any:
    if kind == "SQ":
        inside = Dataset()
        inside.Rows = any_integer(rng, 2)
        return Sequence(rng.choice(([], [inside], [inside, inside], [Dataset()])))
    if kind in BYTES:
        return rng.randbytes(rng.choice((0, 1, 2, 300, 4320)))
    if kind in REAL:
        one: Any = rng.choice((0.0, -1.0, 1e-40, 1e300, float("nan"), float("inf"), 0.02))
        one = min(one, 3e38) if kind == "FL" else one
    elif kind in INTEGER:
        one = any_integer(rng, LIMITS[kind])
        one = one >> 1 if kind in ("SS", "SL", "IS") else one
    else:
        one = rng.choice(TEXTS)
    return rng.choice((one, one, one, [one, one], [one] * 3, None))


def _compress(rng: Random, dataset: Any) -> None:
    """Replace the pixels by a JPEG that is changed or claims another size."""
    from ..seeds.images import jpegs

    frame = rng.choice(jpegs())
    for _ in range(rng.randint(0, 2)):
        frame = rng.choice(JPEG)(rng, frame)
    dataset.PixelData = encapsulate([frame])
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = rng.choice(
        ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.70")
    )


DATASET: tuple[Mutator, ...] = (through_pydicom,)
