"""The lines of results.jsonl: written from records, and read from files that may not be ours."""

import json
import re
import sys
import types
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, cast, get_args, get_origin, get_type_hints, is_typeddict

from app.domain.fault import WriteFault
from app.files.errors import OutputError, output_error
from app.files.records import ResultRecord
from models.torch_free.prediction import CLASSES

LONGEST = 1 << 22
"""Bytes of a line. Our longest ones, with hundreds of regions, have a tenth of it."""

_START = b'{"file": "'
_BOX = 4
_SQUARE = (0, 0, 1, 0, 1, 1, 0, 1)
"""No outline along edges of pixels has fewer corners."""


def line_of(record: ResultRecord) -> bytes:
    """Give one line of UTF-8, its end included. Raises ValueError if a number is not finite.

    Characters that can't be printed become JSON's escapes: bytes of names that are not text,
    control characters, and what some readers take for the end of a line.
    """
    text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    escaped = re.sub(r"[^ -~]", lambda found: _escaped(found[0]), text)
    return escaped.encode() + b"\n"


def _escaped(char: str) -> str:
    return char if char.isprintable() else json.dumps(char)[1:-1]


def each_line(path: Path) -> Iterator[ResultRecord | None]:
    """Give one record of a file after another, and at the end None if its last line is incomplete.

    That is the trace of a run that was killed. Raises OutputError for any other line that BUSight
    did not write, and the system's errors.
    """
    with path.open("rb") as handle:
        while line := handle.readline(LONGEST):
            if len(line) < LONGEST and not line.endswith(b"\n") and _is_begun(line):
                yield None
                return
            record = _record(line)
            if record is None:
                raise not_own(path)
            yield record


def not_own(path: Path) -> OutputError:
    """Make the error of a file of results that BUSight did not write."""
    return output_error(WriteFault.RESULTS_NOT_OURS, path)


def _is_begun(line: bytes) -> bool:
    # After a power failure some disks have zeros where the line should be.
    line = line.rstrip(b"\0")
    return line[: len(_START)] == _START[: len(line)]


def _record(line: bytes) -> ResultRecord | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not _check_of(ResultRecord)(value) or not PurePosixPath(value["file"]).name:
        return None
    if not all(_is_sound(region) for region in (*value["lesions"], *value["candidates"])):
        return None
    return cast(ResultRecord, value)


def _is_sound(region: dict[str, Any]) -> bool:
    outline = region.get("outline", _SQUARE)
    return (
        len(region["bbox"]) == _BOX
        and region["class_probabilities"].keys() == {*CLASSES}
        and len(outline) >= len(_SQUARE)
        and len(outline) % 2 == 0
    )


@cache
def _check_of(kind: Any) -> Callable[[object], bool]:
    """Make the function that checks a value of JSON against the type of a record's field."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_typeddict(kind):
        checks = {name: _check_of(one) for name, one in get_type_hints(kind).items()}
        return lambda value: (
            isinstance(value, dict)
            and kind.__required_keys__ <= value.keys() <= checks.keys()
            and all(checks[name](one) for name, one in value.items())
        )
    if origin is types.UnionType:
        either = [_check_of(one) for one in inner]
        return lambda value: any(check(value) for check in either)
    if origin is list:
        of_one = _check_of(inner[0])
        return lambda value: isinstance(value, list) and all(map(of_one, value))
    if origin is dict:
        of_value = _check_of(inner[1])
        return lambda value: isinstance(value, dict) and all(map(of_value, value.values()))
    if kind is float:
        # JSON has one kind of number. Neither infinity nor NaN passes.
        return lambda value: (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and abs(value) <= sys.float_info.max
        )
    return lambda value: type(value) is kind
