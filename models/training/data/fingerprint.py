"""Hashes of images and masks, which show if a file made from them is out of date."""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from models.training.data.errors import DataError
from models.training.data.image_list import Row

PACK_SIZE = 320
"""Side in pixels of the squares in a pack, by default."""


def pack_fingerprint(rows: Sequence[Row], ground: Sequence[Path], size: int) -> str:
    """SHA-256 of the images and masks of a pack; ``ground`` are images of other anatomy.

    Raises DataError if a file can't be read.
    """
    return _fingerprint(rows, ground, size=size)


def predictions_fingerprint(
    rows: Sequence[Row], networks: Sequence[Path], unet_sizes: Sequence[int] = ()
) -> str:
    """SHA-256 of the rows that predictions are made for and of the files of the networks.

    ``unet_sizes`` are the sizes of the UNets, if they differ from those in the files. Raises
    DataError if a file can't be read.
    """
    return _fingerprint(rows, networks, unet_sizes=" ".join(map(str, unet_sizes)))


def stored_fingerprint(path: Path) -> str:
    """The fingerprint in an .npz file; empty if it has none or can't be read."""
    try:
        with path.open("rb") as file, np.load(file) as stored:  # np.load leaves a damaged file open
            return str(stored["fingerprint"])
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile):
        return ""


def _fingerprint(rows: Iterable[Row], files: Iterable[Path], **options: str | int) -> str:
    """Hash labels, groups and folds, and the content (not the path) of images, masks and files."""
    digest = hashlib.sha256(json.dumps(options, sort_keys=True).encode())
    for row in rows:
        listed = [row.title, row.label, row.group, row.fold, row.excluded]
        digest.update(json.dumps(listed).encode())
        for path in (row.path, *row.masks):
            digest.update(_file_digest(path))
    for path in files:
        digest.update(_file_digest(path))
    return digest.hexdigest()


def _file_digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        raise DataError(f"{path} can't be read: run prepare again.") from error
