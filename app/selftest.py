"""Find the lesions of the phantoms at their known places, as the installed program does."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import assess
from app.domain.lesion import Lesion
from app.files.reader import read_scan
from app.workers.engine import Engine
from app.workers.predict import predict_scan
from models.torch_free.manifest import Manifest
from models.torch_free.prediction import DEFAULT_THRESHOLD
from resources import resource_path

REQUIRED_OVERLAP = 0.5
"""Intersection over union of a Lesion with the ellipse that was drawn as a lesion."""


@dataclass(frozen=True)
class PhantomCheck:
    """What was found in one phantom.

    ``overlaps`` has the best overlap of each known lesion, ``found`` is the number of Lesions.
    """

    name: str
    overlaps: tuple[float, ...]
    found: int

    @property
    def passed(self) -> bool:
        """Whether each known lesion is matched and there are no other Lesions."""
        return self.found == len(self.overlaps) and all(
            overlap >= REQUIRED_OVERLAP for overlap in self.overlaps
        )


def check_phantoms(engine: Engine, manifest: Manifest) -> Iterator[PhantomCheck]:
    """Analyze each phantom at the default threshold and operating point.

    A known lesion is matched by a Lesion with an overlap of at least REQUIRED_OVERLAP. Raises
    EngineError and ScanError.
    """
    point = manifest.operating_points[0]
    places = json.loads(resource_path("phantom/phantom.json").read_text(encoding="utf-8"))
    for name, place in places.items():
        scan = read_scan(resource_path(f"phantom/{name}"))
        prediction = predict_scan(engine, scan)
        lesions = assess(scan, prediction, DEFAULT_THRESHOLD, point).lesions
        shape = (scan.height, scan.width)
        yield PhantomCheck(name, _overlaps(shape, place["lesions"], lesions), len(lesions))


def _overlaps(
    shape: tuple[int, int], known: Sequence[dict[str, Any]], lesions: Sequence[Lesion]
) -> tuple[float, ...]:
    return tuple(
        max((_overlap(_ellipse(shape, place), lesion) for lesion in lesions), default=0.0)
        for place in known
    )


def _ellipse(shape: tuple[int, int], place: dict[str, Any]) -> NDArray[np.bool_]:
    """Draw a lesion of phantom.json as a (H, W) mask."""
    mask = np.zeros(shape, np.uint8)
    diameters = (2 * place["semi_axes"][0], 2 * place["semi_axes"][1])
    cv2.ellipse(mask, (tuple(place["center"]), diameters, place["angle_deg"]), 1, -1)
    return mask.astype(np.bool_)


def _overlap(ellipse: NDArray[np.bool_], lesion: Lesion) -> float:
    x, y, width, height = lesion.bbox
    common = int(np.count_nonzero(ellipse[y : y + height, x : x + width] & lesion.mask))
    return common / (int(np.count_nonzero(ellipse)) + lesion.area_px - common)
