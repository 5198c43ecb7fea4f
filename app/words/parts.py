"""What is said of a run in several parts."""

from app.words.text import Plural, Text

PART = Text(
    "Usage",
    "analyze only part K of N, counted from 1; start the others in the same way, on any computers "
    "that see DIR. The last one puts all results together",
)
OF = Text("Usage", "number of parts")
NOT_A_NUMBER = Text("Usage", "'{text}' is not a whole number from 1 on")
NO_SUCH_PART = Text("Usage", "there is no part {number} of {of}: choose from 1 to {of}")
TOGETHER = Text("Usage", "--part and --of go together")

MERGED = Plural(
    "Terminal",
    "All parts are done: '{folder}' has the results of {number} files; {failed} failed.",
    "All parts are done: '{folder}' has the results of 1 file; {failed} failed.",
    1,
)
IS_MERGED = Text("Terminal", "All parts are done. Another run is putting the results together.")
MISSING = Plural(
    "Terminal",
    "The whole run is not finished: {number} of {total} files are missing.",
    "The whole run is not finished: 1 of {total} files is missing.",
    1,
)
NOT_STARTED = Plural(
    "Terminal",
    "Part {part} of {of}: not started, {number} files.",
    "Part {part} of {of}: not started, 1 file.",
    1,
)
STOPPED = Text("Terminal", "Part {part} of {of}: stopped after {done} of {total}.")
AT_WORK = Text("Terminal", "Part {part} of {of}: at work, {done} of {total} so far.")
MORE = Plural("Terminal", "And {number} more parts.", "And 1 more part.", 1)
START = Text(
    "Terminal",
    "Start what is not at work, or, when nothing is, run the command once without --part.",
)
FAILED = Text("Terminal", "Failed: {number}.")
