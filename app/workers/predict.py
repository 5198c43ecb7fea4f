"""The one way from a Scan to its Prediction, and from a region of it to class probabilities."""

from dataclasses import replace

from app.domain.edit import DrawnRegion
from app.domain.notice import JobFault
from app.domain.scan import Scan, on_whole
from app.domain.ultrasound_region import nothing_to_judge
from app.words.message import WordedError
from app.workers.engine import Engine
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction


def predict_scan(engine: Engine, scan: Scan, ticket: int | None = None) -> Prediction:
    """Run the networks on each part of a Scan that is judged by itself, or on all of it.

    The Prediction is for the whole Scan. Raises EngineError, EngineStartError and Canceled, and
    WordedError if the file says that there is no tissue to judge.
    """
    if nothing_to_judge(scan.regions):
        raise WordedError(Message.of(JobFault.NOTHING_TO_JUDGE, name=scan.name))
    return on_whole(scan, [engine.predict(part, ticket) for part in scan.judged_parts])


def judge_region(
    engine: Engine,
    scan: Scan,
    prediction: Prediction,
    region: DrawnRegion,
    ticket: int | None = None,
) -> ClassProbabilities:
    """Run the classifier on a region that a person drew, as on a candidate of the Prediction.

    It sees the part that holds the region, or the whole image if none does. Raises
    EngineError, EngineStartError and Canceled, and ValueError if the Prediction does not say what
    the image as a whole was found to be.
    """
    if prediction.whole_image is None:
        raise ValueError("the Prediction lacks the logits of the whole image")
    pixels, probability = scan.pixels, prediction.probability
    for box in scan.judged_boxes:
        left, top, width, height = box
        x, y, wide, high = region.bbox
        if left <= x and top <= y and x + wide <= left + width and y + high <= top + height:
            pixels = scan.part(box)
            probability = probability[top : top + height, left : left + width]
            region = replace(region, bbox=(x - left, y - top, wide, high))
            break
    return engine.judge(pixels, probability, region, prediction.whole_image.logits, ticket)
