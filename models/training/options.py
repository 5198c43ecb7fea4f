"""Options that the training commands share."""

import argparse
from pathlib import Path

from models.device import DEVICE_NAMES


def add_training_arguments(
    parser: argparse.ArgumentParser, *, epochs: int, learning_rate: float, batch: int
) -> None:
    """Declare them, with a command's own defaults for how long and how fast to train."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument(
        "--held-out",
        type=int,
        nargs="*",
        default=[],
        metavar="FOLD",
        help="folds that training does not see",
    )
    parser.add_argument(
        "--watch", type=int, metavar="FOLD", help="a held-out fold to measure after every epoch"
    )
    parser.add_argument("--epochs", type=int, default=epochs)
    parser.add_argument("--learning-rate", type=float, default=learning_rate)
    parser.add_argument("--batch", type=int, default=batch)
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
