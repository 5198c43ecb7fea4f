"""An engine and weights for the command line's tests."""

from pathlib import Path
from typing import Any, Self

import fake_engine
from fake_engine import bright_is_lesion as bright_is_lesion
from fake_engine import one_candidate as one_candidate

from models.torch_free.manifest import Manifest
from models.torch_free.manifest_parts import (
    CalibrationTerms,
    GuardEntry,
    GuardLimits,
    LogisticTerms,
    NetworkEntry,
)
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.shipped import MANIFEST_SHA256

POINTS = (
    OperatingPoint("high sensitivity", limit=0.2, acceptance_limit=0.5),
    OperatingPoint("high specificity", limit=0.9, acceptance_limit=0.95),
)
UNET, CLASSIFIER, GUARD = "unet.safetensors", "classifier.safetensors", "guard.safetensors"
DEVICE = "fake device, fp32 (as chosen)"
_NO_TERMS = LogisticTerms(0.0, 0.0)


def manifest(
    _weights: Path | None = None,
    *,
    points: tuple[OperatingPoint, ...] = POINTS,
    folder: Path = Path("weights"),
    file_sha256: str = "0" * 64,
    sha256: str = MANIFEST_SHA256,
) -> Manifest:
    """The manifest of weights whose three files have one hash."""
    return Manifest(
        version="7",
        unets=(NetworkEntry(UNET, file_sha256, {}),),
        classifiers=(NetworkEntry(CLASSIFIER, file_sha256, {}),),
        guard=GuardEntry(GUARD, file_sha256, GuardLimits(0.0, 0.0, 0.0)),
        calibration=CalibrationTerms(_NO_TERMS, _NO_TERMS, _NO_TERMS, _NO_TERMS),
        operating_points=points,
        sha256=sha256,
        folder=folder,
        is_own=False,
    )


class FakeEngine(fake_engine.FakeEngine):
    """Called as the command line calls the class of an engine, it notes the options."""

    options: dict[str, Any] = {}  # noqa: RUF012 replaced, never changed

    def __call__(self, device: str, **options: Any) -> Self:
        self.device, self.options = device, options
        return self
