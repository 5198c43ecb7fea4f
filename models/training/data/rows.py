"""One row a picture: the record that joins the public sets, and its CSV file."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from models.training.whole import written_whole

SETS = ("breast", "busbra", "busi")
FOLDS = 5
NO_FOLD = -1
"""The fold of a row that has none: an excluded one, or one that waits for its fold."""


class DataError(Exception):
    """A data folder or manifest can't be used at all; the text says what to do."""


@dataclass(frozen=True)
class Row:
    """A picture with its masks, its label and what its set tells of it.

    Fields that a set does not give are empty. ``set`` is one of SETS, ``label`` normal,
    benign or malignant. ``masks`` are the files of all lesions, to be joined; none for a normal.
    ``patient`` is unique over the sets, empty where unknown. ``group`` joins near-duplicates and
    pictures of one patient; it is the set and name of its first row, and never lies in two folds.
    ``pixel_mm`` is the size of a pixel in mm, (row, column). ``excluded`` says why the row must be
    left out of training and scores; such a row has fold -1.
    """

    path: Path
    masks: tuple[Path, ...]
    set: str
    name: str
    label: str
    patient: str = ""
    group: str = ""
    fold: int = NO_FOLD
    birads: str = ""
    histology: str = ""
    shape: str = ""
    margin: str = ""
    echogenicity: str = ""
    posterior: str = ""
    halo: str = ""
    calcifications: str = ""
    skin_thickening: str = ""
    tissue_composition: str = ""
    pixel_mm: tuple[float, float] | None = None
    device: str = ""
    excluded: str = ""

    @property
    def title(self) -> str:
        """The set and the name: unique, and short enough to print."""
        return f"{self.set}/{self.name}"


COLUMNS = tuple(field.name for field in fields(Row))
"""The columns of the CSV file, in order. Masks are joined by '|', pixel_mm by a blank."""


@dataclass(frozen=True)
class Problem:
    """A file that can't be used, and why."""

    path: Path
    reason: str


def write_manifest(path: Path, rows: Iterable[Row]) -> None:
    """Write the rows as CSV (UTF-8), paths absolute; an older file stays until all is written."""
    with (
        written_whole(path) as beside,
        beside.open("w", encoding="utf-8", newline="") as stream,
    ):
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in rows:
            plain = {column: getattr(row, column) for column in COLUMNS}
            plain["path"] = row.path.resolve()
            plain["masks"] = "|".join(str(mask.resolve()) for mask in row.masks)
            plain["pixel_mm"] = " ".join(f"{size:.7g}" for size in row.pixel_mm or ())
            writer.writerow(plain.values())


def read_manifest(path: Path) -> list[Row]:
    """Read what write_manifest wrote, the excluded rows too.

    Raises DataError where the file is missing or is no manifest.
    """
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return [_row(record) for record in csv.DictReader(stream)]
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} is no manifest of pictures: make it with `python -m models.training prepare`."
        ) from error


def _row(record: dict[str, str]) -> Row:
    sizes = [float(size) for size in record["pixel_mm"].split()]
    done = {"path", "masks", "set", "name", "label", "fold", "pixel_mm"}
    texts: dict[str, Any] = {column: record[column] for column in COLUMNS if column not in done}
    return Row(
        path=Path(record["path"]),
        masks=tuple(Path(mask) for mask in record["masks"].split("|") if mask),
        set=record["set"],
        name=record["name"],
        label=record["label"],
        fold=int(record["fold"]),
        pixel_mm=(sizes[0], sizes[1]) if len(sizes) == 2 else None,
        **texts,
    )
