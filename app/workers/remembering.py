"""An Engine that analyzes no image twice."""

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from app.store.errors import StoreError
from app.store.kept import pixels_sha256
from app.store.study_store import StudyStore
from app.workers.engine import Engine, EngineInfo
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Marked


class RememberingEngine(Engine):
    """Looks an image up in the study database before it asks another Engine.

    An image is known by its pixels, wherever its file is now. Without a working database it asks
    the other Engine every time.
    """

    def __init__(self, engine: Engine, store: StudyStore) -> None:
        self._engine = engine
        self._store = store

    @property
    def store(self) -> StudyStore:
        """The study database in use."""
        return self._store

    def use(self, store: StudyStore) -> None:
        """Use another study database from the next image on."""
        store.take_over(self._store)
        self._store = store

    @property
    def threads(self) -> int | None:
        """As for the other Engine."""
        return self._engine.threads

    @threads.setter
    def threads(self, number: int | None) -> None:
        self._engine.threads = number

    @property
    def device(self) -> str:
        """As for the other Engine."""
        return self._engine.device

    @device.setter
    def device(self, name: str) -> None:
        self._engine.device = name

    def start(self) -> None:
        """Start the other Engine."""
        self._engine.start()

    def close(self) -> None:
        """Close the other Engine."""
        self._engine.close()

    def ticket(self) -> int:
        """Give a ticket of the other Engine."""
        return self._engine.ticket()

    def cancel(self) -> None:
        """Cancel what the other Engine is at."""
        self._engine.cancel()

    def info(self, ticket: int | None = None) -> EngineInfo:
        """Wait for the other Engine."""
        return self._engine.info(ticket)

    def predict(self, pixels: NDArray[np.uint8], ticket: int | None = None) -> Prediction:
        """Give what the database knows, or ask the other Engine and keep its answer."""
        models = self._engine.info(ticket).models
        sha256 = pixels_sha256(pixels)
        store = self._store
        with suppress(StoreError):
            known = store.prediction(sha256, models)
            if known is not None:
                return known
        prediction = self._engine.predict(pixels, ticket)
        # What can't be saved now is reported where the worklist is saved.
        with suppress(StoreError):
            store.keep_prediction(sha256, prediction)
        return prediction

    def judge(
        self,
        pixels: NDArray[np.uint8],
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
        ticket: int | None = None,
    ) -> ClassProbabilities:
        """Ask the other Engine."""
        return self._engine.judge(pixels, probability, region, image_logits, ticket)
