"""An image gets the same numbers, however many are analyzed at the same time."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import torch

from models.predictor import Predictor
from models.torch_free.prediction import Prediction

BOUND = 0.02
"""Of a probability, between one thread of torch and several, which may add in another order: with
bf16 a sum may be rounded to the next of 256 steps. On processors with AVX-512 there is none."""


def predictions(
    predictor: Predictor, images: list[np.ndarray], threads: int, of_torch: int
) -> list[Prediction]:
    start = partial(torch.set_num_threads, of_torch)
    with ThreadPoolExecutor(threads, initializer=start) as pool:
        return list(pool.map(predictor.predict, images))


def test_neither_other_images_nor_threads_change_the_numbers(small_weights: Path) -> None:
    predictor = Predictor("cpu", small_weights)
    numbers = np.random.default_rng(4)
    images = [numbers.integers(0, 255, size, np.uint8) for size in ((200, 260), (90, 400))]
    alone = predictions(predictor, images, 1, 1)
    together = predictions(predictor, images * 3, 3, 1)
    for found, expected in zip(together, alone * 3, strict=True):
        np.testing.assert_array_equal(found.probability, expected.probability)
        assert found.class_probabilities == expected.class_probabilities
        assert found.whole_image == expected.whole_image
        for one, other in zip(found.candidates, expected.candidates, strict=True):
            assert one.bbox == other.bbox
            assert one.class_probabilities == other.class_probabilities
    for found, expected in zip(predictions(predictor, images, 1, 3), alone, strict=True):
        np.testing.assert_allclose(found.probability, expected.probability, atol=BOUND)
        np.testing.assert_allclose(
            found.class_probabilities, expected.class_probabilities, atol=BOUND
        )
