"""Our networks and those beside them, built for torch: as usual, or tuned."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass

import torch
from contenders import CANDIDATES, Contender
from peer_folding import fold_batch_norms
from peer_inputs import Shapes, random_inputs
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from models.classifier import Classifier
from models.device import Device, choose_device
from models.networks import Ensemble
from models.torch_free.devices import DeviceReason
from models.torch_free.manifest import load_manifest
from models.unet import UNet
from models.weights import load_classifiers, load_unets

DTYPES = {
    "fp32": torch.float32,
    "bf16": torch.bfloat16,
    "usual": torch.float32,
}
"""By setting. Tuned networks run in the number type that the program chooses."""


@dataclass(frozen=True)
class Part:
    """A network with the shapes of its inputs for one image; a batch makes the first longer."""

    network: nn.Module
    shapes: Shapes

    def operations(self) -> int:
        """Count the operations for one image, in convolutions and matrix products.

        A multiplication with an addition counts as two. Call it before the network is tuned.
        """
        described = deepcopy(self.network).to("meta")  # shapes only, nothing is computed
        inputs = [torch.empty(*shape, device="meta") for shape in self.shapes]
        with torch.no_grad(), FlopCounterMode(display=False) as counter:
            described(*inputs)
        return int(counter.get_total_flops())


class TorchWork:
    """What torch computes for some images; ``side`` replaces that of a contender's input."""

    def __init__(self, contender: Contender, side: int | None = None):
        self._dtype = DTYPES.get(contender.setting) or choose_device("cpu").dtype
        self.number_type = "bf16" if self._dtype == torch.bfloat16 else "fp32"
        self._is_usual = contender.setting == "usual"
        self._parts = parts_of(contender, side)
        self.operations = sum(part.operations() for part in self._parts)
        if contender.is_ours and not self._is_usual:
            _ship([part.network for part in self._parts], self._dtype)
        elif contender.setting == "tuned":
            for part in self._parts:
                _tune(part, self._dtype)

    def prepare(self, batch: int) -> Callable[[], object]:
        """Give a call that computes ``batch`` images."""
        works = [(part.network, self._inputs(part.shapes, batch)) for part in self._parts]

        def compute() -> None:
            with torch.no_grad() if self._is_usual else torch.inference_mode():
                for network, inputs in works:
                    network(*inputs)

        return compute

    def _inputs(self, shapes: Shapes, batch: int) -> list[Tensor]:
        tensors = [torch.from_numpy(part).to(self._dtype) for part in random_inputs(shapes, batch)]
        if self._is_usual:
            return tensors
        return [
            each.contiguous(memory_format=torch.channels_last) if each.dim() == 4 else each
            for each in tensors
        ]


def parts_of(contender: Contender, side: int | None) -> list[Part]:
    """The networks of a contender in evaluation mode, not tuned."""
    if contender.is_ours:
        return _ours(contender, side)
    edge = side or contender.side
    if contender.network == "matrix":
        return [Part(_Product(), ((edge, edge),))]
    return [Part(_peer(contender.network, edge).eval(), ((1, 1, edge, edge),))]


def _ours(contender: Contender, side: int | None) -> list[Part]:
    """The networks of the program, with the shapes that they get for one image.

    Complete: both UNets on the image and its mirror image, both classifiers on CANDIDATES regions
    and their mirror images. Otherwise the UNet with the largest input, on the image.
    """
    manifest = load_manifest()
    is_complete = contender.network == "complete"
    images, crops = 2 if is_complete else 1, 2 * CANDIDATES
    parts: list[Part] = []
    unets = sorted(load_unets(manifest), key=lambda unet: -unet.config.size)
    for unet in unets if is_complete else unets[:1]:
        edge = side or unet.config.size
        parts.append(Part(unet, ((images, 1, edge, edge),)))
    for classifier in load_classifiers(manifest) if is_complete else ():
        edge = side or classifier.config.size
        shapes = ((crops, 2, edge, edge), (crops, classifier.config.features))
        parts.append(Part(classifier, shapes))
    return parts


def _peer(name: str, side: int) -> nn.Module:
    """Random weights: they make no difference to the time."""
    if name == "basic":
        from monai.networks.nets.basic_unet import BasicUNet

        network: nn.Module = BasicUNet(spatial_dims=2, in_channels=1, out_channels=1)
        return network
    from models.training.measuring.baselines import BASELINES

    return BASELINES[name](side)


def _ship(networks: list[nn.Module], dtype: torch.dtype) -> None:
    """Prepare our networks in place as the program does."""
    unets = [network for network in networks if isinstance(network, UNet)]
    classifiers = [network for network in networks if isinstance(network, Classifier)]
    Ensemble(unets, classifiers, Device(torch.device("cpu"), dtype, DeviceReason.CHOSEN))


def _tune(part: Part, dtype: torch.dtype) -> None:
    fold_batch_norms(part.network, part.shapes[0][-1])
    part.network.to(dtype)
    part.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


class _Product(nn.Module):
    def forward(self, matrix: Tensor) -> Tensor:
        """The square of a matrix."""
        return matrix @ matrix
