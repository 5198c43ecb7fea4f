"""Tables that a person gives: CSV as any spreadsheet writes it."""

import csv
import re
from collections.abc import Collection, Mapping
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from app.domain.fault import ReadFault
from app.files.errors import reading_error, scan_error

_SEPARATORS = ";\t"
"""Besides the comma, which is one if none of these is in the header."""


class Row(NamedTuple):
    """A row of a table: the line at which it ends in the file, from 1, and the cells by column."""

    line: int
    cells: Mapping[str, str]


def read_csv(path: Path, columns: Collection[str]) -> list[Row] | None:
    """Read a table in UTF-8 with a header; None if it does not have each of ``columns`` once.

    The separator is a comma, a semicolon or a tab. Names of columns are in lower case. A cell that
    is missing is empty; rows in which all cells are empty are left out. Raises ScanError if the
    file or a row of it can't be read.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise reading_error(path, error) from error
    except UnicodeDecodeError:
        return None
    skipped = 0
    if text.lower().startswith("sep="):  # Excel's own way to name the separator
        text, skipped = text.partition("\n")[2], 1
    head = re.split("[\r\n]", text, maxsplit=1)[0]
    separator = next((one for one in _SEPARATORS if one in head), ",")
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [name.strip().lower() for name in next(rows, [])]
        if any(names.count(column) != 1 for column in columns):
            return None
        found = []
        for cells in rows:
            stripped = [cell.strip() for cell in cells] + [""] * len(names)
            if any(stripped):
                row = dict(zip(names, stripped, strict=False))
                found.append(Row(rows.line_num + skipped, row))
    except csv.Error as error:
        line = rows.line_num + skipped
        raise scan_error(ReadFault.CSV_ROW, path, line=line) from error
    return found
