"""Batches for a GPU, made of what several threads want at the same time."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock, Semaphore

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Inputs = tuple[NDArray[np.float32], ...]
"""Arrays (N, ...) with the same N: a network's inputs."""

Answers = list[tuple[Tensor, ...]]
"""The outputs of each network, tensors (N, ...)."""

Run = Callable[[Inputs], Answers]

MOST_ROWS = 64
"""Rows of a batch: 32 images and their mirror images."""

_BATCHES = 2
"""Batches at a time: the card is at one while a thread puts the next one together."""


@dataclass(eq=False)
class _Wanted:
    inputs: Inputs
    answers: Future[Answers] = field(default_factory=Future)


class Gathered:
    """Runs networks on the inputs of several threads at once.

    A thread that comes while batches are being run leaves its inputs. Of those that wait, one runs
    the next batch for all. So a batch is as large as the card is busy, and nothing waits for more.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._lock = Lock()
        self._waiting: list[_Wanted] = []
        self._turns = Semaphore(_BATCHES)

    def __call__(self, inputs: Inputs) -> Answers:
        """Give the networks' answers to these inputs."""
        wanted = _Wanted(inputs)
        with self._lock:
            self._waiting.append(wanted)
        with self._turns:
            while batch := self._batch_for(wanted):
                self._answer(batch)
        return wanted.answers.result()

    def _batch_for(self, wanted: _Wanted) -> list[_Wanted]:
        """Take the first ones that wait; none if another thread has taken this one."""
        with self._lock:
            if wanted not in self._waiting:
                return []
            rows, number = 0, 0
            for one in self._waiting:
                rows += len(one.inputs[0])
                if number and rows > MOST_ROWS:
                    break
                number += 1
            batch = self._waiting[:number]
            del self._waiting[:number]
            return batch

    def _answer(self, batch: list[_Wanted]) -> None:
        try:
            parts = zip(*(one.inputs for one in batch), strict=True)
            answers = self._run(tuple(np.concatenate(part) for part in parts))
        except torch.OutOfMemoryError as error:
            if len(batch) > 1:  # each may still fit by itself
                for one in batch:
                    self._answer([one])
            else:
                batch[0].answers.set_exception(error)
        except Exception as error:  # noqa: BLE001 whatever it was, each of them must get an end
            for one in batch:
                one.answers.set_exception(error)
        else:
            start = 0
            for one in batch:
                end = start + len(one.inputs[0])
                one.answers.set_result(
                    [tuple(output[start:end] for output in outputs) for outputs in answers]
                )
                start = end
