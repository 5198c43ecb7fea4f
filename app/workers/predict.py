"""The one way from a Scan to its Prediction."""

from app.domain.scan import Scan, on_whole
from app.workers.engine import Engine
from models.torch_free.prediction import Prediction


def predict_scan(engine: Engine, scan: Scan, ticket: int | None = None) -> Prediction:
    """Run the networks on a Scan's ultrasound region, or on all of it if the file names none.

    The Prediction is for the whole Scan. Raises EngineError, EngineStartError and Canceled.
    """
    return on_whole(scan, engine.predict(scan.looked_at, ticket))
