"""Options of the command train, as the trainings of UNet and classifier take them."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class TrainingOptions:
    """Options of a training.

    These are the variant of the encoder, epochs, images per batch, seed, sides of the input of
    UNets, and after how many minutes the training of a network must end, see Schedule.
    """

    encoder: str
    epochs: int
    batch: int
    seed: int
    sizes: tuple[int, ...] = ()
    minutes: float = math.inf
