"""The command line: what can be asked, and what is said back.

Exit codes: 0 all done, 1 something failed, 2 wrong usage, 130 stopped with Ctrl-C.
"""

import argparse
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tqdm import tqdm

from app.about import RESEARCH_USE, software
from app.batch import Batch, BatchSettings, Outcome, State
from app.doctor import examine
from app.domain.operating_point import operating_points
from app.files.errors import OutputError, ScanError
from app.files.inputs import OUTPUT_KINDS, Input, find_inputs
from app.files.results import ResultsWriter
from app.selftest import check_phantoms
from app.workers.engine import Engine, EngineError
from models.manifest import WeightsError, load_manifest
from models.prediction import DEFAULT_THRESHOLD

DEVICES = ("auto", "cpu", "cuda")
WRITABLE = ("report", "mask", "probability", "json", "csv")

DONE, FAILED, INTERRUPTED = 0, 1, 130
"""130 is what shells report of a program that Ctrl-C ended: 128 and the signal's number, 2."""


def main(
    arguments: Sequence[str],
    make_engine: Callable[[str], Engine] = Engine,
    try_window: Callable[[str], int] = lambda _device: FAILED,
) -> int:
    """Run one command and return its exit code; SystemExit(2) on wrong usage.

    ``try_window`` does ``selftest --window`` on a device: the window is not known here.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    _say(f"{software()}. {RESEARCH_USE}.")
    try:
        if options.command == "analyze":
            return _analyze(options, parser, lambda: make_engine(options.device))
        if options.command == "selftest" and options.window:
            return try_window(options.device)
        if options.command == "selftest":
            return _selftest(lambda: make_engine(options.device))
        return _doctor(lambda: make_engine(options.device))
    except (EngineError, OutputError, ScanError, WeightsError) as error:
        _say(str(error))
        return FAILED
    except KeyboardInterrupt:
        _say("Stopped.")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
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
        epilog="Exit code: 0 all done, 1 some failed, 2 wrong usage, 130 stopped with Ctrl-C. "
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
        "weights' first, 'high sensitivity')",
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
    return parser


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 0 to 1")
    return value


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
    points = {point.name: point for point in operating_points(load_manifest())}
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
    results = ResultsWriter(
        options.output, jsonl="json" in options.write, table="csv" in options.write
    )
    try:
        inputs = find_inputs(options.inputs, output=options.output, earlier=results.files)
        return _run_batch(inputs, results, settings, make_engine)
    finally:
        with _uninterrupted():
            results.close()
        del painting


def _painting() -> object:
    """Load Qt, which only reports need; keep the object for as long as they are written."""
    from app.report.gui import ensure_gui_application

    return ensure_gui_application()


def _run_batch(
    inputs: Sequence[Input],
    results: ResultsWriter,
    settings: BatchSettings,
    make_engine: Callable[[], Engine],
) -> int:
    counts: Counter[State] = Counter()
    device = ""
    stopped = False
    with (
        make_engine() as engine,
        tqdm(total=len(inputs), unit="scan", desc="Analysing", dynamic_ncols=True) as bar,
    ):

        def show(outcome: Outcome) -> None:
            nonlocal device
            counts[outcome.state] += 1
            bar.update()
            if outcome.error is not None:
                bar.write(f"{outcome.file.as_posix()}: {outcome.error}", file=sys.stderr)
            for warning in outcome.warnings:
                bar.write(f"{outcome.file.as_posix()}: {warning}", file=sys.stderr)
            if outcome.state is State.ANALYSED:
                device = engine.info().device_sentence

        try:
            Batch(engine, results, settings).run(inputs, show, _uninterrupted())
        except KeyboardInterrupt:
            stopped = True
    summary = ", ".join(f"{counts[state]} {state.value}" for state in State)
    _say(f"{summary}; {len(inputs)} in all." + (f" Device: {device}" if device else ""))
    if stopped:
        _say("Stopped. What is done is kept: the same command goes on from there.")
        return INTERRUPTED
    return FAILED if counts[State.FAILED] else DONE


def _selftest(make_engine: Callable[[], Engine]) -> int:
    passed = True
    with make_engine() as engine:
        for check in check_phantoms(engine):
            passed = passed and check.passed
            print(f"{'ok    ' if check.passed else 'FAILED'} {check.text}")
        print(f"Device: {engine.info().device_sentence}")
    print("Self test passed." if passed else "Self test failed.")
    return DONE if passed else FAILED


def _doctor(make_engine: Callable[[], Engine]) -> int:
    healthy = True
    with make_engine() as engine:
        for finding in examine(engine):
            healthy = healthy and finding.healthy
            print(f"{finding.subject + ':':<24}{finding.text}")
    return DONE if healthy else FAILED


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ignore Ctrl-C while the last of what is done is written."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
