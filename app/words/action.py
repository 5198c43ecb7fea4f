"""What can be done in the window, as in its menus, buttons and tool tips."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.words.text import Text


@dataclass(frozen=True)
class ActionWords:
    """``caption`` is for buttons and menus, ``explanation`` for tool tips and the shortcut page."""

    caption: Text
    explanation: Text


ACTIONS: Mapping[str, ActionWords] = {
    "open": ActionWords(Text("Action", "Open"), Text("Action", "Open images")),
    "open_folder": ActionWords(
        Text("Action", "Open folder"), Text("Action", "Open a whole folder")
    ),
    "paste": ActionWords(Text("Action", "Paste"), Text("Action", "Paste an image or files")),
    "export": ActionWords(
        Text("Action", "Export report"), Text("Action", "Save the report of this scan")
    ),
    "export_all": ActionWords(Text("Action", "Export all"), Text("Action", "Save all reports")),
    "quit": ActionWords(Text("Action", "Quit"), Text("Action", "Close BUSight")),
    "next_scan": ActionWords(Text("Action", "Next scan"), Text("Action", "Show the next scan")),
    "previous_scan": ActionWords(
        Text("Action", "Previous scan"), Text("Action", "Show the previous scan")
    ),
    "next_lesion": ActionWords(
        Text("Action", "Next lesion"), Text("Action", "Select the next lesion")
    ),
    "previous_lesion": ActionWords(
        Text("Action", "Previous lesion"), Text("Action", "Select the previous lesion")
    ),
    "retry": ActionWords(
        Text("Action", "Analyze again"), Text("Action", "Analyze this scan again")
    ),
    "remove": ActionWords(Text("Action", "Remove"), Text("Action", "Remove from the worklist")),
    "cancel": ActionWords(Text("Action", "Cancel analysis"), Text("Action", "Stop the analysis")),
    "fit": ActionWords(Text("Action", "Fit"), Text("Action", "Show the whole image")),
    "actual": ActionWords(Text("Action", "Actual size"), Text("Action", "Zoom to 100%")),
    "zoom_in": ActionWords(Text("Action", "Zoom in"), Text("Action", "Zoom in")),
    "zoom_out": ActionWords(Text("Action", "Zoom out"), Text("Action", "Zoom out")),
    "reset_window": ActionWords(
        Text("Action", "Reset brightness"), Text("Action", "Reset contrast and brightness")
    ),
    "overlay": ActionWords(Text("Action", "Overlay"), Text("Action", "Show or hide the overlay")),
    "outline": ActionWords(Text("Action", "Outline"), Text("Action", "Show the outlines")),
    "fill": ActionWords(Text("Action", "Fill"), Text("Action", "Show the fills")),
    "axes": ActionWords(Text("Action", "Axes"), Text("Action", "Show the measured axes")),
    "possible": ActionWords(
        Text("Action", "Possible"), Text("Action", "Show the possible lesions")
    ),
    "opacity_up": ActionWords(
        Text("Action", "More opaque"), Text("Action", "Make the fills more opaque")
    ),
    "opacity_down": ActionWords(
        Text("Action", "Less opaque"), Text("Action", "Make the fills less opaque")
    ),
    "threshold_up": ActionWords(
        Text("Action", "Raise threshold"), Text("Action", "Raise the threshold by 0.01")
    ),
    "threshold_down": ActionWords(
        Text("Action", "Lower threshold"), Text("Action", "Lower the threshold by 0.01")
    ),
    "threshold_reset": ActionWords(
        Text("Action", "Default threshold"), Text("Action", "Reset the threshold")
    ),
    "help": ActionWords(Text("Action", "Shortcuts"), Text("Action", "Show all keyboard shortcuts")),
    "threads": ActionWords(
        Text("Action", "Threads"), Text("Action", "Limit the processor threads")
    ),
    "crash_reports": ActionWords(
        Text("Action", "Crash reports"), Text("Action", "Open the crash reports")
    ),
}

GROUPS: Mapping[str, Text] = {
    "files": Text("ActionGroup", "Files"),
    "scans": Text("ActionGroup", "Scans"),
    "image": Text("ActionGroup", "Image"),
    "overlay": Text("ActionGroup", "Overlay"),
    "assessment": Text("ActionGroup", "Assessment"),
    "help": Text("ActionGroup", "Help"),
    "mouse": Text("ActionGroup", "Mouse and arrow keys"),
}
HIDE_WHILE_HELD = Text("ActionGroup", "Hide the overlay while held")

MOUSE: tuple[tuple[Text, Text], ...] = (
    (Text("Mouse", "Wheel"), Text("Mouse", "Zoom at the cursor")),
    (Text("Mouse", "Drag"), Text("Mouse", "Pan")),
    (Text("Mouse", "Right drag"), Text("Mouse", "Contrast and brightness")),
    (Text("Mouse", "Double click"), Text("Mouse", "Fit")),
    (Text("Mouse", "Arrows"), Text("Mouse", "Pan, or change the scan")),
)
"""What is done with mouse and arrow keys, and what it does."""

_WITH_KEYS = Text("Action", "{explanation} ({keys})")


def with_keys(explanation: str, keys: str) -> str:
    """Tool tip of an action: 'Save all reports (Ctrl+Shift+E)'."""
    return _WITH_KEYS(explanation=explanation, keys=keys)
