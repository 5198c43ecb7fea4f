"""``site``: acceptance limits fitted to images of a site, as the command line shows it."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from app.exit_codes import DONE, FAILED
from app.files.inputs import Input, find_inputs
from app.files.reader import read_scan
from app.files.site_file import check_site_path
from app.files.site_fit import check_can_fit, write_fitted_limits
from app.terminal import print_error, print_of_file, progress_bar
from app.words import site as words
from app.words import terminal
from app.words.message import WordedError
from app.words.number import limit_number
from app.words.operating_point import operating_point_name
from app.words.scan import file_text
from app.workers.engine import Engine, EngineStartError
from app.workers.predict import predict_scan
from models.torch_free.manifest import Manifest
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.site_limits import highest_probability


def fit_site(
    options: argparse.Namespace, manifest: Manifest, make_engine: Callable[[], Engine]
) -> int:
    """Fit the limits, write and print them, and give the exit code. Raises WordedError.

    Of a file with several frames, the first one counts. Images with a warning are left out, because
    their regions are not judged.
    """
    check_site_path(options.output)
    images, failed = _found(options.inputs)
    check_can_fit(len(images), manifest)
    highest: list[float] = []
    warned = 0
    with make_engine() as engine, progress_bar(len(images), terminal.ANALYZING()) as bar:
        for entry in images:
            try:
                prediction = predict_scan(engine, read_scan(entry.path, entry.frame))
            except EngineStartError:
                raise
            except WordedError as error:
                failed += 1
                print_of_file(file_text(*entry.result_key), error.message)
            else:
                if prediction.warnings:
                    warned += 1
                else:
                    highest.append(highest_probability(prediction))
            bar.update()
    limits = write_fitted_limits(options.output, highest, options.lesion_free, manifest)
    for point in manifest.operating_points:
        print_error(_limit_line(point, limits.acceptance_limits[point.name]))
    print_error(words.SUMMARY(fitted=len(highest), warned=warned, failed=failed))
    return FAILED if failed else DONE


def _limit_line(point: OperatingPoint, limit: float) -> str:
    name, usual = operating_point_name(point), limit_number(point.acceptance_limit)
    return words.LIMIT(point=name, limit=limit_number(limit), usual=usual)


def _found(paths: Sequence[Path]) -> tuple[list[Input], int]:
    """The images, and how many others failed already; print why."""
    images, failed = [], 0
    for entry in find_inputs(paths):
        if entry.error is None:
            images.append(entry)
        else:
            failed += 1
            print_of_file(file_text(*entry.result_key), entry.error)
    return images, failed
