"""The table of Lesions, and what is not in it."""

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.words.number import area_text, percent_text, probability_text, size_text, threshold_number
from app.words.text import Plural, Text
from app.words.verdict import no_region_text

LESIONS = Text("LesionTable", "Lesions")
NOT_ANALYZED_YET = Text("LesionTable", "Not analyzed yet")
SIZE = Text("LesionTable", "Size")
AREA = Text("LesionTable", "Area")
MALIGNANCY = Text("LesionTable", "P(mal)")
_POSSIBLE_SIZE = Text("LesionTable", "possible, {percent}: {size}")
_LESION = Text("LesionTable", "Lesion {name}, {area}")
_POSSIBLE_LESION = Text("LesionTable", "Possible lesion {name}, {area}")
_MEASURED = Text("LesionTable", "size: largest diameter \u00d7 largest width across it")
_PROBABILITIES = Text(
    "LesionTable", "malignant {malignant}, benign {benign}, no lesion {no_lesion}"
)
_SHAPE = Text("LesionTable", "circularity {circularity}, long axis at {angle}\u00b0")

_NOTHING_OUTLINED = Text("LesionTable", "nothing outlined at threshold {threshold}")
_HIDDEN = Plural("LesionTable", "{number} possible lesions hidden", "1 possible lesion hidden", 1)


def size_cell(lesion: Lesion) -> str:
    """'21.6 x 13.0 mm', with the lesion probability of a possible lesion."""
    if not lesion.is_possible:
        return size_text(lesion)
    return _POSSIBLE_SIZE(percent=percent_text(lesion.lesion_probability), size=size_text(lesion))


def lesion_tip(lesion: Lesion) -> str:
    """All that the table has no room for, in lines."""
    kind = _POSSIBLE_LESION if lesion.is_possible else _LESION
    given = lesion.class_probabilities
    return "\n".join(
        (
            kind(name=lesion.name, area=area_text(lesion)),
            _MEASURED(),
            _PROBABILITIES(
                malignant=probability_text(given.malignant),
                benign=probability_text(given.benign),
                no_lesion=probability_text(given.normal),
            ),
            _SHAPE(circularity=f"{lesion.circularity:.2f}", angle=f"{lesion.orientation_deg:.0f}"),
        )
    )


def not_in_the_table(assessment: Assessment, *, possible_shown: bool) -> str:
    """Say what is not in the table and why, in lines; empty if the table shows everything."""
    lines = []
    if assessment.has_lesion and not assessment.lesions:
        lines.append(_NOTHING_OUTLINED(threshold=threshold_number(assessment.threshold)))
    elif not assessment.regions:
        lines.append(no_region_text())
    hidden = 0 if possible_shown else len(assessment.possible_lesions)
    if hidden:
        lines.append(_HIDDEN(hidden))
    return "\n".join(lines)
