"""All that can be done in the window, each with its keys and its pictogram.

What each is called is in app.words.action.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.icons import icon
from app.ui.theme import follow
from app.ui.translation import follow_words
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
            ActionSpec("pacs_get", ("Ctrl+G",)),
            ActionSpec("pacs_send", ("Ctrl+Shift+G",)),
            ActionSpec("new_project", ()),
            ActionSpec("open_project", ()),
            ActionSpec("save_project", ("Ctrl+Shift+S",)),
            ActionSpec("close_project", ()),
            ActionSpec("quit", ("Ctrl+Q",)),
        ),
    ),
    (
        "export",
        (
            ActionSpec("export", ("Ctrl+E",), "export"),
            ActionSpec("export_all", ("Ctrl+Shift+E",)),
            ActionSpec("export_pdf", ("Ctrl+Shift+P",)),
            ActionSpec("export_picture", ("Ctrl+Shift+I",)),
            ActionSpec("export_pictures", ()),
            ActionSpec("print", ("Ctrl+P",)),
            ActionSpec("export_data", ("Ctrl+Shift+D",)),
            ActionSpec("export_cine", ()),
            ActionSpec("export_coco", ()),
            ActionSpec("export_labelme", ()),
            ActionSpec("export_yolo", ()),
            ActionSpec("export_objects", ()),
            ActionSpec("export_study", ()),
            ActionSpec("export_deidentified", ()),
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
            ActionSpec("leave", ("Escape",)),
            ActionSpec("threads", ("Ctrl+T",)),
            ActionSpec("settings", ("Ctrl+,",)),
        ),
    ),
    (
        "lesions",
        (
            ActionSpec("accept", ("A",)),
            ActionSpec("reject", ("X",)),
        ),
    ),
    (
        "drawing",
        (
            ActionSpec("draw", ("D",), "draw", checkable=True),
            ActionSpec("redraw", ("Shift+D",), "redraw", checkable=True),
            ActionSpec("grow", ("Q",), "grow", checkable=True),
            ActionSpec("polygon", ("P",), "polygon", checkable=True),
            ActionSpec("brush", ("B",), "brush", checkable=True),
            ActionSpec("erase", ("Shift+B",), "erase", checkable=True),
            ActionSpec("brush_larger", ("]",)),
            ActionSpec("brush_smaller", ("[",)),
            ActionSpec("points", ("E",), "points", checkable=True),
            ActionSpec("split", ("S",), "split", checkable=True),
            ActionSpec("join", ("J",), "join", checkable=True),
        ),
    ),
    (
        "review",
        (
            ActionSpec("agree", ("Y",), checkable=True),
            ActionSpec("say_normal", (), checkable=True),
            ActionSpec("say_benign", (), checkable=True),
            ActionSpec("say_malignant", (), checkable=True),
            ActionSpec("go_to_verdict", ("Shift+Y",)),
            ActionSpec("write_note", ("T",)),
            ActionSpec("next_unreviewed", ("U",)),
        ),
    ),
    (
        "worklist",
        (
            ActionSpec("search", ("Ctrl+F",)),
            ActionSpec("select_all", ("Ctrl+A",)),
            ActionSpec("show_all", ("Ctrl+Shift+A",), checkable=True),
            ActionSpec("show_suspicious", ("Ctrl+Shift+M",), checkable=True),
            ActionSpec("show_warned", (), checkable=True),
            ActionSpec("show_failed", ("Ctrl+Shift+F",), checkable=True),
            ActionSpec("show_unfinished", (), checkable=True),
            ActionSpec("show_unreviewed", (), checkable=True),
            ActionSpec("show_noted", (), checkable=True),
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
            ActionSpec("cancel", ("Ctrl+.",), "cancel"),
        ),
    ),
    (
        "cine",
        (
            ActionSpec("play", ("Space",), "play", checkable=True),
            ActionSpec("next_frame", (".",)),
            ActionSpec("previous_frame", (",",)),
            ActionSpec("key_frame", ("V",)),
        ),
    ),
    (
        "image",
        (
            ActionSpec("fit", ("F", "0"), "fit"),
            ActionSpec("actual", ("1",), "actual"),
            ActionSpec("zoom_in", ("+", "=", "Ctrl++")),
            ActionSpec("zoom_out", ("-", "Ctrl+-")),
            ActionSpec("side_by_side", ("Ctrl+B",), checkable=True),
            ActionSpec("link_views", ("Ctrl+L",), checkable=True),
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
            ActionSpec("set_scale", ("Shift+K",)),
            ActionSpec("remove_scale", ()),
            ActionSpec("set_region", (), checkable=True),
            ActionSpec("whole_image", ()),
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
            ActionSpec("open_foreign", ()),
            ActionSpec("foreign", (), checkable=True),
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
            ActionSpec("fit_site", ()),
        ),
    ),
    (
        "help",
        (
            ActionSpec("palette", ("Ctrl+K",)),
            ActionSpec("help", ("?", "F1"), "help", checkable=True),
            ActionSpec("tour", ("Ctrl+F1",)),
            ActionSpec("model_card", ("Shift+F1",)),
            ActionSpec("crash_reports", ("Ctrl+Shift+R",)),
            ActionSpec("log", ()),
            ActionSpec("about", ()),
        ),
    ),
)

_MENU_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
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
                self._add(spec, words.caption, words.explanation)
            self.groups[group] = tuple(spec.name for spec in specs)
        for place, point in enumerate(points, start=1):
            spec = ActionSpec(f"point_{place}", (f"Ctrl+{place}",))
            caption = partial(_capitalized_name, point)
            self._add(spec, caption, caption)
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

    def _add(
        self, spec: ActionSpec, caption: Callable[[], str], explanation: Callable[[], str]
    ) -> None:
        action = QAction(self)
        follow_words(action.setText, caption)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        follow_words(action.setToolTip, lambda: _tip(action, explanation()))
        follow_words(action.setStatusTip, explanation)
        action.setCheckable(spec.checkable)
        if spec.icon:
            follow(action, lambda: action.setIcon(icon(spec.icon)))
            action.setIconVisibleInMenu(False)
        # By default Qt on macOS moves what has 'quit', 'about' or 'setup' in its words.
        action.setMenuRole(_MENU_ROLES.get(spec.name, QAction.MenuRole.NoRole))
        self._actions[spec.name] = action


def _tip(action: QAction, explanation: str) -> str:
    keys = shown_keys(action)
    return with_keys(explanation, keys) if keys else explanation


def _capitalized_name(point: OperatingPoint) -> str:
    name = operating_point_name(point)
    return name[:1].upper() + name[1:]


def shown_keys(action: QAction) -> str:
    """First shortcut of an action as this system writes it: 'Ctrl+D', on macOS '\u2318D'."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def shown_hold_key(key: Qt.Key = HOLD_KEY) -> str:
    """HOLD_KEY or LOUPE_KEY as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
