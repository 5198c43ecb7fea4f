"""Lines of results.jsonl, from BUSight and from other programs."""

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from app.domain.fault import ReadFault
from app.files import lines
from app.files.errors import OutputError
from app.files.lines import each_line, line_of
from app.files.records import LesionRecord, ResultRecord, failed_record
from app.files.results import ResultsWriter
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import CLASSES

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)


def region() -> LesionRecord:
    return LesionRecord(
        id=1,
        stable_id="3-4",
        bbox=[3, 4, 5, 6],
        area_px=30,
        area_mm2=None,
        long_axis_px=6.0,
        long_axis_mm=None,
        short_axis_px=5.0,
        short_axis_mm=None,
        lesion_probability=0.9,
        class_probabilities=dict.fromkeys(CLASSES, 0.25),
    )


def record(file: str = "a.png") -> ResultRecord:
    failed = failed_record(
        PurePosixPath(file),
        Message.of(ReadFault.EMPTY, name=file),
        threshold=0.45,
        operating_point=POINT,
    )
    analyzed = {"error": None, "error_code": None, "sha256": "aa", "spacing_mm": [1, 0.5]}
    return {**failed, **analyzed, "lesions": [region()]}  # type: ignore[typeddict-item]


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in region().items() if key != name}


def test_what_was_written_is_read(tmp_path: Path) -> None:
    kept = [record("a.png"), {**record("b.png"), "lesions": [], "candidates": [region()] * 300}]
    (tmp_path / "x").write_bytes(b"".join(map(line_of, kept)))
    assert list(each_line(tmp_path / "x")) == kept


@pytest.mark.parametrize(
    "name",
    ["乳腺.png", "a\u2028b\x85c\x0c.png", "\x9b2J\x7f\u202e.png", "caf\udce9.png", "\U000e0041"],
    ids=ascii,
)
def test_any_name_is_one_line_of_printable_text(name: str, tmp_path: Path) -> None:
    line = line_of(record(name))
    text = line.decode("utf-8")
    assert len(text.splitlines()) == 1
    assert text[:-1].isprintable()
    assert json.loads(line)["file"] == name
    (tmp_path / "x").write_bytes(line)
    assert [kept and kept["file"] for kept in each_line(tmp_path / "x")] == [name]


@pytest.mark.parametrize(
    "line",
    [
        json.dumps({**record(), "file": 7}),
        json.dumps({**record(), "file": ""}),
        json.dumps({**record(), "file": "/"}),
        json.dumps({**record(), "error": 7}),
        json.dumps({**record(), "warnings": "none"}),
        json.dumps({**record(), "warnings": [1]}),
        json.dumps({**record(), "warning_codes": "colored"}),
        json.dumps({**record(), "error_code": 7}),
        json.dumps({**record(), "lesions": [{**region(), "stable_id": 1}]}),
        json.dumps({**record(), "limit": "0.3"}),
        json.dumps({**record(), "limit": True}),
        json.dumps({**record(), "limit": float("nan")}),
        json.dumps(record()).replace("0.45", "1e999"),
        json.dumps(record()).replace("0.45", "9" * 5000),
        json.dumps(record()).replace("0.45", "9" * 400),
        json.dumps({**record(), "lesions": 1}),
        json.dumps({**record(), "lesions": ["1"]}),
        json.dumps({**record(), "lesions": [without("bbox")]}),
        json.dumps({**record(), "candidates": [without("class_probabilities")]}),
        json.dumps({**record(), "lesions": [{**region(), "bbox": [1, 2, 3]}]}),
        json.dumps({**record(), "lesions": [{**region(), "bbox": [1, 2, 3, 4.5]}]}),
        json.dumps({**record(), "lesions": [{**region(), "class_probabilities": {"a": 1}}]}),
        json.dumps({**record(), "lesions": [{**region(), "mine": 1}]}),
        json.dumps({**record(), "mine": 1}),
        json.dumps([record()]),
        '{"file": "a.png", "sha',
        '{"file": ' + "[" * 100_000,
        "[" * 100_000,
        "null",
        "",
        "\0\0",
        "not JSON",
        "\ufeff{}",
        "Anna's notes, without a line's end",
    ],
    ids=lambda line: line[-60:],
)
def test_a_line_of_another_program_is_refused_and_kept(line: str, tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    for end in (b"\n", b"\n" + line_of(record("b.png"))):
        content = line_of(record("c.png")) + line.encode() + end
        path.write_bytes(content)
        with pytest.raises(OutputError, match="did not write: choose another output folder"):
            ResultsWriter(tmp_path)
        assert path.read_bytes() == content


@pytest.mark.parametrize("begun", [b'{"fi', b'{"file": "a.png", "sha', b"\0\0\0", b'{"file"\0\0\0'])
def test_a_line_that_a_kill_or_power_failure_cut_off_is_dropped(
    begun: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(line_of(record()) + begun)
    ResultsWriter(tmp_path).close()
    assert path.read_bytes() == line_of(record())


@pytest.mark.parametrize("content", [b"my notes", b'{"mine": 1}'])
def test_a_file_of_another_program_is_not_taken_for_an_incomplete_line(
    content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(content)
    with pytest.raises(OutputError, match="did not write"):
        ResultsWriter(tmp_path)
    assert path.read_bytes() == content


def test_a_huge_line_is_not_read_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(b'{"file": "')
    with path.open("r+b") as file:
        file.truncate(1 << 26)
    parsed = []
    monkeypatch.setattr(lines.json, "loads", lambda line: parsed.append(len(line)) or {})
    with pytest.raises(OutputError, match="did not write"):
        ResultsWriter(tmp_path)
    assert sum(parsed) <= lines.LONGEST
