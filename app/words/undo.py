"""The steps that can be undone, as they are called in the window."""

from app.words.text import Plural, Text

UNDO = Text("Undo", "Undo: {step}")
REDO = Text("Undo", "Redo: {step}")

ACCEPT = Text("Undo", "Accept possible lesion {name}")
REJECT = Text("Undo", "Reject lesion {name}")
DELETE = Text("Undo", "Delete lesion {name}")
DRAW = Text("Undo", "Draw a lesion")
REDRAW = Text("Undo", "Redraw lesion {name}")
REMOVE = Plural("Undo", "Remove {number} scans", "Remove {name}", 1)
THRESHOLD = Text("Undo", "Threshold {threshold}")
OPERATING_POINT = Text("Undo", "Operating point: {name}")
