"""results.md and results.schema.json name every field that is written, and no other."""

import re
from pathlib import Path

import pytest
import results_schema

from app.domain.fault import ReadFault
from app.files.lock import LOCK
from app.files.output_kinds import OUTPUT_ENDINGS
from app.files.records import SCHEMA_VERSION, EditRecord, LesionRecord, ResultRecord
from app.files.summaries import SUMMARIES
from app.files.table import TABLE_COLUMNS
from models.torch_free.image_warning import ImageWarning

SCHEMA = Path(__file__).parents[2] / "docs" / "results.md"


def tables() -> list[list[list[str]]]:
    """Every table of fields or columns as rows of cells, without its header."""
    text = SCHEMA.read_text(encoding="utf-8")
    found = re.findall(r"^\| (?:field|column) .*\n(?:\|.*\n)+", text, re.MULTILINE)
    return [
        [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()[2:]]
        for table in found
    ]


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (0, [*ResultRecord.__annotations__]),
        (1, [*LesionRecord.__annotations__]),
        (2, [*EditRecord.__annotations__]),
        (3, [*TABLE_COLUMNS]),
    ],
    ids=["results.jsonl", "region", "edit", "results.csv"],
)
def test_every_field_is_named_in_its_order_and_no_other(number: int, fields: list[str]) -> None:
    assert [row[0].strip("`") for row in tables()[number]] == fields


def test_every_field_has_a_type_and_a_meaning_or_that_of_results_jsonl() -> None:
    known = {row[0] for table in tables()[:3] for row in table}
    for table in tables():
        for name, kind, _, meaning in table:
            assert kind, name
            assert meaning or name in known, name


def test_the_json_schema_is_that_of_the_records() -> None:
    """If this fails, run ``python tests/files/results_schema.py``."""
    assert results_schema.SCHEMA.read_text(encoding="utf-8") == results_schema.schema_text()


def test_the_version_of_the_schema_is_named() -> None:
    assert f"at present {SCHEMA_VERSION} |" in SCHEMA.read_text(encoding="utf-8")


def test_every_file_is_named() -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    names = [f"a{ending}" for ending in OUTPUT_ENDINGS.values()]
    for name in (*names, *(summary.name for summary in SUMMARIES.values())):
        assert f"`{name}`" in text


def test_every_code_of_a_warning_is_named() -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    assert all(f"`{warning.value}`" in text for warning in ImageWarning)


def test_codes_of_errors_that_are_named_exist() -> None:
    (row,) = [row for row in tables()[0] if row[0] == "`error_code`"]
    named = set(re.findall(r"`([a-z_]+)`", row[3]))
    assert named
    assert named <= {fault.value for fault in ReadFault}


def test_what_is_done_to_cells_and_the_lock_are_described() -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    assert f"`{LOCK}`" in text
    for sign in "=+-@'":
        assert f"`{sign}`" in text.partition("## results.csv")[2]
