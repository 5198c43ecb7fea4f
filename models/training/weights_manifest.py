"""Writes the manifest of the weights, weights/manifest.json."""

import json
from pathlib import Path
from typing import Any

from models.training.whole import written_whole


def write_weights_manifest(folder: Path, document: dict[str, Any]) -> None:
    """Write manifest.json into a folder; an older file stays until all is written."""
    with written_whole(folder / "manifest.json") as beside:
        beside.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
