"""The command line: runs a command, and prints what comes of it."""

import argparse
import os
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from app.about import software
from app.analyzing import analyze
from app.doctor import examine
from app.domain.fault import ReadFault
from app.evaluating import evaluate_results
from app.exit_codes import DONE, FAILED, REFUSED
from app.files.errors import scan_error
from app.files.formats import FORMAT_NAMES
from app.files.inputs import Input, find_inputs, input_faults
from app.files.lock import BusyError, locked
from app.folders import own_folder
from app.listen.options import check_options
from app.options import WRITABLE_OBJECTS, chosen_operating_point, command_parser
from app.part_run import chosen_part
from app.selftest import PhantomCheck, check_phantoms
from app.site_fitting import fit_site
from app.stopping import exit_code, stops_raised
from app.terminal import (
    closed_pipes_ignored,
    print_error,
    print_of_file,
    printable,
    progress_bar,
)
from app.words import cluster, deidentifying, evaluating, terminal, usage
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.device import device_text
from app.words.doctor import LINE
from app.words.message import WordedError, say
from app.words.scan import file_text
from app.workers.engine import Engine
from app.workers.engine_process import EngineProcess
from models.torch_free.manifest import Manifest, WeightsError, manifest_in_use
from models.torch_free.message import Message


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
    parser = command_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.error(usage.NO_COMMAND())
    parser = options.parser
    if options.command == "selftest" and options.window and options.weights:
        parser.error(usage.WEIGHTS_WITH_WINDOW())
    greeting = terminal.GREETING(software=software(), research_use=RESEARCH_USE_SENTENCE())
    print_error(greeting)

    def engine() -> Engine:
        # Absolute, because a worker of a cluster has another working directory.
        weights = options.weights and options.weights.absolute()
        return make_engine(options.device, threads=options.threads, weights=weights)

    try:
        return _run(options, parser, engine, try_window)
    except (WordedError, WeightsError) as error:
        print_error(say(error.message))
        return REFUSED if isinstance(error, BusyError) else FAILED
    except KeyboardInterrupt as stop:
        print_error(terminal.STOPPED())
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
    if options.command == "site":
        return _site(options, engine)
    if options.command == "evaluate":
        return _evaluate(options, parser)
    if options.command == "deidentify":
        return _deidentify(options)
    if options.command == "selftest" and options.window:
        return try_window(options.device)
    if options.command == "selftest":
        return _selftest(engine, _manifest(options))
    return _doctor(engine, options.weights)


def _analyze(
    options: argparse.Namespace, parser: argparse.ArgumentParser, make_engine: Callable[[], Engine]
) -> int:
    part = chosen_part(options, parser)
    if part is not None and options.cluster is not None:
        parser.error(cluster.CLUSTER_AND_PART())
    if options.make_study and options.write.isdisjoint(WRITABLE_OBJECTS):
        parser.error(usage.STUDY_WITHOUT_OBJECTS(names=", ".join(WRITABLE_OBJECTS)))
    manifest = _manifest(options)
    point = chosen_operating_point(options, parser, manifest)
    if _refused(options):
        return REFUSED
    return analyze(options, part, point, manifest.models, make_engine)


def _listen(
    options: argparse.Namespace, parser: argparse.ArgumentParser, make_engine: Callable[[], Engine]
) -> int:
    check_options(options, parser)
    operating_point = chosen_operating_point(options, parser, _manifest(options))
    # Here, because it loads pynetdicom, pydicom and Qt.
    from app.listen.command import listen

    return listen(options, operating_point, make_engine, print_error)


def _site(options: argparse.Namespace, make_engine: Callable[[], Engine]) -> int:
    manifest = _manifest(options)
    return REFUSED if _refused(options) else fit_site(options, manifest, make_engine)


def _manifest(options: argparse.Namespace) -> Manifest:
    """Give the manifest in use; end with a sentence if the options name no weights.

    Raises WeightsError if those of the program can't be used.
    """
    parser: argparse.ArgumentParser = options.parser
    try:
        return manifest_in_use(options.weights)
    except WeightsError as error:
        if options.weights is None:
            raise
        parser.error(say(error.message))


def _refused(options: argparse.Namespace, formats: str = FORMAT_NAMES) -> bool:
    """Print what is wrong with the inputs, and say whether anything is."""
    faults = input_faults(options.inputs, output=options.output, formats=formats)
    for fault in faults:
        print_error(say(fault))
    return bool(faults)


def _evaluate(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    output = options.output
    if output is not None and output.suffix.lower() != ".json":
        parser.error(evaluating.NOT_JSON(name=output.name))
    missing = [path for path in (options.results, options.labels) if not os.path.lexists(path)]
    for path in missing:
        print_error(say(scan_error(ReadFault.NOT_FOUND, path).message))
    if missing:
        return REFUSED
    manifest = manifest_in_use(None)
    for line in evaluate_results(options.results, options.labels, output, manifest):
        print(printable(line))
    return DONE


def _deidentify(options: argparse.Namespace) -> int:
    if _refused(options, formats="DICOM"):
        return REFUSED
    from app.deidentifying import deidentify  # here, because it loads pydicom

    counts: Counter[bool] = Counter()
    with locked(options.output):
        inputs = find_inputs(options.inputs, output=options.output)
        with progress_bar(len(inputs), deidentifying.COPYING()) as bar:

            def show(entry: Input, fault: Message | None) -> None:
                counts[fault is None] += 1
                bar.update()
                if fault is not None:
                    print_of_file(file_text(*entry.result_key), fault)

            deidentify(inputs, options.output, own_folder(), show)
    print_error(deidentifying.SUMMARY(copied=counts[True], failed=counts[False], total=len(inputs)))
    if counts[True]:
        print_error(deidentifying.LOOK())
    return FAILED if counts[False] else DONE


def _selftest(make_engine: Callable[[], Engine], manifest: Manifest) -> int:
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
