"""The JSON Schema that the library gives describes what is written, and nothing else."""

import copy
import json

import jsonschema
import pytest

import busight
from app import cli


@pytest.fixture(scope="module")
def validator():
    schema = busight.results_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def line(engine, paths):
    """A line as any reader of JSON has it."""
    return json.loads(json.dumps(busight.analyze(paths[0], spacing=0.1).to_dict()))


def test_every_line_of_a_run_has_the_version_and_fits(engine, paths, tmp_path, validator):
    paths[1].write_bytes(b"no image")
    code = cli.main(
        ["analyze", *map(str, paths), "--output", str(tmp_path / "out")],
        lambda *_args, **_options: engine,
    )
    lines = (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert code == 1
    assert len(records) == len(paths)
    assert {one["error_code"] for one in records} == {None, "unknown_format"}
    for one in records:
        validator.validate(one)
        assert validator.schema["$id"].endswith(f":{one['schema_version']}")


def test_what_the_library_gives_fits(line, validator):
    validator.validate(line)


def test_a_line_of_an_earlier_build_fits(line, validator):
    for name in ("schema_version", "software", "warning_codes", "error_code", "yolo"):
        del line[name]
    validator.validate(line)


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": 2},
        {"file": None},
        {"spacing_mm": [0.1]},
        {"lesions": [{"id": 1}]},
        {"class_probabilities": {"benign": 1.0}},
    ],
)
def test_a_line_that_is_wrong_does_not_fit(change, line, validator):
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({**line, **change})


def test_the_schema_belongs_to_the_caller():
    schema = busight.results_schema()
    before = copy.deepcopy(schema)
    schema.clear()
    assert busight.results_schema() == before
