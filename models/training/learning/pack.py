"""All pictures that networks learn from in one small file, which needs nothing but itself.

Pictures are stored as WebP and lesions as PNG, so that the file is quickly taken to another
computer.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from models.training.data.rows import DataError
from models.training.whole import written_whole

QUALITY = 75
"""Of WebP: 2,900 pictures of 320 pixels come to 23 MB."""
_START = "start/"
_ARRAYS = ("labels", "folds", "set_folds", "sets", "inner", "encoder")


@dataclass(frozen=True, eq=False)
class Pack:
    """N pictures letterboxed to squares of S pixels, and all that training asks about them.

    ``pictures`` (N, S, S) uint8, gray; ``lesions`` and ``marks`` (N, S, S) bool: lesions as marked
    by the authors of the set, and what may be a caliper or a letter. ``inner`` (N, 2) is the height
    and width of the picture in its square. ``labels`` (N,) index CLASSES, ``sets`` (N,) are names.
    ``folds`` and ``set_folds`` (N,) are the folds of the manifest and of folds-by-set; a picture
    that the latter excludes has -1 there. Ground without a lesion is of no fold: -2 in both.
    ``start`` are the weights that the encoder of a variant, ``encoder``, starts from.
    """

    pictures: Tensor
    lesions: Tensor
    marks: Tensor
    inner: Tensor
    labels: Tensor
    folds: Tensor
    set_folds: Tensor
    sets: NDArray[np.str_]
    encoder: str
    start: dict[str, Tensor]

    def __len__(self) -> int:
        return len(self.pictures)

    def layers(self) -> Tensor:
        """Pictures, lesions and marks one above the other, (N, 3, S, S) uint8, each 0..255."""
        lesions, marks = (part.byte() * 255 for part in (self.lesions, self.marks))
        return torch.stack([self.pictures, lesions, marks], 1)


def write_pack(path: Path, pack: Pack) -> None:
    """Write one .npz; an older file stays until all is written."""
    layers = pack.lesions.byte() + 2 * pack.marks.byte()
    arrays: dict[str, Any] = {
        **_joined("pictures", [_webp(part) for part in pack.pictures.numpy()]),
        **_joined("layers", [_png(part) for part in layers.numpy()]),
        **{name: np.asarray(getattr(pack, name)) for name in _ARRAYS},
        **{_START + name: part.numpy() for name, part in pack.start.items()},
    }
    with written_whole(path) as beside:
        np.savez(beside, **arrays)


def read_pack(path: Path) -> Pack:
    """Read what write_pack wrote. Raises DataError if the file is missing or is no pack."""
    try:
        with np.load(path) as stored:
            parts = {name: stored[name] for name in stored.files}
        layers = torch.stack(_cut(parts, "layers"))
        inner = torch.from_numpy(parts["inner"])
        pictures = torch.stack(_cut(parts, "pictures"))
        return Pack(
            pictures * _inside(inner, pictures.shape[-1]),  # WebP leaves traces on the black
            (layers & 1).bool(),
            (layers & 2).bool(),
            inner,
            torch.from_numpy(parts["labels"]),
            torch.from_numpy(parts["folds"]),
            torch.from_numpy(parts["set_folds"]),
            parts["sets"],
            str(parts["encoder"]),
            {
                name.removeprefix(_START): torch.from_numpy(part)
                for name, part in parts.items()
                if name.startswith(_START)
            },
        )
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{path} is no pack of pictures: make it with `python -m models.training pack`."
        ) from error


def _inside(inner: Tensor, side: int) -> Tensor:
    """Where in their squares (N, side, side) pictures of ``inner`` (N, 2) lie, as in Letterbox."""
    first = (side - inner) // 2  # (N, 2)
    places = torch.arange(side)
    within = (places >= first[..., None]) & (places < (first + inner)[..., None])  # (N, 2, side)
    return within[:, 0, :, None] & within[:, 1, None, :]


def _webp(picture: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).convert("RGB").save(stream, "WEBP", quality=QUALITY, method=6)
    return stream.getvalue()


def _png(layer: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(layer).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _joined(name: str, files: Sequence[bytes]) -> dict[str, NDArray[np.generic]]:
    """Files one after another, and their lengths."""
    return {
        name: np.frombuffer(b"".join(files), np.uint8),
        f"{name}_lengths": np.array([len(file) for file in files], np.int64),
    }


def _cut(parts: dict[str, NDArray[np.generic]], name: str) -> list[Tensor]:
    """Squares (S, S) uint8 of the files that _joined put together."""
    ends = np.cumsum(parts[f"{name}_lengths"])[:-1]
    files = np.split(parts[name], ends)
    return [
        torch.from_numpy(np.array(Image.open(io.BytesIO(file.tobytes())).convert("L")))
        for file in files
    ]
