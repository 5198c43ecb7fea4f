"""``analyze``: a folder run as the command line shows it, on this computer or on a cluster."""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from importlib import import_module

from app.batch import Batch, BatchSettings, Outcome, State
from app.cluster.errors import ClusterError
from app.exit_codes import DONE, FAILED
from app.files.inputs import Input, ResultKey, find_inputs
from app.files.lock import locked
from app.files.merging import check_idle, remove_parts, rows_of_parts
from app.files.output_kinds import OUTPUT_KINDS, QT_KINDS
from app.files.parts import RunPart, begun_parts
from app.files.results import ResultsWriter
from app.part_run import RunBatch, analyze_part, note_unused
from app.stopping import exit_code, stops_ignored
from app.terminal import print_above, print_error, print_of_file, progress_bar
from app.words import terminal
from app.words.device import device_text
from app.words.message import say
from app.words.scan import file_text
from app.workers.engine import Engine, EngineInfo
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint


def analyze(
    options: argparse.Namespace,
    part: RunPart | None,
    operating_point: OperatingPoint,
    models: str,
    make_engine: Callable[[], Engine],
) -> int:
    """Analyze the inputs, or one part of them, and give the exit code.

    ``models`` is the version of the weights. Raises WordedError.
    """
    settings = BatchSettings(
        output=options.output,
        kinds=frozenset(kind for kind in OUTPUT_KINDS if kind.replace("_", "-") in options.write),
        threshold=options.threshold,
        operating_point=operating_point,
        makes_studies=options.make_study,
        pixel_sizes=options.spacing,
    )
    painting = _painting() if settings.kinds.intersection(QT_KINDS) else None
    ended: list[ResultKey] = []
    criteria = settings.criteria(models)
    run = _run_batch if options.cluster is None else partial(_run_on_cluster, options)
    run_batch: RunBatch = partial(run, settings=settings, make_engine=make_engine)
    if part is not None:
        return analyze_part(options, part, settings, criteria, run_batch)
    with locked(options.output):
        check_idle(options.output)
        results = ResultsWriter(
            options.output, jsonl="json" in options.write, summaries=options.write
        )
        results.take_over(rows_of_parts(options.output), criteria)
        try:
            inputs = find_inputs(options.inputs, output=options.output, earlier=results.files)
            note_unused(settings.pixel_sizes, inputs)
            code = run_batch(inputs, results, ended=ended)
            if begun_parts(options.output):
                results.arrange(entry.result_key.file for entry in inputs)
        finally:
            with stops_ignored():
                results.close()
            del painting
        results.verify(ended, settings.kinds)
        if "json" in options.write and code in (DONE, FAILED):
            remove_parts(options.output, results)
    return code


def _painting() -> object:
    """Load what only reports need, with Qt; keep the object for as long as they are written."""
    import_module("app.report.write")  # now, while the networks are loaded
    from app.report.gui import ensure_gui_application

    return ensure_gui_application()


def _run_batch(
    inputs: Sequence[Input],
    results: ResultsWriter,
    settings: BatchSettings,
    make_engine: Callable[[], Engine],
    ended: list[ResultKey],
) -> int:
    info: EngineInfo | None = None
    with make_engine() as engine:

        def run(
            report: Callable[[Outcome], None],
            finishing: AbstractContextManager[object],
            more: Callable[[int], None],
        ) -> None:
            def report_device(outcome: Outcome) -> None:
                nonlocal info
                report(outcome)
                if outcome.state is State.ANALYZED:
                    info = engine.info()

            Batch(engine, results, settings).run(inputs, report_device, finishing, more)

        def closing() -> Iterator[str]:
            if info:
                yield terminal.DEVICE(device=device_text(info.device, info.advice))

        return _run_shown(run, len(inputs), ended, closing)


def _run_on_cluster(
    options: argparse.Namespace,
    inputs: Sequence[Input],
    results: ResultsWriter,
    settings: BatchSettings,
    make_engine: Callable[[], Engine],
    ended: list[ResultKey],
) -> int:
    from app.cluster.command import closing_lines, coordinating

    def note(message: Message) -> None:
        print_above(say(message))

    with coordinating(options, results, settings, make_engine, inputs, note) as coordinator:
        run = partial(coordinator.run, inputs)
        return _run_shown(run, len(inputs), ended, lambda: closing_lines(coordinator))


def _run_shown(
    run: Callable[
        [Callable[[Outcome], None], AbstractContextManager[object], Callable[[int], None]], None
    ],
    total: int,
    ended: list[ResultKey],
    closing: Callable[[], Iterable[str]],
) -> int:
    """Show how a run goes on, and sum it up; ``closing`` gives what else there is to say."""
    counts: Counter[State] = Counter()
    ended_by: KeyboardInterrupt | ClusterError | None = None
    with progress_bar(total, terminal.ANALYZING()) as bar:

        def show(outcome: Outcome) -> None:
            counts[outcome.state] += 1
            ended.append(outcome.key)
            bar.update()
            place = file_text(*outcome.key)
            faults = () if outcome.fault is None else (outcome.fault,)
            for message in (*faults, *outcome.warnings):
                print_of_file(place, message)

        def lengthen(number: int) -> None:
            bar.total += number
            bar.refresh()

        try:
            run(show, stops_ignored(), lengthen)
        except (KeyboardInterrupt, ClusterError) as error:
            ended_by = error
    print_error(
        terminal.SUMMARY(
            analyzed=counts[State.ANALYZED],
            done_before=counts[State.DONE_BEFORE],
            failed=counts[State.FAILED],
            total=bar.total,
        )
    )
    for line in closing():
        print_error(line)
    if isinstance(ended_by, KeyboardInterrupt):
        print_error(terminal.CAN_GO_ON())
        return exit_code(ended_by)
    if ended_by:
        print_error(say(ended_by.message))
    return FAILED if counts[State.FAILED] or ended_by else DONE
