"""UNets and classifiers run on one image: outlines, candidates and their logits."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.blocks import fold_batch_norms, pack_convolutions
from models.classifier import Classifier
from models.crops import Box, crop, find_candidates, reduced, region_features
from models.device import Device
from models.gathering import Answers, Gathered, Inputs, Run
from models.intensity import normalize
from models.torch_free.preprocess import FULL, Letterbox, to_gray, unfold_map
from models.torch_free.regions import Region
from models.unet import UNet


@dataclass(frozen=True, eq=False)
class Outlines:
    """``probability`` (H, W) float32, the candidate regions, their class logits (N, 3).

    The first ``clear`` of the regions are not faint. ``picture_logits`` (3,) are the UNets' for the
    image as a whole. ``square`` (S, S) uint16 is the map in the UNets' square, of which
    ``probability`` and ``regions`` are made.
    """

    probability: NDArray[np.float32]
    regions: list[Region]
    clear: int
    region_logits: Tensor
    picture_logits: Tensor
    square: NDArray[np.uint16]


def unfold(
    square: NDArray[np.uint16], height: int, width: int
) -> tuple[NDArray[np.float32], list[Region], int]:
    """A stored square (S, S) to the map (height, width), read-only, and its candidates."""
    probability = unfold_map(square, height, width)
    return probability, *find_candidates(probability)


class Ensemble:
    """UNets and classifiers, with batch norms folded, on a device.

    The mean of the outputs of all networks of a kind counts. A UNet takes squares of its own size,
    and the part of its map that holds the image is enlarged to that of the largest; classifiers
    take the same input. The networks are changed in place. Any number of threads may call it at a
    time. On a CPU each runs by itself, so an image gets the same numbers whatever the others do; on
    a GPU their images form batches.
    """

    def __init__(self, unets: Sequence[UNet], classifiers: Sequence[Classifier], device: Device):
        self.unets, self.classifiers = tuple(unets), tuple(classifiers)
        self.device = device
        for network in (*self.unets, *self.classifiers):
            fold_batch_norms(network.eval())
            network.to(device.device, device.dtype)
            network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
            pack_convolutions(network)
        sizes = sorted({unet.config.size for unet in self.unets})
        self._unet_answers = {
            size: self._answers_of([unet for unet in self.unets if unet.config.size == size])
            for size in sizes
        }
        self._classifier_answers = self._answers_of(self.classifiers)

    @torch.inference_mode()
    def outline(self, pixels: NDArray[np.uint8]) -> Outlines:
        """Run the networks on (H, W) or (H, W, 3) uint8 pixels.

        Each runs on the image and on its mirror image, and the mean is taken.
        """
        gray = to_gray(pixels)
        height, width = gray.shape
        largest = Letterbox(height, width, max(self._unet_answers))
        maps, image_logits = [], []
        for size, answers in self._unet_answers.items():
            box = Letterbox(height, width, size)
            square = normalize(box.apply(gray))[None, None]
            both = np.concatenate([square, square[..., ::-1]])
            for masks, logits in answers((both,)):
                plain, mirrored = masks  # (1, size, size) each
                inner = ((plain + mirrored.flip(2)) / 2)[:, box.rows, box.columns]
                maps.append(_resized(inner, largest.inner_height, largest.inner_width))
                image_logits.append(logits.mean(0))
        mean_logits = torch.stack(maps).mean(0)
        map_ = np.zeros((largest.size, largest.size), np.uint16)
        map_[largest.rows, largest.columns] = np.rint(torch.sigmoid(mean_logits).numpy() * FULL)
        probability, regions, clear = unfold(map_, height, width)
        logits = torch.zeros(0, 3)
        if regions:
            logits = self.region_logits(gray, probability, regions)
        return Outlines(
            probability,
            regions,
            clear,
            logits,
            torch.stack(image_logits).mean(0),
            map_,
        )

    @torch.inference_mode()
    def region_logits(
        self, gray: NDArray[np.uint8], probability: NDArray[np.float32], regions: Sequence[Region]
    ) -> Tensor:
        """Run the classifiers on N regions of an image and its map, both (H, W).

        Returns class logits (N, 3), the mean over each crop and its mirror image.
        """
        config = self.classifiers[0].config
        boxes: list[Box] = [region.bbox for region in regions]
        reduced_gray, map_, boxes = reduced(gray, probability, boxes, config.picture)
        crops = np.stack(
            [
                crop(reduced_gray, map_, box, size=config.size, context=config.context)
                for box in boxes
            ]
        )
        described = np.stack([region_features(probability, region) for region in regions])
        both = normalize(np.concatenate([crops, crops[..., ::-1]]))
        features = np.tile(described, (2, 1))
        answers = [logits for (logits,) in self._classifier_answers((both, features))]
        return torch.stack(answers).reshape(-1, len(regions), 3).mean(0)

    def _answers_of(self, networks: Sequence[nn.Module]) -> Run:
        """How these networks are run: on a GPU, on the inputs of several threads at once."""
        run = partial(self._run, networks)
        return run if self.device.device.type == "cpu" else Gathered(run)

    def _run(self, networks: Sequence[nn.Module], inputs: Inputs) -> Answers:
        """Run networks on the same inputs; their outputs come back as float32 on the CPU."""
        device, dtype = self.device.device, self.device.dtype
        on_host = [torch.from_numpy(part) for part in inputs]
        if device.type != "cpu":
            # From pinned memory, the copy runs beside the card's work on another batch.
            on_host = [part.pin_memory() for part in on_host]
        placed = [part.to(device, non_blocking=True).to(dtype) for part in on_host]
        placed[0] = placed[0].contiguous(memory_format=torch.channels_last)
        answers = []
        for network in networks:
            outputs = network(*placed)
            answers.append((outputs,) if isinstance(outputs, Tensor) else outputs)
        return [tuple(output.float().cpu() for output in outputs) for outputs in answers]


def _resized(map_: Tensor, height: int, width: int) -> Tensor:
    """Resize a map of logits (1, h, w) to (height, width)."""
    return functional.interpolate(map_[None], (height, width), mode="bilinear")[0, 0]
