"""Every control of the window is reached by Tab and has a name and a role for screen readers."""

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, session_of, wait_done
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.workers.entry import EntryState

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
WITHOUT_A_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls(window: QWidget) -> list[QWidget]:
    """What can be used now; parts of other controls, such as the field of a spin box, left out."""
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not isinstance(each, QHeaderView | QScrollBar)
        and not isinstance(each.parent(), (QAbstractSpinBox, QComboBox))
        and each.isVisible()
        and each.isEnabled()
    ]


def tabbed(window: QWidget) -> set[QWidget]:
    """What gets the focus by pressing Tab until it comes round."""
    reached: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if reached and focused is reached[0]:
            break
        reached.append(focused)
    return set(reached)


def is_reached(control: QWidget, reached: set[QWidget]) -> bool:
    group = control.group() if isinstance(control, QAbstractButton) else None
    # Of buttons that exclude each other Tab reaches the checked one, and the arrow keys the others.
    same = set(group.buttons()) if group is not None and group.exclusive() else {control}
    return bool(same & reached)


def described(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()} {control.accessibleName()}"


def check(window: QWidget) -> None:
    found = controls(window)
    reached = tabbed(window)
    assert [described(each) for each in found if not is_reached(each, reached)] == []
    nameless, roleless = [], []
    for each in (*found, *reached):
        shown = QAccessible.queryAccessibleInterface(each)
        if not shown.text(QAccessible.Text.Name):
            nameless.append(described(each))
        # Qt has no role for a view of graphics; the image is told by name and description.
        if shown.role() in WITHOUT_A_ROLE and not isinstance(each, QGraphicsView):
            roleless.append(described(each))
    assert nameless == []
    assert roleless == []


def test_the_window_without_scans(window):
    check(window)


def test_analyzed_scans(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    check(window)


def test_a_hint_of_the_tour(qtbot, window):
    window.actions_["tour"].trigger()
    wait_done(qtbot, window, 3)
    hint = window.tour.hint
    hint.next_button.click()
    assert {hint.next_button, hint.back_button, hint.close_button} <= set(controls(window))
    check(window)


def test_a_scan_that_failed(qtbot, window, image_file):
    path = image_file("empty.png")
    path.write_bytes(b"")
    window.open_paths([path])
    qtbot.waitUntil(
        lambda: [entry.state for entry in entries(window)] == [EntryState.FAILED], timeout=WAIT_MS
    )
    session_of(window).set_current(entries(window)[0].id)
    check(window)


@pytest.mark.parametrize("name", ["help", "palette", "model_card", "about"])
def test_what_covers_the_window(window, name):
    window.actions_[name].trigger()
    covered = window.help if name == "help" else window.commands
    covered = window.reader if name in ("model_card", "about") else covered
    reached = tabbed(window)
    assert reached
    assert all(covered.isAncestorOf(each) for each in reached), "Tab leaves what is shown"
    for each in reached:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


def test_nothing_is_framed_before_a_key_is_pressed(qtbot, window, image_file):
    assert not isinstance(QApplication.focusWidget(), CONTROLS)
    open_and_wait(qtbot, window, image_file())
    assert QApplication.focusWidget() is window.viewer
    assert not window.viewer.property("ring")


def test_the_image_is_framed_while_tab_gave_it_the_focus(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())

    def corner():
        return window.viewer.grab().toImage().pixelColor(0, 20).name()

    before = corner()
    QTest.keyClick(window.viewer, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is window.viewer
    assert corner() != before
    QTest.keyClick(window.viewer, Qt.Key.Key_Tab)
    assert corner() == before


def changed_by_focus(control: QWidget, away: QWidget) -> bool:
    away.setFocus()
    QApplication.processEvents()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return control.grab().toImage() != before


def test_the_focus_is_seen_on_every_control(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.panel.lesions.step(1)
    found = [each for each in controls(window) if not isinstance(each, QGraphicsView)]
    assert {window.worklist.view, window.panel.lesions} <= set(found)
    unseen = [each for each in found if not changed_by_focus(each, window.viewer)]
    assert [described(each) for each in unseen] == []


def test_the_focus_is_seen_on_the_start_page(window):
    found = controls(window.empty_state)
    assert len(found) == 6
    unseen = [each for each in found if not changed_by_focus(each, window.viewer)]
    assert [described(each) for each in unseen] == []
