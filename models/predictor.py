"""The Predictor: an image's pixels in, a Prediction out."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from models.calibration import Calibration, odds_inside
from models.cuda import GPU_FULL
from models.device import Device, choose_device, cpu_instead
from models.networks import Ensemble, Outlines
from models.torch_free.devices import DeviceInUse
from models.torch_free.image_warning import ImageWarning
from models.torch_free.manifest import manifest_in_use
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction
from models.torch_free.preprocess import LARGEST_SIDE, SMALLEST_SIDE, to_gray
from models.torch_free.regions import Marked, outline, union
from models.weights import load_classifiers, load_guard, load_unets

DRAWN_LEVEL = 0.95
"""The map is at least this inside a region that a person drew, as in the median lesion that the
UNets outline (docs/adr/0038)."""

ResultT = TypeVar("ResultT")


class Predictor:
    """The networks on one device. If a GPU runs out of memory, the CPU is used from then on.

    Any number of threads may call it at a time.

    ``weights`` is a folder with weights to use instead of the program's. Raises WeightsError if the
    weights are missing or wrong and DeviceError if the device can't be used.
    """

    def __init__(self, device: str = "auto", weights: Path | None = None):
        self._manifest = manifest = manifest_in_use(weights)
        self.models = manifest.models
        self._moving = Lock()
        try:
            self._ensemble = self._load(choose_device(device))
        except torch.OutOfMemoryError:
            self._ensemble = self._load(cpu_instead(GPU_FULL))
            torch.cuda.empty_cache()
        self._calibration = Calibration.of(manifest.calibration)
        self._guard = load_guard(manifest)

    @property
    def device(self) -> Message:
        """The device and number type in use and why."""
        return self._ensemble.device.message

    @property
    def is_on_gpu(self) -> bool:
        """Whether the device is a GPU."""
        return self._ensemble.device.device.type != "cpu"

    @property
    def advice(self) -> Message | None:
        """How to use a better device, None if there is nothing to do."""
        return self._ensemble.device.advice

    def predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        """Outline and judge every candidate of an image, and warn if it is of another kind.

        ``pixels`` is (H, W) gray or (H, W, 3) RGB uint8, each side 32 to 8192 pixels; other sizes
        raise ValueError.
        """
        height, width = pixels.shape[:2]
        if min(height, width) < SMALLEST_SIDE or max(height, width) > LARGEST_SIDE:
            raise ValueError(
                f"The image is {width}x{height} pixels: "
                f"each side must have {SMALLEST_SIDE} to {LARGEST_SIDE}."
            )
        start = time.perf_counter()
        outlines = self._with_memory(lambda ensemble: ensemble.outline(pixels))
        warnings = (
            (ImageWarning.UNCHECKED,) if self._guard is None else self._guard.warnings(pixels)
        )
        return replace(
            judge(outlines, self._calibration),
            models=self.models,
            device=self.device,
            seconds=time.perf_counter() - start,
            warnings=warnings,
            square=outlines.square,
        )

    def judge(
        self,
        pixels: NDArray[np.uint8],
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
    ) -> ClassProbabilities:
        """Judge one region of an image that a person drew, as if the UNets had outlined it.

        ``pixels`` are as for ``predict``. ``probability`` (H, W) and ``image_logits`` are those of
        the Prediction of this image. See docs/adr/0038.
        """
        traced = outline(region.bbox, region.mask)
        drawn = union([traced], probability.shape) * np.float32(DRAWN_LEVEL)
        map_ = np.maximum(probability, drawn)
        logits = self._with_memory(
            lambda ensemble: ensemble.region_logits(to_gray(pixels), map_, [traced])
        )
        odds = odds_inside(map_, [traced])
        return self._calibration.regions(logits, torch.tensor(image_logits), odds)[0]

    def _load(self, device: Device) -> Ensemble:
        return Ensemble(load_unets(self._manifest), load_classifiers(self._manifest), device)

    def _with_memory(self, run: Callable[[Ensemble], ResultT]) -> ResultT:
        """Run the networks, on the CPU from now on if the GPU's memory is full.

        Other threads may still be using those on the GPU: the CPU gets networks of its own.
        """
        ensemble = self._ensemble
        try:
            return run(ensemble)
        except torch.OutOfMemoryError:
            with self._moving:
                if self._ensemble is ensemble:
                    self._ensemble = self._load(cpu_instead(GPU_FULL))
                    torch.cuda.empty_cache()
            return run(self._ensemble)


def judge(outlines: Outlines, calibration: Calibration) -> Prediction:
    """Give every region and the whole image calibrated class probabilities.

    The Prediction does not say which models and device it was made with, and how long it took.
    """
    odds = odds_inside(outlines.probability, outlines.regions)
    judged = calibration.regions(outlines.region_logits, outlines.picture_logits, odds)
    candidates = tuple(
        Candidate(region.bbox, region.mask, probabilities, is_faint=number >= outlines.clear)
        for number, (region, probabilities) in enumerate(zip(outlines.regions, judged, strict=True))
    )
    return Prediction(
        outlines.probability,
        candidates,
        calibration.scan(judged, outlines.picture_logits),
        models="",
        device=Message(DeviceInUse.UNKNOWN),
        seconds=0.0,
        whole_image=calibration.whole_image(outlines.picture_logits),
    )
