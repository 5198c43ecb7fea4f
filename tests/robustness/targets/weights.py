"""Changed weights and manifests, none of which may be used."""

import os
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from types import ModuleType
from unittest.mock import patch

from app.words.message import english
from models.torch_free.manifest import WeightsError, load_manifest, manifest_in_use, weights_folder

from ..mutators.json_values import with_values_swapped
from ..mutators.plain import PLAIN, flip_bits
from ..target import BrokenPromiseError, Result, Target, check_sentence

MANIFEST = "manifest.json"


@cache
def _files() -> tuple[str, ...]:
    """File names; the guard, which is small, comes more often than the networks."""
    manifest = load_manifest()
    networks = tuple(entry.file for entry in (*manifest.unets, *manifest.classifiers))
    guard = (manifest.guard.file,) if manifest.guard else ()
    return guard * 4 * len(networks) + networks


@cache
def _content(name: str) -> bytes:
    return (weights_folder() / name).read_bytes()


@cache
def _loader() -> ModuleType:
    """Import this here: it imports torch, which no other target needs."""
    return import_module("models.weights")


def _folder_with(name: str, data: bytes, folder: Path) -> Path:
    """A weights folder in which one file is replaced."""
    shipped = Path(str(weights_folder()))
    for other in {MANIFEST, *_files()} - {name}:
        try:
            os.link(shipped / other, folder / other)
        except OSError:
            (folder / other).write_bytes(_content(other))
    (folder / name).write_bytes(data)
    return folder


def make_weights(rng: Random) -> bytes:
    """The name of a file and a seed for its changes; networks are larger than a case."""
    _loader()  # so that importing torch does not count in the first case
    return f"{rng.choice(_files())} {rng.getrandbits(32)}".encode()


def attempt_weights(data: bytes, folder: Path) -> Result:
    """Load all weights with one changed file: it is refused with a sentence."""
    name, seed = data.decode().split()
    rng, shipped = Random(int(seed)), _content(name)
    changed = rng.choice((flip_bits, flip_bits, *PLAIN))(rng, shipped)
    place = _folder_with(name, changed, folder)
    weights = _loader()
    with patch("models.torch_free.manifest.weights_folder", lambda: place):
        try:
            manifest = manifest_in_use()
            weights.load_guard(manifest)
            weights.load_unets(manifest)
            weights.load_classifiers(manifest)
        except WeightsError as error:
            check_sentence(english(error.message))
            return Result(is_accepted=False)
    if changed != shipped:
        raise BrokenPromiseError("changed weights were accepted")
    return Result(is_accepted=True)


def make_manifest(rng: Random) -> bytes:
    """The shipped manifest with values swapped or bytes changed."""
    data = _content(MANIFEST)
    return rng.choice((with_values_swapped, with_values_swapped, *PLAIN))(rng, data)


def attempt_manifest(data: bytes, folder: Path) -> Result:
    """Load a changed manifest: it is refused with a sentence."""
    place = _folder_with(MANIFEST, data, folder)
    with patch("models.torch_free.manifest.weights_folder", lambda: place):
        try:
            manifest_in_use()
        except WeightsError as error:
            check_sentence(english(error.message))
            return Result(is_accepted=False)
    if data != _content(MANIFEST):
        raise BrokenPromiseError("a changed manifest was accepted")
    return Result(is_accepted=True)


WEIGHTS = (
    Target("weights", make_weights, attempt_weights),
    Target("weights' manifest", make_manifest, attempt_manifest, share=0.3),
)
