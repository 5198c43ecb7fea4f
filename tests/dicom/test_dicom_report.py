"""SR objects: what the networks found and what a person said, in reports apart."""

import io
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import highdicom
import pytest
from dicom_checks import errors_of_dciodvfy
from judged_frames import (
    CINE,
    EXAMPLES,
    IMAGE,
    MODELS,
    PALETTE,
    edited_frame,
    frames_of,
    judged_frame,
    opened,
    output_of,
    poor_source,
)
from pydicom import DataElement, Dataset, dcmread
from pydicom.uid import SegmentationStorage

from app.dicom.judged import Author, JudgedFrame, outlined
from app.dicom.presentation_state import presentation_state
from app.dicom.result_object import encoded
from app.dicom.segmentation import segmentations
from app.dicom.source import Export, SourceObject
from app.dicom.structured_report import structured_reports
from app.domain.assessment import RiskLabel, assess
from app.domain.edit import SetScale
from app.domain.review import BiRads, Opinion, Review
from app.domain.signature import Signature
from models.torch_free.image_warning import ImageWarning

SIGNATURE = Signature("Ada Lovelace", datetime(2026, 11, 26, 18, tzinfo=UTC))
EXPORT = Export(datetime(2026, 11, 26, 20, tzinfo=UTC), "key")
REVIEW = (
    Review()
    .with_verdict(Opinion.BENIGN, BiRads.LOW, RiskLabel.SUSPICIOUS, SIGNATURE)
    .with_note("Follow up\nin 6 months", SIGNATURE)
)


def reports_of(source: SourceObject, frames: list[JudgedFrame]) -> dict[Author, Dataset]:
    return structured_reports(source, frames, EXPORT, segmentations(source, frames, EXPORT))


def content_of(report: Dataset) -> highdicom.sr.MeasurementReport:
    content = highdicom.sr.srread(io.BytesIO(encoded(report))).content
    assert isinstance(content, highdicom.sr.MeasurementReport)
    return content


def comments(report: Dataset) -> list[str]:
    texts = [item for item in report.ContentSequence if item.ValueType == "TEXT"]
    return [item.TextValue for item in texts if item.RelationshipType == "CONTAINS"]


def said_in(group: highdicom.sr.MeasurementsAndQualitativeEvaluations) -> dict[str, str]:
    said = group.get_qualitative_evaluations()
    return {one.name.meaning: one.value.meaning for one in said}


def observer(report: Dataset) -> list[str]:
    return [
        str(item.get("PersonName") or item.get("TextValue") or item.get("UID"))
        for item in report.ContentSequence
        if item.RelationshipType == "HAS OBS CONTEXT" and item.ValueType in ("PNAME", "TEXT")
    ]


@pytest.mark.parametrize("name", EXAMPLES)
def test_highdicom_reads_each_lesion_with_its_measurements(name: str) -> None:
    source = opened(name)
    frames = frames_of(source)
    segments = segmentations(source, frames, EXPORT)[Author.NETWORKS]
    content = content_of(reports_of(source, frames)[Author.NETWORKS])
    groups = content.get_planar_roi_measurement_groups()
    found = outlined(frames, Author.NETWORKS)
    assert len(groups) == len(found)
    for number, (group, finding) in enumerate(zip(groups, found, strict=True), start=1):
        lesion = finding.lesion
        assert group.tracking_uid == finding.tracking_uid(source)
        segment, image = (
            item.ReferencedSOPSequence[0] for item in group.referenced_segmentation_frame
        )
        assert segment.ReferencedSOPInstanceUID == segments.SOPInstanceUID
        assert segment.ReferencedSegmentNumber == number
        assert image.ReferencedSOPInstanceUID == source.sop_instance_uid
        assert image.get("ReferencedFrameNumber") == (
            finding.judged.scan.frame_number if source.is_multi_frame else None
        )
        values = {one.name.meaning: (one.value, one.unit.value) for one in group.get_measurements()}
        assert values["Long axis"] == (pytest.approx(lesion.long_axis_mm, rel=1e-5), "mm")
        assert values["Short axis"] == (pytest.approx(lesion.short_axis_mm, rel=1e-5), "mm")
        assert values["Area"] == (pytest.approx(lesion.area_mm2, rel=1e-5), "mm2")
        assert values["Probability of cancer"] == (pytest.approx(lesion.malignancy), "1")


@pytest.mark.parametrize("modality", ["CR", "CT", "DX", "MG", "MR", "PT", "OT", ""])
def test_a_report_is_made_of_an_image_of_any_modality(modality: str) -> None:
    source = opened(IMAGE)
    source.dataset.Modality = modality
    report = reports_of(source, [judged_frame(source)])[Author.NETWORKS]
    assert content_of(report).get_planar_roi_measurement_groups()


def test_without_a_pixel_size_lengths_are_in_pixels() -> None:
    source = opened(IMAGE)
    frame = judged_frame(source, spacing_mm=None)
    content = content_of(reports_of(source, [frame])[Author.NETWORKS])
    group = content.get_planar_roi_measurement_groups()[0]
    units = {one.name.meaning: one.unit.value for one in group.get_measurements()}
    assert units["Long axis"] == units["Area"] == "{pixels}"


def test_sizes_in_pixels_follow_the_shape_of_the_pixels() -> None:
    source = opened(IMAGE)
    frame = judged_frame(source, spacing_mm=None)
    scan = replace(frame.scan, pixel_aspect=2.0)
    assessment = assess(scan, frame.prediction, 0.45, frame.assessment.operating_point)
    high = JudgedFrame(scan, frame.prediction, assessment)
    areas = []
    for one in (frame, high):
        content = content_of(reports_of(source, [one])[Author.NETWORKS])
        group = content.get_planar_roi_measurement_groups()[0]
        areas += [size.value for size in group.get_measurements() if size.name.meaning == "Area"]
    assert areas[1] == 2 * areas[0]


def test_a_name_is_readable_in_every_object_of_an_export(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "a.dcm", SpecificCharacterSet="ISO_IR 100", PatientName="Müller^Eva"
    )
    note = Review().with_note("Łódź", SIGNATURE)
    frame = judged_frame(source, review=note)
    segments = segmentations(source, [frame], EXPORT)
    made = [*segments.values(), *structured_reports(source, [frame], EXPORT, segments).values()]
    read = [dcmread(io.BytesIO(encoded(one))) for one in made]
    assert {one.SpecificCharacterSet for one in read} == {"ISO_IR 100", "ISO_IR 192"}
    assert {str(one.PatientName) for one in read} == {"Müller^Eva"}


def test_a_note_keeps_spaces_that_latin_1_has_not() -> None:
    source = opened(IMAGE)
    note = Review().with_note("1\u202f000 images", SIGNATURE)
    report = reports_of(source, [judged_frame(source, review=note)])[Author.PERSON]
    assert "1\u202f000 images" in comments(dcmread(io.BytesIO(encoded(report))))


def test_nothing_of_the_scanner_is_in_results(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "a.dcm",
        Manufacturer="Maker",
        InstitutionName="Hospital",
        StationName="Room 5",
        DeviceSerialNumber="4711",
    )
    frames = [judged_frame(source)]
    for made in (segmentations(source, frames, EXPORT), reports_of(source, frames)):
        text = str(dcmread(io.BytesIO(encoded(made[Author.NETWORKS]))))
        for word in ("Maker", "Hospital", "Room 5", "4711", "highdicom"):
            assert word not in text


@pytest.mark.parametrize("method", [None, ["Basic profile", "by hand"]])
def test_results_of_an_image_without_identity_say_how_that_was_made(
    method: list[str] | None, tmp_path: Path
) -> None:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator = "113100", "DCM"
    code.CodeMeaning = "Basic Application Confidentiality Profile"
    code.CodingSchemeName = "private"
    source = poor_source(
        tmp_path / "a.dcm",
        Manufacturer="Maker",
        PatientIdentityRemoved="YES",
        DeidentificationMethodCodeSequence=[code],
        **({} if method is None else {"DeidentificationMethod": method}),
    )
    frame = judged_frame(source)
    made = [
        segmentations(source, [frame], EXPORT)[Author.NETWORKS],
        reports_of(source, [frame])[Author.NETWORKS],
        presentation_state(source, frame, EXPORT),
    ]
    for number, one in enumerate(made):
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(encoded(one))
        read = dcmread(path)
        assert read.PatientIdentityRemoved == "YES"
        assert read.get("DeidentificationMethod") == method
        assert [item.CodeValue for item in read.DeidentificationMethodCodeSequence] == ["113100"]
        assert "private" not in str(read)
        if shutil.which("dciodvfy"):
            assert errors_of_dciodvfy(path) == []


def test_a_pixel_size_set_by_hand_is_called_so() -> None:
    source = opened(IMAGE)
    frame = judged_frame(source, edits=(SetScale("", pixel_mm=0.2),), spacing_mm=None)
    report = reports_of(source, [frame])[Author.NETWORKS]
    group = content_of(report).get_planar_roi_measurement_groups()[0]
    assert group.get_measurements()[0].unit.value == "mm"
    assert comments(report)[1:] == ["Pixel size set by hand"]


def test_label_limit_and_probabilities_of_the_frame_are_there() -> None:
    source = opened(IMAGE)
    content = content_of(reports_of(source, [judged_frame(source)])[Author.NETWORKS])
    (group,) = content.get_image_measurement_groups()
    values = {one.name.meaning: one.value for one in group.get_measurements()}
    assert values["Malignancy limit of the operating point"] == 0.3
    assert values["Probability of cancer"] == 0.6
    assert said_in(group)["Risk label of the program"] == "Suspicious of malignancy"


def test_an_image_with_a_warning_is_not_judged() -> None:
    source = opened(IMAGE)
    frame = judged_frame(source)
    warned = JudgedFrame(
        frame.scan,
        frame.prediction,
        type(frame.assessment)(
            **{**vars(frame.assessment), "warnings": (ImageWarning.UNFAMILIAR,)}
        ),
    )
    report = reports_of(source, [warned])[Author.NETWORKS]
    (group,) = content_of(report).get_image_measurement_groups()
    assert said_in(group)["Risk label of the program"] == "Not judged"
    assert len(comments(report)) == 2


def test_the_networks_report_names_the_algorithm_and_a_device() -> None:
    source = opened(IMAGE)
    report = reports_of(source, [edited_frame(source, SIGNATURE, REVIEW)])[Author.NETWORKS]
    assert "BUSight" in observer(report)
    assert "Ada Lovelace" not in str(report)
    assert "Follow up" not in str(report)
    assert MODELS in str(report)
    assert comments(report) == ["Research use only, not a medical device."]
    # A person has changed nothing of what the networks said.
    assert len(content_of(report).get_planar_roi_measurement_groups()) == 2


def test_what_a_person_said_is_a_report_of_that_person() -> None:
    source = opened(IMAGE)
    report = reports_of(source, [edited_frame(source, SIGNATURE, REVIEW)])[Author.PERSON]
    assert observer(report) == ["Ada Lovelace^"]
    assert comments(report) == [
        "Research use only, not a medical device.",
        "Follow up\nin 6 months",
    ]
    content = content_of(report)
    verdict, rejected = content.get_image_measurement_groups()
    said = {one.name.meaning: one.value for one in verdict.get_qualitative_evaluations()}
    assert said["Assessment Category"].value == "MA.II.A.5.4A"
    assert said["Assessment Category"].scheme_designator == "BI"
    assert said["Opinion of the reader on the risk label"].meaning == "Benign"
    (decision,) = rejected.get_qualitative_evaluations()
    assert decision.value.meaning == "Rejected"
    decisions = [
        group.get_qualitative_evaluations()[0].value.meaning
        for group in content.get_planar_roi_measurement_groups()
    ]
    assert decisions == ["Accepted", "Drawn"]


def test_without_a_person_there_is_no_report_of_one() -> None:
    source = opened(IMAGE)
    assert set(reports_of(source, [judged_frame(source)])) == {Author.NETWORKS}


def test_each_category_has_its_code_and_its_frame() -> None:
    source = opened(CINE)
    signature = Signature("", SIGNATURE.time)
    frames = [
        judged_frame(source, frame, review=Review().with_verdict(None, category, None, signature))
        for frame, category in enumerate(BiRads)
    ]
    report = reports_of(source, frames)[Author.PERSON]
    groups = content_of(report).get_image_measurement_groups()
    for number, (group, category) in enumerate(zip(groups, BiRads, strict=True), start=1):
        assert said_in(group)["Assessment Category"].startswith(f"{category.value} - ")
        (image,) = group.source_images
        assert image.referenced_frame_numbers == [number]
    assert observer(report) == ["Unknown^"]


def test_without_a_seg_the_outlines_are_in_the_report() -> None:
    source = opened(CINE)
    frames = frames_of(source)
    content = content_of(structured_reports(source, frames, EXPORT)[Author.NETWORKS])
    findings = outlined(frames, Author.NETWORKS)
    assert findings
    groups = content.get_planar_roi_measurement_groups()
    for group, finding in zip(groups, findings, strict=True):
        left, top, width, height = finding.lesion.bbox
        points = group.roi.value
        assert points.min(axis=0).tolist() == [left, top]
        assert points.max(axis=0).tolist() == [left + width, top + height]


@pytest.mark.parametrize(
    ("name", "with_seg"), [(IMAGE, False), (CINE, False), (CINE, True), (PALETTE, True)]
)
def test_dsrdump_dcmdump_and_dciodvfy_find_nothing(
    name: str, with_seg: bool, tmp_path: Path
) -> None:
    source = opened(name)
    frames = [edited_frame(source, SIGNATURE, REVIEW), *frames_of(source)[1:]]
    segments = segmentations(source, frames, EXPORT) if with_seg else None
    reports = structured_reports(source, frames, EXPORT, segments)
    assert set(reports) == set(Author)
    for author, report in reports.items():
        path = tmp_path / f"{author}.dcm"
        path.write_bytes(encoded(report))
        for program in ("dsrdump", "dcmdump"):
            assert not [one for one in output_of(program, path) if one.startswith(("W:", "E:"))]
        found = [line for line in output_of("dciodvfy", path) if not _is_known(line)]
        assert found == ["ComprehensiveSR"]


def _is_known(line: str) -> bool:
    """The example's name of a patient, and our scheme of codes, which the standard can't know."""
    return "Retired Person Name form" in line or "defined term <99BUSIGHT>" in line


@pytest.mark.parametrize("retired", ["1.2.840.10008.5.1.4.1.1.6", "1.2.3.4.5.6.7"])
def test_images_of_retired_and_private_classes_get_results_too(
    retired: str, tmp_path: Path
) -> None:
    source = poor_source(tmp_path / "a.dcm", SOPClassUID=retired)
    report = reports_of(source, [judged_frame(source)])[Author.NETWORKS]
    named = set()

    def look(item: Dataset, element: DataElement) -> None:
        if element.keyword == "ReferencedSOPClassUID":
            named.add((item.ReferencedSOPInstanceUID == source.sop_instance_uid, element.value))

    report.walk(look)
    assert named == {(True, retired), (False, SegmentationStorage)}
