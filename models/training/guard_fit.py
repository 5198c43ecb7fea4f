"""fit-guard: the clouds of breast pictures and the limits beyond which a picture is warned of.

Everything is fitted to pictures of breasts alone; pictures of other things only measure the guard.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from sklearn.covariance import LedoitWolf
from sklearn.model_selection import GroupKFold

from models.guard import Limits, Spread, colour_share, seam
from models.preprocess import to_grey
from models.texture import describe
from models.training.cache import read_pixels
from models.training.data.rows import DataError, Row, read_manifest
from models.training.loop import load_unet_file
from models.training.measure import progress
from models.training.predictions import Predictions, read_predictions
from models.training.views import PLAIN
from models.training.weights_manifest import write_weights_manifest
from models.training.whole import written_whole

FAR_SHARE = 0.015
"""Share of a set's pictures that may lie beyond the limit of either distance, whichever set."""
SEAM_SHARE = 0.002
"""Share of all pictures that may lie beyond the limit of seams: two views are far beyond it."""
ROOM_FOR_BLOCKS = 1.5
"""Times that limit: strong JPEG makes seams of its blocks' borders, and no set is kept as JPEG."""
ROOM_FOR_MARKS = 2.0
"""Coloured calipers and logos may cover this many times what they cover of any breast picture."""
_PARTS = 5
_WEAKEST = 1e-4
"""Directions with less than this share of the mean variance count as having it."""


@dataclass(frozen=True, eq=False)
class Described:
    """What the pixels of N pictures are like.

    ``colours`` and ``seams`` are (N,), ``textures`` (N, D) as in models.guard and models.texture.
    """

    rows: list[Row]
    colours: NDArray[np.float64]
    seams: NDArray[np.float64]
    textures: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Distances:
    """What the guard compares with its limits, (N,) each, of the pictures of N rows."""

    rows: list[Row]
    colours: NDArray[np.float64]
    seams: NDArray[np.float64]
    textures: NDArray[np.float64]
    embeddings: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Embedded:
    """Embeddings (N, E) by one UNet of the pictures of N rows, which it has not seen."""

    rows: list[Row]
    embeddings: NDArray[np.float32]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of fit-guard."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--unets", type=Path, nargs="+", required=True)
    parser.add_argument(
        "--predictions",
        type=Path,
        nargs="+",
        required=True,
        help="what predict stored, made with these UNets in this order",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("weights"),
        help="the folder of manifest.json",
    )


def run(args: argparse.Namespace) -> int:
    """Write guard.safetensors and put its record into manifest.json."""
    held_out = [load_unet_file(path)[1] for path in args.unets]
    found = [one for one in read_predictions(args.predictions) if one.view == PLAIN]
    folds = [one.fold for one in found]
    rows = [row for row in read_manifest(args.manifest) if row.fold in folds]
    described = describe_rows([row for row in rows if not row.excluded])
    embedded = embeddings_by_unet(found, held_out, {row.title: row for row in rows})
    record, tensors = fit_guard(described, embedded)
    manifest = json.loads((args.output / "manifest.json").read_text(encoding="utf-8"))
    file = args.output / "guard.safetensors"
    with written_whole(file) as beside:
        save_file(tensors, beside)
    manifest["guard"] = {
        "file": file.name,
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        **record,
        "fitted_on": {"folds": folds, "pictures": len(described.rows)},
    }
    write_weights_manifest(args.output, manifest)
    print(json.dumps(manifest["guard"], indent=2))
    return 0


def describe_rows(rows: Sequence[Row]) -> Described:
    """Look at the pixels of every row's picture, in its colours. Raises DataError."""
    colours, seams, textures = [], [], []
    for row in progress(rows, "describing pictures"):
        pixels = read_pixels(row)
        grey = to_grey(pixels)
        colours.append(colour_share(pixels))
        seams.append(seam(grey))
        textures.append(describe(grey))
    return Described(list(rows), np.array(colours), np.array(seams), np.stack(textures))


def embeddings_by_unet(
    predictions: Sequence[Predictions],
    held_out: Sequence[frozenset[int]],
    rows: dict[str, Row],
) -> list[Embedded]:
    """Sort stored embeddings by the UNet that made them.

    ``held_out`` are the folds that each UNet has not seen: of a fold's predictions the embeddings
    are those of the UNets new to it, in their order. ``rows`` go by title. Raises DataError where
    a UNet has judged no picture.
    """
    parts: list[list[NDArray[np.float32]]] = [[] for _ in held_out]
    judged: list[list[Row]] = [[] for _ in held_out]
    for one in predictions:
        new_to_it = [index for index, folds in enumerate(held_out) if one.fold in folds]
        stored = np.stack([said.embeddings for said in one.said])  # (pictures, UNets, E)
        if stored.shape[1] != len(new_to_it):
            raise DataError(
                f"the predictions of fold {one.fold} are by {stored.shape[1]} UNets, but it is new "
                f"to {len(new_to_it)} of those named: name the UNets that made them, in that order."
            )
        for place, index in enumerate(new_to_it):
            parts[index].append(stored[:, place])
            judged[index] += [rows[said.title] for said in one.said]
    if not all(parts):
        raise DataError("a UNet has judged no picture: add predictions of a fold new to it.")
    return [Embedded(ones, np.concatenate(part)) for ones, part in zip(judged, parts, strict=True)]


def fit_guard(
    described: Described, embedded: Sequence[Embedded]
) -> tuple[dict[str, Any], dict[str, NDArray[np.float32]]]:
    """Give the limits as a record for the manifest, and the clouds as tensors by name.

    The record says too how many breast pictures of each set are warned of where the limits come
    from the other folds; nothing of it where there is one fold only.
    """
    far = measure_distances(described, embedded)
    clouds = {"texture": fit_spread(described.textures)} | {
        f"embedding_{number}": fit_spread(one.embeddings)
        for number, one in enumerate(embedded, start=1)
    }
    tensors = {
        f"{name}.{part}": getattr(cloud, part)
        for name, cloud in clouds.items()
        for part in Spread.PARTS
    }
    every = np.ones(len(described.rows), bool)
    record = {
        "limits": asdict(fit_limits(far, every)),
        "breasts_warned": count_warned(far),
    }
    return record, tensors


def measure_distances(described: Described, embedded: Sequence[Embedded]) -> Distances:
    """Distances of pictures from clouds that the picture's group took no part in."""
    by_title: dict[str, list[float]] = {row.title: [] for row in described.rows}
    for one in embedded:
        for row, value in zip(
            one.rows, distances_of_held_out(one.embeddings, one.rows), strict=True
        ):
            by_title[row.title].append(float(value))
    return Distances(
        described.rows,
        described.colours,
        described.seams,
        distances_of_held_out(described.textures, described.rows),
        np.array([np.mean(by_title[row.title]) for row in described.rows]),
    )


def fit_limits(far: Distances, chosen: NDArray[np.bool_]) -> Limits:
    """Limits from the chosen (N,) of the pictures."""
    sets = np.array([row.set for row in far.rows])[chosen]
    return Limits(
        colour=round(ROOM_FOR_MARKS * float(far.colours[chosen].max()), 4),
        seam=round(ROOM_FOR_BLOCKS * _quantile(far.seams[chosen], SEAM_SHARE), 4),
        texture=limit_for_every_set(far.textures[chosen], sets, FAR_SHARE),
        embedding=limit_for_every_set(far.embeddings[chosen], sets, FAR_SHARE),
    )


def count_warned(far: Distances) -> dict[str, dict[str, int]]:
    """By set, the pictures and those that the limits of the other folds warn of."""
    folds = np.array([row.fold for row in far.rows])
    counts: dict[str, dict[str, int]] = {}
    if len(np.unique(folds)) == 1:
        return counts
    for fold in np.unique(folds):
        limits = fit_limits(far, folds != fold)
        warned = (
            (far.colours > limits.colour)
            | (far.seams > limits.seam)
            | (far.textures > limits.texture)
            | (far.embeddings > limits.embedding)
        )
        for index in np.flatnonzero(folds == fold):
            count = counts.setdefault(far.rows[index].set, {"pictures": 0, "warned": 0})
            count["pictures"] += 1
            count["warned"] += int(warned[index])
    return counts


def fit_spread(vectors: NDArray[np.float32]) -> Spread:
    """Mean and whitening of vectors (N, D), the covariance shrunk.

    After Ledoit and Wolf 2004, doi:10.1016/S0047-259X(03)00096-4, on axes of unit variance.
    """
    mean, scale = vectors.mean(0), np.maximum(vectors.std(0), 1e-6)
    covariance = LedoitWolf(assume_centered=True).fit((vectors - mean) / scale).covariance_
    values, axes = np.linalg.eigh(covariance)
    values = np.maximum(values, _WEAKEST * values.mean())
    whitening = axes / np.sqrt(values) / scale[:, None]
    return Spread(mean.astype(np.float32), whitening.astype(np.float32))


def distances_of_held_out(vectors: NDArray[np.float32], rows: Sequence[Row]) -> NDArray[np.float64]:
    """Distance of each of (N, D) vectors from the cloud of the others, groups kept together."""
    distances = np.zeros(len(vectors))
    groups = [row.group for row in rows]
    for rest, part in GroupKFold(_PARTS).split(vectors, groups=groups):
        cloud = fit_spread(vectors[rest])
        distances[part] = [cloud.distance(vector) for vector in vectors[part]]
    return distances


def limit_for_every_set(
    distances: NDArray[np.float64], sets: NDArray[np.str_], share: float
) -> float:
    """The limit beyond which no set has more than ``share`` of its pictures.

    One limit for all pictures together would be that of the largest set, and warn of the others.
    """
    return max(_quantile(distances[sets == one], share) for one in np.unique(sets))


def _quantile(values: NDArray[np.float64], share: float) -> float:
    return round(float(np.quantile(values, 1 - share)), 4)
