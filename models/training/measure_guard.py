"""measure-guard: how many pictures of other things than breasts the guard warns of.

What it says of breasts was measured with the fit.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

from models.guard import COLORED, STRANGE, TWO_VIEWS
from models.torch_free.manifest import load_manifest, weights_folder
from models.training.data.pictures import read_pixels
from models.training.data.rows import DataError, Row, read_manifest
from models.training.foreign import Picture, foreign_pictures
from models.training.measure import progress, rows_of_fold
from models.training.weights_manifest import write_weights_manifest
from models.weights import load_guard

COLUMNS = {"colored": COLORED, "two views": TWO_VIEWS, "strange": STRANGE}
"""What is counted of each kind beside its pictures and those warned of at all."""

Told = tuple[str, tuple[str, ...]]
"""The kind of a picture and the warnings that it got."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-guard."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument(
        "--record", action="store_true", help="write the figures into the weights' manifest too"
    )


def run(args: argparse.Namespace) -> int:
    """Print a line for each kind of picture."""
    document = load_manifest()
    guard = load_guard(document)
    if guard is None:
        raise DataError("the weights have no guard: run `python -m models.training fit-guard`.")
    rows = rows_of_fold(read_manifest(args.manifest), fold=0)
    foreign = list(foreign_pictures([_pixels(row) for row in rows]))
    told: list[Told] = [
        (kind, guard.warnings(pixels)) for kind, pixels in progress(foreign, "other pictures")
    ]
    metrics = count(told)
    record = document.raw["guard"]
    breasts = record["left_out_warned"]
    _print({f"breast, {name} left out": counts for name, counts in breasts.items()})
    _print(metrics)
    if args.record:
        record["metrics"] = metrics
        write_weights_manifest(Path(str(weights_folder())), document.raw)
    return 0


def count(told: Iterable[Told]) -> dict[str, dict[str, int]]:
    """By kind: the pictures, those warned of, and those that got each of the sentences."""
    found: dict[str, dict[str, int]] = {}
    for kind, warnings in told:
        counts = found.setdefault(kind, dict.fromkeys(("pictures", "warned", *COLUMNS), 0))
        counts["pictures"] += 1
        counts["warned"] += bool(warnings)
        for name, sentence in COLUMNS.items():
            counts[name] += sentence in warnings
    return found


def _pixels(row: Row) -> Picture:
    """As the program shows it: grey where it is grey."""
    pixels = read_pixels(row)
    return pixels[..., 0].copy() if (pixels == pixels[..., :1]).all() else pixels


def _print(metrics: dict[str, dict[str, int]]) -> None:
    for kind, counts in metrics.items():
        share = f"{counts['warned'] / counts['pictures']:.3f}"
        rest = ", ".join(f"{value} {name}" for name, value in counts.items() if name in COLUMNS)
        print(f"{kind:34}{counts['warned']:5} of {counts['pictures']:5} warned = {share}  {rest}")
