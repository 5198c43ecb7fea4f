"""Lines of a table: what was found, what is required, and whether it is met."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One line; ``holds`` is None if nothing is required."""

    what: str
    found: str
    required: str = ""
    holds: bool | None = None


def print_table(lines: Iterable[Line]) -> bool:
    """Print each line as soon as it is available; return whether all hold."""
    all_hold = True
    for line in lines:
        mark = {True: "ok", False: "NO", None: ""}[line.holds]
        print(f"{line.what:<48} {line.found:>20}  {line.required:<26} {mark}".rstrip(), flush=True)
        all_hold = all_hold and line.holds is not False
    return all_hold
