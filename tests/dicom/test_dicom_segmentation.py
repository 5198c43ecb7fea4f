"""SEG objects: the mask to the pixel, who outlined it, and what it refers to."""

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import highdicom
import numpy as np
import pytest
from judged_frames import (
    CINE,
    EXAMPLES,
    IMAGE,
    MODELS,
    edited_frame,
    frames_of,
    judged_frame,
    opened,
    output_of,
    poor_source,
)
from pydicom import Dataset, dcmread
from pydicom.uid import UltrasoundMultiFrameImageStorage

from app.dicom.foreign import read_foreign
from app.dicom.judged import Author, JudgedFrame, outlined
from app.dicom.result_object import encoded
from app.dicom.segmentation import segmentations
from app.dicom.source import Export, SourceObject
from app.domain.lesion import Lesion
from app.domain.signature import Signature
from models.torch_free.regions import union

SIGNATURE = Signature("Dr. Ada Łovelace", datetime(2026, 11, 26, 18, tzinfo=UTC))
EXPORT = Export(datetime(2026, 11, 26, 20, tzinfo=UTC), "key")


def written(segments: Mapping[Author, Dataset], folder: Path) -> list[Path]:
    paths = [folder / f"{author}.dcm" for author in segments]
    for path, one in zip(paths, segments.values(), strict=True):
        path.write_bytes(encoded(one))
    return paths


def whole_mask(source: SourceObject, lesion: Lesion) -> np.ndarray:
    return union([lesion], (int(source.dataset.Rows), int(source.dataset.Columns)))


@pytest.mark.parametrize("name", EXAMPLES)
def test_highdicom_reads_the_same_masks_in_the_same_frames(name: str) -> None:
    source = opened(name)
    frames = frames_of(source)
    made = segmentations(source, frames, EXPORT)[Author.NETWORKS]
    read = highdicom.seg.segread(io.BytesIO(encoded(made)))
    found = outlined(frames, Author.NETWORKS)
    assert read.number_of_segments == len(found) == 2 * len(frames)
    for number, finding in enumerate(found, start=1):
        uid, frame = source.sop_instance_uid, finding.judged.scan.frame_number
        masks = (
            read.get_pixels_by_source_frame(uid, [frame], segment_numbers=[number])
            if source.is_multi_frame
            else read.get_pixels_by_source_instance([uid], segment_numbers=[number])
        )
        assert np.array_equal(masks[0, :, :, 0], whole_mask(source, finding.lesion))
        description = read.get_segment_description(number)
        assert description.segment_label == finding.name
        assert description.algorithm_type.value == "AUTOMATIC"
        assert description.algorithm_identification.name == "BUSight"
        assert MODELS in description.algorithm_identification.version


@pytest.mark.parametrize("name", EXAMPLES)
def test_our_own_reader_gives_the_same_lesions_back(name: str, tmp_path: Path) -> None:
    source = opened(name)
    frames = frames_of(source)
    paths = written(segmentations(source, frames, EXPORT), tmp_path)
    size = (int(source.dataset.Rows), int(source.dataset.Columns))
    back = read_foreign(paths, source.sop_instance_uid, size)
    expected = outlined(frames, Author.NETWORKS)
    assert [one.name for one in back] == [one.name for one in expected]
    for one, finding in zip(back, expected, strict=True):
        assert one.frame == finding.judged.scan.frame
        assert one.bbox == finding.lesion.bbox
        assert one.mask is not None
        assert np.array_equal(one.mask, finding.lesion.mask)
        assert one.maker == "BUSight"
        assert one.tracking_uid == finding.tracking_uid(source)


def test_what_a_person_outlined_is_in_an_object_of_its_own() -> None:
    source = opened(IMAGE)
    made = segmentations(source, [edited_frame(source, SIGNATURE)], EXPORT)
    kinds = {
        author: [one.SegmentAlgorithmType for one in each.SegmentSequence]
        for author, each in made.items()
    }
    # The person rejected the second Lesion of the networks; what they said is not changed by it.
    assert kinds == {
        Author.NETWORKS: ["AUTOMATIC", "AUTOMATIC"],
        Author.PERSON: ["SEMIAUTOMATIC", "MANUAL"],
    }
    networks, person = made[Author.NETWORKS], made[Author.PERSON]
    assert not networks.ContentCreatorName
    assert str(person.ContentCreatorName) == "Dr. Ada Łovelace^"
    manual = person.SegmentSequence[1]
    assert "SegmentAlgorithmName" not in manual
    assert networks.SOPInstanceUID != person.SOPInstanceUID
    assert networks.SeriesInstanceUID == person.SeriesInstanceUID
    # An accepted Lesion is the same one in both.
    assert networks.SegmentSequence[0].TrackingUID == person.SegmentSequence[0].TrackingUID


def test_a_reader_without_a_name_is_no_content_creator() -> None:
    source = opened(IMAGE)
    frame = edited_frame(source, Signature("", SIGNATURE.time))
    person = segmentations(source, [frame], EXPORT)[Author.PERSON]
    assert not person.ContentCreatorName


def test_it_is_in_a_new_series_of_the_same_study_and_patient() -> None:
    source = opened(CINE)
    made = segmentations(source, frames_of(source), EXPORT)[Author.NETWORKS]
    for keyword in ("PatientID", "PatientName", "StudyInstanceUID", "StudyDate", "AccessionNumber"):
        assert made[keyword].value == source.dataset[keyword].value
    assert made.SeriesInstanceUID != source.dataset.SeriesInstanceUID
    assert made.SeriesInstanceUID.startswith("2.25.")
    assert made.SOPInstanceUID.startswith("2.25.")
    assert "research use only" in made.SeriesDescription
    assert "Research use only" in made.ContentDescription
    assert "Research use only" in made.SegmentSequence[0].SegmentDescription
    assert "FrameOfReferenceUID" not in made
    frames = [
        groups.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber
        for groups in made.PerFrameFunctionalGroupsSequence
    ]
    assert frames == [1, 1, 8, 8, 30, 30]


def test_the_same_export_gives_the_same_object_and_another_one_new_uids() -> None:
    source = opened(IMAGE)

    def content(export: Export, frames: list[JudgedFrame]) -> bytes:
        return encoded(segmentations(source, frames, export)[Author.NETWORKS])

    once = content(EXPORT, frames_of(source))
    assert content(EXPORT, frames_of(source)) == once
    other = dcmread(io.BytesIO(content(Export.now(), frames_of(source))))
    assert other.SOPInstanceUID != dcmread(io.BytesIO(once)).SOPInstanceUID


def test_frames_of_a_cine_that_are_written_apart_are_objects_apart() -> None:
    source = opened(CINE)
    made = [
        segmentations(source, [judged_frame(source, frame)], EXPORT)[Author.NETWORKS]
        for frame in (3, 4)
    ]
    assert made[0].SOPInstanceUID != made[1].SOPInstanceUID
    assert made[0].InstanceNumber != made[1].InstanceNumber


@pytest.mark.parametrize("name", EXAMPLES)
def test_dciodvfy_and_dcmdump_find_nothing(name: str, tmp_path: Path) -> None:
    source = opened(name)
    frames = [edited_frame(source, SIGNATURE), *frames_of(source)[1:]]
    paths = written(segmentations(source, frames, EXPORT), tmp_path)
    assert len(paths) == len(Author)
    for path in paths:
        found = [line for line in output_of("dciodvfy", path) if not _is_of_source(line)]
        assert found == ["Segmentation"]
        assert not [line for line in output_of("dcmdump", path) if line.startswith(("W:", "E:"))]


def _is_of_source(line: str) -> bool:
    """The name of the example's patient has one part only, and it is not ours to change."""
    return "Patient's Name" in line and "Retired Person Name form" in line


def test_a_poor_file_gives_a_valid_object(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "poor.dcm",
        SpecificCharacterSet="ISO_IR 100",
        PatientName="Müller^Zoë",
        InstanceNumber="-7",
    )
    made = segmentations(source, [judged_frame(source)], EXPORT)
    (path,) = written(made, tmp_path)
    assert str(dcmread(path).PatientName) == "Müller^Zoë"
    warnings = [line for line in output_of("dciodvfy", path) if "DICOMDIR" not in line]
    assert warnings == ["Segmentation"]


def test_a_frame_of_reference_of_the_source_is_kept(tmp_path: Path) -> None:
    source = poor_source(tmp_path / "with.dcm", FrameOfReferenceUID="1.2.3.4.5")
    made = segmentations(source, [judged_frame(source)], EXPORT)
    assert made[Author.NETWORKS].FrameOfReferenceUID == "1.2.3.4.5"
    (path,) = written(made, tmp_path)
    assert not [line for line in output_of("dciodvfy", path) if line.startswith("Error")]


def test_a_cine_keeps_its_class_in_references() -> None:
    source = opened(CINE)
    source.dataset.SOPClassUID = UltrasoundMultiFrameImageStorage
    made = segmentations(source, frames_of(source), EXPORT)[Author.NETWORKS]
    (series,) = made.ReferencedSeriesSequence
    (image,) = series.ReferencedInstanceSequence
    assert image.ReferencedSOPClassUID == UltrasoundMultiFrameImageStorage
    assert image.ReferencedSOPInstanceUID == source.sop_instance_uid


def test_nothing_outlined_gives_no_object() -> None:
    source = opened(IMAGE)
    frame = judged_frame(source)
    blank = JudgedFrame(
        frame.scan,
        frame.prediction,
        type(frame.assessment)(**{**vars(frame.assessment), "lesions": ()}),
    )
    assert segmentations(source, [blank], EXPORT) == {}
