"""What is said to a person who draws lesions: what the tools do, and why one did nothing."""

from collections.abc import Mapping

from app.words.text import Text

HOW_TO: Mapping[str, Text] = {
    "draw": Text("Drawing", "Draw around the lesion with the button held down. Esc: stop"),
    "redraw": Text("Drawing", "Draw around the lesion with the button held down. Esc: stop"),
    "grow": Text("Drawing", "Click inside the lesion. Esc: stop"),
    "polygon": Text(
        "Drawing", "Click corners. Enter: close, Backspace: take the last one back, Esc: stop"
    ),
    "brush": Text("Drawing", "Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop"),
    "erase": Text("Drawing", "Erase from the selected lesion. [ and ]: size, Esc: stop"),
    "points": Text("Drawing", "Drag the outline of the selected lesion. Esc: stop"),
    "split": Text("Drawing", "Draw a line across the selected lesion. Esc: stop"),
    "join": Text("Drawing", "Click the lesion to join with the selected one. Esc: stop"),
}
"""What to do with each tool, by the name of its action."""

TOOLS = Text("Drawing", "Draw")
TOOLS_TIP = Text("Drawing", "Draw and correct lesions")
TOOLS_IN_USE = Text("Drawing", "Tool in use: {tool}")

TOO_SMALL = Text("Drawing", "The outline is too small to be measured.")
NOTHING_GROWS = Text("Drawing", "Nothing stands out there. Draw the lesion instead ({keys}).")
ALREADY_THERE = Text("Drawing", "Lesion {name} is already there.")
NOTHING_TO_ERASE = Text("Drawing", "Select the lesion first that you want to erase from.")
TOO_LITTLE_LEFT = Text(
    "Drawing", "Too little of the lesion would be left. Reject it instead ({keys})."
)
NOT_ACROSS = Text("Drawing", "Draw the line all the way across the lesion.")
NO_OTHER = Text("Drawing", "There is no other lesion there to join with.")
