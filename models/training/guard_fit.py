"""fit-guard: the cloud of breast pictures and the limits that trigger a warning.

Everything is fitted to pictures of breasts alone; pictures of other things only measure the guard.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from sklearn.covariance import LedoitWolf

from models.guard import Limits, Spread, color_share, seam
from models.texture import describe
from models.torch_free.preprocess import to_grey
from models.training.data.pictures import read_pixels
from models.training.data.rows import DataError, Row, read_manifest
from models.training.measure import progress
from models.training.weights_manifest import write_weights_manifest
from models.training.whole import written_whole

FAR_SHARE = 0.05
"""Share of the pictures of any set that may lie beyond the limit of a cloud of the other sets."""
SEAM_SHARE = 0.002
"""Share of all pictures that may lie beyond the limit of seams: two views are far beyond it."""
ROOM_FOR_BLOCKS = 1.5
"""Times that limit: strong JPEG makes seams of its blocks' borders, and no set is kept as JPEG."""
ROOM_FOR_MARKS = 2.0
"""Colored calipers and logos may cover this many times what they cover of any breast picture."""
_WEAKEST = 1e-4
"""Directions with less than this share of the mean variance count as having it."""


@dataclass(frozen=True, eq=False)
class Described:
    """What the pixels of N pictures of some ``sets`` are like.

    ``sets``, ``colors`` and ``seams`` are (N,), ``textures`` (N, D) as in models.guard and
    models.texture.
    """

    sets: NDArray[np.str_]
    colors: NDArray[np.float64]
    seams: NDArray[np.float64]
    textures: NDArray[np.float32]

    @property
    def names(self) -> list[str]:
        """The sets, each once."""
        return [str(name) for name in np.unique(self.sets)]

    def only(self, chosen: NDArray[np.bool_]) -> Self:
        """Those of the pictures that are chosen (N,)."""
        return type(self)(
            self.sets[chosen], self.colors[chosen], self.seams[chosen], self.textures[chosen]
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of fit-guard."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("weights"),
        help="the folder of manifest.json",
    )


def run(args: argparse.Namespace) -> int:
    """Write guard.safetensors and put its record into manifest.json."""
    described = describe_rows([row for row in read_manifest(args.manifest) if not row.excluded])
    limits = fit_limits(described)
    cloud = fit_spread(described.textures)
    manifest = json.loads((args.output / "manifest.json").read_text(encoding="utf-8"))
    file = args.output / "guard.safetensors"
    with written_whole(file) as beside:
        save_file({part: getattr(cloud, part) for part in Spread.PARTS}, beside)
    manifest["guard"] = {
        "file": file.name,
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "limits": asdict(limits),
        "left_out_warned": count_warned(described),
        "fitted_on": {"sets": described.names, "pictures": len(described.sets)},
    }
    write_weights_manifest(args.output, manifest)
    print(json.dumps(manifest["guard"], indent=2))
    return 0


def describe_rows(rows: Sequence[Row]) -> Described:
    """Look at the pixels of every row's picture, in its colors. Raises DataError."""
    colors, seams, textures = [], [], []
    for row in progress(rows, "describing pictures"):
        pixels = read_pixels(row)
        grey = to_grey(pixels)
        colors.append(color_share(pixels))
        seams.append(seam(grey))
        textures.append(describe(grey))
    sets = np.array([row.set for row in rows])
    return Described(sets, np.array(colors), np.array(seams), np.stack(textures))


def fit_limits(described: Described) -> Limits:
    """Fit limits that a site which gave no picture is meant to keep.

    The limit of textures is the lowest at which at most FAR_SHARE of the pictures of any set lie
    beyond it, by a cloud of the other sets. Raises DataError if there is one set only.
    """
    if len(described.names) < 2:
        raise DataError("limits of the guard need two sets: name more of them to prepare.")
    return Limits(
        color=round(ROOM_FOR_MARKS * float(described.colors.max()), 4),
        seam=round(ROOM_FOR_BLOCKS * _quantile(described.seams, SEAM_SHARE), 4),
        texture=max(
            _quantile(distances_from_others(described, name), FAR_SHARE) for name in described.names
        ),
    )


def distances_from_others(described: Described, name: str) -> NDArray[np.float64]:
    """Distance of each texture of a set from the cloud of all other sets."""
    cloud = fit_spread(described.textures[described.sets != name])
    textures = described.textures[described.sets == name]
    return np.array([cloud.distance(texture) for texture in textures])


def count_warned(described: Described) -> dict[str, dict[str, int]]:
    """By set, the pictures and those warned of by cloud and limits of the other sets alone.

    Empty with fewer than three sets: two are needed for limits.
    """
    counts: dict[str, dict[str, int]] = {}
    if len(described.names) < 3:
        return counts
    for name in described.names:
        one = described.only(described.sets == name)
        limits = fit_limits(described.only(described.sets != name))
        warned = (
            (one.colors > limits.color)
            | (one.seams > limits.seam)
            | (distances_from_others(described, name) > limits.texture)
        )
        counts[name] = {"pictures": len(warned), "warned": int(warned.sum())}
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


def _quantile(values: NDArray[np.float64], share: float) -> float:
    return round(float(np.quantile(values, 1 - share)), 4)
