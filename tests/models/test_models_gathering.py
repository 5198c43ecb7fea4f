"""Images of several threads form batches on a GPU, and each thread gets its own answers."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from models import gathering
from models.gathering import Gathered

THREADS = 12


class Card:
    """Stands in for networks on a card: doubles what it gets, and notes the sizes of batches."""

    def __init__(self, most=1000):
        self.sizes = []
        self.may_work = threading.Event()
        self.came = 0
        self._lock = threading.Lock()
        self._most = most

    def __call__(self, inputs):
        (rows,) = inputs
        with self._lock:
            self.came += len(rows)
        assert self.may_work.wait(10)
        if len(rows) > self._most:
            raise torch.OutOfMemoryError("the card is full")
        self.sizes.append(len(rows))
        doubled = torch.from_numpy(2 * rows)
        return [(doubled, doubled + 1), (-doubled,)]


def run(card):
    """Have every thread run two rows, all of which come while the card is at work."""
    gathered = Gathered(card)

    def work(number):
        return gathered((np.full((2, 3), number, np.float32),))

    with ThreadPoolExecutor(THREADS) as pool:
        futures = [pool.submit(work, number) for number in range(THREADS)]
        while card.came // 2 + len(gathered._waiting) < THREADS:
            threading.Event().wait(0.001)
        card.may_work.set()
        for number, future in enumerate(futures):
            (one, other), (third,) = future.result(10)
            assert one.shape == (2, 3)
            assert (one == 2 * number).all()
            assert (other == 2 * number + 1).all()
            assert (third == -2 * number).all()


def test_what_waits_is_run_as_one_batch():
    card = Card()
    run(card)
    assert sum(card.sizes) == 2 * THREADS
    assert len(card.sizes) <= gathering._BATCHES + 2, "threads ran alone beside others that waited"


def test_a_batch_has_a_limit(monkeypatch):
    monkeypatch.setattr(gathering, "MOST_ROWS", 8)
    card = Card()
    run(card)
    assert max(card.sizes) == 8


def test_a_batch_that_does_not_fit_is_run_one_by_one():
    card = Card(most=2)
    run(card)
    assert card.sizes == [2] * THREADS


def test_an_error_reaches_every_thread_of_the_batch():
    def broken(_inputs):
        raise RuntimeError("bad kernel")

    gathered = Gathered(broken)
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(gathered, (np.zeros((1, 1), np.float32),)) for _ in range(8)]
        for future in futures:
            with pytest.raises(RuntimeError, match="bad kernel"):
                future.result(10)
