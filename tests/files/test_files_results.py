"""results.jsonl and results.csv over one and several runs."""

import csv
import json
import os
from dataclasses import replace
from pathlib import Path, PurePosixPath

import numpy as np
import pytest

from app.about import software
from app.domain.assessment import Assessment, RiskLabel
from app.domain.fault import ReadFault
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from app.files.errors import OutputError
from app.files.inputs import ResultKey
from app.files.records import SCHEMA_VERSION, ResultRecord, failed_record, result_record
from app.files.results import Criteria, ResultsWriter
from app.files.summaries import SUMMARIES
from app.words.message import english
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint, Site
from models.torch_free.prediction import ClassProbabilities, Prediction

CPU = Message.of(DeviceInUse.CPU, number_type="fp32", reason=DeviceReason.CHOSEN)
EMPTY = Message.of(ReadFault.EMPTY, name="a.png")
POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
FIELDS = [
    "file",
    "frame",
    "frames",
    "sha256",
    "width",
    "height",
    "spacing_mm",
    "ultrasound_region",
    "threshold",
    "operating_point",
    "limit",
    "acceptance_limit",
    "risk_label",
    "malignancy",
    "class_probabilities",
    "lesions",
    "candidates",
    "mask",
    "probability",
    "report",
    "pdf",
    "labelme",
    "yolo",
    "models",
    "device",
    "seconds",
    "warnings",
    "warning_codes",
    "error",
    "error_code",
    "software",
    "schema_version",
]
LESION_FIELDS = [
    "id",
    "stable_id",
    "bbox",
    "area_px",
    "area_mm2",
    "long_axis_px",
    "long_axis_mm",
    "short_axis_px",
    "short_axis_mm",
    "lesion_probability",
    "class_probabilities",
    "outline",
]


ADDED = ("pdf", "labelme", "yolo", "software", "schema_version")
"""Fields that lines of earlier builds lack."""

NEWEST = (
    ",edited,networks_risk_label,networks_malignancy,verdict,verdict_label,verdict_on,bi_rads"
    ",verdict_reader,verdict_time,note,note_reader,note_time,is_scaled_by_hand,site"
)
"""End of the header of results.csv that earlier builds lack."""


def lesion(number: int, *, area_mm2: float | None = None, is_possible: bool = False) -> Lesion:
    return Lesion(
        id=f"region-{number}",
        number=number,
        bbox=(3, 4, 5, 6),
        mask=np.ones((6, 5), np.bool_),
        contour=np.zeros((4, 2), np.int32),
        area_px=30,
        area_px2=30.0,
        area_mm2=area_mm2,
        long_axis=((3.0, 4.0), (3.0, 10.0)),
        short_axis=((3.0, 4.0), (8.0, 4.0)),
        long_axis_px=6.0,
        long_axis_mm=None,
        short_axis_px=5.0,
        short_axis_mm=None,
        circularity=0.8,
        orientation_deg=90.0,
        class_probabilities=ClassProbabilities(0.1, 0.2, 0.7),
        is_possible=is_possible,
    )


def record(
    file: str = "a.png",
    *,
    sha256: str = "aa",
    threshold: float = 0.45,
    lesions: tuple[Lesion, ...] = (),
    possible: tuple[Lesion, ...] = (),
    outputs: dict | None = None,
    warnings: tuple[ImageWarning, ...] = (),
    frame: int = 0,
) -> ResultRecord:
    pixels = np.zeros((40, 50), np.uint8)
    scan = Scan(pixels, f"/in/{file}", file, sha256, (0.1, 0.2), frame=frame, frames=frame + 1)
    probabilities = ClassProbabilities(*((0.1, 0.2, 0.7) if lesions else (0.9, 0.06, 0.04)))
    probability = np.zeros((40, 50), np.float32)
    prediction = Prediction(probability, (), probabilities, "UNet 1", CPU, 0.25)
    assessment = Assessment(
        threshold=threshold,
        operating_point=POINT,
        shape=(40, 50),
        lesions=lesions,
        possible_lesions=possible,
        risk_label=RiskLabel.SUSPICIOUS if lesions else RiskLabel.NORMAL,
        has_lesion=bool(lesions),
        image_decides=False,
        class_probabilities=probabilities,
        warnings=warnings,
        spacing_mm=scan.spacing_mm,
    )
    return result_record(PurePosixPath(file), scan, prediction, assessment, outputs or {})


def lines(folder: Path) -> list[dict]:
    data = (folder / "results.jsonl").read_bytes()
    assert data.endswith(b"\n")
    return [json.loads(line) for line in data.decode("utf-8").split("\n")[:-1]]


def rows(folder: Path) -> list[dict]:
    with (folder / "results.csv").open(newline="", encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def is_done(writer: ResultsWriter, file: str = "a.png", **changed: object) -> bool:
    settings: dict = {
        "frame": 0,
        "sha256": "aa",
        "models": "UNet 1",
        "threshold": 0.45,
        "operating_point": POINT,
        "outputs": (),
        **changed,
    }
    key = ResultKey(file, settings.pop("frame"))
    sha256, outputs = settings.pop("sha256"), settings.pop("outputs")
    return writer.is_done(key, sha256, Criteria(**settings), outputs)


def test_warnings_are_a_list_in_the_line_and_a_cell_of_each_row(tmp_path: Path) -> None:
    given = (ImageWarning.COLORED, ImageWarning.TWO_VIEWS)
    sentences = [english(warning) for warning in given]
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png", lesions=(lesion(1),), warnings=given))
        writer.add(record("b.png", lesions=(lesion(1),)))
    assert [line["warnings"] for line in lines(tmp_path)] == [sentences, []]
    assert [line["warning_codes"] for line in lines(tmp_path)] == [["colored", "two_views"], []]
    assert [row["warnings"] for row in rows(tmp_path)] == [" ".join(sentences), ""]
    assert [row["warning_codes"] for row in rows(tmp_path)] == ["colored two_views", ""]


def test_the_fields_and_their_values(tmp_path: Path) -> None:
    outputs = {"mask": PurePosixPath("sub/a.mask.png")}
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("sub/a.png", lesions=(lesion(1, area_mm2=0.6),), outputs=outputs))
    (line,) = lines(tmp_path)
    assert list(line) == FIELDS
    assert line == {
        "file": "sub/a.png",
        "frame": 1,
        "frames": 1,
        "sha256": "aa",
        "width": 50,
        "height": 40,
        "spacing_mm": [0.1, 0.2],
        "ultrasound_region": None,
        "threshold": 0.45,
        "operating_point": "high sensitivity",
        "limit": 0.3,
        "acceptance_limit": 0.5,
        "risk_label": "suspicious of malignancy",
        "malignancy": 0.7,
        "class_probabilities": {"normal": 0.1, "benign": 0.2, "malignant": 0.7},
        "lesions": line["lesions"],
        "candidates": [],
        "mask": "sub/a.mask.png",
        "probability": None,
        "report": None,
        "pdf": None,
        "labelme": None,
        "yolo": None,
        "models": "UNet 1",
        "device": english(CPU),
        "seconds": 0.25,
        "warnings": [],
        "warning_codes": [],
        "error": None,
        "error_code": None,
        "software": software(),
        "schema_version": SCHEMA_VERSION,
    }
    (found,) = line["lesions"]
    assert list(found) == LESION_FIELDS
    assert (found["bbox"], found["area_mm2"], found["long_axis_mm"]) == ([3, 4, 5, 6], 0.6, None)
    assert found["lesion_probability"] == pytest.approx(0.9)
    assert found["outline"] == [3, 4, 8, 4, 8, 10, 3, 10]


def test_possible_lesions_are_candidates_with_the_same_fields(tmp_path: Path) -> None:
    possible = (lesion(1, is_possible=True), lesion(2, is_possible=True))
    with ResultsWriter(tmp_path) as writer:
        writer.add(record(lesions=(lesion(1),), possible=possible))
    (line,) = lines(tmp_path)
    assert [found["id"] for found in line["lesions"]] == [1]
    assert [found["stable_id"] for found in line["lesions"]] == ["region-1"]
    assert [found["id"] for found in line["candidates"]] == ["a", "b"]
    assert list(line["candidates"][0]) == LESION_FIELDS


def test_a_failure_has_the_same_fields() -> None:
    failure = failed_record(PurePosixPath("a.png"), EMPTY, threshold=0.45, operating_point=POINT)
    assert list(failure) == FIELDS
    assert failure["error"] == "'a.png' is empty: copy it again from where it came."
    assert (failure["error_code"], failure["frame"]) == ("empty_file", 1)
    assert failure["lesions"] == failure["candidates"] == []
    assert (failure["limit"], failure["acceptance_limit"]) == (0.3, 0.5)
    at_site = replace(POINT, site=Site("north", 80, 0.1))
    failure = failed_record(PurePosixPath("a.png"), EMPTY, threshold=0.45, operating_point=at_site)
    assert failure["site"] == "north"


def test_the_table_has_a_row_a_lesion_and_a_possible_one_and_every_scan(
    tmp_path: Path,
) -> None:
    two = (lesion(1, area_mm2=0.6), lesion(2))
    failure = failed_record(
        PurePosixPath("broken.png"), EMPTY, threshold=0.45, operating_point=POINT
    )
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("two, with comma.png", lesions=two))
        writer.add(record("none.png"))
        writer.add(failure)
        writer.add(
            record("乳腺.png", lesions=(lesion(1),), possible=(lesion(1, is_possible=True),))
        )
    table = rows(tmp_path)
    assert [(row["file"], row["kind"], row["id"]) for row in table] == [
        ("two, with comma.png", "lesion", "1"),
        ("two, with comma.png", "lesion", "2"),
        ("none.png", "none", ""),
        ("broken.png", "failed", ""),
        ("乳腺.png", "lesion", "1"),
        ("乳腺.png", "possible", "a"),
    ]
    first = table[0]
    assert [first[f"bbox_{part}"] for part in ("x", "y", "width", "height")] == list("3456")
    assert (first["area_mm2"], table[1]["area_mm2"]) == ("0.6", "")
    assert float(first["malignant"]) == 0.7
    assert first["risk_label"] == "suspicious of malignancy"
    assert [float(row["lesion_probability"]) for row in (first, table[-1])] == [0.9, 0.9]
    none = table[2]
    judged = {"threshold", "operating_point", "limit", "risk_label", "malignancy", "kind"}
    assert {name for name, cell in none.items() if cell} == {
        *("file", "frame", "frames", "software"),
        *judged,
    }
    assert (none["risk_label"], none["malignancy"], none["limit"]) == ("normal", "0.04", "0.3")
    broken = table[3]
    assert (broken["error"], broken["error_code"]) == (f"'{failure['error']}", "empty_file")
    assert (broken["frame"], broken["limit"], broken["malignancy"]) == ("1", "0.3", "")
    assert {row["software"] for row in table} == {software()}


def test_a_line_is_there_at_once(tmp_path: Path) -> None:
    """What was done before a kill is kept: nothing waits for the end of the run."""
    writer = ResultsWriter(tmp_path)
    writer.add(record("a.png"))
    assert [line["file"] for line in lines(tmp_path)] == ["a.png"]
    writer.add(record("b.png"))
    assert [line["file"] for line in lines(tmp_path)] == ["a.png", "b.png"]


def test_what_is_done_is_known_in_the_next_run(tmp_path: Path) -> None:
    (tmp_path / "a.mask.png").touch()
    with ResultsWriter(tmp_path) as writer:
        assert not is_done(writer)
        writer.add(record(outputs={"mask": PurePosixPath("a.mask.png")}))
    again = ResultsWriter(tmp_path)
    assert set(again.files) == {"a.png"}
    assert is_done(again)
    assert is_done(again, outputs=("mask",))
    assert not is_done(again, outputs=("mask", "report"))
    assert not is_done(again, file="b.png")
    assert not is_done(again, sha256="bb")
    assert not is_done(again, models="UNet 2")
    assert not is_done(again, threshold=0.5)
    for changed in ({"name": "balanced"}, {"limit": 0.31}, {"acceptance_limit": 0.51}):
        assert not is_done(again, operating_point=replace(POINT, **changed))
    (tmp_path / "a.mask.png").unlink()
    assert not is_done(again, outputs=("mask",))


def test_failures_are_tried_again(tmp_path: Path) -> None:
    failure = failed_record(PurePosixPath("a.png"), EMPTY, threshold=0.45, operating_point=POINT)
    with ResultsWriter(tmp_path) as writer:
        writer.add(failure)
    assert not is_done(ResultsWriter(tmp_path))


def test_a_later_line_replaces_the_files_older_one(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png", lesions=(lesion(1),)))
        writer.add(record("b.png", lesions=(lesion(1),)))
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png", threshold=0.6))
    assert [(line["file"], line["threshold"]) for line in lines(tmp_path)] == [
        ("b.png", 0.45),
        ("a.png", 0.6),
    ]
    assert [(row["file"], row["kind"]) for row in rows(tmp_path)] == [
        ("b.png", "lesion"),
        ("a.png", "none"),
    ]


def test_frames_of_one_file_are_kept_apart(tmp_path: Path) -> None:
    failure = failed_record(
        PurePosixPath("cine.dcm"), EMPTY, frame=2, threshold=0.45, operating_point=POINT
    )
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("cine.dcm", lesions=(lesion(1),)))
        writer.add(record("cine.dcm", frame=1))
        writer.add(failure)
    assert [(line["file"], line["frame"]) for line in lines(tmp_path)] == [
        ("cine.dcm", 1),
        ("cine.dcm", 2),
        ("cine.dcm", 3),
    ]
    assert [(row["frame"], row["kind"]) for row in rows(tmp_path)] == [
        ("1", "lesion"),
        ("2", "none"),
        ("3", "failed"),
    ]
    with ResultsWriter(tmp_path) as writer:
        assert list(writer.files) == ["cine.dcm"]
        done = [is_done(writer, "cine.dcm", frame=frame) for frame in range(4)]
        assert done == [True, True, False, False]
        writer.add(record("cine.dcm", frame=1, threshold=0.6))
        keys = [ResultKey("cine.dcm", frame) for frame in range(4)]
        writer.close()
        writer.verify(keys[:3], ())
        with pytest.raises(OutputError, match="missing for 1 of 4 images"):
            writer.verify(keys, ())
    assert [(line["frame"], line["threshold"]) for line in lines(tmp_path)] == [
        (1, 0.45),
        (3, 0.45),
        (2, 0.6),
    ]


def test_results_of_a_build_without_codes_are_continued(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png", lesions=(lesion(1),)))
        writer.add(
            failed_record(PurePosixPath("b.png"), EMPTY, threshold=0.4, operating_point=POINT)
        )
    older = lines(tmp_path)
    for line in older:
        for name in (*ADDED, "warning_codes", "error_code"):
            del line[name]
        for region in line["lesions"]:
            del region["stable_id"], region["outline"]
    older[1]["frame"] = None  # as for all that failed
    (tmp_path / "results.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in older))
    table = (tmp_path / "results.csv").read_text().splitlines()
    header = table[0].replace(",stable_id", "").replace(",warning_codes", "")
    header = header.removesuffix(NEWEST).removesuffix(",error,error_code,software")
    (tmp_path / "results.csv").write_text("\n".join([header, *table[1:]]))
    with ResultsWriter(tmp_path) as writer:
        assert is_done(writer, "a.png")
        writer.add(record("b.png"))
    assert [line["file"] for line in lines(tmp_path)] == ["a.png", "b.png"]
    assert lines(tmp_path)[0] == older[0]
    assert [(row["file"], row["stable_id"], row["warning_codes"]) for row in rows(tmp_path)] == [
        ("a.png", "", ""),
        ("b.png", "", ""),
    ]


def test_an_earlier_table_is_written_again(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png"))
    table = (tmp_path / "results.csv").read_text().splitlines()
    header = table[0].removesuffix(NEWEST)
    assert header != table[0]
    without_site = table[0].removesuffix(",site")
    for earlier in (without_site, header, header.removesuffix(",error,error_code,software")):
        (tmp_path / "results.csv").write_text(earlier)
        with ResultsWriter(tmp_path):
            pass
        assert [row["software"] for row in rows(tmp_path)] == [software()]


def test_annotations_are_missing_for_lines_of_an_earlier_build(tmp_path: Path) -> None:
    """Such a line has no outline: the image is analyzed again if coco.json is asked for."""
    older = record("a.png", lesions=(lesion(1),))
    del older["lesions"][0]["outline"]
    with ResultsWriter(tmp_path) as writer:
        writer.add(older)
        writer.add(record("b.png", lesions=(lesion(1),)))
    with ResultsWriter(tmp_path, summaries=("coco",)) as writer:
        assert [is_done(writer, file) for file in ("a.png", "b.png")] == [False, True]
    coco = json.loads((tmp_path / "coco.json").read_text())
    assert [image["file_name"] for image in coco["images"]] == ["b.png"]
    assert is_done(ResultsWriter(tmp_path), "a.png")


def test_a_run_killed_in_the_middle_of_a_line_loses_that_line_only(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path) as writer:
        writer.add(record("a.png"))
    with (tmp_path / "results.jsonl").open("ab") as handle:
        handle.write(b'{"file": "b.png", "sha')
    with ResultsWriter(tmp_path) as writer:
        assert set(writer.files) == {"a.png"}
        writer.add(record("c.png"))
        assert [line["file"] for line in lines(tmp_path)] == ["a.png", "c.png"]


def test_a_run_killed_before_its_end_is_cleaned_up_by_the_next(tmp_path: Path) -> None:
    killed = ResultsWriter(tmp_path)
    killed.add(record("a.png", threshold=0.1))
    killed.add(record("a.png", threshold=0.2))
    with ResultsWriter(tmp_path):
        pass
    assert [line["threshold"] for line in lines(tmp_path)] == [0.2]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("results.jsonl", '{"mine": 1}\n'),
        ("results.csv", "mine,1\n"),
        ("coco.json", '{"info": {"year": 2026}}'),
        ("data.yaml", "names:\n  0: cat\n"),
    ],
)
def test_a_file_of_another_program_is_not_overwritten(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(OutputError, match=rf"{name}' .*: choose another output folder"):
        ResultsWriter(tmp_path, summaries=SUMMARIES)
    assert path.read_text() == text


def test_our_table_is_written_again(tmp_path: Path) -> None:
    for identifier in (1, 2):
        with ResultsWriter(tmp_path, jsonl=False) as writer:
            writer.add(record(lesions=(lesion(identifier),)))
    assert [row["id"] for row in rows(tmp_path)] == ["2"]


def test_only_what_is_asked_for_is_written(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path / "json", summaries=()) as writer:
        writer.add(record())
    with ResultsWriter(tmp_path / "csv", jsonl=False) as writer:
        writer.add(record(lesions=(lesion(1),)))
    assert [path.name for path in (tmp_path / "json").iterdir()] == ["results.jsonl"]
    assert [path.name for path in (tmp_path / "csv").iterdir()] == ["results.csv"]
    assert len(rows(tmp_path / "csv")) == 1


def test_the_output_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="choose another"):
        ResultsWriter(tmp_path / "out")


def test_no_permission_is_reported_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(OutputError, match="no permission"):
        ResultsWriter(tmp_path)


def test_a_full_disk_leaves_no_incomplete_line(full_after, tmp_path: Path) -> None:
    writer = ResultsWriter(tmp_path)
    writer.add(record("a.png"))
    with full_after((tmp_path / "results.jsonl").stat().st_size + 50):
        with pytest.raises(OutputError, match=r"results\.jsonl' was not written"):
            writer.add(record("b.png"))
        with pytest.raises(OutputError):
            writer.add(record("a.png", threshold=0.7))
    assert [line["file"] for line in lines(tmp_path)] == ["a.png"]
    assert [kept["threshold"] for kept in writer.records] == [0.45]


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_name_that_is_not_text_survives(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    with ResultsWriter(tmp_path) as writer:
        writer.add(record(name, lesions=(lesion(1),)))
    assert is_done(ResultsWriter(tmp_path), file=name)
    assert len(rows(tmp_path)) == 1
