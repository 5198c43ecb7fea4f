"""Pixel sizes that a person gives with a run, for images whose files have none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.edit import Edit, SetScale
from app.domain.fault import PixelSizeFault
from app.domain.scale import is_pixel_size
from app.domain.scan import Scan
from app.files.csv_rows import read_csv
from app.files.errors import shown_name
from app.files.records import ResultRecord
from app.words.message import WordedError
from models.torch_free.message import Message

FILE, SPACING = "file", "spacing_mm"
"""Columns of the table."""


class PixelSizeError(WordedError):
    """A table of pixel sizes can't be used."""


@dataclass(frozen=True)
class PixelSizes:
    """Widths of pixels in mm: that of a file by its name in the results, else ``everywhere``."""

    everywhere: float | None = None
    by_file: Mapping[str, float] = field(default_factory=dict)

    def of(self, file: str) -> float | None:
        """The width that is given for a file, None if there is none."""
        return self.by_file.get(file, self.everywhere)

    def edits(self, file: str, scan: Scan) -> tuple[Edit, ...]:
        """What sets the scale of a Scan; nothing if its file gives a size, which counts."""
        size = self.of(file)
        return () if size is None or scan.has_size else (SetScale("", pixel_mm=size),)

    def fit(self, record: ResultRecord) -> bool:
        """Whether a line was made with the size that is given, or with one that counts more."""
        spacing, given = record["spacing_mm"], self.of(record["file"])
        if record["error"] is not None:
            return True
        if spacing is not None and _is_given(record):
            return given == spacing[1]
        return given is None or spacing is not None

    def unused(self, files: Iterable[str]) -> int:
        """How many files of the table are not among these."""
        return len(self.by_file.keys() - set(files))


NO_PIXEL_SIZES = PixelSizes()


def _is_given(record: ResultRecord) -> bool:
    """Whether a size was given with a run. What a person set in the window has a time."""
    edits = record.get("edits", [])
    return any(edit["kind"] == "set_scale" and "time" not in edit for edit in edits)


def read_pixel_sizes(path: Path) -> PixelSizes:
    """Read a CSV table with the columns FILE and SPACING, as any spreadsheet writes it.

    Raises PixelSizeError, and ScanError if the file can't be read.
    """
    name = shown_name(path)
    rows = read_csv(path, (FILE, SPACING))
    if rows is None:
        raise PixelSizeError(Message.of(PixelSizeFault.NO_TABLE, name=name))
    sizes = {}
    for row in rows:
        text = row.cells[SPACING]
        size = _size(text)
        if not is_pixel_size(size):
            raise PixelSizeError(
                Message.of(PixelSizeFault.NOT_A_SIZE, name=name, line=row.line, text=text)
            )
        sizes[row.cells[FILE]] = size
    return PixelSizes(by_file=sizes)


def _size(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return 0.0
