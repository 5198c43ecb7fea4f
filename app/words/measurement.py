"""Measurements by hand: values, names of the tools and what to do with them."""

from collections.abc import Mapping

from app.domain.measurement import ManualMeasurement, MeasurementKind, Unit, measured_value
from app.domain.ultrasound_region import NoSize, PixelSize
from app.words.number import grouped
from app.words.text import Text

_VALUES: Mapping[Unit, Text] = {
    Unit.MM: Text("Measurement", "{value} mm"),
    Unit.PX: Text("Measurement", "{value} px"),
    Unit.MM2: Text("Measurement", "{value} mm\u00b2"),
    Unit.PX2: Text("Measurement", "{value} px\u00b2"),
    Unit.DEGREE: Text("Measurement", "{value}\u00b0"),
}
_NO_SIZE: Mapping[NoSize, Text] = {
    NoSize.NOT_GIVEN: Text("Measurement", "{length} (no pixel size)"),
    NoSize.ACROSS: Text(
        "Measurement", "{length}. For mm, all points must be in the same region of the image."
    ),
    NoSize.OUTSIDE: Text(
        "Measurement", "{length}. For mm, all points must be in a region that has a pixel size."
    ),
    NoSize.NO_LENGTHS: Text(
        "Measurement", "{length}. The axes of this region are not lengths, so there are no mm."
    ),
}
_DECIMALS: Mapping[Unit, int] = {Unit.MM: 1, Unit.PX: 0, Unit.MM2: 1, Unit.PX2: 0, Unit.DEGREE: 0}
_WHOLE_MM2_FROM = 9.95
"""Areas are written as those of Lesions: no decimals from 10 mm2 on."""

HOW_TO: Mapping[MeasurementKind, Text] = {
    MeasurementKind.DISTANCE: Text("Measurement", "Distance: click two points. Esc: stop"),
    MeasurementKind.ANGLE: Text(
        "Measurement", "Angle: click an end, the vertex and the other end. Esc: stop"
    ),
    MeasurementKind.ELLIPSE: Text(
        "Measurement", "Ellipse: click the ends of an axis, then the width. Esc: stop"
    ),
    MeasurementKind.POLYGON: Text(
        "Measurement", "Polygon: click the corners, double-click the last. Esc: stop"
    ),
}
SELECTED = Text("Measurement", "Arrow keys move the point, Delete removes the measurement")


def measurement_text(one: ManualMeasurement, size: PixelSize, aspect: float = 1.0) -> str:
    """'12.3 mm', '128 px' and why there are no mm, '34 degrees', '221 mm2'."""
    value, unit = measured_value(one, size.spacing_mm, aspect)
    whole = unit is Unit.MM2 and value >= _WHOLE_MM2_FROM
    decimals = 0 if whole else _DECIMALS[unit]
    words = _VALUES[unit](value=grouped(value, decimals))
    if size.reason is None or unit is Unit.DEGREE:
        return words
    return _NO_SIZE[size.reason](length=words)
