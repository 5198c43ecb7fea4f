"""The command line: what can be asked, and what is said back.

Exit codes: 0 all done, 1 something failed, 2 wrong usage or the output folder is in use by
another run, 130 stopped with Ctrl-C, 143 with SIGTERM.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import NoReturn

from tqdm import tqdm

from app.about import RESEARCH_USE, software
from app.batch import Batch, BatchSettings, Outcome, State
from app.doctor import examine
from app.domain.operating_point import operating_points
from app.files.errors import OutputError, ScanError
from app.files.inputs import OUTPUT_KINDS, Input, find_inputs
from app.files.lock import BusyError, locked
from app.files.results import ResultsWriter
from app.selftest import check_phantoms
from app.stopping import exit_code, stops_ignored, stops_raised
from app.terminal import closed_pipes_ignored, printable
from app.workers.engine import Engine, EngineError
from models.torch_free.cpus import MOST_THREADS, threads_of
from models.torch_free.manifest import WeightsError, manifest_in_use
from models.torch_free.prediction import DEFAULT_THRESHOLD

DEVICES = ("auto", "cpu", "cuda")
WRITABLE = ("report", "mask", "probability", "json", "csv")

DONE, FAILED, REFUSED = 0, 1, 2


def main(
    arguments: Sequence[str],
    make_engine: Callable[..., Engine] = Engine,
    try_window: Callable[[str], int] = lambda _device: FAILED,
) -> int:
    """Run one command and return its exit code; SystemExit(2) on wrong usage.

    ``try_window`` does ``selftest --window`` on a device: the window is not known here.
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
    if options.command == "selftest" and options.window and options.weights:
        parser.error("--weights can't be used with --window")
    _say(f"{software()}. {RESEARCH_USE}.")

    def engine() -> Engine:
        return make_engine(options.device, threads=options.threads, weights=options.weights)

    try:
        if options.command == "analyze":
            return _analyze(options, parser, engine)
        if options.command == "selftest" and options.window:
            return try_window(options.device)
        if options.command == "selftest":
            return _selftest(engine, options.weights)
        return _doctor(engine, options.weights)
    except (EngineError, OutputError, ScanError, WeightsError) as error:
        _say(str(error))
        return REFUSED if isinstance(error, BusyError) else FAILED
    except KeyboardInterrupt as stop:
        _say("Stopped.")
        return exit_code(stop)


class _Parser(argparse.ArgumentParser):
    """Repeats no argument as it came: ``*`` in a shell may bring any name of a file."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="busight",
        description="Outlines and judges lesions in breast-ultrasound pictures. "
        "Without a command the window opens.",
        epilog=f"{RESEARCH_USE}.",
    )
    parser.add_argument("--version", action="version", version=software())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    analyze = commands.add_parser(
        "analyze",
        help="analyse pictures and write results",
        description="Analyses pictures and writes results.jsonl, results.csv and, for each "
        "picture, a report, a mask and a probability map. A second run over the same output goes "
        "on where the first stopped.",
        epilog="Exit code: 0 all done, 1 some failed, 2 wrong usage or the folder is in use by "
        "another run, 130 stopped with Ctrl-C, 143 with SIGTERM. "
        f"{RESEARCH_USE}.",
    )
    analyze.add_argument(
        "inputs", nargs="+", type=Path, metavar="INPUT", help="a picture, or a folder of pictures"
    )
    analyze.add_argument(
        "--output", type=Path, required=True, metavar="DIR", help="folder for everything written"
    )
    analyze.add_argument(
        "--write",
        type=_what_to_write,
        default=frozenset(WRITABLE),
        metavar="LIST",
        help=f"what to write, with commas between: {','.join(WRITABLE)} (default: all)",
    )
    analyze.add_argument(
        "--threshold",
        type=_threshold,
        default=DEFAULT_THRESHOLD,
        help="probability, 0 to 1, at which a pixel counts as lesion; it moves outlines and sizes, "
        "not the verdict (default: %(default)s)",
    )
    analyze.add_argument(
        "--operating-point",
        metavar="NAME",
        help="limits for what is suspicious and what is accepted as a lesion (default: the "
        "first in the weights' manifest)",
    )
    selftest = commands.add_parser(
        "selftest", help="check that the lesions of the synthetic pictures are found"
    )
    selftest.add_argument(
        "--window",
        action="store_true",
        help="check the window instead: it opens, analyses a synthetic picture and closes",
    )
    doctor = commands.add_parser("doctor", help="show versions, device, weights and folders")
    for command in (analyze, selftest, doctor):
        command.add_argument(
            "--device", choices=DEVICES, default="auto", help="where the networks run"
        )
        command.add_argument(
            "--threads",
            type=_threads,
            metavar="N",
            help="processor threads of the networks (default: what the machine has free)",
        )
        command.add_argument(
            "--weights",
            type=Path,
            metavar="FOLDER",
            help="weights of your own, with their manifest.json; every result then names its hash",
        )
    return parser


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 0 to 1")
    return value


def _threads(text: str) -> int:
    number = threads_of(text)
    if number is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1 to {MOST_THREADS}")
    return number


def _what_to_write(text: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(","))
    unknown = sorted(names - set(WRITABLE))
    if unknown:
        raise argparse.ArgumentTypeError(
            f"'{unknown[0]}' can't be written: choose from {', '.join(WRITABLE)}"
        )
    return names


def _analyze(
    options: argparse.Namespace, parser: argparse.ArgumentParser, make_engine: Callable[[], Engine]
) -> int:
    points = {point.name: point for point in operating_points(manifest_in_use(options.weights))}
    name = options.operating_point or next(iter(points))
    if name not in points:
        parser.error(f"there is no operating point '{name}': choose from {', '.join(points)}")
    settings = BatchSettings(
        output=options.output,
        kinds=frozenset(kind for kind in OUTPUT_KINDS if kind in options.write),
        threshold=options.threshold,
        operating_point=points[name],
    )
    painting = _painting() if "report" in settings.kinds else None
    ended: list[PurePath] = []
    with locked(options.output):
        results = ResultsWriter(
            options.output, jsonl="json" in options.write, table="csv" in options.write
        )
        try:
            inputs = find_inputs(options.inputs, output=options.output, earlier=results.files)
            code = _run_batch(inputs, results, settings, make_engine, ended)
        finally:
            with stops_ignored():
                results.close()
            del painting
        results.verify(ended, settings.kinds)
    return code


def _painting() -> object:
    """Load Qt, which only reports need; keep the object for as long as they are written."""
    from app.report.gui import ensure_gui_application

    return ensure_gui_application()


def _run_batch(
    inputs: Sequence[Input],
    results: ResultsWriter,
    settings: BatchSettings,
    make_engine: Callable[[], Engine],
    ended: list[PurePath],
) -> int:
    counts: Counter[State] = Counter()
    device = ""
    stopped: KeyboardInterrupt | None = None
    with (
        make_engine() as engine,
        tqdm(total=len(inputs), unit="scan", desc="Analysing", dynamic_ncols=True) as bar,
    ):

        def show(outcome: Outcome) -> None:
            nonlocal device
            counts[outcome.state] += 1
            ended.append(outcome.file)
            bar.update()
            for sentence in filter(None, (outcome.error, *outcome.warnings)):
                text = printable(f"{outcome.file.as_posix()}: {sentence}")
                bar.write(text, file=sys.stderr)
            if outcome.state is State.ANALYSED:
                device = engine.info().device_sentence

        try:
            Batch(engine, results, settings).run(inputs, show, stops_ignored())
        except KeyboardInterrupt as stop:
            stopped = stop
    summary = ", ".join(f"{counts[state]} {state.value}" for state in State)
    _say(f"{summary}; {len(inputs)} in all." + (f" Device: {device}" if device else ""))
    if stopped:
        _say("Stopped. What is done is kept: the same command goes on from there.")
        return exit_code(stopped)
    return FAILED if counts[State.FAILED] else DONE


def _selftest(make_engine: Callable[[], Engine], weights: Path | None) -> int:
    manifest = manifest_in_use(weights)
    passed = True
    with make_engine() as engine:
        for check in check_phantoms(engine, manifest):
            passed = passed and check.passed
            print(f"{'ok    ' if check.passed else 'FAILED'} {check.text}")
        print(f"Device: {engine.info().device_sentence}")
    print("Self test passed." if passed else "Self test failed.")
    return DONE if passed else FAILED


def _doctor(make_engine: Callable[[], Engine], weights: Path | None) -> int:
    healthy = True
    with make_engine() as engine:
        for finding in examine(engine, weights):
            healthy = healthy and finding.healthy
            print(f"{finding.subject + ':':<24}{printable(finding.text)}")
    return DONE if healthy else FAILED


def _say(sentence: str) -> None:
    print(printable(sentence), file=sys.stderr)
