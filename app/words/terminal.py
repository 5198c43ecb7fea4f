"""What the commands print; the help of their options is in app.words.usage."""

from app.words.text import Text

GREETING = Text("Terminal", "{software}. {research_use}")
STOPPED = Text("Terminal", "Stopped.")

# analyze

ANALYZING = Text("Terminal", "Analyzing")
UNIT = Text("Terminal", "scan")
"""After a rate: 3.5 scan/s."""
OF_FILE = Text("Terminal", "{file}: {sentence}")
SUMMARY = Text(
    "Terminal", "{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all."
)
CAN_GO_ON = Text(
    "Terminal", "Stopped. Finished results are kept: the same command goes on from there."
)

# selftest

PASSED_LINE = Text("Terminal", "ok     {text}")
FAILED_LINE = Text("Terminal", "FAILED {text}")
PHANTOM = Text("Terminal", "{name}: {known} to be found, {found} found.")
PHANTOM_OVERLAPS = Text(
    "Terminal", "{name}: {known} to be found, {found} found, overlap {overlaps}."
)
SELF_TEST_PASSED = Text("Terminal", "Self test passed.")
SELF_TEST_FAILED = Text("Terminal", "Self test failed.")
WINDOW_FOUND = Text("Terminal", "{name}: {known} lesions to be found, {found} found.")
WINDOW_TIMED_OUT = Text("Terminal", "Nothing was analyzed in time.")

DEVICE = Text("Terminal", "Device: {device}")
