"""pack: all pictures of a manifest in one small file, for `train` on any computer."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.encoder import LITE2, SHAPES
from models.torch_free.prediction import CLASSES, NORMAL
from models.torch_free.preprocess import Letterbox
from models.training.data.by_set import folds_by_set
from models.training.data.pictures import list_pictures, read_grey, read_truth
from models.training.data.rows import DataError, Row, read_manifest
from models.training.imagenet import imagenet_encoder
from models.training.learning.pack import Pack, write_pack
from models.training.learning.windows import CELLS
from models.training.measure import progress
from models.training.views import strokes

GROUND = "ground"
OF_NO_FOLD = -2
"""The fold of ground without a lesion: every network learns from it."""

Square = tuple[NDArray[np.uint8], NDArray[np.bool_], NDArray[np.bool_], tuple[int, int]]
"""Picture, lesions, marks (S, S) and height and width of the picture in the square."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of pack."""
    parser.add_argument("--manifest", type=Path, required=True, help="what prepare wrote")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.npz")
    parser.add_argument("--size", type=int, default=320, help="side of the squares")
    parser.add_argument(
        "--encoder", choices=list(SHAPES), default=LITE2, help="whose weights to start from"
    )
    parser.add_argument(
        "--ground",
        type=Path,
        nargs="*",
        default=[],
        metavar="DIR",
        help="folders of ultrasound of other anatomy, to learn that nothing in it is a lesion",
    )


def run(args: argparse.Namespace) -> int:
    """Write the pack."""
    if args.size % CELLS:
        raise DataError(f"--size must be a multiple of {CELLS}.")
    rows = read_manifest(args.manifest)
    by_set = folds_by_set(rows)
    used = [number for number, row in enumerate(rows) if not row.excluded]
    ground = [path for folder in args.ground for path in list_pictures(folder).values()]
    squares = [
        *(_square_of(rows[number], args.size) for number in progress(used, "reading pictures")),
        *(_square_of_ground(path, args.size) for path in ground),
    ]
    pictures, lesions, marks, inner = zip(*squares, strict=True)
    nowhere = [OF_NO_FOLD] * len(ground)
    start = imagenet_encoder(args.encoder).state_dict()
    labels = [CLASSES.index(rows[number].label) for number in used] + [NORMAL] * len(ground)
    pack = Pack(
        _stacked(pictures),
        _stacked(lesions),
        _stacked(marks),
        torch.tensor(inner),
        torch.tensor(labels),
        torch.tensor([rows[number].fold for number in used] + nowhere),
        torch.tensor([by_set[number].fold for number in used] + nowhere),
        np.array([rows[number].set for number in used] + [GROUND] * len(ground)),
        args.encoder,
        {name: part.half() for name, part in start.items()},
    )
    write_pack(args.output, pack)
    size = args.output.stat().st_size
    print(f"{len(used)} pictures and {len(ground)} of other anatomy in {size:,} bytes")
    return 0


def _stacked(squares: Sequence[NDArray[np.generic]]) -> torch.Tensor:
    return torch.from_numpy(np.stack(squares))


def _square_of(row: Row, size: int) -> Square:
    grey, truth = read_truth(row)
    return _square(grey, truth, size)


def _square_of_ground(path: Path, size: int) -> Square:
    grey = read_grey(path)
    if grey is None:
        raise DataError(f"{path} can't be read as a picture: remove it from the folder.")
    return _square(grey, np.zeros(grey.shape, np.bool_), size)


def _square(grey: NDArray[np.uint8], truth: NDArray[np.bool_], size: int) -> Square:
    box = Letterbox(grey.shape[0], grey.shape[1], size)
    lesions = box.apply(truth.astype(np.uint8) * 255) > 127
    marks = box.apply(strokes(grey).astype(np.uint8) * 255) > 0
    return box.apply(grey), lesions, marks, (box.inner_height, box.inner_width)
