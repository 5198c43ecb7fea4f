"""The forward and backward pass of a batch. On a GPU, they are recorded as CUDA graphs.

A UNet has over a thousand small kernels. Launching them one by one takes several times as long as
running them; a graph is launched as a whole.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from models.device import Device

Batch = tuple[Tensor, ...]
Loss = Callable[[nn.Module, Batch], Tensor]
_WARM_UPS = 2
"""Passes before a recording, in which libraries choose their algorithms and reserve memory."""


class Passes:
    """Computes the loss of batches and its gradients, which replace those of the last batch."""

    def __init__(self, network: nn.Module, loss: Loss, device: Device):
        self._network, self._loss, self._device = network, loss, device
        self._parameters = [part for part in network.parameters() if part.requires_grad]

    def run(self, batch: Batch) -> Tensor:
        """Give the loss of a batch, a scalar. Parameters have the gradients in ``grad``."""
        for part in self._parameters:
            part.grad = None
        return self._both(batch, cached=True)

    def _both(self, batch: Batch, *, cached: bool) -> Tensor:
        kind, dtype = self._device.device.type, self._device.dtype
        reduced = dtype != torch.float32
        with torch.autocast(kind, dtype, enabled=reduced, cache_enabled=cached):
            value = self._loss(self._network, batch)
        value.backward()  # type: ignore[no-untyped-call]
        return value.detach()


class RecordedPasses(Passes):
    """Passes that are recorded at the first batch of each shape, and repeated afterwards."""

    def __init__(self, network: nn.Module, loss: Loss, device: Device):
        super().__init__(network, loss, device)
        self._recorded: dict[tuple[torch.Size, ...], tuple[torch.cuda.CUDAGraph, Batch, Tensor]]
        self._recorded = {}
        self._memory = torch.cuda.graph_pool_handle()
        for part in self._parameters:
            part.grad = torch.zeros_like(part)

    def run(self, batch: Batch) -> Tensor:
        """As in Passes. The tensor with the loss is overwritten by the next batch."""
        shapes = tuple(part.shape for part in batch)
        if shapes not in self._recorded:
            self._recorded[shapes] = self._record(batch)
        graph, inputs, value = self._recorded[shapes]
        for ours, theirs in zip(inputs, batch, strict=True):
            ours.copy_(theirs)
        graph.replay()
        return value

    def _record(self, batch: Batch) -> tuple[torch.cuda.CUDAGraph, Batch, Tensor]:
        inputs = tuple(part.clone() for part in batch)
        aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):
            for _ in range(_WARM_UPS):
                self._both(inputs, cached=False)
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._memory):
            torch._foreach_zero_([part.grad for part in self._parameters if part.grad is not None])
            value = self._both(inputs, cached=False)
        return graph, inputs, value


def passes(network: nn.Module, loss: Loss, device: Device) -> Passes:
    """Choose how the passes run on a device, to which the network has been moved."""
    kind = RecordedPasses if device.device.type == "cuda" else Passes
    return kind(network, loss, device)
