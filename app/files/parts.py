"""The parts that a large run is divided into, each analyzed by a process of its own.

Part 3 of 8 keeps its rows in DIR/parts/part-3-of-8 of the output folder until they are merged.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path, PurePath

PARTS = "parts"
"""The folder in the output folder."""

_NAME = re.compile(r"part-([1-9][0-9]*)-of-([1-9][0-9]*)")


@dataclass(frozen=True, order=True)
class RunPart:
    """One of ``of`` parts; ``number`` counts from 1."""

    of: int
    number: int

    @property
    def name(self) -> str:
        """Name of its folder and of its manifest."""
        return f"part-{self.number}-of-{self.of}"

    def folder(self, output: Path) -> Path:
        """Where its rows are in an output folder."""
        return output / PARTS / self.name

    def has(self, file: PurePath) -> bool:
        """Say whether a file, named relative to its INPUT, belongs to this part."""
        return part_of(file, self.of) == self


def part_of(file: PurePath, of: int) -> RunPart:
    """Say to which of ``of`` parts a file belongs, named relative to its INPUT.

    Only its name counts, by a hash, so that it stays there if other files come or go, and the
    frames of a file stay together.
    """
    name = file.as_posix().encode("utf-8", "surrogateescape")
    number = int.from_bytes(hashlib.sha256(name).digest()[:8], "big")
    return RunPart(of, number % of + 1)


def begun_parts(output: Path) -> list[RunPart]:
    """Give the parts that have a folder in an output folder, sorted."""
    names = (_NAME.fullmatch(path.name) for path in (output / PARTS).glob("part-*-of-*"))
    return sorted(RunPart(int(name[2]), int(name[1])) for name in names if name is not None)
