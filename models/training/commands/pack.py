"""pack: all images of an image list in one small file, for `train` on any computer."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.encoder import SHAPES
from models.torch_free.prediction import CLASSES, NORMAL
from models.training.data.errors import DataError
from models.training.data.fingerprint import PACK_SIZE, pack_fingerprint
from models.training.data.folders import add_images_options, images_path
from models.training.data.image_list import read_image_list
from models.training.data.images import list_images
from models.training.data.progress import progress
from models.training.data.set_folds import folds_by_set
from models.training.data.squares import square_of_row, square_without_lesion
from models.training.learning.imagenet import imagenet_encoder
from models.training.learning.pack import OF_NO_FOLD, OTHER_ANATOMY, Pack, write_pack
from models.training.learning.windows import CELLS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of pack."""
    add_images_options(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE.npz",
        help="file to write (default: pack.npz in --runs)",
    )
    parser.add_argument("--size", type=int, default=PACK_SIZE, help="side of the square images")
    parser.add_argument(
        "--ground",
        type=Path,
        nargs="*",
        default=[],
        metavar="DIR",
        help="folders with ultrasound images of other anatomy, in which nothing is a lesion",
    )


def run(args: argparse.Namespace) -> int:
    """Write the pack."""
    if args.size % CELLS:
        raise DataError(f"--size must be a multiple of {CELLS}.")
    rows = read_image_list(images_path(args))
    by_set = folds_by_set(rows)
    used = [number for number, row in enumerate(rows) if not row.excluded]
    ground = [path for folder in args.ground for path in list_images(folder).values()]
    squares = [
        *(square_of_row(rows[number], args.size) for number in progress(used, "reading images")),
        *(square_without_lesion(path, args.size) for path in ground),
    ]
    images, lesions, marks, inner = zip(*squares, strict=True)
    no_fold = [OF_NO_FOLD] * len(ground)
    labels = [CLASSES.index(rows[number].label) for number in used] + [NORMAL] * len(ground)
    pack = Pack(
        _stacked(images),
        _stacked(lesions),
        _stacked(marks),
        torch.tensor(inner),
        torch.tensor(labels),
        torch.tensor([rows[number].fold for number in used] + no_fold),
        torch.tensor([by_set[number].fold for number in used] + no_fold),
        np.array([rows[number].set for number in used] + [OTHER_ANATOMY] * len(ground)),
        {encoder: _start(encoder) for encoder in SHAPES},
        pack_fingerprint(rows, ground, args.size),
    )
    output = args.output or args.runs.pack
    write_pack(output, pack)
    size = output.stat().st_size
    print(f"{len(used)} images and {len(ground)} of other anatomy in {size:,} bytes")
    return 0


def _stacked(squares: Sequence[NDArray[np.generic]]) -> torch.Tensor:
    return torch.from_numpy(np.stack(squares))


def _start(encoder: str) -> dict[str, torch.Tensor]:
    return {name: part.half() for name, part in imagenet_encoder(encoder).state_dict().items()}
