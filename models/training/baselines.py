"""Networks that ours are compared with, behind the interface of models/unet.py.

None starts from weights of others. Their packages are imported only where one is built: that takes
seconds.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path

from safetensors.torch import load_model
from torch import Tensor, nn

from models.training.learning.network_files import load_unet_file, read_network
from models.training.plain_unet import PlainUNet
from models.unet import UNet

CLASS_NETWORK = "resnet18"
"""The one that names the class of the whole picture and outlines nothing."""


@dataclass(frozen=True)
class BaselineConfig:
    """``network`` is one of BASELINES, ``size`` the side in pixels of the square that it takes."""

    network: str
    size: int = 256

    @property
    def step(self) -> int:
        """The sides of the input must be multiples of this."""
        return 1 << (_nnunet_halvings(self.size) if self.network == "nnunet" else 5)


class Baseline(nn.Module):
    """A network that either outlines or names the class, but not both."""

    def __init__(self, config: BaselineConfig):
        super().__init__()
        self.config = config
        self.network = BASELINES[config.network](config.size)

    @property
    def outlines(self) -> bool:
        """Whether it outlines lesions; else it names the class."""
        return self.config.network != CLASS_NETWORK

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 1, H, W) to mask logits (N, 1, H, W) and class logits (N, 3).

        What the network does not say is nought and needs no gradient.
        """
        answer: Tensor = self.network(x)
        if self.outlines:
            return answer, x.new_zeros(len(x), 3)
        return x.new_zeros(x.shape), answer


def load_compared_file(path: Path) -> tuple[UNet | Baseline, frozenset[int]]:
    """Load a baseline or our UNet that save_network wrote, as load_unet_file does."""
    header, _ = read_network(path)
    if "network" not in header["config"]:
        return load_unet_file(path)
    baseline = Baseline(BaselineConfig(**header["config"]))
    load_model(baseline, path)  # it knows that a tensor may have several names
    return baseline.eval(), frozenset(header["held_out"])


def _plain(_size: int) -> nn.Module:
    return PlainUNet()


def _resnet34(_size: int) -> nn.Module:
    """The UNet of segmentation_models_pytorch with its default encoder, without weights."""
    from models.training import vision  # noqa: F401 makes torchvision importable for the next

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`torch\.jit\.interface` is deprecated")  # timm's
        from segmentation_models_pytorch import Unet

    network: nn.Module = Unet("resnet34", encoder_weights=None, in_channels=1, classes=1)
    return network


def _nnunet(size: int) -> nn.Module:
    """The 2-D network that nnU-Net v2 plans for squares of ``size`` (Isensee et al. 2021).

    doi:10.1038/s41592-020-01008-z. It halves the map while that leaves 4 pixels or more; channels
    double from 32 to at most 512. Deep supervision is off, so that the loss is everyone's.
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
    from models.training.vision import resnet18

    network: nn.Module = resnet18(num_classes=3)
    network.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
    return network


BASELINES = {
    "plain": _plain,
    "resnet34": _resnet34,
    "nnunet": _nnunet,
    CLASS_NETWORK: _resnet18,
}
"""By name, what builds a network for squares of a size; each outlines but the last."""
