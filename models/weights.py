"""Networks and guard from the shipped weights, each file checked against the manifest's sha256."""

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

import safetensors.torch
from torch import Tensor, nn

from models.classifier import Classifier, ClassifierConfig
from models.guard import Guard, Limits, Spread
from models.torch_free.manifest import Manifest, WeightsError
from models.unet import UNet, UNetConfig

Network = TypeVar("Network", bound=nn.Module)


def load_unets(manifest: Manifest) -> list[UNet]:
    """Load the UNets in evaluation mode; raises WeightsError."""
    return [
        _load(manifest, record, lambda config: UNet(UNetConfig.of(config)))
        for record in manifest.raw["networks"]["unets"]
    ]


def load_classifiers(manifest: Manifest) -> list[Classifier]:
    """Load the classifiers in evaluation mode; raises WeightsError."""
    return [
        _load(manifest, record, lambda config: Classifier(ClassifierConfig(**config)))
        for record in manifest.raw["networks"]["classifiers"]
    ]


def load_guard(manifest: Manifest) -> Guard | None:
    """Load the guard; None if these weights have none. Raises WeightsError."""
    record = manifest.raw.get("guard")
    if record is None:
        return None
    cloud = {name: part.numpy() for name, part in _tensors(manifest, record).items()}
    try:
        return Guard(Spread(**cloud), Limits(**record["limits"]))
    except (TypeError, KeyError) as error:
        raise WeightsError(
            f"The weights {record['file']} do not fit this version: {manifest.mend}."
        ) from error


def _load(
    manifest: Manifest, record: dict[str, Any], make: Callable[[dict[str, Any]], Network]
) -> Network:
    tensors = _tensors(manifest, record)
    try:
        network = make(record["config"])
        network.load_state_dict(tensors)
    except (RuntimeError, TypeError, KeyError) as error:
        raise WeightsError(
            f"The weights {record['file']} do not fit this version: {manifest.mend}."
        ) from error
    network.eval()
    return network


def _tensors(manifest: Manifest, record: dict[str, Any]) -> dict[str, Tensor]:
    name = record["file"]
    try:
        content = (manifest.folder / name).read_bytes()
    except OSError as error:
        raise WeightsError(
            f"The weights {name} are missing or can't be read: {manifest.mend}."
        ) from error
    if hashlib.sha256(content).hexdigest() != record["sha256"]:
        raise WeightsError(
            f"The weights {name} are not those of their manifest (another sha256): {manifest.mend}."
        )
    # Kept as fp16 on disk; computed in the number type of the device.
    return {key: part.float() for key, part in safetensors.torch.load(content).items()}
