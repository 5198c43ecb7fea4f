"""results.jsonl and results.csv of an earlier run, which another run continues."""

import csv
import json
from pathlib import Path
from random import Random

from app.files.errors import OutputError
from app.files.inputs import ResultKey, find_inputs
from app.files.results import RESULTS_JSONL, Criteria, ResultsWriter
from app.files.table import RESULTS_CSV

from ..mutators.json_values import with_values_swapped
from ..mutators.plain import PLAIN
from ..seeds.records import POINT, SHA256, analyzed, lines
from ..target import BrokenPromiseError, Result, Target, check_sentence

NEW = "new.png"
TABLE_MARK = b"\n--table--\n"
"""Separates the two files in the bytes of a case."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Characters that make a spreadsheet read a cell as a formula."""
HEADERS = (b"", b"file,threshold\n", b"\xff\xfe", b"name,age\nme,7\n")


def make(rng: Random) -> bytes:
    """Lines with up to two changes; one case in five has a table too."""
    found = [rng.choice(lines()) for _ in range(rng.randint(1, 6))]
    for _ in range(rng.choice((0, 1, 1, 1, 2))):
        place = rng.randrange(len(found))
        found[place] = with_values_swapped(rng, found[place].rstrip(b"\n")) + b"\n"
    data = b"".join(found)
    if rng.random() < 0.3:
        data = rng.choice(PLAIN)(rng, data)
    table = rng.choice(HEADERS) if rng.random() < 0.2 else b""
    return data + TABLE_MARK + table


def attempt(data: bytes, folder: Path) -> Result:
    """Continue after these lines: they are kept and readable, or refused and unchanged."""
    before, _, table = data.partition(TABLE_MARK)
    path = folder / RESULTS_JSONL
    path.write_bytes(before)
    if table:
        (folder / RESULTS_CSV).write_bytes(table)
    try:
        _continue(folder)
    except OutputError as error:
        check_sentence(str(error))
        if path.read_bytes() != before:
            raise BrokenPromiseError("refused lines were changed") from error
        return Result(is_accepted=False)
    _check(folder, before)
    return Result(is_accepted=True)


def _continue(folder: Path) -> None:
    with ResultsWriter(folder) as results:
        find_inputs([folder], output=folder, earlier=results.files)
        for file in list(results.files):
            criteria = Criteria("fake 1", 0.45, POINT)
            results.is_done(ResultKey(file), SHA256, criteria, ("mask", "report"))
        results.add(analyzed(NEW))


def _check(folder: Path, before: bytes) -> None:
    lines_now = (folder / RESULTS_JSONL).read_bytes().splitlines()
    files = [json.loads(line)["file"] for line in lines_now]
    if len(set(files)) != len(files) or files[-1] != NEW:
        raise BrokenPromiseError("results.jsonl contains a file twice or lacks the new one")
    kept = [line for line in before.split(b"\n")[:-1] if line + b"\n" in lines()]
    if not {json.loads(line)["file"] for line in kept} <= set(files):
        raise BrokenPromiseError("a valid line was lost")
    with (folder / RESULTS_CSV).open(newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            if str(row["file"]).startswith(FORMULA):
                raise BrokenPromiseError("results.csv contains a formula")


RESULTS = Target("results.jsonl", make, attempt)
