"""A small weights folder of untrained networks, for tests of loading and predicting."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from models.classifier import Classifier, ClassifierConfig
from models.unet import UNet, UNetConfig


@pytest.fixture
def small_weights(tmp_path: Path) -> Path:
    """A folder of weights that load quickly, to use as a user's own."""
    torch.manual_seed(0)
    networks = {
        "unet_1": UNet(UNetConfig(size=64)),
        "unet_2": UNet(UNetConfig(size=64)),
        "classifier": Classifier(ClassifierConfig(size=32)),
    }
    records = {}
    for name, network in networks.items():
        path = tmp_path / f"{name}.safetensors"
        save_file(network.half().state_dict(), path)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        records[name] = {"file": path.name, "sha256": digest, "config": asdict(network.config)}
    document = {
        "version": "test",
        "networks": {
            "unets": [records["unet_1"], records["unet_2"]],
            "classifiers": [records["classifier"]],
        },
        "calibration": {
            of_what: {
                question: {"picture": 0.5, "bias": 0.0, "region": region}
                for question in ("lesion", "malignant")
            }
            for of_what, region in {"region": 0.5, "picture": 0.0}.items()
        },
        "operating_points": [{"name": "balanced", "limit": 0.5, "acceptance_limit": 0.5}],
    }
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    return tmp_path
