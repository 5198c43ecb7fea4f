"""What networks start from."""

import torch

from models.classifier import Classifier
from models.encoder import DepthwiseConvNorm, Encoder
from models.unet import UNet


def freeze_filters(encoder: Encoder) -> None:
    """Leave the depthwise filters as they were learned: their gradients cost most to make."""
    for module in encoder.modules():
        if isinstance(module, DepthwiseConvNorm):
            module.conv.weight.requires_grad = False


def start_classifier(classifier: Classifier, unet: UNet) -> None:
    """Copy the UNet's encoder; what the first convolution sees of the map starts at zero."""
    tensors = unet.encoder.state_dict()
    first = "stem.conv.weight"
    tensors[first] = torch.cat([tensors[first], torch.zeros_like(tensors[first])], 1)
    classifier.encoder.load_state_dict(tensors)
