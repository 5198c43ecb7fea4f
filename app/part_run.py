"""``analyze --part K --of N``: a part of the images, and all results together after the last."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol

from app.batch import BatchSettings
from app.exit_codes import DONE, FAILED
from app.files.inputs import Input, ResultKey, find_inputs
from app.files.lock import BusyError, locked
from app.files.merging import merge, rows_of, rows_of_parts
from app.files.part_results import PartResults
from app.files.parts import RunPart
from app.files.pixel_sizes import PixelSizes
from app.files.records import ResultRecord
from app.files.results import Criteria, ResultsWriter
from app.files.standing import Standing, Unfinished, Work, standing
from app.stopping import stops_ignored
from app.terminal import print_error
from app.words import parts as words
from app.words.pixel_sizes import UNUSED

MOST_LINES = 20
"""Parts that are named; the others are counted."""

_LONGEST = 9
"""Digits of a number."""


class RunBatch(Protocol):
    """Analyzes Inputs, adds what ended to ``ended``, and gives the exit code."""

    def __call__(
        self, inputs: Sequence[Input], results: ResultsWriter, *, ended: list[ResultKey]
    ) -> int:
        """Do it."""
        ...


def add_part_options(parser: argparse.ArgumentParser) -> None:
    """Add --part and --of."""
    parser.add_argument("--part", type=_number, metavar="K", help=words.PART())
    parser.add_argument("--of", type=_number, metavar="N", help=words.OF())


def chosen_part(options: argparse.Namespace, parser: argparse.ArgumentParser) -> RunPart | None:
    """Give the part that the options name, if any; end with a sentence if they are wrong."""
    if (options.part is None) != (options.of is None):
        parser.error(words.TOGETHER())
    if options.part is None:
        return None
    if options.part > options.of:
        parser.error(words.NO_SUCH_PART(number=options.part, of=options.of))
    return RunPart(options.of, options.part)


def analyze_part(
    options: argparse.Namespace,
    part: RunPart,
    settings: BatchSettings,
    criteria: Criteria,
    run_batch: RunBatch,
) -> int:
    """Analyze a part and, if it was the last, merge; give the exit code of the part itself.

    Raises BusyError if the part is at work already, and OutputError.
    """
    output = options.output
    files: set[str] = set()
    ended: list[ResultKey] = []
    with locked(part.folder(output)):
        earlier = chain(rows_of(output), rows_of_parts(output))
        results = PartResults(output, part, criteria, _noted(earlier, files), options.write)
        try:
            inputs = find_inputs(options.inputs, output=output, earlier=files)
            note_unused(settings.pixel_sizes, inputs)
            share = [entry for entry in inputs if part.has(entry.relative)]
            code = run_batch(share, results, ended=ended)
        finally:
            with stops_ignored():
                results.close()
        results.verify(ended, settings.kinds)
    if code in (DONE, FAILED):
        _finish(options, part, inputs, criteria)
    return code


def note_unused(sizes: PixelSizes, inputs: Iterable[Input]) -> None:
    """Print how many files of a table of pixel sizes are no Inputs: their names may be wrong."""
    if number := sizes.unused(entry.result_key.file for entry in inputs):
        print_error(UNUSED(number))


def _finish(
    options: argparse.Namespace,
    part: RunPart,
    inputs: Sequence[Input],
    criteria: Criteria,
) -> None:
    state = standing(options.output, inputs, criteria, part.of)
    if state.missing:
        for line in _lines(state):
            print_error(line)
        return
    try:
        merge(
            options.output,
            inputs,
            criteria,
            jsonl="json" in options.write,
            summaries=options.write,
        )
    except BusyError:
        print_error(words.IS_MERGED())
    else:
        print_error(words.MERGED(state.total, folder=options.output, failed=state.failed))


def _lines(state: Standing) -> Iterator[str]:
    yield words.MISSING(state.missing, total=state.total)
    yield from map(_line, state.unfinished[:MOST_LINES])
    if more := len(state.unfinished[MOST_LINES:]):
        yield words.MORE(more)
    if state.failed:
        yield words.FAILED(number=state.failed)
    yield words.START()


def _line(one: Unfinished) -> str:
    values = {"part": one.part.number, "of": one.part.of}
    if one.work is Work.NOT_STARTED:
        return words.NOT_STARTED(one.missing, **values)
    text = words.AT_WORK if one.work is Work.AT_WORK else words.STOPPED
    return text(**values, done=one.total - one.missing, total=one.total)


def _noted(records: Iterable[ResultRecord], files: set[str]) -> Iterator[ResultRecord]:
    """Add the file of each record to ``files`` while they are read."""
    for record in records:
        files.add(record["file"])
        yield record


def _number(text: str) -> int:
    if not (text.isdecimal() and len(text) <= _LONGEST and int(text) > 0):
        raise argparse.ArgumentTypeError(words.NOT_A_NUMBER(text=text))
    return int(text)
