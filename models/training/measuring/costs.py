"""Size and computing cost of a network."""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def costs(network: nn.Module, size: int) -> tuple[int, float]:
    """Count parameters, and GFLOP for one image of ``size`` by ``size``.

    A multiplication with an addition counts as two operations. Only convolutions and matrix
    products count.
    """
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        network.eval()(torch.zeros(1, 1, size, size))
    parameters = sum(part.numel() for part in network.parameters())
    return parameters, counter.get_total_flops() / 1e9
