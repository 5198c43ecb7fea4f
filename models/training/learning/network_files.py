"""Files of trained networks: safetensors with configuration, held-out folds and provenance."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from models.classifier import Classifier, ClassifierConfig
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError
from models.training.learning.provenance import Provenance
from models.unet import UNet, UNetConfig

Network = TypeVar("Network", bound=nn.Module)

UNETS, CLASSIFIERS = "unets", "classifiers"
"""The kinds of networks."""


@dataclass(frozen=True, eq=False)
class NetworkFile(Generic[Network]):
    """A network in evaluation mode, as loaded from a file.

    ``held_out`` are the folds that it was not trained on, and ``by_set`` says whether these are
    data sets, as in NamedNetwork. In files that are older than these entries, ``by_set`` is None
    and ``provenance`` is empty.
    """

    network: Network
    held_out: frozenset[int]
    by_set: bool | None
    provenance: Provenance

    def holds_out(self, fold: int, *, by_set: bool) -> bool:
        """Whether it was not trained on a fold. If ``by_set``, the folds are data sets.

        Folds of the two kinds share images, so a network holds out only folds of its own kind. An
        older file does not say which kind that is.
        """
        return fold in self.held_out and self.by_set in (None, by_set)


def unet_path(networks: Path, name: str) -> Path:
    """Where a folder of networks with the same encoder has the UNet of a name."""
    return networks / name / "unet.safetensors"


def classifier_path(networks: Path, name: str) -> Path:
    """Where a folder of networks with the same encoder has the classifier of a name."""
    return networks / name / "classifier.safetensors"


def save_network(
    network: nn.Module,
    config: Any,
    path: Path,
    held_out: Sequence[int],
    provenance: Provenance,
    *,
    by_set: bool | None,
) -> None:
    """Write parameters as safetensors; configuration, held-out folds and provenance as header.

    ``config`` is a dataclass of numbers, strings and tuples. ``by_set`` is as in NetworkFile.
    """
    # A network may have a tensor under several names, but safetensors takes each tensor only once.
    once = {**dict(network.named_parameters()), **dict(network.named_buffers())}
    tensors = {name: part.detach().contiguous() for name, part in once.items()}
    header = {
        "config": asdict(config),
        "held_out": list(held_out),
        "by_set": by_set,
        "provenance": provenance,
    }
    with atomic_write(path) as temporary:
        save_file(tensors, temporary, {name: json.dumps(part) for name, part in header.items()})


def load_unet_file(path: Path) -> NetworkFile[UNet]:
    """Load a UNet that save_network wrote. Raises DataError if the file can't be read."""
    header, tensors = read_network(path)
    unet = UNet(UNetConfig.of(header["config"]))
    unet.load_state_dict(tensors)
    return network_file(unet, header)


def load_classifier_file(path: Path) -> NetworkFile[Classifier]:
    """Load a classifier that save_network wrote. Raises DataError if the file can't be read."""
    header, tensors = read_network(path)
    classifier = Classifier(ClassifierConfig(**header["config"]))
    classifier.load_state_dict(tensors)
    return network_file(classifier, header)


def network_file(network: Network, header: dict[str, Any]) -> NetworkFile[Network]:
    """Combine a network with the rest of the header of its file."""
    return NetworkFile(
        network.eval(),
        frozenset(header["held_out"]),
        header.get("by_set"),
        header.get("provenance", {}),
    )


def not_trained_on(
    files: Sequence[NetworkFile[Network]], fold: int, *, by_set: bool
) -> list[Network]:
    """The networks that hold out a fold. Raises DataError if there is none."""
    found = [file.network for file in files if file.holds_out(fold, by_set=by_set)]
    if not found:
        raise DataError(
            f"every network was trained on images of fold {fold} of this list: add one that was "
            "not."
        )
    return found


def trained_on(header: dict[str, Any], fingerprint: str) -> bool:
    """Whether a network was trained on a pack with this fingerprint. Older files don't say."""
    options: dict[str, Any] = header.get("provenance", {}).get("options", {})
    return bool(options.get("images", fingerprint) == fingerprint)


def check_trained_on(path: Path, fingerprint: str) -> None:
    """Raise DataError if a network was trained on images of another pack."""
    if not trained_on(read_header(path), fingerprint):
        raise DataError(
            f"{path} was trained on images that have changed since: delete {path.parent} to train "
            "it again, or use another folder."
        )


def read_header(path: Path) -> dict[str, Any]:
    """The header of a file that save_network wrote. Raises DataError if it can't be read."""
    try:
        with safe_open(path, "pt") as file:
            return {name: json.loads(part) for name, part in file.metadata().items()}
    except (OSError, SafetensorError, ValueError, AttributeError) as error:
        raise DataError(f"{path} is not a file of a trained network: train it again.") from error


def read_network(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """Header and tensors of a file that save_network wrote. Raises as `read_header` does."""
    header = read_header(path)
    with safe_open(path, "pt") as file:
        return header, {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 no dict
