"""All that can be done in the window, each with its words, its keys and its pictogram."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.icons import icon


@dataclass(frozen=True)
class ActionSpec:
    """One command. ``keys`` are in Qt's portable notation, the one that is shown first."""

    name: str
    text: str
    explanation: str
    keys: tuple[str, ...]
    icon: str = ""
    checkable: bool = False


Group = tuple[str, tuple[ActionSpec, ...]]

GROUPS: tuple[Group, ...] = (
    (
        "Files",
        (
            ActionSpec("open", "Open", "Open pictures", ("Ctrl+O",), "open"),
            ActionSpec(
                "open_folder",
                "Open folder",
                "Open a whole folder",
                ("Ctrl+Shift+O",),
                "folder",
            ),
            ActionSpec("paste", "Paste", "Paste a picture or files", ("Ctrl+V",)),
            ActionSpec(
                "export", "Export report", "Save the report of this scan", ("Ctrl+E",), "export"
            ),
            ActionSpec(
                "export_all",
                "Export all",
                "Save all reports",
                ("Ctrl+Shift+E",),
            ),
            ActionSpec("quit", "Quit", "Close BUSight", ("Ctrl+Q",)),
        ),
    ),
    (
        "Scans",
        (
            ActionSpec("next_scan", "Next scan", "Show the next scan", ("PgDown",)),
            ActionSpec("previous_scan", "Previous scan", "Show the previous scan", ("PgUp",)),
            ActionSpec("next_lesion", "Next lesion", "Select the next lesion", ("N",)),
            ActionSpec(
                "previous_lesion", "Previous lesion", "Select the previous lesion", ("Shift+N",)
            ),
            ActionSpec("retry", "Analyse again", "Analyse this scan again", ("F5",)),
            ActionSpec("remove", "Remove", "Take off the worklist", ("Delete",)),
            ActionSpec(
                "cancel",
                "Cancel analysis",
                "Stop the analysis",
                ("Escape",),
                "cancel",
            ),
        ),
    ),
    (
        "Picture",
        (
            ActionSpec("fit", "Fit", "Show the whole picture", ("F", "0"), "fit"),
            ActionSpec(
                "actual", "Actual size", "One picture pixel a screen pixel", ("1",), "actual"
            ),
            ActionSpec("zoom_in", "Zoom in", "Zoom in", ("+", "=", "Ctrl++")),
            ActionSpec("zoom_out", "Zoom out", "Zoom out", ("-", "Ctrl+-")),
            ActionSpec(
                "reset_window",
                "Reset brightness",
                "Undo contrast and brightness",
                ("W",),
            ),
        ),
    ),
    (
        "Overlay",
        (
            ActionSpec(
                "overlay", "Overlay", "Show or hide the overlay", ("O",), "overlay", checkable=True
            ),
            ActionSpec("outline", "Outline", "Show the outlines", ("Shift+O",), checkable=True),
            ActionSpec("fill", "Fill", "Show the fills", ("Shift+F",), checkable=True),
            ActionSpec("axes", "Axes", "Show the measured axes", ("Shift+A",), checkable=True),
            ActionSpec(
                "possible", "Possible", "Show the possible lesions", ("Shift+P",), checkable=True
            ),
            ActionSpec("opacity_up", "More opaque", "Make the fills stronger", ("Ctrl+Right",)),
            ActionSpec("opacity_down", "Less opaque", "Make the fills weaker", ("Ctrl+Left",)),
        ),
    ),
    (
        "Judgement",
        (
            ActionSpec("threshold_up", "Raise threshold", "Threshold up 0.01", ("Ctrl+Up",)),
            ActionSpec("threshold_down", "Lower threshold", "Threshold down 0.01", ("Ctrl+Down",)),
            ActionSpec("threshold_reset", "Default threshold", "Default threshold", ("Ctrl+D",)),
        ),
    ),
    (
        "Help",
        (
            ActionSpec("help", "Keys", "Show all keys", ("?", "F1"), "help", checkable=True),
            ActionSpec("threads", "Threads", "Limit the processor threads", ("Ctrl+T",)),
            ActionSpec(
                "crash_reports",
                "Crash reports",
                "Open the crash reports",
                ("Ctrl+Shift+R",),
            ),
        ),
    ),
)

HOLD_KEY = Qt.Key.Key_H
"""The one key that is no action: it works as long as it is down."""
HOLD_HINT = (
    QKeySequence(HOLD_KEY).toString(QKeySequence.SequenceFormat.NativeText),
    "Hide the overlay while held",
)

MOUSE_HINTS = (
    ("Wheel", "Zoom at the cursor"),
    ("Drag", "Pan"),
    ("Right drag", "Contrast and brightness"),
    ("Double click", "Fit"),
    ("Arrows", "Pan, or change the scan"),
)


class Actions(QObject):
    """The window's actions by name; all are added to ``window``, so their keys work anywhere.

    ``groups`` is what the page of keys shows: GROUPS with one more action for each operating
    point, ``point_1`` and so on, in the order of ``point_names``.
    """

    def __init__(self, window: QWidget, point_names: Sequence[str]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self.groups = tuple(_with_points(group, point_names) for group in GROUPS)
        for _, specs in self.groups:
            for spec in specs:
                self._actions[spec.name] = _make(spec, self)
        window.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())


def shown_keys(action: QAction) -> str:
    """First shortcut of an action as this system writes it: 'Ctrl+D', on macOS '\u2318D'."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _with_points(group: Group, point_names: Sequence[str]) -> Group:
    title, specs = group
    if title != "Judgement":
        return group
    shown = [name[:1].upper() + name[1:] for name in point_names]
    points = (
        ActionSpec(f"point_{place}", name, name, (f"Ctrl+{place}",))
        for place, name in enumerate(shown, start=1)
    )
    return title, (*specs, *points)


def _make(spec: ActionSpec, parent: QObject) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    action.setToolTip(f"{spec.explanation} ({shown_keys(action)})")
    action.setStatusTip(spec.explanation)
    action.setCheckable(spec.checkable)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    return action
