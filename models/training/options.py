"""Options that both training commands take."""

import argparse
from pathlib import Path

from models.device import DEVICE_NAMES


def add_training_arguments(
    parser: argparse.ArgumentParser, *, epochs: int, learning_rate: float
) -> None:
    """Declare them, with a command's own defaults for how long and how fast to train."""
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument(
        "--held-out",
        type=int,
        nargs="+",
        default=[0, 1],
        metavar="FOLD",
        help="folds that training does not see: the first for the test, the last to watch",
    )
    parser.add_argument("--epochs", type=int, default=epochs)
    parser.add_argument("--learning-rate", type=float, default=learning_rate)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--workers", type=int, default=1, help="processes that augment")
    parser.add_argument("--device", choices=DEVICE_NAMES, default="auto")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
