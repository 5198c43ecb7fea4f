"""fit-guard: fit the guard to breast images, and write it to the weights."""

import argparse
import hashlib
import json
from dataclasses import asdict

from safetensors.numpy import save_file

from models.guard import Spread
from models.training.data.atomic_write import atomic_write
from models.training.data.folders import add_images_options, add_weights_option, images_path
from models.training.data.image_list import read_image_list
from models.training.learning.provenance import command_provenance
from models.training.measuring.guard_fit import (
    fit_limits,
    fit_spread,
    image_features,
    left_out_warnings,
)
from models.training.measuring.weights_manifest import (
    read_weights_manifest,
    write_weights_manifest,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of fit-guard."""
    add_images_options(parser)
    add_weights_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write guard.safetensors and its entry of the manifest."""
    folder = args.weights.root
    document = read_weights_manifest(folder)
    rows = [row for row in read_image_list(images_path(args)) if not row.excluded]
    features = image_features(rows)
    limits = fit_limits(features)
    spread = fit_spread(features.textures)
    file = folder / "guard.safetensors"
    with atomic_write(file) as temporary:
        save_file({part: getattr(spread, part) for part in Spread.PARTS}, temporary)
    document["guard"] = {
        "file": file.name,
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "limits": asdict(limits),
        "left_out_warned": left_out_warnings(features),
        "fitted_on": {"sets": features.names, "pictures": len(features.sets)},
        "provenance": command_provenance(vars(args), features.names),
    }
    write_weights_manifest(folder, document)
    print(json.dumps(document["guard"], indent=2))
    return 0
