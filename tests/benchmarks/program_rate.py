"""Floating-point operations a second: the networks' against a large matrix product's."""

import json
import statistics
import time
from collections.abc import Callable

import torch
from torch.utils.flop_counter import FlopCounterMode

from models.device import choose_device
from models.networks import Networks
from models.torch_free.manifest import WeightsError, load_manifest
from models.weights import load_classifiers, load_unets

MATRIX = 2048
CANDIDATES = 2
"""Regions in the picture that is timed."""
ROUNDS = 7
ROUND_S = 0.3


def rate(work: Callable[[], object], operations: float, device: torch.device) -> float:
    """Operations a second over ROUND_S or one call, whichever is longer."""
    calls, start = 0, time.perf_counter()
    while time.perf_counter() - start < ROUND_S:
        work()
        calls += 1
        if device.type == "cuda":
            torch.cuda.synchronize()
    return calls * operations / (time.perf_counter() - start)


def count(work: Callable[[], object]) -> int:
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops()


@torch.inference_mode()
def main() -> None:
    try:
        manifest = load_manifest()
    except WeightsError as error:
        print(json.dumps({"skipped": str(error)}))
        return
    chosen = choose_device()
    networks = Networks(load_unets(manifest), load_classifiers(manifest), chosen)
    place = {"device": chosen.device, "dtype": chosen.dtype}
    side, crop = networks.unets[0].config.size, networks.classifiers[0].config.size
    picture = torch.rand(2, 1, side, side, **place)  # each is looked at mirrored, too
    picture = picture.contiguous(memory_format=torch.channels_last)
    crops = torch.rand(2 * CANDIDATES, 2, crop, crop, **place)
    crops = crops.contiguous(memory_format=torch.channels_last)
    features = torch.rand(2 * CANDIDATES, networks.classifiers[0].config.features, **place)
    matrix = torch.rand(MATRIX, MATRIX, **place)

    def analyse() -> None:
        for unet in networks.unets:
            unet(picture)
        for classifier in networks.classifiers:
            classifier(crops, features)

    def multiply() -> torch.Tensor:
        return matrix @ matrix

    works = {"networks": (analyse, count(analyse)), "matrix": (multiply, count(multiply))}
    rates: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS + 1):
        for name, (work, operations) in works.items():
            rates[name].append(rate(work, operations, chosen.device))
    # The first round warms up.
    medians = {name: statistics.median(values[1:]) for name, values in rates.items()}
    print(json.dumps({**medians, "device": chosen.text}))


if __name__ == "__main__":
    main()
