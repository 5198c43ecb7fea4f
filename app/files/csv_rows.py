"""Tables that a person gives: CSV as any spreadsheet writes it."""

import csv
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from app.files.errors import reading_error


class Row(NamedTuple):
    """A row of a table: its line in the file, from 1, and the cells by column."""

    line: int
    cells: Mapping[str, str]


def read_csv(path: Path, columns: Collection[str]) -> list[Row] | None:
    """Read a table in UTF-8 with a header; None if it lacks one of ``columns``.

    The separator is a comma, a semicolon or a tab. A cell that is missing is empty. Raises
    ScanError if the file can't be read.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = file.read().splitlines()
    except OSError as error:
        raise reading_error(path, error) from error
    except UnicodeDecodeError:
        return None
    separator = next((one for one in ";\t" if lines and one in lines[0]), ",")
    rows = csv.DictReader(lines, delimiter=separator, restval="")
    if not {*columns} <= {*(rows.fieldnames or ())}:
        return None
    return [Row(rows.line_num, row) for row in rows]
