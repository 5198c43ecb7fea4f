"""Read and write the manifest of the weights, weights/manifest.json."""

import json
from pathlib import Path
from typing import Any

from models.torch_free import shipped
from models.torch_free.manifest import manifest_sha256, weights_folder
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError

_NAME = "manifest.json"
_CONSTANT = '''"""Which manifest is this program's. Written by {writer}."""

MANIFEST_SHA256 = "{sha256}"
'''


def read_weights_manifest(folder: Path) -> dict[str, Any]:
    """The document of the manifest in a folder. Raises DataError if it can't be read."""
    path = folder / _NAME
    try:
        document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{path} can't be read: make it with calibrate.") from error
    return document


def write_weights_manifest(folder: Path, document: dict[str, Any]) -> None:
    """Write the manifest to a folder.

    If it is the manifest of the shipped weights, its hash is also written into the program.
    """
    content = (json.dumps(document, indent=2) + "\n").encode()
    with atomic_write(folder / _NAME) as temporary:
        temporary.write_bytes(content)
    if folder.resolve() == Path(str(weights_folder())).resolve():
        with atomic_write(Path(shipped.__file__)) as temporary:
            text = _CONSTANT.format(writer=__name__, sha256=manifest_sha256(content))
            temporary.write_text(text, encoding="utf-8")
