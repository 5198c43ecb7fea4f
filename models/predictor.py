"""The Predictor: one picture's pixels in, a Prediction out."""

import time
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from models.blocks import fold_batch_norms
from models.crops import crop, find_candidates, region_features
from models.device import choose_device, cpu_device
from models.manifest import load_manifest
from models.prediction import Candidate, Prediction
from models.preprocess import Letterbox, normalise, to_grey
from models.regions import Region
from models.weights import load_classifier, load_unet

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192


@dataclass(frozen=True)
class Calibration:
    """How class logits become probabilities: scales and biases fitted on held-out pictures.

    Temperature scaling (Guo et al. 2017, arXiv:1706.04599) with a bias for each class, over the
    classifier's logits for the region and the UNet's for the picture.
    """

    region_scale: float
    picture_scale: float
    bias: tuple[float, float, float]

    def apply(self, region: Tensor, picture: Tensor) -> Tensor:
        """Region logits (N, 3) and picture logits (3,) to probabilities (N, 3)."""
        bias = torch.tensor(self.bias)
        return torch.softmax(self.region_scale * region + self.picture_scale * picture + bias, 1)


class Predictor:
    """The shipped networks on one device.

    Raises WeightsError where the weights are missing or wrong and DeviceError where the device is
    not there.
    """

    def __init__(self, device: str = "auto"):
        manifest = load_manifest()
        self.models = f"BUSight weights {manifest.version}"
        self._unet = load_unet(manifest)
        self._classifier = load_classifier(manifest)
        calibration = manifest.raw["calibration"]
        self._calibration = Calibration(
            calibration["region_scale"], calibration["picture_scale"], tuple(calibration["bias"])
        )
        self._acceptance_limit = float(manifest.raw["acceptance_limit"])
        for network in (self._unet, self._classifier):
            fold_batch_norms(network)
        self._device = choose_device(device)
        self._place()

    @property
    def device_text(self) -> str:
        """The device and number type in use and why."""
        return self._device.text

    def predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        """Outline and judge every candidate of a picture.

        ``pixels`` is (H, W) grey or (H, W, 3) RGB uint8, each side 32 to 8192 pixels; other sizes
        raise ValueError. A GPU that runs out of memory is given up for the CPU.
        """
        height, width = pixels.shape[:2]
        if min(height, width) < SMALLEST_SIDE or max(height, width) > LARGEST_SIDE:
            raise ValueError(
                f"The picture is {width}x{height} pixels: "
                f"each side must have {SMALLEST_SIDE} to {LARGEST_SIDE}."
            )
        try:
            return self._predict(pixels)
        except torch.OutOfMemoryError:
            self._device = cpu_device("the GPU ran out of memory")
            self._place()
            torch.cuda.empty_cache()
            return self._predict(pixels)

    def _place(self) -> None:
        for network in (self._unet, self._classifier):
            network.to(self._device.device, self._device.dtype, memory_format=torch.channels_last)  # type: ignore[call-overload]

    @torch.inference_mode()
    def _predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        start = time.perf_counter()
        grey = to_grey(pixels)
        box = Letterbox(grey.shape[0], grey.shape[1], self._unet.config.size)
        mask_logits, picture_logits = self._run(self._unet, normalise(box.apply(grey))[None, None])
        probability = box.undo(torch.sigmoid(mask_logits[0, 0]).numpy())
        candidates = self._judge(grey, probability, picture_logits[0])
        probability.flags.writeable = False
        return Prediction(
            probability,
            candidates,
            self._acceptance_limit,
            self.models,
            self.device_text,
            time.perf_counter() - start,
        )

    def _judge(
        self, grey: NDArray[np.uint8], probability: NDArray[np.float32], picture_logits: Tensor
    ) -> tuple[Candidate, ...]:
        regions = find_candidates(probability)
        if not regions:
            return ()
        logits = self._region_logits(grey, probability, regions)
        probabilities = self._calibration.apply(logits, picture_logits)
        return tuple(
            Candidate(region.bbox, region.mask, (float(normal), float(benign), float(malignant)))
            for region, (normal, benign, malignant) in zip(regions, probabilities, strict=True)
        )

    def _region_logits(
        self, grey: NDArray[np.uint8], probability: NDArray[np.float32], regions: list[Region]
    ) -> Tensor:
        """Class logits (N, 3): the mean over each crop and its mirror image."""
        config = self._classifier.config
        crops = np.stack(
            [
                crop(grey, probability, region, size=config.size, context=config.context)
                for region in regions
            ]
        )
        described = np.stack([region_features(probability, region) for region in regions])
        both = normalise(np.concatenate([crops, crops[..., ::-1]]))
        (logits,) = self._run(self._classifier, both, np.tile(described, (2, 1)))
        return logits.reshape(2, len(regions), 3).mean(0)

    def _run(self, network: nn.Module, *inputs: NDArray[np.float32]) -> tuple[Tensor, ...]:
        """Run a network on numpy inputs; its outputs come back as float32 on the CPU."""
        placed = [
            torch.from_numpy(part).to(self._device.device, self._device.dtype) for part in inputs
        ]
        placed[0] = placed[0].contiguous(memory_format=torch.channels_last)
        outputs = network(*placed)
        if isinstance(outputs, Tensor):
            outputs = (outputs,)
        return tuple(output.float().cpu() for output in outputs)
