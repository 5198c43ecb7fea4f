"""The manifest of the weights: hashes, configurations, calibration, operating points. No torch."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from models.torch_free import manifest_parts as parts
from models.torch_free.fault import WeightsFault, WeightsFix
from models.torch_free.message import Message, MessageError
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.shipped import MANIFEST_SHA256

MANIFEST_NAME = "manifest.json"
_SHOWN_DIGITS = 12
"""Of the sha256 of a user's own weights, in results."""


class WeightsError(MessageError):
    """The weights can't be used; the Message has a WeightsFault and says what to do."""


def weights_folder() -> Traversable:
    """The folder of the shipped weights, the same in a clone, a wheel and a frozen program."""
    return files("weights")


@dataclass(frozen=True)
class Manifest:
    """A parsed manifest.json, with the folder it was read from; ``sha256`` is its hash.

    There is at least one UNet, one classifier and one operating point; the first operating point
    is the default. ``guard`` is None if these weights have none. ``is_own`` says that a user chose
    these weights instead of the program's.
    """

    version: str
    unets: tuple[parts.NetworkEntry, ...]
    classifiers: tuple[parts.NetworkEntry, ...]
    guard: parts.GuardEntry | None
    calibration: parts.CalibrationTerms
    operating_points: tuple[OperatingPoint, ...]
    sha256: str
    folder: Traversable
    is_own: bool

    @property
    def models(self) -> str:
        """What results name: the version, or the hash of own weights, whose version is a claim."""
        if self.is_own:
            return f"own weights {self.sha256[:_SHOWN_DIGITS]}"
        return f"BUSight weights {self.version}"

    @property
    def entries(self) -> tuple[parts.NetworkEntry | parts.GuardEntry, ...]:
        """The entries of all files that the program loads."""
        return (*self.unets, *self.classifiers, *((self.guard,) if self.guard else ()))

    @property
    def fix(self) -> Message:
        """What to do if something is wrong with these weights."""
        return _fix(self.folder, is_own=self.is_own)


def manifest_sha256(content: bytes) -> str:
    """The hash of a manifest.json, the same with the line ends of any system."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def load_manifest(folder: Traversable | None = None) -> Manifest:
    """Read and parse the manifest.json of a folder, by default that of the shipped weights.

    Raises WeightsError if it is missing or anything that the program needs of it is wrong. The
    hashes in it are not compared.
    """
    place, is_own = folder or weights_folder(), folder is not None
    fix = _fix(place, is_own=is_own)
    try:
        content = (place / MANIFEST_NAME).read_bytes()
    except OSError as error:
        raise WeightsError(Message.of(WeightsFault.NO_MANIFEST, fix=fix)) from error
    document = _document(content, fix)
    with _entry("version", fix):
        version = parts.text(document, "version")
    with _entry("networks", fix):
        unets, classifiers = (parts.networks(document, one) for one in ("unets", "classifiers"))
    with _entry("guard", fix):
        guard = parts.guard(document)
    with _entry("calibration", fix):
        calibration = parts.calibration(document)
    with _entry("operating_points", fix):
        points = parts.operating_points(document)
    return Manifest(
        version,
        unets,
        classifiers,
        guard,
        calibration,
        points,
        manifest_sha256(content),
        place,
        is_own,
    )


def manifest_in_use(weights: Path | None = None) -> Manifest:
    """The manifest to analyze with: the program's, or that of a folder that a user named.

    Raises WeightsError as ``load_manifest`` does, and if the program's was changed: its limits
    decide what is called suspicious.
    """
    manifest = load_manifest(weights)
    if weights is None and manifest.sha256 != MANIFEST_SHA256:
        raise WeightsError(Message.of(WeightsFault.OTHER_MANIFEST, fix=manifest.fix))
    return manifest


def _fix(folder: Traversable, *, is_own: bool) -> Message:
    if is_own:
        return Message.of(WeightsFix.OTHER_FOLDER, folder=str(folder))
    return Message(WeightsFix.REINSTALL)


def _document(content: bytes, fix: Message) -> parts.Record:
    broken = WeightsError(Message.of(WeightsFault.BROKEN_MANIFEST, fix=fix))
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise broken from error
    if not isinstance(document, dict):
        raise broken
    return document


@contextmanager
def _entry(name: str, fix: Message) -> Iterator[None]:
    try:
        yield
    except parts.EntryError as error:
        message = Message.of(WeightsFault.BROKEN_ENTRY, entry=name, fix=fix)
        raise WeightsError(message) from error
