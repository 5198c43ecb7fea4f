"""Predictions for the images of a held-out fold, stored so that the networks run only once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray

from models.networks import Outlines, unfold
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError


@dataclass(frozen=True, eq=False)
class StoredPrediction:
    """What the networks predict for one image of ``shape`` (H, W); arrays as in Outlines."""

    title: str
    shape: tuple[int, int]
    square: NDArray[np.uint16]
    region_logits: NDArray[np.float32]
    picture_logits: NDArray[np.float32]

    @classmethod
    def of(cls, title: str, outlines: Outlines) -> Self:
        """Keep the part of Outlines from which they can be computed again."""
        height, width = outlines.probability.shape
        return cls(
            title,
            (height, width),
            outlines.square,
            outlines.region_logits.numpy(),
            outlines.picture_logits.numpy(),
        )

    def outlines(self) -> Outlines:
        """The Outlines as the networks gave them. Raises DataError if candidates have changed."""
        probability, regions, clear = unfold(self.square, *self.shape)
        if len(regions) != len(self.region_logits):
            raise DataError(f"the regions of {self.title} have changed: run predict again.")
        return Outlines(
            probability,
            regions,
            clear,
            torch.from_numpy(self.region_logits),
            torch.from_numpy(self.picture_logits),
            self.square,
        )


@dataclass(frozen=True, eq=False)
class FoldPredictions:
    """Predictions for the images of a fold in a view, by networks that were not trained on it.

    ``fingerprint`` is a hash of the images, masks and networks; it is empty in older files.
    """

    fold: int
    view: str
    images: list[StoredPrediction]
    fingerprint: str = ""


def write_predictions(path: Path, predictions: FoldPredictions) -> None:
    """Write predictions as .npz."""
    images = predictions.images
    with atomic_write(path) as temporary:
        np.savez_compressed(
            temporary,
            fold=predictions.fold,
            view=predictions.view,
            fingerprint=predictions.fingerprint,
            titles=[one.title for one in images],
            shapes=[one.shape for one in images],
            squares=np.stack([one.square for one in images]),
            region_counts=[len(one.region_logits) for one in images],
            region_logits=np.concatenate([one.region_logits for one in images]),
            picture_logits=np.stack([one.picture_logits for one in images]),
        )


def read_predictions(paths: Sequence[Path]) -> list[FoldPredictions]:
    """Read files of write_predictions, sorted by view and fold.

    Raises DataError if a file is not one of these, or if two files have the same view and fold.
    """
    read = sorted(map(_read, paths), key=lambda one: (one.view, one.fold))
    if len({(one.view, one.fold) for one in read}) < len(read):
        raise DataError("two files have predictions for the same fold: name only one of them.")
    return read


def _read(path: Path) -> FoldPredictions:
    try:
        with np.load(path) as stored:
            parts = {name: stored[name] for name in stored.files}
        cuts = np.cumsum(parts["region_counts"])[:-1]
        columns = zip(
            parts["titles"].tolist(),
            [(height, width) for height, width in parts["shapes"].tolist()],
            parts["squares"],
            np.split(parts["region_logits"], cuts),
            parts["picture_logits"],
            strict=True,
        )
        images = [StoredPrediction(*column) for column in columns]
        fingerprint = str(parts.get("fingerprint", ""))
        return FoldPredictions(int(parts["fold"]), str(parts["view"]), images, fingerprint)
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} has no predictions: make them with `python -m models.training predict`."
        ) from error
