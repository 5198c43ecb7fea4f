"""Writes the manifest of the weights, weights/manifest.json."""

import json
from pathlib import Path
from typing import Any


def write_weights_manifest(folder: Path, document: dict[str, Any]) -> None:
    """Write manifest.json into a folder; an older file stays until all is written."""
    path = folder / "manifest.json"
    beside = path.with_name(f"{path.name}.part")
    beside.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    beside.replace(path)
