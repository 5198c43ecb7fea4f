"""A Step as JSON and back, for the database. What is written once is read by later versions."""

import json
import logging
from collections.abc import Callable, Mapping
from functools import singledispatch
from typing import Any

from app.domain.edit import SetScale
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
from app.domain.step_name import StepName
from app.store.edit_codec import edit_from_json, edit_to_json
from app.store.person_codec import measurements_from_json, measurements_to_json
from app.store.review_codec import review_from_json, review_to_json
from models.torch_free.message import Message

_logger = logging.getLogger(__name__)


def step_to_json(step: Step) -> str:
    """Give a Step as an object with its ``kind``, its ``scans`` and what ``_values`` gives."""
    kind = next(name for name, (made, _) in _KINDS.items() if made is type(step))
    return json.dumps({"kind": kind, "scans": step.scans, **_values(step)})


def step_from_json(text: str) -> Step | None:
    """Undo ``step_to_json``; None if it is damaged or from a later version."""
    try:
        data = json.loads(text)
        _, read = _KINDS[data["kind"]]
        return read(tuple(map(int, data["scans"])), data)
    except (KeyError, TypeError, ValueError) as error:
        _logger.warning("a step in the study database was left out: %r", error)
        return None


@singledispatch
def _values(step: Step) -> Mapping[str, Any]:
    raise TypeError(f"{type(step).__name__} can't be kept")


@_values.register
def _of_edits(step: EditStep) -> Mapping[str, Any]:
    return {"edits": [edit_to_json(one) for one in step.edits], **_name_values(step.name)}


@_values.register
def _of_review(step: ReviewStep) -> Mapping[str, Any]:
    before, after = review_to_json(step.before), review_to_json(step.after)
    return {"before": before, "after": after, **_name_values(step.name)}


@_values.register
def _of_scale(step: ScaleStep) -> Mapping[str, Any]:
    return {"edit": edit_to_json(step.edit)}


@_values.register
def _of_measure(step: MeasureStep) -> Mapping[str, Any]:
    before, after = measurements_to_json(step.before), measurements_to_json(step.after)
    return {"before": before, "after": after}


@_values.register
def _of_removal(step: RemoveStep) -> Mapping[str, Any]:
    return {"first_name": step.first_name, "shown": step.shown}


@_values.register
def _of_change(step: ThresholdStep | PointStep) -> Mapping[str, Any]:
    return {"before": step.before, "after": step.after}


def _name_values(name: Message) -> Mapping[str, Any]:
    return {"name": name.code.value, "values": dict(name.values)}


def _name(data: dict[str, Any]) -> Message:
    return Message.of(StepName(data["name"]), **data["values"])


def _edits(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    (_,) = scans
    return EditStep(scans, tuple(map(edit_from_json, data["edits"])), _name(data))


def _review(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    (_,) = scans
    before, after = review_from_json(data["before"]), review_from_json(data["after"])
    return ReviewStep(scans, before, after, _name(data))


def _scale(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    edit = edit_from_json(data["edit"])
    if not isinstance(edit, SetScale) or not scans:
        raise ValueError("this sets no scale")
    return ScaleStep(scans, edit)


def _measure(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    (_,) = scans
    before, after = (measurements_from_json(data[part]) for part in ("before", "after"))
    return MeasureStep(scans, before, after)


def _removal(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    shown = data["shown"]
    return RemoveStep(scans, str(data["first_name"]), None if shown is None else int(shown))


def _threshold(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    return ThresholdStep(scans, float(data["before"]), float(data["after"]))


def _point(scans: tuple[int, ...], data: dict[str, Any]) -> Step:
    return PointStep(scans, str(data["before"]), str(data["after"]))


_KINDS: Mapping[str, tuple[type[Step], Callable[[tuple[int, ...], dict[str, Any]], Step]]] = {
    "edit": (EditStep, _edits),
    "review": (ReviewStep, _review),
    "scale": (ScaleStep, _scale),
    "measure": (MeasureStep, _measure),
    "remove": (RemoveStep, _removal),
    "threshold": (ThresholdStep, _threshold),
    "operating_point": (PointStep, _point),
}
"""The kinds by their names in JSON, and what reads them. A name is never given to another kind."""
