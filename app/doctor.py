"""What a person who asks for help should send: versions, device, weights, folders."""

import hashlib
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as distribution_version
from itertools import chain
from pathlib import Path
from typing import Any

import cv2

from app import crashes
from app.about import APP_NAME, version
from app.folders import fault_of, own_folder
from app.updates import UPDATES, update_notice
from app.workers.engine import Engine, EngineError
from models.torch_free.manifest import WeightsError, load_manifest
from models.torch_free.shipped import MANIFEST_SHA256

DISTRIBUTIONS = (
    "torch",
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "pydicom",
    "safetensors",
)


_NETWORK_FLAGS = ("avx512_bf16", "amx_bf16", "avx512_vnni")
"""Linux's names of what makes bf16 and int8 networks fast; OpenCV does not know them."""


@dataclass(frozen=True)
class Finding:
    """One line; ``healthy`` is False where something has to be mended."""

    subject: str
    text: str
    healthy: bool = True


def examine(engine: Engine, weights: Path | None = None) -> Iterator[Finding]:
    """Look at everything that an analysis needs. Torch is asked through the engine's process.

    ``weights`` is a folder with other weights than the program's.
    """
    yield Finding(APP_NAME, version())
    yield Finding("Python", f"{platform.python_version()} at {sys.executable}")
    for name in DISTRIBUTIONS:
        yield _distribution(name)
    yield Finding("System", platform.platform())
    yield Finding("Processor", f"{os.cpu_count()} logical cores, {_processor()}")
    yield Finding("Instructions", _instructions())
    yield from _weights(weights)
    try:
        info = engine.info()
    except EngineError as error:
        yield Finding("Device", str(error), healthy=False)
    else:
        yield Finding("Device", info.device_sentence)
        yield Finding("Networks", info.models)
    fault = fault_of(own_folder())
    yield Finding("Settings", fault or str(own_folder()), healthy=not fault)
    folder = own_folder() / crashes.FOLDER
    yield Finding("Crash reports", f"{len(crashes.reports_in(folder))} in {folder}")
    yield Finding("Updates", _updates())


def _updates() -> str:
    if not (own_folder() / UPDATES).exists():
        return "not looked for"
    return update_notice(own_folder()) or "nothing newer"


def _distribution(name: str) -> Finding:
    try:
        return Finding(name, distribution_version(name))
    except PackageNotFoundError:
        return Finding(name, "not installed: install BUSight again.", healthy=False)


def _processor() -> str:
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def _instructions() -> str:
    """Name the instruction sets that matter to networks and are there."""
    # OpenCV marks with ? what this processor lacks and with * what it chooses at run time.
    sets = [word.strip("*") for word in cv2.getCPUFeaturesLine().split() if word[-1] != "?"]
    flags = _cpuinfo("flags").split()
    return " ".join(sets + [flag.upper() for flag in _NETWORK_FLAGS if flag in flags])


def _cpuinfo(key: str) -> str:
    """Look up what Linux says of the first processor, nothing on other systems."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    pairs = (line.partition(":") for line in lines)
    return next((value.strip() for name, _, value in pairs if name.strip() == key), "")


def _weights(folder: Path | None) -> Iterator[Finding]:
    """Compare the manifest with the program's hash, each file with the manifest's."""
    try:
        manifest = load_manifest(folder)
    except WeightsError as error:
        yield Finding("Weights", str(error), healthy=False)
        return
    yield Finding("Weights", f"version {manifest.version}, in results '{manifest.models}'")
    if manifest.is_own:
        yield Finding("Weights", f"manifest.json sha256 {manifest.sha256}, your own")
    else:
        yield _compared("manifest.json", manifest.sha256, MANIFEST_SHA256, manifest.mend)
    networks: dict[str, list[dict[str, Any]]] = manifest.raw["networks"]
    guard = manifest.raw.get("guard")
    if guard is None:
        text = f"have no guard, so every picture is warned of: {manifest.mend}."
        yield Finding("Weights", text, healthy=False)
    for record in chain(*networks.values(), [guard] if guard else []):
        name, expected = record["file"], record["sha256"]
        try:
            found = hashlib.sha256((manifest.folder / name).read_bytes()).hexdigest()
        except OSError:
            yield Finding("Weights", f"{name} is missing: {manifest.mend}.", healthy=False)
            continue
        yield _compared(name, found, expected, manifest.mend)


def _compared(name: str, found: str, expected: str, mend: str) -> Finding:
    if found == expected:
        return Finding("Weights", f"{name} sha256 {found} ok")
    return Finding("Weights", f"{name} sha256 {found} is not {expected}: {mend}.", healthy=False)
