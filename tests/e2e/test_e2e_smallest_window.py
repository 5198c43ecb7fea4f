"""The window at its smallest size and on small screens: nothing is cut or covered."""

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, session_of
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from app.ui.theme import LARGEST_FONT_PX, apply_theme
from app.words.about import RESEARCH_USE
from app.workers.progress import Progress

SMALLEST = (800, 420)


def shrunk(window):
    window.resize(*SMALLEST)
    QApplication.processEvents()
    assert (window.width(), window.height()) == SMALLEST


def place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, part.rect().topLeft()), part.size())


def overlapping(page: QWidget) -> list[tuple[str, str]]:
    """Pairs of words and buttons in a page that lie on each other."""
    parts = [
        each
        for kind in (QLabel, QAbstractButton)
        for each in page.findChildren(kind)
        if each.isVisible() and not isinstance(each.parent(), QAbstractButton)
    ]
    places = [(each.text(), place(each, page)) for each in parts]
    return [
        (one, other)
        for number, (one, area) in enumerate(places)
        for other, second in places[:number]
        if area.intersects(second)
    ]


def test_the_start_page_fits(window):
    shrunk(window)
    page = window.empty_state
    inside = page.findChild(QScrollArea).widget()  # it may be higher than the page
    assert inside.width() <= page.width()
    assert overlapping(inside) == []
    for kind in (QLabel, QAbstractButton):
        for each in inside.findChildren(kind):
            assert inside.rect().contains(place(each, inside)), each.text()


@pytest.mark.parametrize(
    ("screen", "size"),
    [((1920, 1040), (1280, 800)), ((1366, 728), (1280, 688)), ((840, 500), (824, 460))],
)
def test_the_first_window_is_inside_the_screen(open_program, monkeypatch, screen, size):
    place = QRect(0, 24, *screen)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: place)
    window = open_program().window
    assert (window.width(), window.height()) == size
    assert place.contains(window.geometry())


def test_why_there_is_no_image_fits(qtbot, window, image_file):
    broken = image_file("a_broken_image_with_a_long_name.png")
    broken.write_bytes(broken.read_bytes()[:-50])
    window.open_paths([broken])
    qtbot.waitUntil(lambda: len(entries(window)) == 1, timeout=WAIT_MS)
    shrunk(window)
    session_of(window).set_current(entries(window)[0].id)
    QApplication.processEvents()
    page = window.no_image
    assert page.isVisible()
    assert window.middle.width() == page.width() <= window.frames.width()
    assert overlapping(page) == []
    for each in page.findChildren(QLabel):
        assert page.rect().contains(place(each, page)), each.text()
        assert each.height() >= each.heightForWidth(each.width())


def test_the_bars_and_panels_fit(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    shrunk(window)
    for part in (window.worklist, window.middle, window.panel, window.status_line):
        assert window.rect().contains(place(part, window))
        assert part.width() >= part.minimumWidth()
    top = window.findChild(QWidget, "top")
    assert overlapping(top) == []
    for button in top.findChildren(QAbstractButton):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_the_largest_text_leaves_room_for_the_line_about_research(window, qapp):
    apply_theme(qapp, font_px=LARGEST_FONT_PX)
    try:
        shrunk(window)
        line = window.status_line
        line.show_progress(Progress(19, 55, "a.png", failed=1, seconds_left=20))
        QApplication.processEvents()
        research = next(each for each in line.findChildren(QLabel) if each.text() == RESEARCH_USE())
        assert line.rect().contains(place(research, line))
        assert research.width() >= research.sizeHint().width()
    finally:
        apply_theme(qapp)


def test_one_button_of_the_top_bar_is_the_primary_one(window):
    top = window.findChild(QWidget, "top")
    names = [each.objectName() for each in top.findChildren(QAbstractButton)]
    assert names.count("primary") == 1
