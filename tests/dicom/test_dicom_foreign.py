"""SEG and SR of other programs, as highdicom and hands write them."""

import io
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import highdicom
import numpy as np
import pytest
from highdicom import sr
from judged_frames import (
    CINE,
    IMAGE,
    blob,
    edited_frame,
    frames_of,
    judged_frame,
    opened,
    output_of,
)
from PIL import Image
from pydicom import Dataset, dcmread
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import DeflatedExplicitVRLittleEndian

from app.dicom.foreign import read_foreign
from app.dicom.judged import Author, outlined
from app.dicom.result_object import encoded
from app.dicom.segmentation import segmentations
from app.dicom.source import Export, SourceObject
from app.dicom.structured_report import structured_reports
from app.domain.foreign import ForeignFinding
from app.domain.signature import Signature
from app.files.errors import ScanError

SIGNATURE = Signature("Ada Lovelace", datetime(2026, 11, 26, 18, tzinfo=UTC))
EXPORT = Export(datetime(2026, 11, 26, 20, tzinfo=UTC), "key")
OTHER = Code("108369006", "SCT", "Neoplasm")


def size_of(source: SourceObject) -> tuple[int, int]:
    return int(source.dataset.Rows), int(source.dataset.Columns)


def back(source: SourceObject, *paths: Path) -> tuple[ForeignFinding, ...]:
    return read_foreign(paths, source.sop_instance_uid, size_of(source))


def saved(dataset: Dataset, path: Path) -> Path:
    dataset.save_as(path)
    return path


def foreign_seg(source: SourceObject, masks: np.ndarray, kind: str = "BINARY") -> Dataset:
    """A SEG of another program; ``masks`` as highdicom takes them."""
    numbers = 1 if masks.ndim < 4 else masks.shape[3]
    if kind == "LABELMAP":
        numbers = int(masks.max())
    description = [
        highdicom.seg.SegmentDescription(number, f"Mass {number}", OTHER, OTHER, "MANUAL")
        for number in range(1, numbers + 1)
    ]
    return highdicom.seg.Segmentation(
        [source.dataset], masks, kind, description, "1.2.9", 1, "1.2.9.1", 1,
        "Other Ltd", "Other 3000", "1", "1",
    )  # fmt: skip


def foreign_report(source: SourceObject, region: sr.ImageRegion) -> Dataset:
    observer = sr.ObserverContext(
        sr.CodedConcept.from_code(codes.DCM.Person),
        sr.PersonObserverIdentifyingAttributes("Reader^Other"),
    )
    group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier("1.2.77", "Mass A"),
        referenced_region=region,
        measurements=[sr.Measurement(codes.SCT.Diameter, 12.5, codes.UCUM.Millimeter)],
        qualitative_evaluations=[sr.QualitativeEvaluation(codes.DCM.LesionRisk, OTHER)],
    )
    content = sr.MeasurementReport(
        sr.ObservationContext(observer), codes.SCT.UltrasonographyOfBreast, [group]
    )
    return sr.EnhancedSR(
        [source.dataset], content[0], "1.2.8", 1, "1.2.8.1", 1, "Other Ltd",
        manufacturer_model_name="Other 3000",
    )  # fmt: skip


def region_of(source: SourceObject, kind: str, points: list[list[float]]) -> sr.ImageRegion:
    image = sr.SourceImageForRegion(source.dataset.SOPClassUID, source.sop_instance_uid)
    return sr.ImageRegion(kind, np.array(points), image)


@pytest.mark.parametrize(
    ("name", "with_seg"), [(IMAGE, False), (IMAGE, True), (CINE, False), (CINE, True)]
)
def test_what_we_write_comes_back_to_the_pixel(name: str, with_seg: bool, tmp_path: Path) -> None:
    source = opened(name)
    frames = [edited_frame(source, SIGNATURE), *frames_of(source)[1:]]
    segments = segmentations(source, frames, EXPORT) if with_seg else {}
    reports = structured_reports(source, frames, EXPORT, segments)
    assert set(reports) == set(Author)
    for author, report in reports.items():
        paths = [tmp_path / "sr.dcm"]
        paths[0].write_bytes(encoded(report))
        if with_seg:
            paths.append(tmp_path / "seg.dcm")
            paths[1].write_bytes(encoded(segments[author]))
        found = [one for one in back(source, *paths) if one.mask is not None]
        expected = outlined(frames, author)
        assert [one.tracking_uid for one in found] == [one.tracking_uid(source) for one in expected]
        for one, finding in zip(found, expected, strict=True):
            assert one.frame == finding.judged.scan.frame
            assert one.bbox == finding.lesion.bbox
            assert np.array_equal(one.mask, finding.lesion.mask)
            values = {value.name: (value.value, value.unit) for value in one.values}
            length, unit = values["Long axis"]
            assert float(length) == pytest.approx(finding.lesion.long_axis_mm, rel=1e-5)
            assert unit == "mm"


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL", "LABELMAP"])
def test_a_foreign_seg_is_read(kind: str, tmp_path: Path) -> None:
    source = opened(IMAGE)
    one, other = (blob(size_of(source), x, 100, 30, 20) for x in (80, 200))
    masks = np.stack([one, other], axis=-1)[None]
    if kind == "LABELMAP":
        masks = (one + 2 * other.astype(np.uint8))[None]
    path = saved(foreign_seg(source, masks, kind), tmp_path / "seg.dcm")
    found = back(source, path)
    assert [(each.name, each.maker) for each in found] == [
        ("Mass 1", "Other 3000"),
        ("Mass 2", "Other 3000"),
    ]
    for each, mask in zip(found, (one, other), strict=True):
        assert each.bbox is not None
        x, y, width, height = each.bbox
        assert np.array_equal(each.mask, mask[y : y + height, x : x + width])
        assert mask.sum() == each.mask.sum()


@pytest.mark.parametrize(
    ("kind", "points", "area", "box"),
    [
        ("POLYLINE", [[50, 60], [90, 60], [90, 80], [50, 80], [50, 60]], 800, (50, 60, 40, 20)),
        ("CIRCLE", [[100, 100], [120, 100]], 1257, (80, 80, 40, 40)),
        ("ELLIPSE", [[60, 100], [140, 100], [100, 80], [100, 120]], 2513, (60, 80, 80, 40)),
    ],
)
def test_a_foreign_report_is_read(
    kind: str, points: list[list[float]], area: int, box: tuple[int, ...], tmp_path: Path
) -> None:
    source = opened(IMAGE)
    report = foreign_report(source, region_of(source, kind, points))
    (found,) = back(source, saved(report, tmp_path / "sr.dcm"))
    assert (found.name, found.maker, found.tracking_uid) == ("Mass A", "Other 3000", "1.2.77")
    assert [(one.name, float(one.value), one.unit) for one in found.values[:1]] == [
        ("Diameter", 12.5, "mm")
    ]
    assert found.values[1].value == "Neoplasm"
    assert found.bbox == box
    assert found.mask is not None
    assert found.mask.sum() == pytest.approx(area, rel=0.01)


def test_objects_about_another_image_say_nothing_of_this_one(tmp_path: Path) -> None:
    source, other = opened(IMAGE), opened(CINE)
    mask = blob(size_of(source), 100, 100, 20, 20)
    paths = (
        saved(foreign_seg(source, mask), tmp_path / "seg.dcm"),
        saved(
            foreign_report(source, region_of(source, "CIRCLE", [[9, 9], [12, 9]])),
            tmp_path / "sr.dcm",
        ),
    )
    assert len(back(source, *paths)) == 2
    assert back(other, *paths) == ()


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _other_size(content: bytes) -> bytes:
    dataset = dcmread(io.BytesIO(content))
    dataset.Rows += 1
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("damage", [_cut, _other_size])
def test_a_damaged_seg_gets_a_sentence(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    source = opened(IMAGE)
    made = segmentations(source, [judged_frame(source)], EXPORT)[Author.NETWORKS]
    path = tmp_path / "seg.dcm"
    path.write_bytes(damage(encoded(made)))
    with pytest.raises(ScanError, match=r"'seg\.dcm' is a damaged"):
        back(source, path)


def test_a_report_nested_without_end_gets_a_sentence(tmp_path: Path) -> None:
    source = opened(IMAGE)
    report = foreign_report(source, region_of(source, "CIRCLE", [[9, 9], [12, 9]]))
    deepest = Dataset()
    deepest.ValueType = "CONTAINER"
    for _ in range(200):
        outer = Dataset()
        outer.ValueType = "CONTAINER"
        outer.ContentSequence = [deepest]
        deepest = outer
    plain = Dataset()
    plain.update(report)
    plain.file_meta = report.file_meta
    plain.ContentSequence = [deepest]
    with pytest.raises(ScanError, match=r"'sr\.dcm' is a damaged"):
        back(source, saved(plain, tmp_path / "sr.dcm"))


def test_a_deflated_object_is_read_and_a_bomb_is_not(tmp_path: Path) -> None:
    source = opened(IMAGE)
    mask = blob(size_of(source), 100, 100, 20, 20)
    seg = foreign_seg(source, mask)
    seg.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    path = saved(seg, tmp_path / "seg.dcm")
    assert [one.name for one in back(source, path)] == ["Mass 1"]
    begin = path.read_bytes()
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    bomb = b"".join(packer.compress(bytes(1 << 24)) for _ in range(8)) + packer.flush()
    with path.open("rb") as handle:
        length = dcmread(handle, stop_before_pixels=True).file_meta.FileMetaInformationGroupLength
    path.write_bytes(begin[: 128 + 4 + 12 + length] + bomb)
    began = time.perf_counter()
    with pytest.raises(ScanError):
        back(source, path)
    assert time.perf_counter() - began < 20  # at once as a whole it would take minutes


def test_other_objects_say_nothing(tmp_path: Path) -> None:
    source = opened(IMAGE)
    path = tmp_path / "image.dcm"
    path.write_bytes(b"not DICOM at all")
    assert back(source, path) == ()


def test_dcmtk_decodes_a_seg_into_the_same_masks(tmp_path: Path) -> None:
    source = opened(CINE)
    frames = frames_of(source)
    path = tmp_path / "seg.dcm"
    path.write_bytes(encoded(segmentations(source, frames, EXPORT)[Author.NETWORKS]))
    findings = outlined(frames, Author.NETWORKS)
    assert findings
    for number, finding in enumerate(findings, start=1):
        picture = tmp_path / f"{number}.pgm"
        output_of("dcm2pnm", path, "--frame", str(number), "--write-raw-pnm", str(picture))
        x, y, width, height = finding.lesion.bbox
        with Image.open(picture) as image:
            marked = np.asarray(image) > 0
        assert marked.sum() == finding.lesion.area_px
        assert np.array_equal(marked[y : y + height, x : x + width], finding.lesion.mask)
