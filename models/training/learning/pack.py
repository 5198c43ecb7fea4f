"""The pack: all training images in one small file, so that it is quickly copied elsewhere.

Images are stored as WebP and lesions as PNG.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError

QUALITY = 75
"""Quality of WebP, with which 2,900 images of 320 pixels take 23 MB."""
NOT_IN_FOLDS, OF_NO_FOLD = -1, -2
"""Folds of images that no network is trained on, and of those that every network is trained on."""
OTHER_ANATOMY = "ground"
"""The set of images of other anatomy."""
_START = "start/"
_ARRAYS = ("labels", "folds", "set_folds", "sets", "inner", "fingerprint")


@dataclass(frozen=True, eq=False)
class Pack:
    """N images letterboxed to squares of S pixels, and all that training needs to know of them.

    ``images`` (N, S, S) are uint8, gray. ``lesions`` and ``marks`` (N, S, S) are bool: lesions as
    the authors of the data set marked them, and what may be a caliper or a letter. ``inner`` (N, 2)
    is the height and width of the image in its square. ``labels`` (N,) index CLASSES, ``sets`` (N,)
    are names. ``folds`` and ``set_folds`` (N,) are the folds of the image list and of
    folds-by-set; an image that the latter excludes has NOT_IN_FOLDS there. Images of other anatomy
    are OF_NO_FOLD in both. ``starts`` are pretrained weights by variant of the encoder.
    ``fingerprint`` is a hash of the images and masks that the pack was made from.
    """

    images: Tensor
    lesions: Tensor
    marks: Tensor
    inner: Tensor
    labels: Tensor
    folds: Tensor
    set_folds: Tensor
    sets: NDArray[np.str_]
    starts: dict[str, dict[str, Tensor]]
    fingerprint: str = ""

    def __len__(self) -> int:
        return len(self.images)

    def sets_of(self, indices: Tensor) -> tuple[str, ...]:
        """Names of the data sets of the images with these numbers, each once."""
        return tuple(sorted(set(self.sets[indices.numpy()].tolist())))


@cache
def layers_on(device: torch.device, pack: Pack) -> Tensor:
    """Images, lesions and marks as channels, (N, 3, S, S) uint8, each 0..255."""
    lesions, marks = (part.byte() * 255 for part in (pack.lesions, pack.marks))
    return torch.stack([pack.images, lesions, marks], 1).to(device)


def write_pack(path: Path, pack: Pack) -> None:
    """Write a pack as .npz."""
    layers = pack.lesions.byte() + 2 * pack.marks.byte()
    arrays: dict[str, Any] = {
        **_joined("pictures", [_webp(part) for part in pack.images.numpy()]),
        **_joined("layers", [_png(part) for part in layers.numpy()]),
        **{name: np.asarray(getattr(pack, name)) for name in _ARRAYS},
        **{
            f"{_START}{encoder}/{name}": part.numpy()
            for encoder, start in pack.starts.items()
            for name, part in start.items()
        },
    }
    with atomic_write(path) as temporary:
        np.savez(temporary, **arrays)


def read_pack(path: Path) -> Pack:
    """Read a file of write_pack. Raises DataError if the file is missing or is not a pack."""
    try:
        with np.load(path) as stored:
            parts = {name: stored[name] for name in stored.files}
        layers = torch.stack(_cut(parts, "layers"))
        inner = torch.from_numpy(parts["inner"])
        images = torch.stack(_cut(parts, "pictures"))
        return Pack(
            images * _inside(inner, images.shape[-1]),  # WebP adds noise to the black border
            (layers & 1).bool(),
            (layers & 2).bool(),
            inner,
            torch.from_numpy(parts["labels"]),
            torch.from_numpy(parts["folds"]),
            torch.from_numpy(parts["set_folds"]),
            parts["sets"],
            _starts(parts),
            str(parts["fingerprint"]),
        )
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} is not a pack: make one with `python -m models.training pack`."
        ) from error


def _starts(parts: dict[str, NDArray[np.generic]]) -> dict[str, dict[str, Tensor]]:
    starts: dict[str, dict[str, Tensor]] = {}
    for name, part in parts.items():
        if name.startswith(_START):
            encoder, tensor = name.removeprefix(_START).split("/")
            starts.setdefault(encoder, {})[tensor] = torch.from_numpy(part)
    return starts


def _inside(inner: Tensor, side: int) -> Tensor:
    """Mask (N, side, side) of images of size ``inner`` (N, 2) in their squares, see Letterbox."""
    first = (side - inner) // 2  # (N, 2)
    places = torch.arange(side)
    within = (places >= first[..., None]) & (places < (first + inner)[..., None])  # (N, 2, side)
    return within[:, 0, :, None] & within[:, 1, None, :]


def _webp(image: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(image).convert("RGB").save(stream, "WEBP", quality=QUALITY, method=6)
    return stream.getvalue()


def _png(layer: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(layer).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _joined(name: str, files: Sequence[bytes]) -> dict[str, NDArray[np.generic]]:
    """Concatenated files, and their lengths."""
    return {
        name: np.frombuffer(b"".join(files), np.uint8),
        f"{name}_lengths": np.array([len(file) for file in files], np.int64),
    }


def _cut(parts: dict[str, NDArray[np.generic]], name: str) -> list[Tensor]:
    """Squares (S, S) uint8 from the files that _joined concatenated."""
    ends = np.cumsum(parts[f"{name}_lengths"])[:-1]
    files = np.split(parts[name], ends)
    return [
        torch.from_numpy(np.array(Image.open(io.BytesIO(file.tobytes())).convert("L")))
        for file in files
    ]
