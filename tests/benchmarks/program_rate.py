"""Floating-point operations per second of the networks and of a large matrix product.

On a CPU also those of the networks if several images are analyzed at a time, as in a folder.
"""

import json
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import torch
from torch.utils.flop_counter import FlopCounterMode

from app.words.message import english
from models.device import choose_device
from models.job_threads import jobs_at_once
from models.networks import Ensemble
from models.torch_free.cpus import usable
from models.torch_free.manifest import WeightsError, load_manifest
from models.weights import load_classifiers, load_unets

MATRIX = 2048
CANDIDATES = 2
"""Regions in the timed image."""
ROUNDS = 7
ROUND_S = 0.3
CALLS = 8
"""Of each thread, in a round."""


def rate(work: Callable[[], object], operations: float, device: torch.device) -> float:
    """Operations per second during ROUND_S or one call, whichever is longer."""
    calls, start = 0, time.perf_counter()
    while time.perf_counter() - start < ROUND_S:
        work()
        calls += 1
        if device.type == "cuda":
            torch.cuda.synchronize()
    return calls * operations / (time.perf_counter() - start)


def rate_of_several(work: Callable[[], object], operations: float) -> float:
    """Operations per second of as many threads as a folder run has."""
    at_once = jobs_at_once(usable(), usable())
    inference = torch.inference_mode()(work)  # a mode of each thread
    calls = CALLS * at_once
    with ThreadPoolExecutor(at_once, initializer=partial(torch.set_num_threads, 1)) as pool:
        start = time.perf_counter()
        for call in [pool.submit(inference) for _ in range(calls)]:
            call.result()
        return calls * operations / (time.perf_counter() - start)


def count(work: Callable[[], object]) -> int:
    with FlopCounterMode(display=False) as counter:
        work()
    return int(counter.get_total_flops())


@torch.inference_mode()
def main() -> None:
    try:
        manifest = load_manifest()
    except WeightsError as error:
        print(json.dumps({"skipped": english(error.message)}))
        return
    chosen = choose_device()
    unets, classifiers = load_unets(manifest), load_classifiers(manifest)
    crop = classifiers[0].config.size
    # The image and its mirror image, for each UNet.
    images = [torch.rand(2, 1, unet.config.size, unet.config.size) for unet in unets]
    crops = torch.rand(2 * CANDIDATES, 2, crop, crop)
    features = torch.rand(2 * CANDIDATES, classifiers[0].config.features)
    matrix = torch.rand(MATRIX, MATRIX)

    def analyze() -> None:
        for unet, image in zip(unets, images, strict=True):
            unet(image)
        for classifier in classifiers:
            classifier(crops, features)

    def multiply() -> torch.Tensor:
        return matrix @ matrix

    counted = count(analyze)  # only plain convolutions can be counted
    Ensemble(unets, classifiers, chosen)  # prepares the networks in place
    *images, crops, features, matrix = (
        each.to(chosen.device, chosen.dtype) for each in (*images, crops, features, matrix)
    )
    *images, crops = (
        each.contiguous(memory_format=torch.channels_last) for each in (*images, crops)
    )
    works = {"networks": (analyze, counted), "matrix": (multiply, count(multiply))}
    rates: dict[str, list[float]] = {name: [] for name in works}
    several: list[float] = []
    for _ in range(ROUNDS + 1):
        for name, (work, operations) in works.items():
            rates[name].append(rate(work, operations, chosen.device))
        if chosen.device.type == "cpu":
            several.append(rate_of_several(analyze, counted))
    rates["several"] = several or rates["networks"]
    # The first round warms up.
    medians = {name: statistics.median(values[1:]) for name, values in rates.items()}
    print(json.dumps({**medians, "device": english(chosen.message)}))


if __name__ == "__main__":
    main()
