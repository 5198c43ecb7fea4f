"""The one way from a Scan to its Prediction, and from a region of it to class probabilities."""

from dataclasses import replace

from app.domain.edit import DrawnRegion
from app.domain.scan import Scan, on_whole
from app.workers.engine import Engine
from models.torch_free.prediction import ClassProbabilities, Prediction


def predict_scan(engine: Engine, scan: Scan, ticket: int | None = None) -> Prediction:
    """Run the networks on a Scan's ultrasound region, or on all of it if the file names none.

    The Prediction is for the whole Scan. Raises EngineError, EngineStartError and Canceled.
    """
    return on_whole(scan, engine.predict(scan.looked_at, ticket))


def judge_region(
    engine: Engine,
    scan: Scan,
    prediction: Prediction,
    region: DrawnRegion,
    ticket: int | None = None,
) -> ClassProbabilities:
    """Run the classifier on a region that a person drew, as on a candidate of the Prediction.

    It sees the ultrasound region, or the whole image if the region reaches out of it. Raises
    EngineError, EngineStartError and Canceled, and ValueError if the Prediction does not say what
    the image as a whole was found to be.
    """
    if prediction.whole_image is None:
        raise ValueError("the Prediction lacks the logits of the whole image")
    pixels, probability = scan.pixels, prediction.probability
    if scan.ultrasound_region is not None:
        left, top, width, height = scan.ultrasound_region
        x, y, wide, high = region.bbox
        if left <= x and top <= y and x + wide <= left + width and y + high <= top + height:
            pixels = scan.looked_at
            probability = probability[top : top + height, left : left + width]
            region = replace(region, bbox=(x - left, y - top, wide, high))
    return engine.judge(pixels, probability, region, prediction.whole_image.logits, ticket)
