"""Options of the command train, as the trainings of UNet and classifier take them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TrainingOptions:
    """Options of a training: epochs, images per batch, seed; sides of the input of UNets."""

    epochs: int
    batch: int
    seed: int
    sizes: tuple[int, ...] = ()
