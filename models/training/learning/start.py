"""Networks before training."""

import torch

from models.classifier import Classifier, ClassifierConfig
from models.encoder import DepthwiseConvNorm, Encoder
from models.training.learning.pack import Pack
from models.unet import UNet, UNetConfig


def start_unet(pack: Pack, encoder: str, size: int, device: torch.device) -> UNet:
    """Make a UNet for squares of ``size`` with a pretrained encoder of the pack, on the CPU."""
    unet = UNet(UNetConfig(size=size, encoder=encoder))
    start = pack.starts[encoder]
    unet.encoder.load_state_dict({name: part.float() for name, part in start.items()})
    _choose_trained(unet.encoder, device)
    return unet


def start_classifier(pack: Pack, unet: UNet, device: torch.device) -> Classifier:
    """Make a classifier with the UNet's encoder, on the CPU.

    Its first convolution has one more input, the probability map, with weights of zero.
    """
    config = ClassifierConfig(encoder=unet.config.encoder, picture=pack.images.shape[-1])
    classifier = Classifier(config)
    tensors = unet.encoder.state_dict()
    first = "stem.conv.weight"
    tensors[first] = torch.cat([tensors[first], torch.zeros_like(tensors[first])], 1)
    classifier.encoder.load_state_dict(tensors)
    _choose_trained(classifier.encoder, device)
    return classifier


def is_frozen(device: torch.device) -> bool:
    """Whether depthwise filters are not trained: on a CPU, their gradients take the most time."""
    return device.type == "cpu"


def _choose_trained(encoder: Encoder, device: torch.device) -> None:
    for module in encoder.modules():
        if isinstance(module, DepthwiseConvNorm):
            module.conv.weight.requires_grad = not is_frozen(device)
