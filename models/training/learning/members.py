"""Which networks there are, and what each learns from."""

from dataclasses import dataclass

import torch
from torch import Tensor

from models.training.data.rows import FOLDS, SETS, DataError
from models.training.learning.pack import Pack

ALL = "all"
NAMES = (*(f"fold{fold}" for fold in range(FOLDS)), ALL, *(f"without-{name}" for name in SETS))
"""A network blind to each fold, one that has seen everything, one blind to each set."""


@dataclass(frozen=True)
class Member:
    """A network by name.

    ``by_set`` says that its folds are the sets, in the order of their names, as those of
    folds-by-set. ``held_out`` are the folds that it does not see; none if it has seen everything.
    """

    name: str
    by_set: bool
    held_out: tuple[int, ...]

    @classmethod
    def of(cls, name: str) -> "Member":
        """Make it of one of NAMES."""
        if name == ALL:
            return cls(name, by_set=False, held_out=())
        if name.startswith("fold"):
            return cls(name, by_set=False, held_out=(int(name.removeprefix("fold")),))
        fold = sorted(SETS).index(name.removeprefix("without-"))
        return cls(name, by_set=True, held_out=(fold,))

    def folds(self, pack: Pack) -> Tensor:
        """Folds (N,) of the pictures, as this network counts them."""
        return pack.set_folds if self.by_set else pack.folds

    def training(self, pack: Pack) -> Tensor:
        """Numbers of the pictures that it learns from. Raises DataError if there are none."""
        folds = self.folds(pack)
        held = torch.isin(folds, torch.tensor([-1, *self.held_out]))
        chosen = (~held).nonzero()[:, 0]
        if not len(chosen):
            raise DataError(f"nothing is left to learn from for {self.name}: pack more pictures.")
        return chosen

    def held(self, pack: Pack) -> Tensor:
        """Numbers of the pictures that it does not see."""
        return torch.isin(self.folds(pack), torch.tensor(self.held_out)).nonzero()[:, 0]
