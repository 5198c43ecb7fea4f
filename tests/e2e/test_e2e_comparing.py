"""Up to four Scans side by side."""

from dataclasses import replace

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.header import Header
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.presentation import WindowLevel
from app.files.reader import read_scan
from app.ui.theme import colors
from app.workers import jobs

CONTROL = Qt.KeyboardModifier.ControlModifier


def wait_until_shown(qtbot, window, number: int) -> None:
    def shown() -> None:
        views = window.comparing.views.values()
        assert len(views) == number
        assert all(view.isVisible() and view.scan is not None for view in views)

    qtbot.waitUntil(shown, timeout=WAIT_MS)


@pytest.fixture
def four(qtbot, window, image_file):
    open_and_wait(qtbot, window, *(image_file(f"{name}.png") for name in "abcde"))
    session_of(window).set_current(entries(window)[0].id)
    window.worklist.view.setFocus()
    window.actions_["select_all"].trigger()
    QApplication.processEvents()
    press(window, Qt.Key.Key_B, CONTROL)
    wait_until_shown(qtbot, window, 3)
    return window


def names(window) -> list[str]:
    others = [view.scan.name for view in window.comparing.views.values()]
    return [window.viewer.scan.name, *others]


def test_the_right_breast_hangs_at_the_left(qtbot, window, image_file, monkeypatch):
    def read(path, frame=0):
        return replace(read_scan(path, frame), header=Header(laterality=path.stem))

    monkeypatch.setattr(jobs, "read_scan", read)
    open_and_wait(qtbot, window, image_file("L.png"), image_file("R.png"))
    window.worklist.view.setFocus()
    window.actions_["select_all"].trigger()
    QApplication.processEvents()
    press(window, Qt.Key.Key_B, CONTROL)
    wait_until_shown(qtbot, window, 1)
    views = (window.viewer, *window.comparing.views.values())
    by_place = sorted(views, key=lambda view: view.mapTo(window, QPoint()).x())
    assert [view.scan.name for view in by_place] == ["R.png", "L.png"]


def test_four_are_shown_with_outlines_in_their_own_places(four):
    assert names(four) == ["a.png", "b.png", "c.png", "d.png"]
    assert all(view.assessment is not None for view in four.comparing.views.values())
    widgets = (four.viewer, *four.comparing.views.values())
    places = [each.mapTo(four, QPoint()) for each in widgets]
    (left, top), (right, bottom) = places[0].toTuple(), places[3].toTuple()
    assert [place.toTuple() for place in places[1:3]] == [(right, top), (left, bottom)]
    assert right > left
    assert bottom > top
    sizes = [each.size().toTuple() for each in widgets]
    assert max(sizes)[0] - min(sizes)[0] <= 2


def test_zoom_and_pan_are_linked_unless_that_is_turned_off(four):
    views = four.comparing.views
    press(four, Qt.Key.Key_Plus)
    for view in views.values():
        assert view.look.zoom == pytest.approx(four.viewer.look.zoom)
    other = next(iter(views.values()))
    other.pan(20, 10)
    assert four.viewer.look.x == pytest.approx(other.look.x, abs=0.02)
    press(four, Qt.Key.Key_L, CONTROL)
    before = other.look
    press(four, Qt.Key.Key_Plus)
    assert four.viewer.look.zoom > 1.2 * before.zoom
    assert other.look == before
    press(four, Qt.Key.Key_L, CONTROL)
    assert other.look.zoom == pytest.approx(four.viewer.look.zoom)
    press(four, Qt.Key.Key_F)
    assert [view.look for view in views.values()] == [None] * 3


def test_a_click_makes_an_entry_the_one_with_the_panels_and_tools(qtbot, four):
    press(four, Qt.Key.Key_Plus)
    second = entries(four)[1]
    view = four.comparing.views[second.id]
    looked = view.look
    place = four.viewer.mapTo(four, QPoint())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert session_of(four).current == second.id
    assert names(four) == ["b.png", "a.png", "c.png", "d.png"]
    qtbot.waitUntil(lambda: four.viewer.mapTo(four, QPoint()) != place, timeout=WAIT_MS)
    assert four.viewer.look.zoom == pytest.approx(looked.zoom, rel=0.05)
    press(four, Qt.Key.Key_C)
    for x in (50, 150):
        at = four.viewer.mapFromScene(QPointF(x, 120))
        QTest.mouseClick(four.viewer.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(session_of(four).entry(second.id).measurements) == 1


def color_at_edge(widget):
    return widget.grab().toImage().pixelColor(0, widget.height() // 2).name()


def test_the_current_one_is_framed_and_the_frame_moves_nothing(qtbot, four):
    accent = colors().accent
    views = four.comparing.views
    main = four.middle.parentWidget()
    before = [view.size().toTuple() for view in views.values()]
    assert color_at_edge(main) == accent
    assert accent not in {color_at_edge(view.parentWidget()) for view in views.values()}
    place, second = main.mapTo(four, QPoint()), entries(four)[1]
    third = views[entries(four)[2].id]
    QTest.mouseClick(views[second.id].viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: main.mapTo(four, QPoint()) != place, timeout=WAIT_MS)
    assert color_at_edge(main) == accent
    assert third.size().toTuple() in before
    press(four, Qt.Key.Key_B, CONTROL)
    QApplication.processEvents()
    assert color_at_edge(main) != accent


@pytest.mark.parametrize("how", ["click", "tab"])
def test_what_is_selected_stays_selected_when_another_becomes_current(qtbot, four, how):
    selected = four.worklist.selection.entries()
    assert len(selected) == 5
    second = entries(four)[1]
    view = four.comparing.views[second.id]
    if how == "click":
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    else:
        view.setFocus(Qt.FocusReason.TabFocusReason)
    assert session_of(four).current == second.id
    assert four.worklist.selection.entries() == selected
    QApplication.processEvents()
    assert four.actions_["export"].text() == "Export 5 reports"
    assert len(four.worklist.view.selectionModel().selectedRows()) == 5


def test_measurements_are_seen_in_each_and_taken_in_the_current_one_only(four):
    entry = entries(four)[1]
    view = four.comparing.views[entry.id]
    before = view.grab().toImage()
    one = ManualMeasurement(MeasurementKind.DISTANCE, ((50.0, 200.0), (150.0, 200.0)))
    session_of(four).set_measurements(entry.id, (one,))
    assert view.grab().toImage() != before
    at = view.mapFromScene(QPointF(50, 200))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session_of(four).current == entry.id
    assert session_of(four).entry(entry.id).measurements == (one,)
    session_of(four).set_current(entries(four)[0].id)
    shown = four.comparing.views[entry.id].grab().toImage()
    session_of(four).set_measurements(entry.id, ())
    assert four.comparing.views[entry.id].grab().toImage() != shown


def test_gray_levels_heat_map_and_outlines_work_in_each(four):
    entry = entries(four)[2]
    view = four.comparing.views[entry.id]
    view.window_level_changed.emit(WindowLevel(100, 50))
    assert session_of(four).entry(entry.id).presentation.window_level.window == 100
    assert view.window_level.window == 100
    assert four.viewer.window_level.is_neutral
    before = view.grab().toImage()
    press(four, Qt.Key.Key_M)
    assert view.grab().toImage() != before
    press(four, Qt.Key.Key_O)
    assert not view.overlay_shown
    press(four, Qt.Key.Key_O)
    assert view.overlay_shown
    session_of(four).set_threshold(0.9)
    session_of(four).set_current(entry.id)
    assert four.viewer.assessment.threshold == 0.9


@pytest.mark.parametrize("how", ["key", "escape", "another", "removed"])
def test_leaving_shows_one_again(qtbot, four, how):
    if how == "key":
        press(four, Qt.Key.Key_B, CONTROL)
    elif how == "escape":
        press(four, Qt.Key.Key_Escape)
    elif how == "another":
        session_of(four).set_current(entries(four)[4].id)
    else:
        session_of(four).remove(entries(four)[1].id)
    QApplication.processEvents()
    assert four.comparing.views == {}
    assert not four.actions_["side_by_side"].isChecked()
    assert not four.actions_["link_views"].isEnabled()
    assert four.viewer.isVisible()
    qtbot.waitUntil(lambda: four.viewer.width() > 0.9 * four.middle.width(), timeout=WAIT_MS)


def test_one_scan_alone_has_nothing_beside_it(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    QApplication.processEvents()
    assert not window.actions_["side_by_side"].isEnabled()


def test_the_tab_key_goes_to_the_next_scan(qtbot, four):
    view = next(iter(four.comparing.views.values()))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert session_of(four).current == entries(four)[1].id
    assert four.viewer.hasFocus()


def test_scans_of_an_earlier_start_are_read_first(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"), image_file("b.png"))
    program, _ = start()
    window = program.window
    wait_done(qtbot, window, 2)
    qtbot.waitUntil(lambda: window.viewer.scan is not None, timeout=WAIT_MS)
    window.actions_["select_all"].trigger()
    QApplication.processEvents()
    window.actions_["side_by_side"].trigger()
    wait_until_shown(qtbot, window, 1)
