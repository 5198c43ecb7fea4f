"""Gray levels, orientation, heat map, loupe and read-outs of the viewer, kept for each Scan."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.domain.assessment import assess
from app.domain.orientation import Orientation
from app.domain.presentation import AS_IT_IS, Presentation
from app.domain.scan import ScanId
from app.ui.actions import LOUPE_KEY, Actions
from app.ui.heat_map import heat_color
from app.ui.history import History
from app.ui.loupe import Loupe
from app.ui.pixel_read_out import PixelReadOut
from app.ui.ruler import draw_rulers, ruler_step
from app.ui.viewer import ScanView
from app.ui.viewing import Viewing
from app.words.viewer import MM, PX


@pytest.fixture
def window(qtbot, points):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    return window


@pytest.fixture
def view(window):
    view = ScanView(window)
    view.resize(400, 300)
    return view


@pytest.fixture
def actions(window, points):
    return Actions(window, points)


@pytest.fixture
def entry(session, scan, prediction, assessment):
    """Id of an entry that is analyzed and shown."""
    entry = session.add(ScanId("case.png"), "case.png")
    session.set_scan(entry, scan)
    session.set_done(entry, prediction, assessment)
    session.set_current(entry)
    return entry


@pytest.fixture
def viewing(qtbot, session, view, actions, window, entry):
    viewing = Viewing(session, History(session, actions, window), view, actions, window)

    def show(_id=None):
        shown = session.current_entry
        view.show_scan(shown.scan, shown.assessment)
        viewing.show_entry(shown)

    session.current_changed.connect(show)
    show()
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return viewing


def another(session, scan):
    entry = session.add(ScanId("other.png"), "other.png")
    session.set_scan(entry, replace(scan, pixels=scan.pixels.copy()))
    return entry


def shown_at(view, x, y):
    return view.mapFromScene(QPointF(x, y))


def color_at(view, x, y):
    return view.viewport().grab().toImage().pixelColor(shown_at(view, x, y))


def hover(view, place):
    """Move the mouse over the view; QTest's moves do not arrive without a window system."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.viewport().mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def right_drag(view, start, end):
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=start)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(view.viewport().mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=end)


def read_out(view):
    label = view.findChild(PixelReadOut)
    return label.text() if label.isVisible() else ""


# The pixel under the cursor


def test_the_pixel_under_the_cursor_is_read_out(view, viewing):
    hover(view, shown_at(view, 40.5, 50.5))
    assert read_out(view) == "x 40, y 50   gray 100   P(lesion) 0.90"
    hover(view, shown_at(view, 80.5, 100.5))
    assert read_out(view) == "x 80, y 100   gray 100   P(lesion) <0.01"
    label = view.findChild(PixelReadOut)
    assert view.viewport().rect().contains(label.geometry())
    view.resize(340, 200)
    assert view.viewport().rect().contains(label.geometry())


def test_the_read_out_follows_the_image_when_it_moves_under_the_cursor(view, viewing):
    at = shown_at(view, 120.5, 50.5)
    hover(view, at)
    for move in (view.zoom_in, lambda: view.pan(20, 10), view.fit):
        move()
        place = view.mapToScene(at)
        assert read_out(view).startswith(f"x {int(place.x())}, y {int(place.y())} ")


def test_nothing_is_read_out_beside_the_image_or_without_a_cursor(view, viewing):
    hover(view, shown_at(view, 40, 50))
    assert read_out(view)
    hover(view, shown_at(view, -3, 50))
    assert not read_out(view)
    hover(view, shown_at(view, 40, 50))
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert not read_out(view)


def test_a_color_is_read_out_and_no_probability_before_the_analysis(session, view, viewing, scan):
    pixels = np.zeros((*scan.pixels.shape, 3), np.uint8)
    pixels[:] = (10, 20, 30)
    other = session.add(ScanId("color.png"), "color.png")
    session.set_scan(other, replace(scan, pixels=pixels))
    session.set_current(other)
    hover(view, shown_at(view, 7.5, 9.5))
    assert read_out(view) == "x 7, y 9   RGB 10, 20, 30"


def test_the_read_out_names_the_pixel_of_the_file_in_a_turned_view(actions, view, viewing):
    for name in ("rotate", "mirror"):
        actions[name].trigger()
    hover(view, shown_at(view, 40.5, 50.5))
    assert read_out(view).startswith("x 40, y 50 ")


# Gray levels


def test_gray_levels_stay_with_their_scan(session, actions, view, viewing, entry, scan):
    view.set_overlay_shown(shown=False)
    other = another(session, scan)
    actions["invert"].trigger()
    actions["gamma_up"].trigger()
    assert session.entry(entry).presentation.window_level.gamma == pytest.approx(1.1)
    assert color_at(view, 80, 110).red() > 120
    session.set_current(other)
    assert color_at(view, 80, 110).red() == 100
    assert not actions["invert"].isChecked()
    session.set_current(entry)
    assert view.window_level == session.entry(entry).presentation.window_level
    assert view.window_level.inverted
    assert actions["invert"].isChecked()
    actions["reset_window"].trigger()
    assert color_at(view, 80, 110).red() == 100
    assert session.entry(entry).presentation == AS_IT_IS


def test_a_right_drag_is_kept_too(qtbot, session, view, viewing, entry):
    with qtbot.waitSignal(session.presentation_changed):
        right_drag(view, QPoint(200, 150), QPoint(230, 120))
    kept = session.entry(entry).presentation.window_level
    assert (kept.window, kept.level) == (285, 97.5)


@pytest.mark.parametrize("name", ["window_auto", "window_contrast", "window_full"])
def test_presets_are_actions(session, actions, viewing, entry, name):
    before = Presentation(replace(AS_IT_IS.window_level, window=77.0))
    session.set_presentation(entry, before)
    actions[name].trigger()
    assert session.entry(entry).presentation.window_level.window != 77


# Orientation


def test_the_view_turns_and_the_lesion_with_it(session, actions, view, viewing, entry, scan):
    before = view.zoom
    actions["rotate"].trigger()
    left_top, right_top = shown_at(view, 0, 0), shown_at(view, scan.width, 0)
    assert right_top.x() == pytest.approx(left_top.x(), abs=1)
    assert right_top.y() > left_top.y() + 100
    assert view.zoom != before  # fitted again
    assert view.viewport().rect().contains(shown_at(view, scan.width, scan.height))
    border = color_at(view, 20.5, 44)
    assert border.red() > border.green() + 80
    clicked = []
    view.lesion_clicked.connect(clicked.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=shown_at(view, 40, 50))
    assert clicked == [view.assessment.lesions[0].id]
    actions["mirror"].trigger()
    assert session.entry(entry).presentation.orientation == Orientation().turned().flipped()
    actions["reset_orientation"].trigger()
    assert view.zoom == pytest.approx(before)


def test_words_over_the_image_stay_upright(actions, view, viewing, monkeypatch):
    turned = []
    from app.report import text

    draw = text.draw

    def look(painter, *rest):
        matrix = painter.combinedTransform()
        turned.append((matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22()))
        draw(painter, *rest)

    monkeypatch.setattr(text, "draw", look)
    for name in ("rotate", "mirror", "rotate"):
        actions[name].trigger()
        view.grab()
    assert len(turned) > 6
    for across, skew, other_skew, down in turned:
        assert (abs(skew), abs(other_skew)) == pytest.approx((0, 0), abs=1e-9)
        assert min(across, down) > 0


def test_orientation_stays_with_its_scan(session, actions, view, viewing, entry, scan):
    actions["rotate"].trigger()
    session.set_current(another(session, scan))
    assert view.presentation == AS_IT_IS
    session.set_current(entry)
    assert view.presentation.orientation == Orientation(1)


# Heat map and loupe


def test_the_heat_map_shows_the_probability_of_each_pixel(session, actions, view, viewing, scan):
    view.set_overlay_shown(shown=False)
    gray = QColor(100, 100, 100)
    actions["heat_map"].trigger()
    strong, weak = color_at(view, 40, 50), color_at(view, 120, 60)
    assert strong.red() > strong.blue() + 40  # yellow
    assert abs(weak.red() - weak.blue()) < 20  # gray in the middle of the scale
    assert color_at(view, 80, 110) == gray
    # It stays on, and a Scan without a map has none.
    other = another(session, scan)
    session.set_current(other)
    assert color_at(view, 40, 50) == gray
    actions["heat_map"].trigger()
    session.set_current(session.entries()[0].id)
    assert color_at(view, 40, 50) == gray


@pytest.mark.parametrize("orientation", [Orientation(), Orientation(1, mirrored=True)])
def test_the_heat_map_of_a_large_image_is_coarser_and_in_place(
    session, actions, view, viewing, scan, prediction, points, orientation
):
    size = (3000, 4000)
    probability = np.zeros(size, np.float32)
    probability[500:1500, 1200:2600] = 0.9
    large = replace(scan, pixels=np.full(size, 100, np.uint8))
    entry = session.add(ScanId("large.png"), "large.png")
    session.set_scan(entry, large)
    seen = replace(prediction, probability=probability, candidates=())
    session.set_done(entry, seen, assess(large, seen, 0.45, points[0]))
    session.set_current(entry)
    session.set_presentation(entry, Presentation(orientation=orientation))
    view.set_overlay_shown(shown=False)
    actions["heat_map"].trigger()
    gray = QColor(100, 100, 100)
    for x, y in ((1260, 560), (2540, 560), (1260, 1440), (2540, 1440)):
        color = color_at(view, x, y)
        assert color.red() > color.blue() + 40
    for x, y in ((1100, 1000), (2700, 1000), (1900, 400), (1900, 1600)):
        assert color_at(view, x, y) == gray


def test_the_colors_of_the_heat_map_grow_brighter_and_are_neither_red_nor_green():
    colors = [heat_color(step / 100) for step in range(101)]
    light = [0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF() for c in colors]
    assert (np.diff(light) > -1e-3).all()
    assert heat_color(0).alpha() == 0
    for color in colors:
        assert abs(color.red() - color.green()) < 50


def test_the_loupe_follows_the_cursor_while_its_key_is_down(qtbot, window, view, viewing):
    view.setFocus()
    loupe = view.findChild(Loupe)
    hover(view, shown_at(view, 40, 50))
    QTest.keyPress(view, LOUPE_KEY)
    assert loupe.isVisible()
    assert (loupe.geometry().center() - shown_at(view, 40, 50)).manhattanLength() <= 2
    hover(view, shown_at(view, 90, 60))
    assert (loupe.geometry().center() - shown_at(view, 90, 60)).manhattanLength() <= 2
    QTest.keyRelease(view, LOUPE_KEY)
    assert not loupe.isVisible()


def test_the_loupe_enlarges_three_times(session, view, viewing, scan):
    pixels = scan.pixels.copy()
    pixels[50:60, 40:50] = 250
    other = session.add(ScanId("spot.png"), "spot.png")
    session.set_scan(other, replace(scan, pixels=pixels))
    session.set_current(other)
    middle = shown_at(view, 45, 55)
    hover(view, middle)
    view.set_loupe_shown(shown=True)
    view.grab()
    image = view.viewport().grab().toImage()
    row = middle.y() + 20
    bright = sum(image.pixelColor(x, row).red() > 200 for x in range(image.width()))
    assert bright == pytest.approx(3 * 10 * view.zoom, abs=4)


# Rulers and the menu


@pytest.mark.parametrize(("pixels", "step"), [(10, 1), (6, 1), (5.9, 10), (60, 0.1), (0.5, 100)])
def test_the_ticks_of_a_ruler_are_a_power_of_ten_apart(pixels, step):
    assert ruler_step(pixels) == pytest.approx(step)


def test_numbers_of_rulers_can_be_read_on_white(qapp):
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_rulers(painter, QRectF(image.rect()), QRectF(image.rect()), 1.0, 1.0, "px")
    painter.end()
    for number in (QRect(92, 278, 16, 10), QRect(18, 95, 16, 10)):  # '100' below and at the left
        part = image.copy(number)
        places = product(range(part.width()), range(part.height()))
        light = [part.pixelColor(*place).lightness() > 128 for place in places]
        assert 0.1 < sum(light) / len(light) < 0.6


def test_rulers_are_in_mm_of_each_direction_or_in_pixels(view, viewing, scan, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        "app.ui.read_out.draw_rulers",
        lambda _painter, _area, _image, *rest: drawn.append(rest),
    )
    view.grab()
    assert drawn[-1] == (pytest.approx(view.zoom / 0.2), pytest.approx(view.zoom / 0.1), MM())
    view.present(Presentation(orientation=Orientation(1)))
    view.grab()
    assert drawn[-1] == (pytest.approx(view.zoom / 0.1), pytest.approx(view.zoom / 0.2), MM())
    view.show_scan(replace(scan, spacing_mm=None), None)
    view.grab()
    assert drawn[-1] == (pytest.approx(view.zoom), pytest.approx(view.zoom), PX())


def test_a_right_click_opens_a_menu_of_the_image_and_a_drag_does_not(
    view, viewing, actions, monkeypatch
):
    opened = []

    def shown(menu):
        parts = [action.menu() for action in menu.actions() if action.menu() is not None]
        return [*menu.actions(), *(action for part in parts for action in part.actions())]

    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(shown(menu)))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=QPoint(100, 100))
    assert len(opened) == 1
    right_drag(view, QPoint(100, 100), QPoint(150, 150))
    assert len(opened) == 1
    at = QPoint(100, 100)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, key)
    assert len(opened) == 2
    assert {actions["measure_distance"], actions["rotate"], actions["heat_map"]} <= set(opened[0])


def test_nothing_can_be_done_without_a_scan(viewing, actions):
    names = ("rotate", "invert", "heat_map", "measure_distance", "window_auto")
    assert all(actions[name].isEnabled() for name in names)
    viewing.show_entry(None)
    assert not any(actions[name].isEnabled() for name in names)
