"""The options of the command line, and what is wrong with them."""

import argparse
from typing import NoReturn

from app.about import software
from app.cluster.address import MOST_WORKERS, ClusterAddress, cluster_address
from app.domain.scale import LARGEST_SPACING_MM, SMALLEST_SPACING_MM, is_pixel_size
from app.files.output_kinds import OBJECT_KINDS
from app.files.pixel_sizes import NO_PIXEL_SIZES, PixelSizes, read_pixel_sizes
from app.files.site_file import read_site_limits
from app.listen.options import add_options
from app.option_types import folder, path
from app.part_run import add_part_options
from app.terminal import printable
from app.words import cluster, deidentifying, evaluating, listening, pixel_sizes, site, usage
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.message import WordedError, say
from models.torch_free.cpus import MOST_THREADS, threads_of
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.manifest import Manifest
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import DEFAULT_THRESHOLD
from models.torch_free.site_limits import FEWEST_IMAGES

USUALLY_WRITTEN = ("report", "mask", "probability", "json", "csv")
WRITABLE_OBJECTS = tuple(kind.replace("_", "-") for kind in OBJECT_KINDS)
WRITABLE = (*USUALLY_WRITTEN, "pdf", "coco", "labelme", "yolo", *WRITABLE_OBJECTS)

_USAGE = "%(prog)s [PATH ...]\n       %(prog)s COMMAND ..."


class _Parser(argparse.ArgumentParser):
    """Escapes arguments in its errors: ``*`` in a shell may expand to any name of a file."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def command_parser() -> argparse.ArgumentParser:
    """Declare all commands and their options; ``parser`` of the result is that of the command."""
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
    analyze.add_argument("inputs", nargs="+", type=path, metavar="INPUT", help=usage.INPUTS())
    analyze.add_argument("--output", type=folder, required=True, metavar="DIR", help=usage.OUTPUT())
    analyze.add_argument(
        "--write",
        type=_what_to_write,
        default=frozenset(USUALLY_WRITTEN),
        metavar="LIST",
        help=usage.WRITE(names=",".join(WRITABLE), default=",".join(USUALLY_WRITTEN)),
    )
    analyze.add_argument("--make-study", action="store_true", help=usage.MAKE_STUDY())
    analyze.add_argument(
        "--spacing",
        type=_pixel_sizes,
        default=NO_PIXEL_SIZES,
        metavar="MM|FILE",
        help=pixel_sizes.SPACING(),
    )
    add_part_options(analyze)
    analyze.add_argument("--cluster", type=_cluster, metavar="ADDRESS", help=cluster.CLUSTER())
    listen = commands.add_parser("listen", help=listening.LISTEN())
    add_options(listen)
    for command in (analyze, listen):
        command.add_argument(
            "--threshold",
            type=_probability,
            default=DEFAULT_THRESHOLD,
            help=usage.THRESHOLD(default=DEFAULT_THRESHOLD),
        )
        command.add_argument("--operating-point", metavar="NAME", help=usage.OPERATING_POINT())
        command.add_argument("--site", type=path, metavar="FILE", help=site.SITE())
    fitting = commands.add_parser(
        "site",
        help=site.COMMAND(),
        description=site.COMMAND_MORE(fewest=FEWEST_IMAGES, research_use=RESEARCH_USE_SENTENCE()),
    )
    fitting.add_argument("inputs", nargs="+", type=path, metavar="INPUT", help=usage.INPUTS())
    fitting.add_argument(
        "--lesion-free",
        type=_probability,
        required=True,
        metavar="SHARE",
        help=site.LESION_FREE(),
    )
    fitting.add_argument("--output", type=path, required=True, metavar="FILE", help=site.OUTPUT())
    comparing = commands.add_parser(
        "evaluate",
        help=evaluating.COMMAND(),
        description=evaluating.COMMAND_MORE(research_use=RESEARCH_USE_SENTENCE()),
    )
    comparing.add_argument("results", type=path, metavar="RESULTS", help=evaluating.RESULTS())
    comparing.add_argument(
        "--labels", type=path, required=True, metavar="FILE", help=evaluating.LABELS()
    )
    comparing.add_argument("--output", type=path, metavar="FILE", help=evaluating.OUTPUT())
    copying = commands.add_parser(
        "deidentify",
        help=deidentifying.COMMAND(),
        description=deidentifying.COMMAND_MORE(research_use=RESEARCH_USE_SENTENCE()),
    )
    copying.add_argument(
        "inputs", nargs="+", type=path, metavar="INPUT", help=deidentifying.INPUTS()
    )
    copying.add_argument("--output", type=folder, required=True, metavar="DIR", help=usage.OUTPUT())
    selftest = commands.add_parser("selftest", help=usage.SELFTEST())
    selftest.add_argument("--window", action="store_true", help=usage.WINDOW())
    doctor = commands.add_parser("doctor", help=usage.DOCTOR())
    for command in (analyze, listen, fitting, selftest, doctor):
        command.add_argument(
            "--device", choices=DEVICE_NAMES, default=DEVICE_NAMES[0], help=usage.DEVICE()
        )
        command.add_argument("--threads", type=_threads, metavar="N", help=usage.THREADS())
        command.add_argument("--weights", type=path, metavar="FOLDER", help=usage.WEIGHTS())
    for command in commands.choices.values():
        command.set_defaults(parser=command)
    return parser


def _probability(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(usage.NOT_A_PROBABILITY(text=text))
    return value


def _pixel_sizes(text: str) -> PixelSizes:
    try:
        size = float(text)
    except ValueError:
        try:
            return read_pixel_sizes(path(text))
        except WordedError as error:
            raise argparse.ArgumentTypeError(say(error.message)) from error
    if not is_pixel_size(size):
        raise argparse.ArgumentTypeError(
            pixel_sizes.NOT_A_SIZE(text=text, least=SMALLEST_SPACING_MM, most=LARGEST_SPACING_MM)
        )
    return PixelSizes(size)


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


def chosen_operating_point(
    options: argparse.Namespace, parser: argparse.ArgumentParser, manifest: Manifest
) -> OperatingPoint:
    """Give the operating point that the options name, with the limits of the site that they name.

    This ends with a sentence if there is no such point or if the file of the site can't be used.
    """
    points = {point.name: point for point in manifest.operating_points}
    name = options.operating_point or next(iter(points))
    if name not in points:
        parser.error(usage.NO_OPERATING_POINT(name=name, names=", ".join(points)))
    if options.site is None:
        return points[name]
    try:
        return read_site_limits(options.site, manifest).of(points[name])
    except WordedError as error:
        parser.error(say(error.message))
