"""The files of an output folder that are made from all lines of results.jsonl."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.files.coco import coco_of, has_outlines
from app.files.ownership import is_own_output
from app.files.records import ResultRecord
from app.files.table import RESULTS_CSV, is_own_table, table_of
from app.files.yolo import yolo_data


@dataclass(frozen=True)
class Summary:
    """One file: its name, its content, and whether what is there already may be replaced.

    ``is_own`` is true for a missing file and raises the system's errors. ``takes`` says whether an
    analyzed Scan's line holds what the file needs of it.
    """

    name: str
    content: Callable[[Collection[ResultRecord]], bytes]
    is_own: Callable[[Path], bool]
    takes: Callable[[ResultRecord], bool] = lambda _record: True


def _is_own_or_missing(path: Path) -> bool:
    return not path.exists() or is_own_output(path)


SUMMARIES: Mapping[str, Summary] = {
    "csv": Summary(RESULTS_CSV, table_of, is_own_table),
    "coco": Summary("coco.json", coco_of, _is_own_or_missing, has_outlines),
    "yolo": Summary("data.yaml", lambda _records: yolo_data(), _is_own_or_missing),
}
"""By the name that the command line has for it; that of YOLO names the classes of its labels."""
