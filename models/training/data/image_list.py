"""The image list: a CSV file with one row per image of the public data sets."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError

FOLDS = 5
NO_FOLD = -1
"""The fold of a row that is excluded, or whose fold is not assigned yet."""


@dataclass(frozen=True)
class Row:
    """An image with its masks, its label and the metadata that its data set gives.

    Fields that a data set does not give are empty. ``set`` is one of SETS, ``label`` is normal,
    benign or malignant. ``masks`` are the files of all lesions, to be joined; a normal has none.
    ``patient`` is unique across the data sets, and empty if unknown. ``group`` joins
    near-duplicates and images of one patient; it is the title of its first row. All rows of a group
    have the same fold. ``pixel_mm`` is the size of a pixel in mm, (row, column). ``excluded`` says
    why the row is left out of training and scores; such a row has fold -1.
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
        """The set and the name. It is unique, and short enough to print."""
        return f"{self.set}/{self.name}"


COLUMNS = tuple(field.name for field in fields(Row))
"""The columns of the CSV file, in order. Masks are joined by '|', pixel_mm by a space."""


@dataclass(frozen=True)
class Problem:
    """A file that can't be used, and why."""

    path: Path
    reason: str


def write_image_list(path: Path, rows: Iterable[Row]) -> None:
    """Write the rows as CSV (UTF-8) with absolute paths."""
    with (
        atomic_write(path) as temporary,
        temporary.open("w", encoding="utf-8", newline="") as stream,
    ):
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in rows:
            plain = {column: getattr(row, column) for column in COLUMNS}
            plain["path"] = row.path.resolve()
            plain["masks"] = "|".join(str(mask.resolve()) for mask in row.masks)
            plain["pixel_mm"] = " ".join(f"{size:.7g}" for size in row.pixel_mm or ())
            writer.writerow(plain.values())


def read_image_list(path: Path) -> list[Row]:
    """Read a file of write_image_list, including the excluded rows.

    Raises DataError if the file is missing or is not an image list.
    """
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return [_row(record) for record in csv.DictReader(stream)]
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} is not an image list: make one with `python -m models.training prepare`."
        ) from error


def rows_of_fold(rows: Iterable[Row], fold: int) -> list[Row]:
    """The rows of a fold that are not excluded."""
    return [row for row in rows if row.fold == fold and not row.excluded]


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
