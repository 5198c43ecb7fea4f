"""Files of trained networks: safetensors with the configuration and the folds not seen."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from models.classifier import Classifier, ClassifierConfig
from models.training.data.rows import DataError
from models.training.whole import written_whole
from models.unet import UNet, UNetConfig

Network = TypeVar("Network", UNet, Classifier)


def save_network(
    network: nn.Module,
    config: Any,
    path: Path,
    held_out: Sequence[int],
) -> None:
    """Write a network's weights as safetensors, configuration and held-out folds in the header.

    ``config`` is a dataclass of numbers, texts and tuples.
    """
    # A network may hold a tensor under several names; safetensors takes each tensor but once.
    once = {**dict(network.named_parameters()), **dict(network.named_buffers())}
    tensors = {name: part.detach().contiguous() for name, part in once.items()}
    header = {"config": asdict(config), "held_out": list(held_out)}
    with written_whole(path) as beside:
        save_file(tensors, beside, {name: json.dumps(part) for name, part in header.items()})


def load_unet_file(path: Path) -> tuple[UNet, frozenset[int]]:
    """Load a UNet that save_network wrote, in evaluation mode, and the folds it has not seen."""
    header, tensors = read_network(path)
    unet = UNet(UNetConfig.of(header["config"]))
    unet.load_state_dict(tensors)
    return unet.eval(), frozenset(header["held_out"])


def load_classifier_file(path: Path) -> tuple[Classifier, frozenset[int]]:
    """Load a classifier that save_network wrote, in evaluation mode, and the folds not seen."""
    header, tensors = read_network(path)
    classifier = Classifier(ClassifierConfig(**header["config"]))
    classifier.load_state_dict(tensors)
    return classifier.eval(), frozenset(header["held_out"])


def unseen(networks: Sequence[tuple[Network, frozenset[int]]], *folds: int) -> list[Network]:
    """Of networks with the folds that they have not seen, those to which ``folds`` are new.

    Raises DataError where there is none.
    """
    found = [network for network, new in networks if new.issuperset(folds)]
    if not found:
        named = " or ".join(map(str, folds))
        raise DataError(f"every network has learnt from fold {named}: add one that has not.")
    return found


def read_network(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """Header and tensors of a file that save_network wrote."""
    with safe_open(path, "pt") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 no mapping
        header = {name: json.loads(part) for name, part in file.metadata().items()}
        return header, tensors
