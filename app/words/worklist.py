"""The worklist: how far each Scan has come."""

from app.words.text import Text

WORKLIST = Text("Worklist", "Worklist")
EMPTY = Text("Worklist", "Opened scans are listed here.")
COUNT = Text("Worklist", "{done} of {total} analyzed")

WAITING = Text("Worklist", "waiting")
READING = Text("Worklist", "reading\u2026")
ANALYZING = Text("Worklist", "analyzing\u2026")
CANCELED = Text("Worklist", "canceled")

SPOKEN = Text("Worklist", "{name}, {state}")
"""What a screen reader says of a Scan."""
SPOKEN_DONE = Text("Worklist", "{name}, {found}, {headline}, malignancy {malignancy}")
"""The same of an analyzed Scan."""
