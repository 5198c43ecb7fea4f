"""The Predictor: one picture's pixels in, a Prediction out."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.calibration import Calibration
from models.cuda import FULL
from models.device import choose_device, cpu_instead
from models.guard import UNGUARDED
from models.networks import Networks, Outlines
from models.torch_free.manifest import manifest_in_use
from models.torch_free.prediction import Candidate, Prediction
from models.weights import load_classifiers, load_guard, load_unets

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192


class Predictor:
    """The networks on one device. A GPU that runs out of memory is given up for the CPU.

    ``weights`` is a folder with other weights than the program's. Raises WeightsError where the
    weights are missing or wrong and DeviceError where the device is not there.
    """

    def __init__(self, device: str = "auto", weights: Path | None = None):
        manifest = manifest_in_use(weights)
        self.models = manifest.models
        chosen = choose_device(device)
        unets, classifiers = load_unets(manifest), load_classifiers(manifest)
        try:
            self._networks = Networks(unets, classifiers, chosen)
        except torch.OutOfMemoryError:
            self._networks = Networks(unets, classifiers, cpu_instead(FULL))
            torch.cuda.empty_cache()
        self._calibration = Calibration.of(manifest.raw["calibration"])
        self._guard = load_guard(manifest)

    @property
    def device_text(self) -> str:
        """The device and number type in use and why."""
        return self._networks.device.text

    @property
    def device_advice(self) -> str:
        """How to come by a better device, empty where there is nothing to do."""
        return self._networks.device.advice

    def predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        """Outline and judge every candidate of a picture, and warn of a picture of another kind.

        ``pixels`` is (H, W) grey or (H, W, 3) RGB uint8, each side 32 to 8192 pixels; other sizes
        raise ValueError.
        """
        height, width = pixels.shape[:2]
        if min(height, width) < SMALLEST_SIDE or max(height, width) > LARGEST_SIDE:
            raise ValueError(
                f"The picture is {width}x{height} pixels: "
                f"each side must have {SMALLEST_SIDE} to {LARGEST_SIDE}."
            )
        start = time.perf_counter()
        outlines = self._outline(pixels)
        warnings = (UNGUARDED,) if self._guard is None else self._guard.warnings(pixels)
        return replace(
            judge(outlines, self._calibration),
            models=self.models,
            device=self.device_text,
            seconds=time.perf_counter() - start,
            warnings=warnings,
            square=outlines.square,
        )

    def _outline(self, pixels: NDArray[np.uint8]) -> Outlines:
        try:
            return self._networks.outline(pixels)
        except torch.OutOfMemoryError:
            self._networks.place(cpu_instead(FULL))
            torch.cuda.empty_cache()
            return self._networks.outline(pixels)


def judge(outlines: Outlines, calibration: Calibration) -> Prediction:
    """Give every region and the whole picture calibrated class probabilities.

    Nothing is said of models, device and time.
    """
    judged = calibration.regions(outlines.region_logits, outlines.picture_logits)
    candidates = tuple(
        Candidate(region.bbox, region.mask, probabilities, is_faint=number >= outlines.clear)
        for number, (region, probabilities) in enumerate(zip(outlines.regions, judged, strict=True))
    )
    return Prediction(
        outlines.probability,
        candidates,
        calibration.scan(judged, outlines.picture_logits),
        models="",
        device="",
        seconds=0.0,
    )
