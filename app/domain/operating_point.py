"""Operating points: the limits of a decision and what was measured at them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.torch_free.manifest import Manifest, WeightsError


@dataclass(frozen=True)
class Measurement:
    """What was found at an operating point on ``pictures`` pictures that training did not see.

    ``sensitivity`` and ``specificity`` are for malignant against the rest. ``lesions_lost`` is the
    share of the lesions that were found and then not accepted, ``normals_marked`` the share of the
    normals with an accepted lesion.
    """

    sensitivity: float
    specificity: float
    lesions_lost: float
    normals_marked: float
    pictures: int


@dataclass(frozen=True)
class OperatingPoint:
    """A named pair of limits on calibrated probabilities.

    A Scan is suspicious if its malignancy is at least ``limit``. A region is a Lesion if its lesion
    probability is at least ``acceptance_limit``. ``known`` was measured at sites that the networks
    learned from, ``left_out`` at sites that they did not; None if it was not measured.
    """

    name: str
    limit: float
    acceptance_limit: float
    known: Measurement | None = None
    left_out: Measurement | None = None


def operating_points(manifest: Manifest) -> tuple[OperatingPoint, ...]:
    """Operating points of the weights, the default first.

    Raises WeightsError if the manifest holds none that can be read.
    """
    try:
        points = tuple(
            OperatingPoint(
                name=str(record["name"]),
                limit=float(record["limit"]),
                acceptance_limit=float(record["acceptance_limit"]),
                known=_measurement(record.get("known")),
                left_out=_measurement(record.get("left_out")),
            )
            for record in manifest.operating_points
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise WeightsError(
            "The weights' manifest.json has unreadable operating points: install BUSight again."
        ) from error
    if not points:
        raise WeightsError(
            "The weights' manifest.json names no operating point: install BUSight again."
        )
    return points


def _measurement(record: Mapping[str, Any] | None) -> Measurement | None:
    if record is None:
        return None
    return Measurement(
        sensitivity=float(record["sensitivity"]),
        specificity=float(record["specificity"]),
        lesions_lost=float(record["lesions_lost"]),
        normals_marked=float(record["normals_marked"]),
        pictures=int(record["pictures"]),
    )
