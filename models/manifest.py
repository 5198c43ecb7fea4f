"""The record that goes with the weights: hashes, configuration, operating points. No torch."""

import json
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import itemgetter
from typing import Any

_NEEDED = ("version", "networks", "calibration", "operating_points")


class WeightsError(Exception):
    """The weights are missing or not those of the manifest; the text says what to do."""


@dataclass(frozen=True)
class Manifest:
    """weights/manifest.json as read. ``raw`` holds the whole document."""

    version: str
    raw: dict[str, Any]

    @property
    def operating_points(self) -> list[dict[str, Any]]:
        """Records of the operating points, the default first, as app.domain reads them."""
        points: list[dict[str, Any]] = self.raw["operating_points"]
        return points


def weights_folder() -> Traversable:
    """The folder of the shipped weights, alike from a clone, a wheel and a frozen program."""
    return files("weights")


def load_manifest() -> Manifest:
    """Read weights/manifest.json.

    Raises WeightsError where it is missing or unreadable.
    """
    place = weights_folder() / "manifest.json"
    try:
        raw = json.loads(place.read_text(encoding="utf-8"))
        itemgetter(*_NEEDED)(raw)
        return Manifest(version=raw["version"], raw=raw)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            "The weights' manifest.json is missing or unreadable: install BUSight again."
        ) from error
