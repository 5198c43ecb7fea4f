"""The networks that are trained, by name, and the images that each is trained on."""

from dataclasses import dataclass

import torch
from torch import Tensor

from models.training.data.errors import DataError
from models.training.data.image_list import FOLDS
from models.training.data.sets import SETS
from models.training.learning.pack import NOT_IN_FOLDS, Pack

ALL = "all"
NAMES = (*(f"fold{fold}" for fold in range(FOLDS)), ALL, *(f"without-{name}" for name in SETS))
"""One network without each fold, one trained on everything, one without each data set."""


@dataclass(frozen=True)
class NamedNetwork:
    """A network by name.

    ``by_set`` says that its folds are the data sets, in the order of their names, as folds-by-set
    makes them. ``held_out`` are the folds that it is not trained on.
    """

    name: str
    by_set: bool
    held_out: tuple[int, ...]

    @classmethod
    def of(cls, name: str) -> "NamedNetwork":
        """The network for one of NAMES."""
        if name == ALL:
            return cls(name, by_set=False, held_out=())
        if name.startswith("fold"):
            return cls(name, by_set=False, held_out=(int(name.removeprefix("fold")),))
        fold = sorted(SETS).index(name.removeprefix("without-"))
        return cls(name, by_set=True, held_out=(fold,))

    def training_images(self, pack: Pack) -> Tensor:
        """Numbers of the images to train on. Raises DataError if there are none."""
        excluded = torch.isin(self._folds(pack), torch.tensor([NOT_IN_FOLDS, *self.held_out]))
        chosen = (~excluded).nonzero()[:, 0]
        if not len(chosen):
            raise DataError(f"no image is left to train {self.name} on: pack more images.")
        return chosen

    def held_out_images(self, pack: Pack) -> Tensor:
        """Numbers of the images of the held-out folds."""
        return torch.isin(self._folds(pack), torch.tensor(self.held_out)).nonzero()[:, 0]

    def _folds(self, pack: Pack) -> Tensor:
        return pack.set_folds if self.by_set else pack.folds
