"""The parts of the weights' manifest.json, checked and parsed. Unknown entries are ignored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from models.torch_free.operating_point import Frequency, Interval, Measurement, OperatingPoint

Record = Mapping[str, Any]


@dataclass(frozen=True)
class NetworkEntry:
    """The parameters of a network: a file in the weights folder, and the network's ``config``.

    ``config`` holds the fields of a UNetConfig or ClassifierConfig.
    """

    file: str
    sha256: str
    config: Record


@dataclass(frozen=True)
class GuardLimits:
    """The highest values without a warning: a share, a ratio, and a distance (models.guard)."""

    color: float
    seam: float
    texture: float


@dataclass(frozen=True)
class GuardEntry:
    """The textures of breast images: a file in the weights folder, and the limits."""

    file: str
    sha256: str
    limits: GuardLimits


@dataclass(frozen=True)
class LogisticTerms:
    """A logistic regression on one to three log odds.

    ``picture`` weighs the UNet's log odds for the image, ``region`` the classifier's for the
    region, ``outline`` those of the mean probability inside the region.
    """

    picture: float
    bias: float
    region: float = 0.0
    outline: float = 0.0


@dataclass(frozen=True)
class CalibrationTerms:
    """The logistic regressions for regions and for whole images (models.calibration)."""

    region_lesion: LogisticTerms
    region_malignant: LogisticTerms
    picture_lesion: LogisticTerms
    picture_malignant: LogisticTerms


class EntryError(ValueError):
    """An entry of the document is missing or wrong."""


def text(record: Record, name: str) -> str:
    """A text that can be printed. Raises EntryError, as all functions below."""
    value = record.get(name)
    if not isinstance(value, str) or not value or not value.isprintable():
        raise EntryError(name)
    return value


def networks(document: Record, kind: str) -> tuple[NetworkEntry, ...]:
    """The files of all networks of a kind, 'unets' or 'classifiers', at least one."""
    parsed = tuple(
        NetworkEntry(_file(one), text(one, "sha256"), _record(one, "config"))
        for one in _records(_record(document, "networks"), kind)
    )
    if not parsed:
        raise EntryError(kind)
    return parsed


def guard(document: Record) -> GuardEntry | None:
    """The guard's file; None if these weights have none."""
    if document.get("guard") is None:
        return None
    record = _record(document, "guard")
    limits = _record(record, "limits")
    return GuardEntry(
        _file(record),
        text(record, "sha256"),
        GuardLimits(*(_number(limits, name) for name in ("color", "seam", "texture"))),
    )


def calibration(document: Record) -> CalibrationTerms:
    """The terms of all questions that are asked of regions and of whole images."""
    terms = _record(document, "calibration")
    return CalibrationTerms(
        *(
            _logistic(_record(_record(terms, of), question))
            for of in ("region", "picture")
            for question in ("lesion", "malignant")
        )
    )


def operating_points(document: Record) -> tuple[OperatingPoint, ...]:
    """All operating points, the default first, at least one."""
    points = tuple(
        OperatingPoint(
            text(one, "name"),
            _number(one, "limit"),
            _number(one, "acceptance_limit"),
            _measurement(document, one, "known"),
            _measurement(document, one, "left_out"),
        )
        for one in _records(document, "operating_points")
    )
    if not points:
        raise EntryError("operating_points")
    return points


def _measurement(document: Record, record: Record, name: str) -> Measurement | None:
    if record.get(name) is None:
        return None
    found = _record(record, name)
    frequencies = _record(document, "frequencies") if "frequencies" in document else {}
    return Measurement(
        _number(found, "sensitivity"),
        _number(found, "specificity"),
        _number(found, "lesions_lost"),
        _number(found, "lesion_images_without_lesion"),
        _number(found, "normals_marked"),
        int(_number(found, "pictures")),
        _interval(found, "sensitivity_interval"),
        _interval(found, "specificity_interval"),
        tuple(map(_frequency, _records(frequencies, name) if name in frequencies else ())),
    )


def _frequency(record: Record) -> Frequency:
    interval = _interval(record, "interval")
    if interval is None:
        raise EntryError("interval")
    low, high, malignant = (_number(record, name) for name in ("low", "high", "malignant"))
    return Frequency(low, high, int(_number(record, "pictures")), malignant, interval)


def _interval(record: Record, name: str) -> Interval | None:
    """Two numbers in order; None if the entry is missing."""
    if record.get(name) is None:
        return None
    ends = record[name]
    if not isinstance(ends, list) or len(ends) != 2:
        raise EntryError(name)
    low, high = (_number({name: one}, name) for one in ends)
    if low > high:
        raise EntryError(name)
    return low, high


def _logistic(record: Record) -> LogisticTerms:
    of_region = {name: _number(record, name) for name in ("region", "outline") if name in record}
    return LogisticTerms(_number(record, "picture"), _number(record, "bias"), **of_region)


def _number(record: Record, name: str) -> float:
    value = record.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise EntryError(name)
    try:
        number = float(value)
    except OverflowError as error:  # an integer may have any number of digits
        raise EntryError(name) from error
    if not isfinite(number):
        raise EntryError(name)
    return number


def _file(record: Record) -> str:
    """The name of a file in the folder itself, on every system."""
    name = text(record, "file")
    if (
        name in (".", "..")
        or name != PurePosixPath(name).name
        or name != PureWindowsPath(name).name
    ):
        raise EntryError(name)
    return name


def _record(record: Record, name: str) -> Record:
    value = record.get(name)
    if not isinstance(value, dict):
        raise EntryError(name)
    return value


def _records(record: Record, name: str) -> Iterator[Record]:
    values = record.get(name)
    if not isinstance(values, list):
        raise EntryError(name)
    for value in values:
        if not isinstance(value, dict):
            raise EntryError(name)
        yield value
