"""The networks that ours are compared with, with the interface of models/unet.py.

None of them starts from pretrained weights. Their packages are imported only when one is built, as
that takes seconds.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_model
from torch import Tensor, nn
from torch.nn import functional

from models.training.learning.losses import SMOOTHING, segmentation_loss, unet_loss
from models.training.learning.network_files import (
    NetworkFile,
    load_unet_file,
    network_file,
    read_header,
)
from models.training.learning.passes import Batch
from models.training.measuring.plain_unet import PlainUNet
from models.unet import UNet

CLASS_NETWORK = "resnet18"
"""This one only classifies the image; it does not segment it."""
OURS = "busight"
"""The name of our UNet among the baselines."""


@dataclass(frozen=True)
class BaselineConfig:
    """``network`` is one of BASELINES, ``size`` the side of its square input in pixels."""

    network: str
    size: int = 256

    @property
    def step(self) -> int:
        """The sides of the input must be multiples of this."""
        return 1 << (_nnunet_halvings(self.size) if self.network == "nnunet" else 5)


class Baseline(nn.Module):
    """A network that either segments or classifies, but not both."""

    def __init__(self, config: BaselineConfig):
        super().__init__()
        self.config = config
        self.network = BASELINES[config.network](config.size)

    @property
    def segments(self) -> bool:
        """Whether it segments lesions; otherwise it classifies the image."""
        return self.config.network != CLASS_NETWORK

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 1, H, W) to mask logits (N, 1, H, W) and class logits (N, 3).

        What the network does not predict is zero and has no gradient.
        """
        output: Tensor = self.network(x)
        if self.segments:
            return output, x.new_zeros(len(x), 3)
        return x.new_zeros(x.shape), output


def baseline_path(folder: Path, network: str) -> Path:
    """Where a folder has the network that train-baseline writes."""
    return folder / f"{network}.safetensors"


def load_baseline_file(path: Path) -> NetworkFile[UNet] | NetworkFile[Baseline]:
    """Load a baseline, or our UNet, that train-baseline wrote. Raises as `load_unet_file` does."""
    header = read_header(path)
    if "network" not in header["config"]:
        return load_unet_file(path)
    baseline = Baseline(BaselineConfig(**header["config"]))
    load_model(baseline, path)  # it knows that a tensor may have several names
    return network_file(baseline, header)


def baseline_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of SegmentationBatches: that of our UNet, or the part that a baseline has."""
    if not isinstance(network, Baseline):
        return unet_loss(network, batch)
    images, masks, labels = batch
    mask_logits, class_logits = network(images.to(memory_format=torch.channels_last))
    if network.segments:
        return segmentation_loss(mask_logits.float(), masks)
    return functional.cross_entropy(class_logits.float(), labels, label_smoothing=SMOOTHING)


def _plain(_size: int) -> nn.Module:
    return PlainUNet()


def _resnet34(_size: int) -> nn.Module:
    """The UNet of segmentation_models_pytorch with its default encoder, not pretrained."""
    # This makes torchvision importable, which segmentation_models_pytorch needs.
    from models.training.measuring import torchvision_resnet  # noqa: F401

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`torch\.jit\.interface` is deprecated")  # timm's
        from segmentation_models_pytorch import Unet

    network: nn.Module = Unet("resnet34", encoder_weights=None, in_channels=1, classes=1)
    return network


def _nnunet(size: int) -> nn.Module:
    """The 2-D network that nnU-Net v2 plans for squares of ``size`` (Isensee et al. 2021).

    doi:10.1038/s41592-020-01008-z. It halves the map down to 4 pixels; channels double from 32 to
    at most 512. It has no deep supervision, so that all networks have the same loss.
    """
    from dynamic_network_architectures.architectures.unet import PlainConvUNet

    stages = _nnunet_halvings(size) + 1
    network: nn.Module = PlainConvUNet(
        input_channels=1,
        n_stages=stages,
        features_per_stage=[min(32 * 2**stage, 512) for stage in range(stages)],
        conv_op=nn.Conv2d,
        kernel_sizes=3,
        strides=[1] + [2] * (stages - 1),
        n_conv_per_stage=2,
        num_classes=1,
        n_conv_per_stage_decoder=2,
        conv_bias=True,
        norm_op=nn.InstanceNorm2d,
        norm_op_kwargs={"eps": 1e-5, "affine": True},
        nonlin=nn.LeakyReLU,
        nonlin_kwargs={"inplace": True},
        deep_supervision=False,
    )
    network.apply(PlainConvUNet.initialize)
    return network


def _nnunet_halvings(size: int) -> int:
    return (size // 4).bit_length() - 1


def _resnet18(_size: int) -> nn.Module:
    """Torchvision's ResNet-18 on one channel, for three classes (He et al., arXiv:1512.03385)."""
    from models.training.measuring.torchvision_resnet import resnet18

    network: nn.Module = resnet18(num_classes=3)
    network.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
    return network


BASELINES = {
    "plain": _plain,
    "resnet34": _resnet34,
    "nnunet": _nnunet,
    CLASS_NETWORK: _resnet18,
}
"""For each name, the function that builds the network for squares of a size."""
