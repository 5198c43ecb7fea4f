"""What networks say of pictures that are new to them, stored so that it is asked only once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.networks import Outlines, unfold
from models.training.data.rows import DataError
from models.training.whole import written_whole


@dataclass(frozen=True, eq=False)
class Said:
    """What the networks said of one picture of ``shape`` (H, W); arrays as in Outlines."""

    title: str
    shape: tuple[int, int]
    square: NDArray[np.uint16]
    region_logits: NDArray[np.float32]
    picture_logits: NDArray[np.float32]

    def outlines(self) -> Outlines:
        """The Outlines as the networks gave them; raises DataError where they can't be remade."""
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
class Predictions:
    """What networks that have not seen a fold say of its pictures, shown as ``view`` says."""

    fold: int
    view: str
    said: list[Said]


def said(title: str, outlines: Outlines) -> Said:
    """Keep of Outlines what they can be remade from."""
    height, width = outlines.probability.shape
    return Said(
        title,
        (height, width),
        outlines.square,
        outlines.region_logits.numpy(),
        outlines.picture_logits.numpy(),
    )


def write_predictions(path: Path, predictions: Predictions) -> None:
    """Write one .npz; an older file stays until all is written."""
    ones = predictions.said
    with written_whole(path) as beside:
        np.savez_compressed(
            beside,
            fold=predictions.fold,
            view=predictions.view,
            titles=[one.title for one in ones],
            shapes=[one.shape for one in ones],
            squares=np.stack([one.square for one in ones]),
            region_counts=[len(one.region_logits) for one in ones],
            region_logits=np.concatenate([one.region_logits for one in ones]),
            picture_logits=np.stack([one.picture_logits for one in ones]),
        )


def read_predictions(paths: Sequence[Path]) -> list[Predictions]:
    """Read files of write_predictions, by view and fold.

    Raises DataError where one is none, or where a fold comes twice in one view.
    """
    read = sorted(map(_read, paths), key=lambda one: (one.view, one.fold))
    if len({(one.view, one.fold) for one in read}) < len(read):
        raise DataError("two files hold predictions of the same fold: name one of them.")
    return read


def _read(path: Path) -> Predictions:
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
        ones = [Said(*column) for column in columns]
        return Predictions(int(parts["fold"]), str(parts["view"]), ones)
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} holds no predictions: make it with `python -m models.training predict`."
        ) from error
