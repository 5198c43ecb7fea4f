"""Batch norms folded into the convolutions of any network of images."""

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def fold_batch_norms(network: nn.Module, side: int) -> None:
    """Fold each batch norm that follows a convolution directly; the network is changed in place.

    It takes (1, 1, side, side). Which layer follows which is found by running it: the batch norm
    gets the very tensor that the convolution gave.
    """
    for convolution, norm in _pairs(network, side):
        fused = fuse_conv_bn_eval(convolution, norm)
        convolution.weight, convolution.bias = fused.weight, fused.bias
        for parent in list(network.modules()):
            for name, child in list(parent.named_children()):
                if child is norm:
                    setattr(parent, name, nn.Identity())


def _pairs(network: nn.Module, side: int) -> list[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    made: list[tuple[nn.Conv2d, Tensor]] = []  # the tensors are kept, so that 'is' can be trusted
    pairs: list[tuple[nn.Conv2d, nn.BatchNorm2d]] = []

    def follow(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        if isinstance(layer, nn.Conv2d):
            made.append((layer, output))
        elif isinstance(layer, nn.BatchNorm2d):
            pairs.extend((maker, layer) for maker, tensor in made if tensor is inputs[0])

    hooks = [layer.register_forward_hook(follow) for layer in network.modules()]
    with torch.no_grad():
        network(torch.zeros(1, 1, side, side))
    for hook in hooks:
        hook.remove()
    return pairs
