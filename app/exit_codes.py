"""Exit codes of the commands. 130 says that Ctrl-C ended a command, 143 that SIGTERM did."""

DONE = 0
FAILED = 1
"""Something failed."""
REFUSED = 2
"""Wrong usage, an input is missing or empty, or another run uses the output folder."""
