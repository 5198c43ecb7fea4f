"""The table of Lesions, and what is not in it."""

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.words.editing import edited_text, judging_text
from app.words.number import (
    area_text,
    length_text,
    percent_text,
    probability_text,
    size_text,
    threshold_number,
)
from app.words.text import Plural, Text
from app.words.verdict import no_region_text

LESIONS = Text("LesionTable", "Lesions")
NOT_ANALYZED_YET = Text("LesionTable", "Not analyzed yet")
SIZE = Text("LesionTable", "Size")
AREA = Text("LesionTable", "Area")
MALIGNANCY = Text("LesionTable", "P(mal)")
_POSSIBLE_SIZE = Text("LesionTable", "possible, {percent}: {size}")
_REJECTED_SIZE = Text("LesionTable", "rejected: {size}")
_LESION = Text("LesionTable", "Lesion {name}, {area}")
_POSSIBLE_LESION = Text("LesionTable", "Possible lesion {name}, {area}")
_MEASURED = Text("LesionTable", "size: largest diameter \u00d7 largest width across it")
_PROBABILITIES = Text(
    "LesionTable", "malignant {malignant}, benign {benign}, no lesion {no_lesion}"
)
_SHAPE = Text("LesionTable", "circularity {circularity}, long axis at {angle}\u00b0")
_LONG_AXIS = Text("LesionTable", "Long axis")
_SHORT_AXIS = Text("LesionTable", "Short axis")
_CIRCULARITY = Text("LesionTable", "Circularity")
_ANGLE = Text("LesionTable", "Angle of long axis")
_DEGREES = Text("LesionTable", "{angle}\u00b0")
_LESION_PROBABILITY = Text("LesionTable", "P(lesion)")
SCALED_BY_HAND = Text("LesionTable", "Pixel size set by hand")
_OF_LESION = Text("LesionTable", "Lesion {name}")
_OF_POSSIBLE = Text("LesionTable", "Possible {name}")

_NOTHING_OUTLINED = Text("LesionTable", "nothing outlined at threshold {threshold}")
_HIDDEN = Plural("LesionTable", "{number} possible lesions hidden", "1 possible lesion hidden", 1)


def size_cell(lesion: Lesion) -> str:
    """'21.6 x 13.0 mm', with the lesion probability of a possible lesion."""
    if not lesion.is_possible:
        return size_text(lesion)
    if lesion.is_rejected:
        return _REJECTED_SIZE(size=size_text(lesion))
    return _POSSIBLE_SIZE(percent=percent_text(lesion.lesion_probability), size=size_text(lesion))


def lesion_tip(lesion: Lesion) -> str:
    """All that the table has no room for, in lines."""
    kind = _POSSIBLE_LESION if lesion.is_possible else _LESION
    given = lesion.class_probabilities
    edited = edited_text(lesion)
    return "\n".join(
        (
            kind(name=lesion.name, area=area_text(lesion)),
            *([edited] if edited else []),
            _MEASURED(),
            _PROBABILITIES(
                malignant=probability_text(given.malignant),
                benign=probability_text(given.benign),
                no_lesion=probability_text(given.normal),
            ),
            _SHAPE(circularity=f"{lesion.circularity:.2f}", angle=f"{lesion.orientation_deg:.0f}"),
        )
    )


def lesion_figures(lesion: Lesion) -> tuple[tuple[str, str], ...]:
    """Names and values of all figures but the class probabilities."""
    return (
        (_LONG_AXIS(), length_text(lesion.long_axis_px, lesion.long_axis_mm)),
        (_SHORT_AXIS(), length_text(lesion.short_axis_px, lesion.short_axis_mm)),
        (AREA(), area_text(lesion)),
        (_ANGLE(), _DEGREES(angle=f"{lesion.orientation_deg:.0f}")),
        (_CIRCULARITY(), f"{lesion.circularity:.2f}"),
        (_LESION_PROBABILITY(), probability_text(lesion.lesion_probability)),
    )


def lesion_caption(lesion: Lesion) -> str:
    """'Lesion 1', 'Possible a'."""
    return (_OF_POSSIBLE if lesion.is_possible else _OF_LESION)(name=lesion.name)


def not_in_the_table(assessment: Assessment, *, possible_shown: bool) -> str:
    """Say what is not in the table and why, in lines; empty if the table shows everything."""
    lines = []
    if assessment.has_lesion and not assessment.lesions:
        lines.append(_NOTHING_OUTLINED(threshold=threshold_number(assessment.threshold)))
    elif not assessment.regions:
        lines.append(no_region_text())
    if judging := judging_text(assessment):
        lines.append(judging)
    hidden = 0 if possible_shown else len(assessment.possible_lesions)
    if hidden:
        lines.append(_HIDDEN(hidden))
    return "\n".join(lines)
