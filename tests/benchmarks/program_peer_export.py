"""Write our networks, with folded batch norms, as ONNX files that take any number of images."""

import json
import sys
import warnings
from pathlib import Path

import torch
from contenders import Contender, absent
from peer_engines import record_path
from peer_inputs import random_inputs
from peer_networks import Part, parts_of

from models.blocks import fold_batch_norms


def export(part: Part, path: Path) -> None:
    inputs = tuple(torch.from_numpy(each) for each in random_inputs(part.shapes, 1))
    images = tuple({0: torch.export.Dim("images")} for _ in inputs)
    fold_batch_norms(part.network)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(part.network, inputs, path, dynamic_shapes=images, verbose=False)


def main() -> None:
    try:
        import onnx  # noqa: F401
        import onnxscript  # noqa: F401
    except ModuleNotFoundError as error:
        print(json.dumps({"skipped": absent(error)}))
        return
    folder, side = Path(sys.argv[1]), int(sys.argv[2]) or None
    files: list[str] = []
    # One UNet alone is the first of the complete ones.
    for contender in (Contender("complete", "fp32"), Contender("unet", "fp32")):
        parts = parts_of(contender, side)
        operations = sum(part.operations() for part in parts)
        for number in range(len(files), len(parts)):
            files.append(f"{number}.onnx")
            export(parts[number], folder / files[number])
        record = {
            "files": files[: len(parts)],
            "shapes": [part.shapes for part in parts],
            "operations": operations,
        }
        record_path(folder, contender).write_text(json.dumps(record), encoding="utf-8")
    print(json.dumps({}))


if __name__ == "__main__":
    main()
