"""All that can be done in the window, each with its keys and its pictogram.

What each is called is in app.words.action.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.icons import icon
from app.words.action import ACTIONS, with_keys
from app.words.operating_point import operating_point_name
from models.torch_free.operating_point import OperatingPoint


@dataclass(frozen=True)
class ActionSpec:
    """One command. ``keys`` are in Qt's portable notation, the one that is shown first.

    Without keys it is reached by menu and command palette.
    """

    name: str
    keys: tuple[str, ...]
    icon: str = ""
    checkable: bool = False


Group = tuple[str, tuple[ActionSpec, ...]]
"""A group has a name in app.words.action too."""

GROUPS: tuple[Group, ...] = (
    (
        "files",
        (
            ActionSpec("open", ("Ctrl+O",), "open"),
            ActionSpec("open_folder", ("Ctrl+Shift+O",), "folder"),
            ActionSpec("export", ("Ctrl+E",), "export"),
            ActionSpec("export_all", ("Ctrl+Shift+E",)),
            ActionSpec("export_pdf", ("Ctrl+Shift+P",)),
            ActionSpec("export_data", ("Ctrl+Shift+D",)),
            ActionSpec("export_coco", ()),
            ActionSpec("export_labelme", ()),
            ActionSpec("export_yolo", ()),
            ActionSpec("quit", ("Ctrl+Q",)),
        ),
    ),
    (
        "edit",
        (
            ActionSpec("undo", ("Ctrl+Z",)),
            ActionSpec("redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
            ActionSpec("paste", ("Ctrl+V",)),
            ActionSpec("copy_picture", ("Ctrl+C",)),
            ActionSpec("copy_table", ("Ctrl+Shift+C",)),
            ActionSpec("copy_report", ()),
            ActionSpec("threads", ("Ctrl+T",)),
        ),
    ),
    (
        "lesions",
        (
            ActionSpec("accept", ("A",)),
            ActionSpec("reject", ("X",)),
            ActionSpec("draw", ("D",), checkable=True),
            ActionSpec("redraw", ("Shift+D",), checkable=True),
        ),
    ),
    (
        "worklist",
        (
            ActionSpec("search", ("Ctrl+F",)),
            ActionSpec("select_all", ("Ctrl+A",)),
            ActionSpec("show_all", ("Ctrl+Shift+A",), checkable=True),
            ActionSpec("show_suspicious", (), checkable=True),
            ActionSpec("show_warned", (), checkable=True),
            ActionSpec("show_failed", ("Ctrl+Shift+F",), checkable=True),
            ActionSpec("show_unfinished", (), checkable=True),
        ),
    ),
    (
        "scans",
        (
            ActionSpec("next_scan", ("PgDown",)),
            ActionSpec("previous_scan", ("PgUp",)),
            ActionSpec("next_lesion", ("N",)),
            ActionSpec("previous_lesion", ("Shift+N",)),
            ActionSpec("retry", ("F5",)),
            ActionSpec("find_file", ()),
            ActionSpec("remove", ("Delete",)),
            ActionSpec("pause", ("Shift+F5",), "pause", checkable=True),
            ActionSpec("cancel", ("Escape",), "cancel"),
        ),
    ),
    (
        "image",
        (
            ActionSpec("fit", ("F", "0"), "fit"),
            ActionSpec("actual", ("1",), "actual"),
            ActionSpec("zoom_in", ("+", "=", "Ctrl++")),
            ActionSpec("zoom_out", ("-", "Ctrl+-")),
            ActionSpec("window_full", ("F6",)),
            ActionSpec("window_auto", ("F7",)),
            ActionSpec("window_contrast", ("F8",)),
            ActionSpec("gamma_up", ("G",)),
            ActionSpec("gamma_down", ("Shift+G",)),
            ActionSpec("invert", ("I",), checkable=True),
            ActionSpec("reset_window", ("W",)),
            ActionSpec("rotate", ("R",)),
            ActionSpec("mirror", ("Shift+R",)),
            ActionSpec("reset_orientation", ("Shift+W",)),
        ),
    ),
    (
        "measure",
        (
            ActionSpec("measure_distance", ("C",), checkable=True),
            ActionSpec("measure_angle", ("Shift+C",), checkable=True),
            ActionSpec("measure_ellipse", ("L",), checkable=True),
            ActionSpec("measure_polygon", ("Shift+L",), checkable=True),
            ActionSpec("next_point", ("K",)),
        ),
    ),
    (
        "overlay",
        (
            ActionSpec("overlay", ("O",), "overlay", checkable=True),
            ActionSpec("heat_map", ("M",), checkable=True),
            ActionSpec("outline", ("Shift+O",), checkable=True),
            ActionSpec("fill", ("Shift+F",), checkable=True),
            ActionSpec("axes", ("Shift+A",), checkable=True),
            ActionSpec("possible", ("Shift+P",), checkable=True),
            ActionSpec("opacity_up", ("Ctrl+Right",)),
            ActionSpec("opacity_down", ("Ctrl+Left",)),
        ),
    ),
    (
        "assessment",
        (
            ActionSpec("threshold_up", ("Ctrl+Up",)),
            ActionSpec("threshold_down", ("Ctrl+Down",)),
            ActionSpec("threshold_reset", ("Ctrl+D",)),
        ),
    ),
    (
        "help",
        (
            ActionSpec("palette", ("Ctrl+K",)),
            ActionSpec("help", ("?", "F1"), "help", checkable=True),
            ActionSpec("model_card", ("Shift+F1",)),
            ActionSpec("crash_reports", ("Ctrl+Shift+R",)),
            ActionSpec("log", ()),
            ActionSpec("about", ()),
        ),
    ),
)

_MENU_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
"""What belongs into the program's own menu on macOS."""

HOLD_KEY = Qt.Key.Key_H
"""Hides the overlay as long as it is down. It is no action, as LOUPE_KEY is none."""

LOUPE_KEY = Qt.Key.Key_Z
"""Shows the loupe as long as it is down."""


class Actions(QObject):
    """The window's actions by name; all are added to ``window``, so their keys work anywhere.

    ``groups`` is what the shortcut page shows: names of groups with names of actions. They are
    those of GROUPS with one more action for each operating point, ``point_1`` and so on.
    """

    def __init__(self, window: QWidget, points: Sequence[OperatingPoint]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self.groups: dict[str, tuple[str, ...]] = {}
        for group, specs in GROUPS:
            for spec in specs:
                words = ACTIONS[spec.name]
                self._add(spec, words.caption(), words.explanation())
            self.groups[group] = tuple(spec.name for spec in specs)
        for place, point in enumerate(points, start=1):
            spec = ActionSpec(f"point_{place}", (f"Ctrl+{place}",))
            name = operating_point_name(point)
            shown = name[:1].upper() + name[1:]
            self._add(spec, shown, shown)
            self.groups["assessment"] += (spec.name,)
        window.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def connect_orders(self, orders: Mapping[str, Callable[[], object]]) -> None:
        """Carry out an order whenever the action of its name is triggered."""
        for name, order in orders.items():
            self[name].triggered.connect(lambda _checked=False, order=order: order())

    def _add(self, spec: ActionSpec, caption: str, explanation: str) -> None:
        action = QAction(caption, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        keys = shown_keys(action)
        action.setToolTip(with_keys(explanation, keys) if keys else explanation)
        action.setStatusTip(explanation)
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
            action.setIconVisibleInMenu(False)
        # By default Qt on macOS moves what has 'quit', 'about' or 'setup' in its words.
        action.setMenuRole(_MENU_ROLES.get(spec.name, QAction.MenuRole.NoRole))
        self._actions[spec.name] = action


def shown_keys(action: QAction) -> str:
    """First shortcut of an action as this system writes it: 'Ctrl+D', on macOS '\u2318D'."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def shown_hold_key(key: Qt.Key = HOLD_KEY) -> str:
    """HOLD_KEY or LOUPE_KEY as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
