"""SEG and SR of any program, read for the image that they are about.

A SEG counts for an image that its frames were derived from, pixel by pixel. Of an SR, the groups of
measurements of TID 1500 count that refer to the image, or to a segment of a SEG that does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from pydicom import dcmread
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filereader import read_dataset
from pydicom.uid import (
    UID,
    Comprehensive3DSRStorage,
    ComprehensiveSRStorage,
    DeflatedExplicitVRLittleEndian,
    EnhancedSRStorage,
    ExplicitVRLittleEndian,
    SegmentationStorage,
)

from app.dicom.foreign_report import ReportedGroup, reported_groups
from app.dicom.foreign_segments import SegmentedRegion, segmented_regions
from app.domain.fault import ReadFault
from app.domain.foreign import ForeignFinding
from app.files.counted import counted
from app.files.decoder_output import decoder_output_suppressed
from app.files.deflated import inflate
from app.files.dicom_meta import read_meta
from app.files.errors import ScanError, reading_error, shown_name
from app.files.source import opened
from models.torch_free.message import Message

_LONGEST_FILE = 1 << 28
"""Bytes of a file that is read; a SEG of a thousand frames of 1024 x 768 has 100 million."""
_LONGEST_INFLATED = 1 << 26
_LONGEST_ELEMENT = 1 << 21
"""Bytes; the groups of a frame have 400, those of a Lesion in a report 4,000."""
_PIXELS_GROUP = 0x7FE0

_LABEL_MAP = UID("1.2.840.10008.5.1.4.1.1.66.7")
SEGMENTATIONS = (SegmentationStorage, _LABEL_MAP)
REPORTS = (EnhancedSRStorage, ComprehensiveSRStorage, Comprehensive3DSRStorage)


def read_foreign(
    paths: Iterable[Path], sop_instance_uid: str, size: tuple[int, int]
) -> tuple[ForeignFinding, ...]:
    """Read what objects in these files say of an image of (rows, columns).

    Regions of a SEG and the measurements of an SR that refers to them are one finding. Raises
    ScanError for the first file that is not whole.
    """
    regions: list[SegmentedRegion] = []
    groups: list[ReportedGroup] = []
    for path in paths:
        found = _read(path, sop_instance_uid, size)
        regions += [one for one in found if isinstance(one, SegmentedRegion)]
        groups += [one for one in found if isinstance(one, ReportedGroup)]
    return _joined(regions, groups)


def _joined(
    regions: Sequence[SegmentedRegion], groups: Sequence[ReportedGroup]
) -> tuple[ForeignFinding, ...]:
    by_segment = {one.segment: one for one in groups if one.segment is not None}
    used = set()
    findings = []
    for region in regions:
        group = by_segment.get(region.segment)
        finding = region.finding
        if group is not None:
            used.add(id(group))
            finding = replace(finding, values=group.finding.values)
        findings.append(finding)
    findings += [one.finding for one in groups if id(one) not in used and one.is_about_image]
    return tuple(sorted(findings, key=lambda one: one.frame))


def _read(
    path: Path, sop_instance_uid: str, size: tuple[int, int]
) -> Sequence[SegmentedRegion | ReportedGroup]:
    try:
        with opened(path) as source, decoder_output_suppressed():
            if source.size > _LONGEST_FILE:
                return ()
            return _found(source.handle, sop_instance_uid, size)
    except OSError as error:
        raise reading_error(path, error) from error
    except ScanError:
        raise
    except Exception as error:  # pydicom raises anything for a damaged file
        message = Message.of(ReadFault.DAMAGED_DICOM, name=shown_name(path))
        raise ScanError(message) from error


def _found(
    handle: BinaryIO, sop_instance_uid: str, size: tuple[int, int]
) -> Sequence[SegmentedRegion | ReportedGroup]:
    dataset = _data_set(handle)
    kind = UID(dataset.get("SOPClassUID", ""))
    if kind in SEGMENTATIONS:
        return segmented_regions(dataset, sop_instance_uid, size)
    if kind in REPORTS:
        return reported_groups(dataset, sop_instance_uid, size)
    return ()


def _data_set(handle: BinaryIO) -> Dataset:
    """Read all of it, within limits of time and memory. Raises ValueError if it is beyond them."""
    stream = counted(handle)
    meta = read_meta(stream)
    if meta.get("TransferSyntaxUID") == DeflatedExplicitVRLittleEndian:
        inflated = BytesIO(inflate(handle, handle.tell(), 0, _LONGEST_INFLATED))
        stream = counted(inflated)
        dataset = read_dataset(stream, is_implicit_VR=False, is_little_endian=True)
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    else:
        stream.seek(0)
        dataset = dcmread(stream, force=True)
    for tag in dataset.keys():  # noqa: SIM118 without it, pydicom parses each element
        element = dataset.get_item(tag)
        # A sequence is parsed when it is asked for, unless its length was not known.
        if (
            isinstance(element, RawDataElement)
            and tag.group != _PIXELS_GROUP
            and element.length > _LONGEST_ELEMENT
        ):
            raise ValueError("a longer element than results need")
    return dataset
