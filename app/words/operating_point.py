"""Operating points: their names, and what was measured at them."""

from collections.abc import Mapping

from app.words.text import Text
from models.torch_free.operating_point import Measurement, OperatingPoint

_NOT_MEASURED = Text("OperatingPoint", "not measured")

_NAMES: Mapping[str, Text] = {
    "high sensitivity": Text("OperatingPoint", "high sensitivity"),
    "balanced": Text("OperatingPoint", "balanced"),
    "high specificity": Text("OperatingPoint", "high specificity"),
    "not measured": _NOT_MEASURED,
}
_KNOWN = Text("OperatingPoint", "known sites: sensitivity {sensitivity}, specificity {specificity}")
_LEFT_OUT = Text(
    "OperatingPoint",
    "a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)",
)


def operating_point_name(point: OperatingPoint) -> str:
    """The name to show. One that only a user's own weights have is shown as it is."""
    words = _NAMES.get(point.name)
    return point.name if words is None else words()


def measured_lines(point: OperatingPoint) -> tuple[str, ...]:
    """Say what was measured at an operating point, at known sites and at new ones."""
    both = ((_KNOWN, point.known), (_LEFT_OUT, point.left_out))
    lines = tuple(_rates(words, measured) for words, measured in both if measured is not None)
    return lines or (not_measured(),)


def not_measured() -> str:
    """Say that nothing was measured."""
    return _NOT_MEASURED()


def _rates(words: Text, measured: Measurement) -> str:
    return words(
        sensitivity=f"{measured.sensitivity:.2f}", specificity=f"{measured.specificity:.2f}"
    )
