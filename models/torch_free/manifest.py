"""The record that goes with the weights: hashes, configuration, operating points. No torch."""

import hashlib
import json
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import itemgetter
from pathlib import Path
from typing import Any

from models.torch_free.shipped import MANIFEST_SHA256

_NAME = "manifest.json"
_INSTALL = "install BUSight again"
_NEEDED = ("version", "networks", "calibration", "operating_points")
_SHOWN_DIGITS = 12
"""Of the sha256 of a user's own weights, in results."""


class WeightsError(Exception):
    """The weights are missing or not those of the manifest; the text says what to do."""


def weights_folder() -> Traversable:
    """The folder of the shipped weights, alike from a clone, a wheel and a frozen program."""
    return files("weights")


@dataclass(frozen=True)
class Manifest:
    """A manifest.json as read, with the folder it lies in.

    ``raw`` holds the whole document, ``sha256`` is its hash. ``is_own`` says that a user chose
    these weights in place of the program's.
    """

    version: str
    raw: dict[str, Any]
    sha256: str = ""
    folder: Traversable = field(default_factory=weights_folder)
    is_own: bool = False

    @property
    def models(self) -> str:
        """What results name: the version, or the hash of own weights, whose version is a claim."""
        if self.is_own:
            return f"own weights {self.sha256[:_SHOWN_DIGITS]}"
        return f"BUSight weights {self.version}"

    @property
    def mend(self) -> str:
        """What to do if something is wrong with these weights."""
        return f"name another folder than '{self.folder}'" if self.is_own else _INSTALL

    @property
    def operating_points(self) -> list[dict[str, Any]]:
        """Records of the operating points, the default first, as app.domain reads them."""
        points: list[dict[str, Any]] = self.raw["operating_points"]
        return points


def manifest_sha256(content: bytes) -> str:
    """The hash of a manifest.json, the same with the line ends of any system."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def load_manifest(folder: Traversable | None = None) -> Manifest:
    """Read the manifest.json of a folder, by default of the shipped weights, unchecked.

    Raises WeightsError where it is missing or unreadable.
    """
    place = folder or weights_folder()
    try:
        content = (place / _NAME).read_bytes()
        raw = json.loads(content)
        itemgetter(*_NEEDED)(raw)
        return Manifest(raw["version"], raw, manifest_sha256(content), place, folder is not None)
    except (OSError, ValueError, KeyError, TypeError) as error:
        broken = Manifest("", {}, folder=place, is_own=folder is not None)
        raise WeightsError(
            f"The weights' {_NAME} is missing or unreadable: {broken.mend}."
        ) from error


def manifest_in_use(weights: Path | None = None) -> Manifest:
    """The manifest to analyse with: the program's, or that of a folder that a user named.

    Raises WeightsError as ``load_manifest`` does, and if the program's was changed: its limits
    decide what is called suspicious.
    """
    manifest = load_manifest(weights)
    if weights is None and manifest.sha256 != MANIFEST_SHA256:
        raise WeightsError(
            f"The weights' {_NAME} is not the one that belongs to this version (another sha256): "
            f"{_INSTALL}, or name a folder of your own weights with --weights."
        )
    return manifest
