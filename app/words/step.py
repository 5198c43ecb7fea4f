"""What a step that can be undone is called in the window."""

from collections.abc import Sequence

from app.domain.step import (
    EditStep,
    MeasureStep,
    PointStep,
    RemoveStep,
    ReviewStep,
    ScaleStep,
    Step,
    ThresholdStep,
)
from app.words import undo as words
from app.words.message import say
from app.words.number import threshold_number
from app.words.operating_point import operating_point_name
from models.torch_free.operating_point import OperatingPoint


def step_name(step: Step, points: Sequence[OperatingPoint]) -> str:
    """Name a step; ``points`` are all operating points that can be chosen."""
    match step:
        case EditStep() | ReviewStep():
            return say(step.name)
        case ScaleStep():
            return (words.REMOVE_SCALE if step.edit.pixel_mm is None else words.SET_SCALE)()
        case MeasureStep():
            return _of_measure(step)
        case RemoveStep():
            return words.REMOVE(len(step.scans), name=step.first_name)
        case ThresholdStep():
            return words.THRESHOLD(threshold=threshold_number(step.after))
        case PointStep():
            chosen = next((point for point in points if point.name == step.after), None)
            name = step.after if chosen is None else operating_point_name(chosen)
            return words.OPERATING_POINT(name=name)
    raise TypeError(f"{type(step).__name__} has no name")


def _of_measure(step: MeasureStep) -> str:
    more = len(step.after) - len(step.before)
    if more == 0:
        return words.MOVE_MEASUREMENT()
    return (words.MEASURE if more > 0 else words.DELETE_MEASUREMENT)()
