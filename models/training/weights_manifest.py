"""Writes the manifest of the weights, weights/manifest.json, and its hash into the program."""

import json
from pathlib import Path
from typing import Any

from models.torch_free import shipped
from models.torch_free.manifest import manifest_sha256, weights_folder
from models.training.whole import written_whole

_CONSTANT = '''"""Which manifest is this program's. Written by models.training.weights_manifest."""

MANIFEST_SHA256 = "{sha256}"
'''


def write_weights_manifest(folder: Path, document: dict[str, Any]) -> None:
    """Write manifest.json into a folder; an older file stays until all is written.

    If it is the manifest of the shipped weights, the program takes it for its own from now on.
    """
    content = (json.dumps(document, indent=2) + "\n").encode()
    with written_whole(folder / "manifest.json") as beside:
        beside.write_bytes(content)
    if folder.resolve() == Path(str(weights_folder())).resolve():
        with written_whole(Path(shipped.__file__)) as beside:
            beside.write_text(_CONSTANT.format(sha256=manifest_sha256(content)), encoding="utf-8")
