"""The keyboard in the worklist while a filter hides the row of the current scan."""

import pytest
from e2e_steps import entries, open_and_wait, press, session_of
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.worklist_groups import Grouping

DOWN, UP, HOME, END = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hide(qtbot, window, image_file):
    """Opens a.png to e.png, shows one of them, and hides its row by searching for the others."""

    def hide_one(hidden, folder=""):
        names = [f"{folder}{name}{'' if name in hidden else '-shown'}.png" for name in "abcde"]
        open_and_wait(qtbot, window, *map(image_file, names))
        qtbot.waitUntil(window.worklist.bar.isVisible)
        shown = next(each for each in entries(window) if each.name == f"{hidden[0]}.png")
        session_of(window).set_current(shown.id)
        window.worklist.bar.field.setText("shown")
        return shown.id

    return hide_one


def current(window):
    """The first letter of the name of the scan that is shown."""
    return session_of(window).current_entry.name[0]


def marked(window):
    """The same of the selected rows."""
    rows = window.worklist.view.selectionModel().selectedRows()
    return sorted(row.data()[0] for row in rows)


@pytest.mark.parametrize(
    ("hidden", "key", "expected"),
    [
        ("c", DOWN, "d"),
        ("c", UP, "b"),
        ("cbd", DOWN, "e"),
        ("cbd", UP, "a"),
        ("a", UP, "b"),
        ("e", DOWN, "d"),
        ("c", HOME, "a"),
        ("c", END, "e"),
    ],
)
@pytest.mark.parametrize("is_reversed", [False, True])
def test_an_arrow_key_goes_to_the_nearest_row(window, hide, hidden, key, expected, is_reversed):
    hide(hidden)
    if is_reversed:
        window.worklist.bar._reverse.trigger()
        key = {DOWN: UP, UP: DOWN, HOME: END, END: HOME}[key]
    window.worklist.view.setFocus()
    press(window, key)
    assert (current(window), marked(window)) == (expected, [expected])


def test_shift_and_an_arrow_key_select_from_the_nearest_row(window, hide):
    hide("b")
    window.worklist.view.setFocus()
    press(window, DOWN, SHIFT)
    press(window, DOWN, SHIFT)
    assert (current(window), marked(window)) == ("d", ["c", "d"])


def test_a_list_that_shows_nothing_takes_any_key(window, hide):
    hide("c")
    window.worklist.bar.field.setText("no such scan")
    for key in (DOWN, UP, HOME, END, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        QTest.keyClick(window.worklist.view, key)
    assert (current(window), len(entries(window))) == ("c", 5)


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason])
def test_the_focus_alone_shows_no_other_scan(window, hide, reason):
    hide("c")
    window.viewer.setFocus()
    window.worklist.view.setFocus(reason)
    assert QApplication.focusWidget() is window.worklist.view
    assert (current(window), marked(window)) == ("c", [])


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Delete,
    ],
)
def test_other_keys_leave_a_hidden_row_alone(window, hide, key):
    hide("c")
    window.worklist.view.setFocus()
    press(window, key)
    assert (current(window), marked(window)) == ("c", [])
    assert [entry.name[0] for entry in entries(window)] == list("abcde")


def test_delete_removes_the_selected_rows_and_not_the_hidden_one(window, hide):
    hide("c")
    view = window.worklist.view
    view.setFocus()
    view.selectionModel().select(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    press(window, Qt.Key.Key_Delete)
    assert [entry.name[0] for entry in entries(window)] == list("acde")
    assert current(window) == "c"


def test_the_current_scan_can_still_be_removed_from_the_menu(window, hide):
    hide("c")
    window.actions_["remove"].trigger()
    assert [entry.name[0] for entry in entries(window)] == list("abde")
    assert (current(window), marked(window)) == ("d", ["d"])


def test_no_menu_opens_over_a_row_that_it_would_not_act_on(window, hide):
    """The menu key asks for it in the middle of the list, whichever row is there."""
    hide("c")
    view = window.worklist.view
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(1, 0)).center())
    assert (
        window.worklist.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly) == []
    )


def test_enter_in_the_search_field_marks_what_it_goes_to(window, hide):
    hide("c")
    window.worklist.bar.field.setFocus()
    press(window, Qt.Key.Key_Return)
    assert (current(window), marked(window)) == ("a", ["a"])


@pytest.mark.parametrize(
    ("key", "expected"),
    [(DOWN, "c"), (UP, "a"), (Qt.Key.Key_PageDown, "c"), (Qt.Key.Key_PageUp, "a")],
)
@pytest.mark.parametrize("is_reversed", [False, True])
def test_the_nearest_row_in_a_group(window, hide, key, expected, is_reversed):
    hide("b", "f/")
    if is_reversed:
        window.worklist.bar._reverse.trigger()
        expected = {"a": "c", "c": "a"}[expected]
    window.worklist.model.group_by(Grouping.FOLDER)
    window.worklist.view.setFocus()
    press(window, key)
    assert (current(window), marked(window)) == (expected, [expected])


@pytest.mark.parametrize(("key", "expected"), [(UP, "g"), (DOWN, "h")])
def test_the_nearest_heading_if_all_groups_are_collapsed(qtbot, window, image_file, key, expected):
    open_and_wait(qtbot, window, *(image_file(f"{name}/{name}.png") for name in "fghi"))
    session_of(window).set_current(entries(window)[1].id)
    window.worklist.model.group_by(Grouping.FOLDER)
    window.worklist.bar.collapsed.emit(True)
    window.worklist.view.setFocus()
    press(window, key)
    assert window.worklist.view.currentIndex().data() == expected
    assert current(window) == "g"


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_PageUp, "f"), (Qt.Key.Key_PageDown, "h")]
)
def test_the_nearest_row_if_the_whole_group_is_hidden(qtbot, window, image_file, key, expected):
    paths = [image_file(f"{name}/{name}.png") for name in ("f-shown", "g", "h-shown")]
    open_and_wait(qtbot, window, *paths)
    session_of(window).set_current(entries(window)[1].id)
    window.worklist.model.group_by(Grouping.FOLDER)
    window.worklist.bar.field.setText("shown")
    window.worklist.view.setFocus()
    press(window, key)
    assert (current(window), marked(window)) == (expected, [expected])
