"""The tour on the phantoms: hints beside what they speak of, which never block the work."""

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.tour import TourStop
from app.ui.theme import LARGEST_FONT_PX, apply_theme
from app.ui.tour_hint import beside

PHANTOMS = ["phantom_one.png", "phantom_two.png", "phantom_none.png"]


@pytest.fixture
def tour(qtbot, window):
    """The tour at its first stop, with all phantoms analyzed."""
    window.actions_["tour"].trigger()
    wait_done(qtbot, window, 3)
    assert window.tour.hint.isVisible()
    return window.tour


def place(part, window):
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def step(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def stops(tour):
    """Goes through all stops and gives the title at each."""
    for number in range(len(TourStop)):
        if number:
            step(Qt.Key.Key_Return)
        QApplication.processEvents()
        yield tour.hint.title.text()


def test_the_first_start_offers_it_and_later_ones_do_not(qtbot, open_program):
    window = open_program().window
    button = window.empty_state.try_it
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_done(qtbot, window, 3)
    assert [entry.name for entry in entries(window)] == PHANTOMS
    assert window.viewer.scan.name == PHANTOMS[0]
    said = window.tour.hint.position.text() + window.tour.hint.text.text()
    assert "synthetic" in said
    assert "no patient" in said
    window.close()
    again = open_program().window
    assert again.empty_state.isVisible()
    assert not again.empty_state.try_it.isVisible()
    assert again.actions_["tour"].isEnabled()


def test_the_keys_go_on_and_back_and_the_focus_returns(window, tour):
    window.viewer.setFocus()
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert tour.hint.has_keys
    titles = list(stops(tour))
    assert len(set(titles)) == len(TourStop)
    step(Qt.Key.Key_Backspace)
    assert tour.hint.title.text() == titles[-2]
    step(Qt.Key.Key_Enter)
    assert tour.hint.next_button.text() == "Finish"
    step(Qt.Key.Key_Enter)
    assert not tour.hint.isVisible()
    assert QApplication.focusWidget() is window.viewer


def test_back_at_the_first_stop_stays_there(tour):
    title = tour.hint.title.text()
    assert not tour.hint.back_button.isEnabled()
    step(Qt.Key.Key_Backspace)
    assert tour.hint.title.text() == title


def test_enter_presses_the_button_that_has_the_focus(tour):
    first = tour.hint.title.text()
    step(Qt.Key.Key_Return)
    assert tour.hint.title.text() != first
    tour.hint.back_button.setFocus()
    step(Qt.Key.Key_Return)
    assert tour.hint.title.text() == first
    tour.hint.close_button.setFocus()
    step(Qt.Key.Key_Return)
    assert not tour.hint.isVisible()


def test_escape_closes_it_wherever_the_focus_is_but_a_tool_first(window, tour):
    window.viewer.setFocus()
    window.actions_["draw"].trigger()
    press(window, Qt.Key.Key_Escape)
    assert tour.hint.isVisible()
    assert not window.actions_["draw"].isChecked()
    press(window, Qt.Key.Key_Escape)
    assert not tour.hint.isVisible()
    window.actions_["tour"].trigger()
    assert tour.hint.has_keys
    step(Qt.Key.Key_Escape)
    assert not tour.hint.isVisible()


@pytest.mark.parametrize(
    ("size", "font_px"), [((1280, 800), 13), ((800, 420), 13), ((1000, 640), LARGEST_FONT_PX)]
)
def test_each_hint_is_in_the_window_and_beside_what_it_speaks_of(qapp, window, tour, size, font_px):
    apply_theme(qapp, font_px=font_px)
    try:
        window.resize(*size)
        QApplication.processEvents()
        for title in stops(tour):
            tour._point()
            room = window.centralWidget()
            assert room.rect().contains(place(tour.hint, room)), title
            for label in (tour.hint.position, tour.hint.title, tour.hint.text):
                assert label.height() >= label.heightForWidth(label.width()), title
            if font_px == 13:
                assert not tour.hint.geometry().intersects(tour.hint._target), title
    finally:
        apply_theme(qapp)


def framed(tour, stop):
    tour._go_to(list(TourStop).index(stop))
    tour._point()
    return tour.hint._target


def test_what_is_framed_is_what_is_spoken_of(window, tour):
    body, panel = tour.hint.parentWidget(), window.panel
    for stop, part in (
        (TourStop.WORKLIST, window.worklist),
        (TourStop.MALIGNANCY, panel.summary),
        (TourStop.THRESHOLD, panel.threshold),
        (TourStop.VERDICT, panel.review),
    ):
        assert framed(tour, stop) == place(part, body), stop
    lesion = window.viewer.assessment.regions[0]
    x, y, width, height = lesion.bbox
    center = window.viewer.mapFromScene(x + width / 2, y + height / 2)
    at = window.viewer.viewport().mapTo(body, center)
    outlined = framed(tour, TourStop.OUTLINE)
    assert outlined.contains(at)
    assert outlined.width() < window.viewer.width()
    export = panel.mapTo(body, panel.export_place.center())
    assert framed(tour, TourStop.EXPORT).contains(export)


def test_the_frame_follows_the_image(qtbot, window, tour):
    before = framed(tour, TourStop.OUTLINE)
    window.viewer.zoom_out()
    qtbot.waitUntil(lambda: tour.hint._target != before, timeout=WAIT_MS)
    assert tour.hint._target.width() < before.width()


def test_the_work_goes_on_beside_it(qtbot, window, tour, image_file):
    window.viewer.setFocus()
    press(window, Qt.Key.Key_PageDown)
    assert window.viewer.scan.name == PHANTOMS[1]
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session_of(window).threshold > 0.455, timeout=WAIT_MS)
    window.panel.review.note.setFocus()
    QTest.keyClicks(window.panel.review.note, "ab")
    QTest.keyClick(window.panel.review.note, Qt.Key.Key_Backspace)
    assert window.panel.review.note.toPlainText() == "a"
    window.open_paths([image_file()])
    wait_done(qtbot, window, 4)
    assert tour.hint.isVisible()
    assert not tour.hint.has_keys
    assert tour.hint.title.text() == next(stops(tour))


def test_it_goes_on_without_any_scan(window, tour):
    session_of(window).clear()
    assert [title for title in stops(tour) if tour.hint.isVisible()]
    assert window.empty_state.isVisible()


def test_a_second_tour_shows_the_same_phantoms(qtbot, window, tour, image_file):
    step(Qt.Key.Key_Escape)
    window.open_paths([image_file()])
    wait_done(qtbot, window, 4)
    assert window.viewer.scan.name not in PHANTOMS
    window.actions_["tour"].trigger()
    qtbot.waitUntil(tour.hint.isVisible, timeout=WAIT_MS)
    assert window.viewer.scan.name == PHANTOMS[0]
    wait_done(qtbot, window, 4)


def names(window):
    return [entry.name for entry in entries(window)]


@pytest.fixture
def own(qtbot, window, image_file):
    """Two Scans of the reader, the second one shown."""
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    session_of(window).set_current(entries(window)[1].id)
    return [entry.id for entry in entries(window)]


def take_tour(qtbot, window, number):
    window.actions_["tour"].trigger()
    qtbot.waitUntil(window.tour.hint.isVisible, timeout=WAIT_MS)
    wait_done(qtbot, window, number)


def test_the_phantoms_leave_at_the_end(qtbot, window, own):
    take_tour(qtbot, window, 5)
    step(Qt.Key.Key_Escape)
    assert names(window) == ["a.png", "b.png"]
    assert session_of(window).current == own[1]
    take_tour(qtbot, window, 5)
    for _ in TourStop:
        step(Qt.Key.Key_Return)
    assert not window.tour.hint.isVisible()
    assert names(window) == ["a.png", "b.png"]


def test_phantoms_that_are_still_being_read_leave_too(qtbot, window, own, engine):
    engine.may_answer.clear()
    window.actions_["tour"].trigger()
    qtbot.waitUntil(window.tour.hint.isVisible, timeout=WAIT_MS)
    step(Qt.Key.Key_Escape)
    engine.may_answer.set()
    qtbot.wait(200)
    assert names(window) == ["a.png", "b.png"]


def test_a_phantom_that_the_reader_judged_stays(qtbot, window, own):
    take_tour(qtbot, window, 5)
    window.actions_["agree"].trigger()
    step(Qt.Key.Key_Escape)
    assert names(window) == ["a.png", "b.png", PHANTOMS[0]]
    assert window.viewer.scan.name == PHANTOMS[0]


def test_phantoms_that_were_there_before_stay(qtbot, window, own):
    window.open_paths(window.tour._paths[1:2])
    wait_done(qtbot, window, 3)
    session_of(window).set_current(own[0])
    take_tour(qtbot, window, 5)
    step(Qt.Key.Key_Escape)
    assert names(window) == ["a.png", "b.png", PHANTOMS[1]]
    assert session_of(window).current == own[0]


def kept_after_closing(start):
    """What is in the worklist of the next start."""
    program, _ = start()
    return names(program.window)


@pytest.mark.parametrize("own_names", [[], ["a.png", "b.png"]])
def test_a_window_that_is_closed_in_the_tour_keeps_no_phantom(qtbot, start, image_file, own_names):
    window = start()[0].window
    open_and_wait(qtbot, window, *map(image_file, own_names))
    take_tour(qtbot, window, len(own_names) + 3)
    assert kept_after_closing(start) == own_names


def test_a_window_that_is_closed_before_the_first_hint_keeps_no_phantom(qtbot, start):
    window = start()[0].window
    with qtbot.waitSignal(session_of(window).entry_added, timeout=WAIT_MS):
        window.actions_["tour"].trigger()
    assert not window.tour.hint.isVisible()
    assert kept_after_closing(start) == []


def test_a_phantom_that_was_judged_is_kept_when_the_window_is_closed(qtbot, start):
    window = start()[0].window
    take_tour(qtbot, window, 3)
    window.actions_["agree"].trigger()
    assert kept_after_closing(start) == PHANTOMS[:1]


def test_phantoms_stay_if_there_is_nothing_else(tour, window):
    step(Qt.Key.Key_Escape)
    assert names(window) == PHANTOMS


def test_the_first_phantom_is_shown_before_what_waits(qtbot, window, engine, image_file):
    engine.may_answer.clear()
    window.open_paths([image_file(f"{number}.png") for number in range(5)])
    qtbot.waitUntil(lambda: len(entries(window)) == 5, timeout=WAIT_MS)
    window.actions_["tour"].trigger()
    qtbot.waitUntil(window.tour.hint.isVisible, timeout=WAIT_MS)
    assert window.viewer.scan.name == PHANTOMS[0]


def test_a_screen_reader_is_told_what_the_hint_says(tour):
    for title in stops(tour):
        shown = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
        assert shown.text(QAccessible.Text.Name) in ("Next", "Finish")
        told = shown.text(QAccessible.Text.Description)
        assert title in told
        assert tour.hint.text.text() in told


def test_the_keys_in_the_words_are_those_of_the_actions(window, tour):
    texts = {title: tour.hint.text.text() for title in stops(tour)}
    assert "Ctrl+Up" in texts["The mask threshold"]
    assert all("{" not in text for text in texts.values())


ROOM = QRect(0, 0, 1000, 600)


@pytest.mark.parametrize(
    ("target", "corner"),
    [
        (QRect(0, 50, 200, 500), (212, 50)),
        (QRect(700, 50, 300, 90), (388, 50)),
        (QRect(100, 300, 800, 100), (100, 412)),
        (QRect(100, 450, 800, 140), (100, 288)),
        (QRect(0, 0, 1000, 600), (688, 438)),
        (QRect(305, 130, 695, 470), (12, 12)),
    ],
)
def test_a_hint_goes_where_there_is_room(target, corner):
    size = QRect(0, 0, 300, 150).size()
    assert beside(target, size, ROOM) == QRect(*corner, 300, 150)
