"""Networks before training."""

import torch

from models.classifier import Classifier, ClassifierConfig
from models.encoder import DepthwiseConvNorm, Encoder
from models.training.learning.pack import Pack
from models.unet import UNet, UNetConfig


def start_unet(pack: Pack, size: int) -> UNet:
    """Make a UNet for squares of ``size`` with the pack's pretrained encoder."""
    unet = UNet(UNetConfig(size=size, encoder=pack.encoder))
    unet.encoder.load_state_dict({name: part.float() for name, part in pack.start.items()})
    _freeze_depthwise_filters(unet.encoder)
    return unet


def start_classifier(pack: Pack, unet: UNet) -> Classifier:
    """Make a classifier with the UNet's encoder.

    Its first convolution has one more input, the probability map, with weights of zero.
    """
    classifier = Classifier(ClassifierConfig(encoder=pack.encoder, picture=pack.images.shape[-1]))
    tensors = unet.encoder.state_dict()
    first = "stem.conv.weight"
    tensors[first] = torch.cat([tensors[first], torch.zeros_like(tensors[first])], 1)
    classifier.encoder.load_state_dict(tensors)
    _freeze_depthwise_filters(classifier.encoder)
    return classifier


def _freeze_depthwise_filters(encoder: Encoder) -> None:
    """Do not train the depthwise filters, as their gradients take the most time."""
    for module in encoder.modules():
        if isinstance(module, DepthwiseConvNorm):
            module.conv.weight.requires_grad = False
