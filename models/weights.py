"""Networks and guard from a weights folder, each file checked against the manifest's sha256."""

import hashlib
from collections.abc import Callable
from typing import TypeVar

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from models.classifier import Classifier, ClassifierConfig
from models.guard import Guard, Spread
from models.torch_free.fault import WeightsFault
from models.torch_free.manifest import Manifest, WeightsError
from models.torch_free.manifest_parts import GuardEntry, NetworkEntry, Record
from models.torch_free.message import Message
from models.unet import UNet, UNetConfig

Network = TypeVar("Network", bound=nn.Module)


def load_unets(manifest: Manifest) -> list[UNet]:
    """Load the UNets in evaluation mode; raises WeightsError."""
    return [
        _load(manifest, entry, lambda config: UNet(UNetConfig.of(config)))
        for entry in manifest.unets
    ]


def load_classifiers(manifest: Manifest) -> list[Classifier]:
    """Load the classifiers in evaluation mode; raises WeightsError."""
    return [
        _load(manifest, entry, lambda config: Classifier(ClassifierConfig(**config)))
        for entry in manifest.classifiers
    ]


def load_guard(manifest: Manifest) -> Guard | None:
    """Load the guard; None if these weights have none. Raises WeightsError."""
    entry = manifest.guard
    if entry is None:
        return None
    cloud = {name: part.numpy() for name, part in _tensors(manifest, entry).items()}
    try:
        return Guard(Spread(**cloud), entry.limits)
    except TypeError as error:
        raise _error(WeightsFault.NOT_FITTING, manifest, entry) from error


def _load(manifest: Manifest, entry: NetworkEntry, make: Callable[[Record], Network]) -> Network:
    tensors = _tensors(manifest, entry)
    try:
        # Without data at first: filling it with random numbers takes longer than all the rest.
        with torch.device("meta"):
            network = make(entry.config)
        network.load_state_dict(tensors, assign=True)
    except (RuntimeError, TypeError, ValueError, KeyError, OverflowError) as error:
        raise _error(WeightsFault.NOT_FITTING, manifest, entry) from error
    network.eval()
    return network


def _tensors(manifest: Manifest, entry: NetworkEntry | GuardEntry) -> dict[str, Tensor]:
    try:
        content = (manifest.folder / entry.file).read_bytes()
    except OSError as error:
        raise _error(WeightsFault.MISSING, manifest, entry) from error
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        raise _error(WeightsFault.CHANGED, manifest, entry)
    try:
        tensors = safetensors.torch.load(content)
    except safetensors.SafetensorError as error:
        raise _error(WeightsFault.NOT_FITTING, manifest, entry) from error
    # They are stored as fp16 and computed in the number type of the device.
    return {key: part.float() for key, part in tensors.items()}


def _error(
    fault: WeightsFault, manifest: Manifest, entry: NetworkEntry | GuardEntry
) -> WeightsError:
    return WeightsError(Message.of(fault, file=entry.file, fix=manifest.fix))
