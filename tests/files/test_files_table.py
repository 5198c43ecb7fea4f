"""Cells of results.csv: safe in a spreadsheet, and nothing lost."""

import csv
import re
from io import StringIO

import pytest
from test_files_lines import record, region

from app.files.table import TABLE_COLUMNS, table_of

FORMULAS = [
    '=HYPERLINK("mailto:a@b?subject="&A1,"see")',
    "+1+1",
    "-1+1|'a.png",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",  # noqa: RUF001
    "'=1+1",
]
HARMLESS = ["a.png", "乳腺.png", "1.2.840", "a=b.png", "a-b.png", "benign (1).png"]
SPLITS = ["a\r=1+1", "a\n=1+1", "a;=1+1", "a\t=1+1", 'a",=1+1', "a,=1+1"]


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8"), newline="")))


@pytest.mark.parametrize("name", FORMULAS)
def test_no_cell_is_run_as_a_formula(name: str) -> None:
    texts = {"warnings": [name], "operating_point": name, "site": name}
    (row,) = rows(table_of([{**record(name), **texts}]))  # type: ignore[typeddict-item]
    for column in ("file", "operating_point", "warnings", "site"):
        assert row[column] == f"'{name}"


@pytest.mark.parametrize("name", HARMLESS)
def test_other_names_are_as_they_are(name: str) -> None:
    assert rows(table_of([record(name)]))[0]["file"] == name


@pytest.mark.parametrize("name", [*FORMULAS, *HARMLESS, *SPLITS, "''a", '"', "a\\b"])
def test_the_name_is_restored_by_removing_one_mark(name: str) -> None:
    (row,) = rows(table_of([record(name)]))
    assert row["file"].removeprefix("'") == name
    assert [*row] == [*TABLE_COLUMNS]


@pytest.mark.parametrize("name", SPLITS)
def test_a_name_stays_in_one_cell_in_every_program(name: str) -> None:
    """If the comma is the decimal mark, spreadsheets split at semicolons."""
    text = table_of([record(name)]).decode("utf-8")
    outside = re.sub(r'"(?:[^"]|"")*"', "", text)
    assert ";" not in outside
    assert len(outside.splitlines()) == 2
    assert not re.search(r"(^|[,;\t])[=+@-]", outside, re.MULTILINE)


def test_numbers_stay_numbers() -> None:
    found = {**region(), "bbox": [-3, 4, 5, 6], "long_axis_px": -1.5e-7}
    (row,) = rows(table_of([{**record(), "lesions": [found], "threshold": -0.0, "malignancy": 1}]))
    assert (row["bbox_x"], row["long_axis_px"], row["threshold"]) == ("-3", "-1.5e-07", "-0.0")
    assert (row["malignancy"], row["area_mm2"], row["id"]) == ("1", "", "1")


def test_warnings_and_stable_ids_have_their_own_cells() -> None:
    codes = {"warnings": ["One.", "Two."], "warning_codes": ["colored", "two_views"]}
    (row,) = rows(table_of([{**record(), **codes}]))  # type: ignore[typeddict-item]
    assert (row["warnings"], row["warning_codes"]) == ("One. Two.", "colored two_views")
    assert row["stable_id"] == "3-4"
