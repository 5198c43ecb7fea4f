"""What a person did to a Scan as JSON and back: edits, measurements, and how it is shown."""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from app.domain.edit import Edit
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.orientation import Orientation
from app.domain.presentation import AS_IT_IS, Presentation, WindowLevel
from app.store.edit_codec import edit_from_json, edit_to_json

_logger = logging.getLogger(__name__)

ItemT = TypeVar("ItemT")


def edits_to_json(edits: Sequence[Edit]) -> str:
    """Give the edits of a Scan in their order."""
    return json.dumps([edit_to_json(one) for one in edits])


def edits_from_json(text: str) -> tuple[Edit, ...]:
    """Undo ``edits_to_json``, without what is damaged or from a later version."""
    return _each(text, edit_from_json)


def measurements_to_json(measurements: Sequence[ManualMeasurement]) -> str:
    """Give what was measured in a Scan."""
    return json.dumps([[one.kind.value, one.points] for one in measurements])


def measurements_from_json(text: str) -> tuple[ManualMeasurement, ...]:
    """Undo ``measurements_to_json``, without what is damaged or from a later version."""
    return _each(text, _measurement)


def presentation_to_json(presentation: Presentation) -> str:
    """Give the gray levels and the orientation that a Scan is shown in."""
    return json.dumps(asdict(presentation))


def presentation_from_json(text: str) -> Presentation:
    """Undo ``presentation_to_json``; as the Scan is if it is damaged or from a later version."""
    try:
        data = json.loads(text)
        return Presentation(WindowLevel(**data["window_level"]), Orientation(**data["orientation"]))
    except (KeyError, TypeError, ValueError):
        return AS_IT_IS


def _measurement(data: Any) -> ManualMeasurement:
    kind, points = data
    return ManualMeasurement(MeasurementKind(kind), tuple((float(x), float(y)) for x, y in points))


def _each(text: str, decode: Callable[[Any], ItemT]) -> tuple[ItemT, ...]:
    try:
        data = json.loads(text)
    except ValueError:
        data = []
    found = []
    for one in data:
        try:
            found.append(decode(one))
        except (TypeError, ValueError) as error:
            _logger.warning("something in the study database was left out: %r", error)
    return tuple(found)
