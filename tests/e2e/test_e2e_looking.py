"""Looking and measuring in the whole window, by its keys."""

from e2e_steps import entries, open_and_wait, press, session_of
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.measurement import MeasurementKind
from app.domain.presentation import AS_IT_IS


def click(window, x, y):
    view = window.viewer
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(QPointF(x, y))
    )


def test_a_distance_is_measured_moved_and_deleted_by_key(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    window.worklist.setFocus()
    press(window, Qt.Key.Key_C)
    click(window, 50, 60)
    click(window, 150, 60)
    (one,) = entries(window)[0].measurements
    assert one.kind is MeasurementKind.DISTANCE
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_Delete)
    assert entries(window)[0].measurements == ()
    assert len(entries(window)) == 1
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entries(window)[0].measurements == (one,)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entries(window)[0].measurements == ()
    # Without a selected point there is nothing to delete.
    press(window, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Delete)
    assert len(entries(window)) == 1


def test_escape_leaves_the_tool_wherever_the_focus_is(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    for place in (window.viewer, window.panel.lesions, window.worklist.view):
        window.actions_["measure_angle"].trigger()
        assert window.actions_["measure_angle"].isChecked()
        place.setFocus()
        press(window, Qt.Key.Key_Escape)
        assert not window.actions_["measure_angle"].isChecked()


def test_each_scan_keeps_how_it_was_looked_at(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    first, second = entries(window)
    session_of(window).set_current(first.id)
    for key in (Qt.Key.Key_I, Qt.Key.Key_R, Qt.Key.Key_G):
        press(window, key)
    before = window.viewer.presentation
    session_of(window).set_current(second.id)
    assert window.viewer.presentation != before
    session_of(window).set_current(first.id)
    assert window.viewer.presentation == before
    press(window, Qt.Key.Key_W)
    press(window, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert window.viewer.presentation == AS_IT_IS


def test_the_report_is_not_turned(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    before = entries(window)[0]
    for key in (Qt.Key.Key_I, Qt.Key.Key_R):
        press(window, key)
    after = entries(window)[0]
    assert after.presentation != AS_IT_IS
    assert after.scan is before.scan
    assert after.assessment is before.assessment
