"""What the parts of a run left in an output folder: their rows, which are put together."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.files.errors import writing_error
from app.files.inputs import Input
from app.files.lines import each_line
from app.files.lock import BusyError, locked
from app.files.ownership import check_no_link
from app.files.parts import PARTS, begun_parts
from app.files.records import ResultRecord, result_key
from app.files.results import RESULTS_JSONL, Criteria, ResultsWriter


def rows_of(folder: Path) -> Iterator[ResultRecord]:
    """Read the rows in a folder, which others may be writing meanwhile. Raises OutputError."""
    path = folder / RESULTS_JSONL
    check_no_link(path)
    try:
        yield from filter(None, each_line(path))
    except FileNotFoundError:
        return
    except OSError as error:
        raise writing_error(path, error) from error


def rows_of_parts(output: Path) -> Iterator[ResultRecord]:
    """Read the rows of all parts in an output folder. Raises OutputError."""
    for part in begun_parts(output):
        yield from rows_of(part.folder(output))


def check_idle(output: Path) -> None:
    """Raise BusyError if a part is at work in an output folder, and OutputError."""
    for part in begun_parts(output):
        with locked(part.folder(output)):
            pass


def merge(
    output: Path,
    inputs: Sequence[Input],
    criteria: Criteria,
    *,
    jsonl: bool,
    summaries: Collection[str],
) -> None:
    """Write the rows of all parts to the output folder as one run would, in the order of inputs.

    Raises BusyError if another run has the output folder, and OutputError.
    """
    with locked(output):
        results = ResultsWriter(output, jsonl=jsonl, summaries=summaries)
        results.take_over(rows_of_parts(output), criteria)
        results.arrange(entry.result_key.file for entry in inputs)
        results.close()
        results.verify([result_key(record) for record in results.records], ())
        if jsonl:
            remove_parts(output, results)


def remove_parts(output: Path, results: ResultsWriter) -> None:
    """Remove the folders of parts whose Scans all have rows in the output folder's results.

    Those of parts that are at work stay. Raises OutputError.
    """
    for part in begun_parts(output):
        folder = part.folder(output)
        with suppress(BusyError), locked(folder):
            if results.has_all(rows_of(folder)):
                with suppress(OSError):
                    (folder / RESULTS_JSONL).unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()  # if it is empty
    with suppress(OSError):
        (output / PARTS).rmdir()
