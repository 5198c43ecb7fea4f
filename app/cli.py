"""The command line: options, and what each command prints.

Exit codes: 0 all done, 1 something failed, 2 wrong usage, an input is missing or empty, or the
output folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from app.about import software
from app.batch import Batch, BatchSettings, Outcome, State
from app.cluster.address import MOST_WORKERS, ClusterAddress, cluster_address
from app.cluster.errors import ClusterError
from app.doctor import examine
from app.files.inputs import Input, ResultKey, find_inputs, input_faults
from app.files.lock import BusyError, locked
from app.files.merging import check_idle, remove_parts, rows_of_parts
from app.files.output_kinds import OBJECT_KINDS, OUTPUT_KINDS, QT_KINDS
from app.files.parts import begun_parts
from app.files.results import ResultsWriter
from app.folders import own_folder
from app.listen.options import add_options, check_options
from app.part_run import add_part_options, analyze_part, chosen_part
from app.selftest import PhantomCheck, check_phantoms
from app.stopping import exit_code, stops_ignored, stops_raised
from app.terminal import closed_pipes_ignored, printable
from app.words import cluster, deidentifying, listening, terminal, usage
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.device import device_text
from app.words.doctor import LINE
from app.words.message import WordedError, say
from app.words.scan import file_text
from app.workers.engine import Engine, EngineInfo
from app.workers.engine_process import EngineProcess
from models.torch_free.cpus import MOST_THREADS, threads_of
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.manifest import Manifest, WeightsError, manifest_in_use
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import DEFAULT_THRESHOLD

USUALLY_WRITTEN = ("report", "mask", "probability", "json", "csv")
WRITABLE = (
    *USUALLY_WRITTEN,
    *("pdf", "coco", "labelme", "yolo"),
    *(kind.replace("_", "-") for kind in OBJECT_KINDS),
)

DONE, FAILED, REFUSED = 0, 1, 2

_USAGE = "%(prog)s [PATH ...]\n       %(prog)s COMMAND ..."


def main(
    arguments: Sequence[str],
    make_engine: Callable[..., Engine] = EngineProcess,
    try_window: Callable[[str], int] = lambda _device: FAILED,
) -> int:
    """Run one command and return its exit code; SystemExit(2) on wrong usage.

    ``try_window`` does ``selftest --window`` on a device; this module does not import the window.
    """
    with closed_pipes_ignored(), stops_raised():
        return _main(arguments, make_engine, try_window)


def _main(
    arguments: Sequence[str],
    make_engine: Callable[..., Engine],
    try_window: Callable[[str], int],
) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.error(usage.NO_COMMAND())
    if options.command == "selftest" and options.window and options.weights:
        parser.error(usage.WEIGHTS_WITH_WINDOW())
    greeting = terminal.GREETING(software=software(), research_use=RESEARCH_USE_SENTENCE())
    _print_error(greeting)

    def engine() -> Engine:
        # Absolute, because a worker of a cluster has another working directory.
        weights = options.weights and options.weights.absolute()
        return make_engine(options.device, threads=options.threads, weights=weights)

    try:
        return _run(options, parser, engine, try_window)
    except (WordedError, WeightsError) as error:
        _print_error(say(error.message))
        return REFUSED if isinstance(error, BusyError) else FAILED
    except KeyboardInterrupt as stop:
        _print_error(terminal.STOPPED())
        return exit_code(stop)


def _run(
    options: argparse.Namespace,
    parser: argparse.ArgumentParser,
    engine: Callable[[], Engine],
    try_window: Callable[[str], int],
) -> int:
    if options.command == "analyze":
        return _analyze(options, parser, engine)
    if options.command == "listen":
        return _listen(options, parser, engine)
    if options.command == "deidentify":
        return _deidentify(options)
    if options.command == "selftest" and options.window:
        return try_window(options.device)
    if options.command == "selftest":
        return _selftest(engine, options.weights)
    return _doctor(engine, options.weights)


class _Parser(argparse.ArgumentParser):
    """Escapes arguments in its errors: ``*`` in a shell may expand to any name of a file."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="busight",
        usage=_USAGE,
        description=usage.PROGRAM(),
        epilog=RESEARCH_USE_SENTENCE(),
    )
    parser.add_argument("--version", action="version", version=software())
    parser.add_argument_group(usage.THE_WINDOW(), usage.WITH_PATHS())
    # Not required: argparse would ask for a command before it names an unknown option.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="busight")

    analyze = commands.add_parser(
        "analyze",
        help=usage.ANALYZE(),
        description=usage.ANALYZE_MORE(),
        epilog=usage.EXIT_CODES(research_use=RESEARCH_USE_SENTENCE()),
    )
    analyze.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help=usage.INPUTS())
    analyze.add_argument("--output", type=Path, required=True, metavar="DIR", help=usage.OUTPUT())
    analyze.add_argument(
        "--write",
        type=_what_to_write,
        default=frozenset(USUALLY_WRITTEN),
        metavar="LIST",
        help=usage.WRITE(names=",".join(WRITABLE), default=",".join(USUALLY_WRITTEN)),
    )
    analyze.add_argument("--make-study", action="store_true", help=usage.MAKE_STUDY())
    add_part_options(analyze)
    analyze.add_argument("--cluster", type=_cluster, metavar="ADDRESS", help=cluster.CLUSTER())
    listen = commands.add_parser("listen", help=listening.LISTEN())
    add_options(listen)
    for command in (analyze, listen):
        command.add_argument(
            "--threshold",
            type=_threshold,
            default=DEFAULT_THRESHOLD,
            help=usage.THRESHOLD(default=DEFAULT_THRESHOLD),
        )
        command.add_argument("--operating-point", metavar="NAME", help=usage.OPERATING_POINT())
    copying = commands.add_parser(
        "deidentify",
        help=deidentifying.COMMAND(),
        description=deidentifying.COMMAND_MORE(research_use=RESEARCH_USE_SENTENCE()),
    )
    copying.add_argument(
        "inputs", nargs="+", type=Path, metavar="INPUT", help=deidentifying.INPUTS()
    )
    copying.add_argument("--output", type=Path, required=True, metavar="DIR", help=usage.OUTPUT())
    selftest = commands.add_parser("selftest", help=usage.SELFTEST())
    selftest.add_argument("--window", action="store_true", help=usage.WINDOW())
    doctor = commands.add_parser("doctor", help=usage.DOCTOR())
    for command in (analyze, listen, selftest, doctor):
        command.add_argument(
            "--device", choices=DEVICE_NAMES, default=DEVICE_NAMES[0], help=usage.DEVICE()
        )
        command.add_argument("--threads", type=_threads, metavar="N", help=usage.THREADS())
        command.add_argument("--weights", type=Path, metavar="FOLDER", help=usage.WEIGHTS())
    return parser


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(usage.NOT_A_PROBABILITY(text=text))
    return value


def _cluster(text: str) -> ClusterAddress:
    address = cluster_address(text)
    if address is None:
        raise argparse.ArgumentTypeError(cluster.NOT_A_CLUSTER(text=text, most=MOST_WORKERS))
    return address


def _threads(text: str) -> int:
    number = threads_of(text)
    if number is None:
        raise argparse.ArgumentTypeError(usage.NOT_A_NUMBER(text=text, most=MOST_THREADS))
    return number


def _what_to_write(text: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(","))
    unknown = sorted(names - set(WRITABLE))
    if unknown:
        raise argparse.ArgumentTypeError(
            usage.NOT_WRITABLE(text=unknown[0], names=", ".join(WRITABLE))
        )
    return names


def _analyze(
    options: argparse.Namespace, parser: argparse.ArgumentParser, make_engine: Callable[[], Engine]
) -> int:
    part = chosen_part(options, parser)
    if part is not None and options.cluster is not None:
        parser.error(cluster.CLUSTER_AND_PART())
    manifest = manifest_in_use(options.weights)
    settings = BatchSettings(
        output=options.output,
        kinds=frozenset(kind for kind in OUTPUT_KINDS if kind.replace("_", "-") in options.write),
        threshold=options.threshold,
        operating_point=_operating_point(options, parser, manifest),
        makes_studies=options.make_study,
    )
    faults = input_faults(options.inputs, output=options.output)
    for fault in faults:
        _print_error(say(fault))
    if faults:
        return REFUSED
    painting = _painting() if settings.kinds.intersection(QT_KINDS) else None
    ended: list[ResultKey] = []
    criteria = settings.criteria(manifest.models)
    if part is not None:
        run_batch = partial(_run_batch, settings=settings, make_engine=make_engine)
        return analyze_part(options, part, settings, criteria, run_batch, _print_error)
    with locked(options.output):
        check_idle(options.output)
        results = ResultsWriter(
            options.output, jsonl="json" in options.write, summaries=options.write
        )
        results.take_over(rows_of_parts(options.output), criteria)
        try:
            inputs = find_inputs(options.inputs, output=options.output, earlier=results.files)
            if options.cluster is None:
                code = _run_batch(inputs, results, settings, make_engine, ended)
            else:
                code = _run_on_cluster(options, inputs, results, settings, make_engine, ended)
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


def _operating_point(
    options: argparse.Namespace, parser: argparse.ArgumentParser, manifest: Manifest
) -> OperatingPoint:
    points = {point.name: point for point in manifest.operating_points}
    name = options.operating_point or next(iter(points))
    if name not in points:
        parser.error(usage.NO_OPERATING_POINT(name=name, names=", ".join(points)))
    return points[name]


def _listen(
    options: argparse.Namespace, parser: argparse.ArgumentParser, make_engine: Callable[[], Engine]
) -> int:
    check_options(options, parser)
    operating_point = _operating_point(options, parser, manifest_in_use(options.weights))
    # Here, because it loads pynetdicom, pydicom and Qt.
    from app.listen.command import listen

    return listen(options, operating_point, make_engine, _print_error)


def _deidentify(options: argparse.Namespace) -> int:
    faults = input_faults(options.inputs, output=options.output)
    for fault in faults:
        _print_error(say(fault))
    if faults:
        return REFUSED
    from app.deidentifying import deidentify  # here, because it loads pydicom

    counts: Counter[bool] = Counter()
    with locked(options.output):
        inputs = find_inputs(options.inputs, output=options.output)
        with _progress_bar(len(inputs), deidentifying.COPYING()) as bar:

            def show(entry: Input, fault: Message | None) -> None:
                counts[fault is None] += 1
                bar.update()
                if fault is not None:
                    place = file_text(*entry.result_key)
                    text = terminal.OF_FILE(file=place, sentence=say(fault))
                    bar.write(printable(text), file=sys.stderr)

            deidentify(inputs, options.output, own_folder(), show)
    _print_error(
        deidentifying.SUMMARY(copied=counts[True], failed=counts[False], total=len(inputs))
    )
    if counts[True]:
        _print_error(deidentifying.LOOK())
    return FAILED if counts[False] else DONE


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
        tqdm.write(printable(say(message)), file=sys.stderr)

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
    with _progress_bar(total, terminal.ANALYZING()) as bar:

        def show(outcome: Outcome) -> None:
            counts[outcome.state] += 1
            ended.append(outcome.key)
            bar.update()
            place = file_text(*outcome.key)
            faults = () if outcome.fault is None else (outcome.fault,)
            for message in (*faults, *outcome.warnings):
                text = terminal.OF_FILE(file=place, sentence=say(message))
                bar.write(printable(text), file=sys.stderr)

        def lengthen(number: int) -> None:
            bar.total += number
            bar.refresh()

        try:
            run(show, stops_ignored(), lengthen)
        except (KeyboardInterrupt, ClusterError) as error:
            ended_by = error
    _print_error(
        terminal.SUMMARY(
            analyzed=counts[State.ANALYZED],
            done_before=counts[State.DONE_BEFORE],
            failed=counts[State.FAILED],
            total=bar.total,
        )
    )
    for line in closing():
        _print_error(line)
    if isinstance(ended_by, KeyboardInterrupt):
        _print_error(terminal.CAN_GO_ON())
        return exit_code(ended_by)
    if ended_by:
        _print_error(say(ended_by.message))
    return FAILED if counts[State.FAILED] or ended_by else DONE


def _progress_bar(total: int, doing: str) -> "tqdm[NoReturn]":
    return tqdm(total=total, unit=terminal.UNIT(), desc=doing, dynamic_ncols=True)


def _selftest(make_engine: Callable[[], Engine], weights: Path | None) -> int:
    manifest = manifest_in_use(weights)
    passed = True
    with make_engine() as engine:
        for check in check_phantoms(engine, manifest):
            passed = passed and check.passed
            print(_phantom_line(check))
        info = engine.info()
        print(terminal.DEVICE(device=device_text(info.device, info.advice)))
    print(terminal.SELF_TEST_PASSED() if passed else terminal.SELF_TEST_FAILED())
    return DONE if passed else FAILED


def _phantom_line(check: PhantomCheck) -> str:
    values = {"name": check.name, "known": len(check.overlaps), "found": check.found}
    if check.overlaps:
        overlaps = ", ".join(f"{overlap:.2f}" for overlap in check.overlaps)
        text = terminal.PHANTOM_OVERLAPS(**values, overlaps=overlaps)
    else:
        text = terminal.PHANTOM(**values)
    return (terminal.PASSED_LINE if check.passed else terminal.FAILED_LINE)(text=text)


def _doctor(make_engine: Callable[[], Engine], weights: Path | None) -> int:
    healthy = True
    with make_engine() as engine:
        for finding in examine(engine, weights):
            healthy = healthy and finding.healthy
            print(f"{LINE(subject=finding.subject):<24}{printable(finding.text)}")
    return DONE if healthy else FAILED


def _print_error(text: str) -> None:
    print(printable(text), file=sys.stderr)
