"""The worklist: how far each Scan has come, and how the list is searched and sorted."""

from collections.abc import Mapping

from app.words.text import Plural, Text

WORKLIST = Text("Worklist", "Worklist")
EMPTY = Text("Worklist", "Opened scans are listed here.")
COUNT = Text("Worklist", "{done} of {total}")
ANALYZED = Text("Worklist", "{done} of {total} analyzed")
SHOWN = Text("Worklist", "{shown} of {total} shown")
NONE_SHOWN = Text("Worklist", "No scan matches.")

WAITING = Text("Worklist", "waiting")
READING = Text("Worklist", "reading\u2026")
ANALYZING = Text("Worklist", "analyzing\u2026")
CANCELED = Text("Worklist", "canceled")
FAILED = Text("Worklist", "failed")
MISSING = Text("Worklist", "file not found")

SPOKEN = Text("Worklist", "{name}, {state}")
"""What a screen reader says of a Scan."""
SPOKEN_DONE = Text("Worklist", "{name}, {found}, {headline}, malignancy {malignancy}")
"""The same of an analyzed Scan."""

SEARCH = Text("Worklist", "Search")
SEARCH_IN = Text("Worklist", "Search names and folders")
FILTER_BY = Text("Worklist", "Filter the worklist")
FILTERED_BY = Text("Worklist", "Filter: {what}")
WITH_NUMBER = Text("Worklist", "{what} ({number})")
"""Name of a filter, and how many Scans it shows: 'Failed (2)'."""
SORT_BY = Text("Worklist", "Sort the worklist")
REVERSED = Text("Worklist", "Reverse order")
ORDERS: Mapping[str, Text] = {
    "opened": Text("WorklistOrder", "By order of opening"),
    "name": Text("WorklistOrder", "By name"),
    "folder": Text("WorklistOrder", "By folder"),
    "lesions": Text("WorklistOrder", "By number of lesions"),
    "malignancy": Text("WorklistOrder", "By malignancy"),
    "state": Text("WorklistOrder", "By state"),
    "reviewed": Text("WorklistOrder", "By verdict"),
    "series": Text("WorklistOrder", "By series and image number"),
    "side": Text("WorklistOrder", "By side and view"),
}

GROUP_BY = Text("Worklist", "Group the worklist")
GROUPINGS: Mapping[str, Text] = {
    "none": Text("WorklistGroups", "Not grouped"),
    "study": Text("WorklistGroups", "By study"),
    "series": Text("WorklistGroups", "By series"),
    "patient": Text("WorklistGroups", "By patient"),
    "folder": Text("WorklistGroups", "By folder"),
}
COLLAPSE_ALL = Text("WorklistGroups", "Collapse all")
EXPAND_ALL = Text("WorklistGroups", "Expand all")
STUDY = Text("WorklistGroups", "Study {number}")
SERIES = Text("WorklistGroups", "Series {number}")
PATIENT = Text("WorklistGroups", "Patient {number}")
"""Patients, studies and series have no names here: their data are neither shown nor kept."""
NO_PATIENT = Text("WorklistGroups", "No patient given")
NO_FOLDER = Text("WorklistGroups", "Pasted")
SCANS = Plural("WorklistGroups", "{number} scans", "1 scan", 1)
FRAMES = Plural("WorklistGroups", "{number} frames", "1 frame", 1)
COLLAPSED = Text("WorklistGroups", "collapsed")
EXPANDED = Text("WorklistGroups", "expanded")
SPOKEN_GROUP = Text("WorklistGroups", "{name}, {count}, {state}")
"""What a screen reader says of a heading."""
SPOKEN_GROUP_FOUND = Text(
    "WorklistGroups", "{name}, {count}, highest malignancy {malignancy}, {state}"
)

EXPORT = Plural("Worklist", "Export {number} reports", "Export 1 report", 1)
EXPORT_PICTURES = Plural("Worklist", "Export {number} images", "Export 1 image", 1)
RETRY = Plural("Worklist", "Analyze {number} scans again", "Analyze 1 scan again", 1)
REMOVE = Plural("Worklist", "Remove {number} scans", "Remove 1 scan", 1)
OF_SELECTED = Plural("Worklist", "{action}: {number} scans", "{action}: 1 scan", 1)
"""What the actions are called while several Scans are selected."""

RESUME = Text("Worklist", "Resume analysis")
"""What the action 'Pause analysis' is called while it is paused."""

ROUND_ENDED = Text("Worklist", "{analyzed} analyzed, none failed.")
ROUND_FAILED = Text("Worklist", "{analyzed} analyzed, {failed} failed: {keys} shows the failed.")

NOT_ANALYZED = Plural(
    "Worklist",
    "Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.",
    "Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.",
    1,
)

FIND_TITLE = Text("Dialog", "Find {name}")
