"""The window at its smallest size, 1000 by 640: nothing is cut or covered."""

from e2e_steps import open_and_wait
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

SMALLEST = (1000, 640)


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
    assert overlapping(page) == []
    for kind in (QLabel, QAbstractButton):
        for each in page.findChildren(kind):
            assert page.rect().contains(place(each, page)), each.text()


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


def test_one_button_of_the_top_bar_is_the_primary_one(window):
    top = window.findChild(QWidget, "top")
    names = [each.objectName() for each in top.findChildren(QAbstractButton)]
    assert names.count("primary") == 1
