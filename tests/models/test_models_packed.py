"""Packed convolutions: the same answers as the plain modules, whatever torch has."""

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
import torch
from torch import Tensor, nn

from models.blocks import ConvNorm, fold_batch_norms, pack_convolutions
from models.classifier import Classifier, ClassifierConfig
from models.encoder import DepthwiseConvNorm
from models.packed import Activation, PackedConv, _runs
from models.unet import UNet, UNetConfig

WITHOUT = not torch.backends.mkldnn.is_available()


def in_place(network: nn.Module, dtype: torch.dtype) -> nn.Module:
    """Prepare it as the program does, but do not pack it."""
    fold_batch_norms(network.eval())
    network.to(dtype)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


def channels_last(*shape: int, dtype: torch.dtype) -> Tensor:
    return torch.randn(shape).to(dtype).contiguous(memory_format=torch.channels_last)


@pytest.mark.skipif(WITHOUT, reason="This torch has no oneDNN.")
def test_this_torch_has_the_operators() -> None:
    # If this fails, the networks work as before, but take a quarter longer: find what replaced
    # the operators.
    assert PackedConv.of(nn.Conv2d(3, 3, 1)) is not None


@pytest.mark.parametrize(
    ("activation", "with_shortcut"),
    [(each, False) for each in Activation] + [(Activation.NONE, True), (Activation.RELU, True)],
)
@pytest.mark.parametrize(
    "block", [lambda: ConvNorm(24, 24), lambda: DepthwiseConvNorm(24, kernel=5, stride=1)]
)
@torch.inference_mode()
def test_convolution_sum_and_activation_are_those_of_the_plain_module(
    block: type[ConvNorm], activation: Activation, with_shortcut: bool
) -> None:
    torch.manual_seed(0)
    plain = in_place(block(), torch.float32)
    x = channels_last(2, 24, 12, 8, dtype=torch.float32)
    shortcut = 8 * torch.randn_like(x) if with_shortcut else None
    before = None if shortcut is None else shortcut.clone()
    wanted = plain(x, activation, shortcut)
    pack_convolutions(plain)
    found = plain(x, activation, shortcut)
    torch.testing.assert_close(found, wanted)
    if shortcut is not None:
        assert torch.equal(shortcut, before)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@torch.inference_mode()
def test_the_networks_answer_as_before(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    unet, classifier = UNet(UNetConfig(size=64)), Classifier(ClassifierConfig(size=32))
    image, crops = torch.randn(2, 1, 64, 64), torch.randn(4, 2, 32, 32)
    for network, inputs in ((unet, (image,)), (classifier, (crops, torch.randn(4, 6)))):
        for module in network.modules():
            if isinstance(module, ConvNorm):
                nn.init.kaiming_normal_(module.conv.weight)
        exact = network.eval()(*inputs)
        in_place(network, dtype)
        names = list(network.state_dict())
        inputs = tuple(part.to(dtype) for part in inputs)
        plain = network(*inputs)
        pack_convolutions(network)
        packed = network(*inputs)
        assert list(network.state_dict()) == names
        if isinstance(exact, Tensor):
            exact, plain, packed = (exact,), (plain,), (packed,)
        for one, other, wanted in zip(packed, plain, exact, strict=True):
            # In bf16 both round, at different places.
            error, before = ((each.float() - wanted).norm() for each in (one, other))
            assert error <= 3 * before + 1e-4 * wanted.norm()


def test_without_the_operators_the_plain_modules_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "ops", SimpleNamespace(mkldnn=SimpleNamespace()))
    monkeypatch.setattr("models.packed._runs", _runs.__wrapped__)
    assert PackedConv.of(nn.Conv2d(3, 3, 1)) is None


def test_with_onednn_turned_off_the_plain_modules_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mkldnn, "enabled", False)
    assert PackedConv.of(nn.Conv2d(3, 3, 1)) is None


def test_a_network_on_another_device_is_not_packed() -> None:
    assert PackedConv.of(nn.Conv2d(3, 3, 1, device="meta")) is None


@torch.inference_mode()
def test_threads_share_one_network_with_inputs_of_several_shapes() -> None:
    torch.manual_seed(0)
    network = in_place(Classifier(ClassifierConfig(size=32)), torch.float32)
    inputs = [(torch.randn(1 + n % 3, 2, 32, 32), torch.randn(1 + n % 3, 6)) for n in range(12)]
    wanted = [network(*each) for each in inputs]
    pack_convolutions(network)

    def run(each: tuple[Tensor, Tensor]) -> Tensor:
        with torch.inference_mode():  # Each thread has a mode of its own.
            answer: Tensor = network(*each)
            return answer

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(run, inputs))
    torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.skipif(WITHOUT, reason="This torch has no oneDNN.")
@torch.inference_mode()
def test_each_order_of_the_weights_is_kept_once() -> None:
    packed = PackedConv(nn.Conv2d(32, 32, 1))
    for count in (1, 2, 3, 4, 6, 8):
        for _ in range(2):
            packed(channels_last(count, 32, 8, 8, dtype=torch.float32), Activation.NONE, None)
    assert len(packed._by_shape) == 6
    assert len(packed._by_layout) < 4
