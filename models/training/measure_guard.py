"""measure-guard: how many pictures of breasts, and of other things, the guard warns of."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.device import DEVICE_NAMES
from models.guard import COLOURED, STRANGE, TWO_VIEWS, Guard
from models.manifest import load_manifest, weights_folder
from models.predictor import Predictor
from models.training.cache import read_pixels
from models.training.data.rows import DataError, Row, read_manifest
from models.training.foreign import Picture, foreign_pictures
from models.training.measure import progress, rows_of_fold
from models.training.predictions import Said, read_predictions
from models.training.views import PLAIN
from models.training.weights_manifest import write_weights_manifest
from models.weights import load_guard

COLUMNS = {"coloured": COLOURED, "two views": TWO_VIEWS, "strange": STRANGE}
"""What is counted of each kind beside its pictures and those warned of at all."""

Told = tuple[str, tuple[str, ...]]
"""The kind of a picture and the warnings that it got."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of measure-guard."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument(
        "--predictions", type=Path, required=True, help="what all UNets say of the fold to test on"
    )
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument(
        "--record", action="store_true", help="write the figures into the weights' manifest too"
    )


def run(args: argparse.Namespace) -> int:
    """Print a line for each kind of picture."""
    guard = load_guard(load_manifest())
    if guard is None:
        raise DataError("the weights have no guard: run `python -m models.training fit-guard`.")
    (stored,) = read_predictions([args.predictions])
    if stored.view != PLAIN:
        raise DataError(f"{args.predictions} shows pictures changed: name a file of plain ones.")
    rows = rows_of_fold(read_manifest(args.manifest), stored.fold)
    told = list(_breasts(guard, rows, stored.said))
    predictor = Predictor(args.device)
    foreign = list(foreign_pictures([_pixels(row) for row in rows]))
    for kind, pixels in progress(foreign, "judging other pictures"):
        told.append((kind, predictor.predict(pixels).warnings))
    metrics = count(told)
    _print(metrics)
    if args.record:
        document = load_manifest().raw
        document["guard"]["metrics"] = {"fold": stored.fold, "kinds": metrics}
        write_weights_manifest(Path(str(weights_folder())), document)
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


def _breasts(guard: Guard, rows: Sequence[Row], said: Sequence[Said]) -> Iterable[Told]:
    embeddings = {one.title: one.embeddings for one in said}
    for row in progress(rows, "judging breasts"):
        if row.title not in embeddings:
            raise DataError(f"there is no prediction of {row.title}: run predict again.")
        warnings = guard.warnings(_pixels(row), embeddings[row.title])
        yield "breast, all sets", warnings
        yield f"breast, {row.set}", warnings


def _pixels(row: Row) -> Picture:
    """As the program shows it: grey where it is grey."""
    pixels = read_pixels(row)
    return pixels[..., 0].copy() if (pixels == pixels[..., :1]).all() else pixels


def _print(metrics: dict[str, Any]) -> None:
    heads = ["pictures", "warned", "share", *COLUMNS]
    print(f"{'kind':36}" + "".join(f"{head:>10}" for head in heads))
    for kind, counts in metrics.items():
        share = f"{counts['warned'] / counts['pictures']:.3f}"
        cells = [counts["pictures"], counts["warned"], share, *(counts[name] for name in COLUMNS)]
        print(f"{kind:36}" + "".join(f"{cell:>10}" for cell in cells))
