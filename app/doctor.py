"""What to send with a request for help: versions, device, weights, folders."""

import hashlib
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as distribution_version
from pathlib import Path

import cv2

from app import crashes
from app.about import APP_NAME, DISTRIBUTIONS, version
from app.folders import folder_fault, own_folder
from app.updates import UPDATES, update_notice
from app.words import doctor as words
from app.words.device import device_text
from app.words.message import say
from app.workers.engine import Engine, EngineError
from models.torch_free.manifest import MANIFEST_NAME, WeightsError, load_manifest
from models.torch_free.message import Message
from models.torch_free.shipped import MANIFEST_SHA256

_NETWORK_FLAGS = ("avx512_bf16", "amx_bf16", "avx512_vnni")
"""Linux's names of what makes bf16 and int8 networks fast; OpenCV does not know them."""


@dataclass(frozen=True)
class Finding:
    """One line; ``healthy`` is False if something has to be fixed."""

    subject: str
    text: str
    healthy: bool = True


def examine(engine: Engine, weights: Path | None = None) -> Iterator[Finding]:
    """Check everything that an analysis needs. Torch is asked through the engine's process.

    ``weights`` is a folder with other weights than the program's.
    """
    yield Finding(APP_NAME, version())
    version_at = words.PYTHON_AT(version=platform.python_version(), path=sys.executable)
    yield Finding("Python", version_at)
    for name in DISTRIBUTIONS:
        yield _distribution(name)
    yield Finding(words.SYSTEM(), platform.platform())
    cores = words.CORES(number=os.cpu_count(), processor=processor_name())
    yield Finding(words.PROCESSOR(), cores)
    yield Finding(words.INSTRUCTIONS(), instructions())
    yield from _weights(weights)
    try:
        info = engine.info()
    except EngineError as error:
        yield Finding(words.DEVICE(), say(error.message), healthy=False)
    else:
        yield Finding(words.DEVICE(), device_text(info.device, info.advice))
        yield Finding(words.NETWORKS(), info.models)
    fault = folder_fault(own_folder())
    settings = say(fault) if fault else str(own_folder())
    yield Finding(words.SETTINGS(), settings, healthy=fault is None)
    folder = own_folder() / crashes.FOLDER
    reports = words.REPORTS_IN(number=len(crashes.reports_in(folder)), folder=folder)
    yield Finding(words.CRASH_REPORTS(), reports)
    yield Finding(words.UPDATES(), _updates())


def _updates() -> str:
    if not (own_folder() / UPDATES).exists():
        return words.NOT_CHECKED()
    notice = update_notice(own_folder())
    return say(notice) if notice else words.NOTHING_NEWER()


def _distribution(name: str) -> Finding:
    try:
        return Finding(name, distribution_version(name))
    except PackageNotFoundError:
        return Finding(name, words.NOT_INSTALLED(), healthy=False)


def processor_name() -> str:
    """Name the processor as its maker does, if the system tells."""
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def instructions() -> str:
    """Name the instruction sets that matter to networks and that the processor has."""
    # OpenCV marks with ? what this processor lacks, and with * what it chooses at run time.
    sets = [word.strip("*") for word in cv2.getCPUFeaturesLine().split() if word[-1] != "?"]
    flags = _cpuinfo("flags").split()
    return " ".join(sets + [flag.upper() for flag in _NETWORK_FLAGS if flag in flags])


def _cpuinfo(key: str) -> str:
    """Look up a value of the first processor on Linux; '' on other systems."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    pairs = (line.partition(":") for line in lines)
    return next((value.strip() for name, _, value in pairs if name.strip() == key), "")


def _weights(folder: Path | None) -> Iterator[Finding]:
    """Compare the manifest with the program's hash, each file with the manifest's."""
    subject = words.WEIGHTS()
    try:
        manifest = load_manifest(folder)
    except WeightsError as error:
        yield Finding(subject, say(error.message), healthy=False)
        return
    yield Finding(subject, words.VERSION(version=manifest.version, models=manifest.models))
    if manifest.is_own:
        yield Finding(subject, words.OWN_MANIFEST(sha256=manifest.sha256))
    else:
        yield _compared(MANIFEST_NAME, manifest.sha256, MANIFEST_SHA256, manifest.fix)
    if manifest.guard is None:
        yield Finding(subject, words.NO_GUARD(fix=say(manifest.fix)), healthy=False)
    for one in manifest.entries:
        try:
            found = hashlib.sha256((manifest.folder / one.file).read_bytes()).hexdigest()
        except OSError:
            missing = words.FILE_MISSING(file=one.file, fix=say(manifest.fix))
            yield Finding(subject, missing, healthy=False)
            continue
        yield _compared(one.file, found, one.sha256, manifest.fix)


def _compared(name: str, found: str, expected: str, fix: Message) -> Finding:
    if found == expected:
        return Finding(words.WEIGHTS(), words.HASH_OK(file=name, sha256=found))
    differs = words.HASH_DIFFERS(file=name, sha256=found, expected=expected, fix=say(fix))
    return Finding(words.WEIGHTS(), differs, healthy=False)
