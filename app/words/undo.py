"""The steps that can be undone, as they are called in the window."""

from collections.abc import Mapping

from app.domain.step_name import StepName
from app.words.text import Plural, Text
from models.torch_free.message import Code

UNDO = Text("Undo", "Undo: {step}")
REDO = Text("Undo", "Redo: {step}")
UNDONE = Text("Undo", "Undone: {step}")
UNDONE_IN = Text("Undo", "Undone: {step}, {name}")
REDONE = Text("Undo", "Redone: {step}")
REDONE_IN = Text("Undo", "Redone: {step}, {name}")
"""``name`` is that of the Scan that the step is about."""

REMOVE = Plural("Undo", "Remove {number} scans", "Remove {name}", 1)
REMOVED = Plural(
    "Undo",
    "Removed: {number} scans. {keys} brings them back.",
    "Removed: {name}. {keys} brings it back.",
    1,
)
SET_SCALE = Text("Undo", "Set scale")
REMOVE_SCALE = Text("Undo", "Remove scale")
MEASURE = Text("Undo", "Measure")
MOVE_MEASUREMENT = Text("Undo", "Move a measurement")
DELETE_MEASUREMENT = Text("Undo", "Delete a measurement")
THRESHOLD = Text("Undo", "Threshold {threshold}")
OPERATING_POINT = Text("Undo", "Operating point: {name}")

TEXTS: Mapping[Code, Text] = {
    StepName.ACCEPT: Text("Undo", "Accept possible lesion {name}"),
    StepName.REJECT: Text("Undo", "Reject lesion {name}"),
    StepName.DELETE: Text("Undo", "Delete lesion {name}"),
    StepName.DRAW: Text("Undo", "Draw a lesion"),
    StepName.REDRAW: Text("Undo", "Redraw lesion {name}"),
    StepName.GROW: Text("Undo", "Grow a lesion"),
    StepName.BRUSH: Text("Undo", "Brush lesion {name}"),
    StepName.ERASE: Text("Undo", "Erase from lesion {name}"),
    StepName.MOVE_OUTLINE: Text("Undo", "Move the outline of lesion {name}"),
    StepName.SPLIT: Text("Undo", "Split lesion {name}"),
    StepName.JOIN: Text("Undo", "Join lesions {name} and {other}"),
    StepName.AGREE: Text("Undo", "Agree"),
    StepName.DISAGREE: Text("Undo", "Disagree"),
    StepName.BI_RADS: Text("Undo", "BI-RADS {category}"),
    StepName.NO_BI_RADS: Text("Undo", "No BI-RADS category"),
    StepName.WITHDRAW: Text("Undo", "Take the verdict back"),
    StepName.NOTE: Text("Undo", "Note"),
}
