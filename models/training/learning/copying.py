"""From the CPU to the device that trains."""

import torch
from torch import Tensor


def copied(values: Tensor, device: torch.device) -> Tensor:
    """Copy from the CPU to a device without waiting for what the device is computing."""
    return values.to(device, non_blocking=True)
