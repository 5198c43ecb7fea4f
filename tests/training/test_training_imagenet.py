"""The pretrained weights of the encoder."""

import pytest
import torch
from torch.nn import functional

from models.intensity import MEAN, SCALE
from models.training.learning import imagenet


@pytest.mark.parametrize("variant", ["lite0", "lite2"])
def test_a_gray_image_gives_the_features_of_the_same_rgb_image(variant: str) -> None:
    encoder = imagenet.imagenet_encoder(variant).eval()
    theirs = imagenet.read_weights(variant)
    gray = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        ours = encoder.stem((gray - MEAN) / SCALE)
        color = (255 * gray.expand(1, 3, 64, 64) - 127) / 128
        seen = functional.conv2d(color, theirs["_conv_stem.weight"], stride=2, padding=1)
        norm = [theirs[f"_bn0.{name}"] for name in ("running_mean", "running_var")]
        scale = [theirs[f"_bn0.{name}"] for name in ("weight", "bias")]
        expected = functional.batch_norm(seen, *norm, *scale, eps=1e-3)
    inner = (..., slice(1, -1), slice(1, -1))  # the border differs: it sees what is outside as gray
    torch.testing.assert_close(ours[inner], expected[inner], rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize(("variant", "last"), [("lite0", 15), ("lite2", 20)])
def test_the_encoder_has_the_imagenet_weights(variant: str, last: int) -> None:
    theirs = imagenet.read_weights(variant)
    encoder = imagenet.imagenet_encoder(variant)
    assert torch.equal(
        encoder.blocks[last].project.conv.weight, theirs[f"_blocks.{last}._project_conv.weight"]
    )
    assert torch.equal(encoder.blocks[0].depthwise.norm.bias, theirs["_blocks.0._bn1.bias"])
