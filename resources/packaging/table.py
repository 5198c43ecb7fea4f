"""Lines of a table that says what was found, what was asked, and whether the one fits the other."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One line; ``holds`` is None where nothing was asked."""

    what: str
    found: str
    asked: str = ""
    holds: bool | None = None


def print_table(lines: Iterable[Line]) -> bool:
    """Print each line as soon as it is there; whether all hold."""
    all_hold = True
    for line in lines:
        mark = {True: "ok", False: "NO", None: ""}[line.holds]
        print(f"{line.what:<48} {line.found:>20}  {line.asked:<26} {mark}".rstrip(), flush=True)
        all_hold = all_hold and line.holds is not False
    return all_hold
