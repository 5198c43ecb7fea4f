"""Provenance: what a network was trained with, in each checkpoint and each file of a network.

It is what nnU-Net writes to its debug.json, so that a network can be trained again in the same way.
"""

import platform
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import PIL
import safetensors
import torch

from models.training.data.folders import RunFolder, WeightsFolder
from models.training.data.sets import data_terms

_CLONE = Path(__file__).resolve().parents[3]
_UNKNOWN = "unknown"

Provenance = dict[str, Any]
"""``options``, ``revision`` and ``versions`` of the code, ``data`` with its terms; for a training
also ``seed`` and ``epochs``. It can be written as JSON."""


def provenance(options: Mapping[str, Any], sets: Iterable[str]) -> Provenance:
    """Describe how something is made from data sets with these options.

    ``seed`` and ``epochs`` are taken out of the options if they are there.
    """
    plain = {name: _plain(value) for name, value in options.items()}
    training = {name: plain.pop(name) for name in ("seed", "epochs") if name in plain}
    return training | {
        "options": plain,
        "revision": git_revision(),
        "versions": library_versions(),
        "data": data_terms(sets),
    }


def command_provenance(args: Mapping[str, Any], sets: Iterable[str]) -> Provenance:
    """Describe a run of a command by its arguments, except the function that runs it."""
    return provenance({name: value for name, value in args.items() if name != "run"}, sets)


def git_revision(clone: Path = _CLONE) -> str:
    """The Git commit of a clone, with '-dirty' if files differ from it; 'unknown' without Git."""
    git = shutil.which("git")
    if git is None or not (clone / ".git").exists():
        return _UNKNOWN
    command = [git, "-C", str(clone), "describe", "--always", "--dirty", "--abbrev=40"]
    # Tags are excluded, so that the answer is always a commit.
    done = subprocess.run(  # noqa: S603 no part of the command comes from outside
        [*command, "--exclude", "*"], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else _UNKNOWN


def library_versions() -> dict[str, str]:
    """Versions of Python and of the libraries that training needs."""
    return {
        "python": platform.python_version(),
        "torch": str(torch.__version__),  # a checkpoint may have plain strings only
        "numpy": np.__version__,
        "pillow": PIL.__version__,
        "safetensors": safetensors.__version__,
    }


def _plain(value: Any) -> Any:
    """A value as JSON has it. Only names of files are kept: folders may contain names of people."""
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, RunFolder | WeightsFolder):
        return value.root.name
    if isinstance(value, Path):
        return value.name
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)
