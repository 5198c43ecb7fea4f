"""The networks: shapes, folding, and the letterbox from a Scan to a square and back."""

from typing import TypeVar

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from models.blocks import ConvNorm, fold_batch_norms
from models.classifier import Classifier, ClassifierConfig
from models.device import cpu_device
from models.encoder import DepthwiseConvNorm
from models.networks import Ensemble, unfold
from models.torch_free.devices import DeviceReason
from models.torch_free.preprocess import Letterbox, to_gray
from models.unet import UNet, UNetConfig

Network = TypeVar("Network", bound=nn.Module)


def as_after_training(network: Network) -> Network:
    """Give it weights that keep the signal's variance, and other than the initial statistics."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight)
        elif isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.running_mean, -0.5, 0.5)
            nn.init.uniform_(module.running_var, 0.5, 2)
            nn.init.uniform_(module.weight, 0.5, 2)
    return network.eval()


@pytest.fixture
def unet() -> UNet:
    torch.manual_seed(0)
    return as_after_training(UNet(UNetConfig(size=64)))


@pytest.mark.parametrize("shape", [(64, 64), (32, 96), (32, 32)])
def test_the_unet_gives_a_logit_for_every_pixel(unet: UNet, shape: tuple[int, int]) -> None:
    mask, classes = unet(torch.randn(2, 1, *shape))
    assert mask.shape == (2, 1, *shape)
    assert classes.shape == (2, 3)


def test_every_weight_of_the_unet_gets_a_gradient(unet: UNet) -> None:
    mask, classes = unet.train()(torch.randn(2, 1, 64, 64))
    (mask.square().mean() + classes.square().mean()).backward()
    assert all(part.grad is not None and part.grad.abs().sum() > 0 for part in unet.parameters())


def test_folding_gives_the_weights_that_torch_would_give(unet: UNet) -> None:
    parts = [module for module in unet.modules() if isinstance(module, ConvNorm)]
    expected = [fuse_conv_bn_eval(part.conv, part.norm) for part in parts]
    fold_batch_norms(unet)
    for part, other in zip(parts, expected, strict=True):
        assert torch.equal(part.conv.weight, other.weight)
        assert torch.equal(part.conv.bias, other.bias)


def test_folding_changes_the_layers_and_not_the_output(unet: UNet) -> None:
    image = torch.randn(1, 1, 64, 64)
    with torch.inference_mode():
        before = unet(image)
        fold_batch_norms(unet)
        after = unet(image)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in unet.modules())
    for one, other in zip(before, after, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-3)


def test_the_classifier_uses_map_and_features() -> None:
    torch.manual_seed(0)
    network = as_after_training(Classifier(ClassifierConfig(size=32)))
    crops, features = torch.randn(1, 2, 32, 32), torch.randn(1, 6)
    with torch.inference_mode():
        answer = network(crops, features)
        other_map = network(torch.cat([crops[:, :1], -crops[:, 1:]], 1), features)
        other_features = network(crops, -features)
    assert answer.shape == (1, 3)
    assert not torch.allclose(answer, other_map)
    assert not torch.allclose(answer, other_features)


def test_the_mean_of_all_networks_of_a_kind_counts() -> None:
    torch.manual_seed(0)
    unets = [UNet(UNetConfig(size=64)) for _ in range(2)]
    classifiers = [Classifier(ClassifierConfig(size=32)) for _ in range(2)]
    image = np.random.default_rng(0).integers(0, 255, (64, 64), dtype=np.uint8)
    cpu = cpu_device(DeviceReason.CHOSEN)
    alone = [Ensemble([unet], classifiers, cpu).outline(image) for unet in unets]
    together = Ensemble(unets, classifiers, cpu).outline(image)
    mean = np.mean([np.log(one.probability / (1 - one.probability)) for one in alone], axis=0)
    np.testing.assert_allclose(together.probability, 1 / (1 + np.exp(-mean)), atol=1e-3)
    both = sum(one.picture_logits for one in alone) / 2
    torch.testing.assert_close(together.picture_logits, both, rtol=1e-3, atol=1e-4)
    judged = [Ensemble(unets, [one], cpu).outline(image).region_logits for one in classifiers]
    torch.testing.assert_close(together.region_logits, sum(judged) / 2, rtol=1e-3, atol=1e-4)


def test_unets_of_several_sizes_give_one_map_of_the_largest() -> None:
    torch.manual_seed(0)
    unets = [UNet(UNetConfig(size=size)) for size in (32, 96, 64)]
    classifiers = [Classifier(ClassifierConfig(size=32))]
    image = np.random.default_rng(0).integers(0, 255, (50, 100), dtype=np.uint8)
    cpu = cpu_device(DeviceReason.CHOSEN)
    alone = [Ensemble([unet], classifiers, cpu).outline(image) for unet in unets]
    together = Ensemble(unets, classifiers, cpu).outline(image)
    assert together.square.shape == (96, 96)
    mean = np.mean([np.log(one.probability / (1 - one.probability)) for one in alone], axis=0)
    expected = 1 / (1 + np.exp(-mean))
    assert np.abs(together.probability - expected).mean() < np.ptp(expected) / 20
    torch.testing.assert_close(
        together.picture_logits, sum(one.picture_logits for one in alone) / 3, rtol=1e-3, atol=1e-4
    )


class Echo(nn.Module):
    """A UNet whose map is its input."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.config = UNetConfig(size=size)

    def forward(self, square: Tensor) -> tuple[Tensor, Tensor]:
        return square, torch.zeros(len(square), 3)


@pytest.mark.parametrize("height", [500, 514, 542, 563, 591])
def test_maps_of_several_sizes_lie_on_each_other(height: int) -> None:
    rows = np.linspace(0, 255, height).astype(np.uint8)
    image = np.repeat(rows[:, None], 800, 1)
    classifiers = [Classifier(ClassifierConfig(size=32))]
    cpu = cpu_device(DeviceReason.CHOSEN)
    large, small, both = [
        Ensemble([Echo(size) for size in sizes], classifiers, cpu).outline(image).probability
        for sizes in ([256], [192], [256, 192])
    ]
    inner = slice(height // 4, -height // 4)
    slope = np.ptp(both) / height
    np.testing.assert_allclose(both[inner], (large + small)[inner] / 2, atol=0.5 * slope)


@pytest.mark.parametrize("shape", [(32, 32), (480, 640), (641, 479), (33, 8192), (8192, 32)])
def test_undoing_the_letterbox_restores_size_and_place(shape: tuple[int, int]) -> None:
    height, width = shape
    image = np.zeros(shape, np.uint8)
    image[: (height + 1) // 2, : (width + 1) // 2] = 255
    box = Letterbox(height, width, 160)
    square = box.apply(image)
    back = box.undo(square.astype(np.float32) / 255)
    assert square.shape == (160, 160)
    assert back.shape == shape
    # White stays white except for a blur of one pixel of the square along the edges.
    wrong = np.abs(back - image / 255) > 0.5
    pixel = max(1.0, max(shape) / 160)
    assert wrong.sum() <= pixel * (height + width)


def test_the_stored_square_gives_the_map_and_candidates_that_were_shown(unet: UNet) -> None:
    classifiers = [Classifier(ClassifierConfig(size=32))]
    image = np.random.default_rng(0).integers(0, 255, (150, 200), dtype=np.uint8)
    outlines = Ensemble([unet], classifiers, cpu_device(DeviceReason.CHOSEN)).outline(image)
    probability, regions, clear = unfold(outlines.square, 150, 200)
    np.testing.assert_array_equal(probability, outlines.probability)
    assert [region.bbox for region in regions] == [region.bbox for region in outlines.regions]
    assert len(outlines.region_logits) == len(regions)
    assert clear == outlines.clear


def test_letterbox_keeps_the_aspect_ratio() -> None:
    box = Letterbox(300, 600, 160)
    assert (box.inner_height, box.inner_width) == (80, 160)
    assert (box.top, box.left) == (40, 0)


def test_gray_stored_as_color_gives_the_same_gray() -> None:
    gray = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert np.array_equal(to_gray(np.dstack([gray] * 3)), gray)


def test_gradients_in_bf16_and_fp32_differ_by_rounding_only() -> None:
    torch.manual_seed(0)
    block = DepthwiseConvNorm(8, kernel=5, stride=2).train()
    image = torch.randn(2, 8, 16, 16)
    gradients = []
    for dtype in (torch.float32, torch.bfloat16):
        x = image.to(dtype, copy=True).requires_grad_()
        block.zero_grad()
        block(x)[..., :4].float().square().sum().backward()
        gradients.append((x.grad.float(), block.conv.weight.grad.clone()))
    for one, other in zip(*gradients, strict=True):
        assert torch.corrcoef(torch.stack([one.flatten(), other.flatten()]))[0, 1] > 0.99
