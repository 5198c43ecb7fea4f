"""Find the lesions of the phantoms where they are known to be, as the installed program does."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.batch import Networks
from app.domain.assessment import assess
from app.domain.lesion import Lesion
from app.domain.operating_point import operating_points
from app.files.reader import read_scan
from models.torch_free.manifest import Manifest
from models.torch_free.prediction import DEFAULT_THRESHOLD
from resources import resource_path

REQUIRED_OVERLAP = 0.5
"""Intersection over union of a Lesion with the ellipse where the lesion was drawn."""


@dataclass(frozen=True)
class PhantomCheck:
    """What was found in one phantom, told in a sentence."""

    passed: bool
    text: str


def check_phantoms(networks: Networks, manifest: Manifest) -> Iterator[PhantomCheck]:
    """Analyse each phantom at the default threshold and operating point.

    It passes where every known lesion is met by a Lesion with an overlap of at least
    REQUIRED_OVERLAP and there are no other Lesions. Raises EngineError, ScanError, WeightsError.
    """
    point = operating_points(manifest)[0]
    places = json.loads(resource_path("phantom/phantom.json").read_text(encoding="utf-8"))
    for name, place in places.items():
        scan = read_scan(resource_path(f"phantom/{name}"))
        prediction = networks.predict(scan.pixels)
        lesions = assess(scan, prediction, DEFAULT_THRESHOLD, point).lesions
        yield _check(name, scan.pixels.shape[:2], place["lesions"], lesions)


def _check(
    name: str, shape: tuple[int, ...], known: Sequence[dict[str, Any]], lesions: Sequence[Lesion]
) -> PhantomCheck:
    overlaps = [
        max((_overlap(_ellipse(shape, place), lesion) for lesion in lesions), default=0.0)
        for place in known
    ]
    passed = len(lesions) == len(known) and all(one >= REQUIRED_OVERLAP for one in overlaps)
    text = f"{name}: {len(known)} to be found, {len(lesions)} found"
    if overlaps:
        text += ", overlap " + ", ".join(f"{one:.2f}" for one in overlaps)
    return PhantomCheck(passed, f"{text}.")


def _ellipse(shape: tuple[int, ...], place: dict[str, Any]) -> NDArray[np.bool_]:
    """Draw a lesion of phantom.json as a (H, W) mask."""
    mask = np.zeros(shape, np.uint8)
    diameters = (2 * place["semi_axes"][0], 2 * place["semi_axes"][1])
    cv2.ellipse(mask, (tuple(place["centre"]), diameters, place["angle_deg"]), 1, -1)
    return mask.astype(np.bool_)


def _overlap(ellipse: NDArray[np.bool_], lesion: Lesion) -> float:
    x, y, width, height = lesion.bbox
    common = int(np.count_nonzero(ellipse[y : y + height, x : x + width] & lesion.mask))
    return common / (int(np.count_nonzero(ellipse)) + lesion.area_px - common)
