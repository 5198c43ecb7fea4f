from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.assessment import assess
from app.domain.presentation import AS_IT_IS, WindowLevel
from app.report import palette
from app.ui.viewer import ScanView


@pytest.fixture
def view(qtbot, scan, assessment):
    view = ScanView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    qtbot.waitExposed(view)
    view.show_scan(scan, assessment)
    return view


def shown_at(view, x, y):
    """Place on the viewport of a point of the Scan."""
    return view.mapFromScene(QPointF(x, y))


def turn_wheel(view, place, notches):
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_fit_shows_the_whole_image_at_every_size(view, scan):
    for size in ((400, 300), (700, 260)):
        view.resize(*size)
        area = view.viewport().rect()
        assert area.contains(shown_at(view, 0, 0))
        assert area.contains(shown_at(view, scan.width, scan.height))
        free = min(area.width() - scan.width * view.zoom, area.height() - scan.height * view.zoom)
        assert 0 <= free < 60


def test_the_part_that_was_analyzed_is_framed(view, scan, assessment):
    def framed():
        colors = grabbed(view)
        line = [view.viewport().mapToParent(shown_at(view, x, 20)) for x in range(30, 61)]
        return palette.DIM in {colors.pixelColor(at).name() for at in line}

    assert not framed()
    view.show_scan(replace(scan, ultrasound_region=(30, 20, 40, 40)), assessment)
    assert framed()


def test_the_frame_is_shown_if_there_are_several(view, scan, assessment, monkeypatch):
    drawn = []
    monkeypatch.setattr("app.ui.read_out._draw_line", lambda *one: drawn.append(one[-1]))
    grabbed(view)
    assert not [words for words in drawn if "frame" in words]
    assert view.accessibleDescription() == "case.png"
    view.show_scan(replace(scan, frames=30), assessment)
    grabbed(view)
    assert drawn[-1] == "frame 1 of 30"
    assert view.accessibleDescription() == "case.png, frame 1 of 30"


def test_no_line_over_the_image_covers_another(view, scan, assessment, monkeypatch):
    drawn = []
    monkeypatch.setattr("app.ui.read_out._draw_line", lambda *one: drawn.append(one[1]))
    view.show_scan(replace(scan, frames=30), assessment)
    view.resize(200, 300)
    drawn.clear()
    grabbed(view)
    gray_levels, frame = drawn[-2:]
    assert not frame.intersects(gray_levels)


def grabbed(view):
    return view.grab().toImage()


def test_wheel_zooms_and_keeps_the_point_under_the_cursor(view):
    place = QPoint(310, 90)
    before, zoom = view.mapToScene(place), view.zoom
    turn_wheel(view, place, 3)
    assert view.zoom > 1.5 * zoom
    after = view.mapToScene(place)
    assert abs(after.x() - before.x()) < 1
    assert abs(after.y() - before.y()) < 1
    turn_wheel(view, place, -3)
    assert view.zoom == pytest.approx(zoom)


def test_zoom_has_an_end_both_ways(view):
    for notches in (200, -200):
        turn_wheel(view, QPoint(200, 150), notches)
        assert 0.01 < view.zoom < 100


def test_actual_size_is_a_screen_pixel_a_pixel(view):
    view.show_actual_size()
    assert view.zoom == 1.0


def test_drag_moves_the_image_with_the_cursor(view):
    view.show_actual_size()
    view.zoom_in()
    before = view.mapToScene(QPoint(100, 100))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(view.viewport(), QPoint(160, 130))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(160, 130))
    after = view.mapToScene(QPoint(160, 130))
    assert abs(after.x() - before.x()) < 1.5
    assert abs(after.y() - before.y()) < 1.5


def test_arrows_step_if_all_is_in_view_and_else_pan(qtbot, view):
    steps, frame_steps = [], []
    view.step_requested.connect(steps.append)
    view.frame_step_requested.connect(frame_steps.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert steps == frame_steps == [1, -1]
    for _ in range(8):
        view.zoom_in()
    before = view.mapToScene(QPoint(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(QPoint(0, 0)).x() > before.x()
    assert len(frame_steps) == 2


def test_a_click_emits_the_lesion_under_it(qtbot, view):
    clicked = []
    view.lesion_clicked.connect(clicked.append)
    first, second = (lesion.id for lesion in view.assessment.lesions)
    for x, y in ((40, 50), (120, 60), (80, 110)):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=shown_at(view, x, y))
    assert clicked == [first, second, ""]


def test_possible_lesion_is_outlined_and_clicked_unless_hidden(
    qtbot, view, scan, with_possible, points
):
    view.show_scan(scan, assess(scan, with_possible, 0.45, points[0]))
    clicked = []
    view.lesion_clicked.connect(clicked.append)
    inside = shown_at(view, 120, 60)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    outlined = edge_colors(view)
    assert palette.DIM in outlined
    assert palette.GREEN not in outlined
    view.set_overlay_style(replace(view.overlay_style, possible=False))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert clicked == [view.assessment.possible_lesions[0].id, ""]
    assert palette.DIM not in edge_colors(view)


def edge_colors(view):
    """Colors at the lower edge of the right square, away from any name or length."""
    image = view.viewport().grab().toImage()
    left, right = shown_at(view, 105, 79), shown_at(view, 135, 81)
    return {
        image.pixelColor(x, y).name()
        for x in range(left.x(), right.x())
        for y in range(left.y() - 2, right.y() + 3)
    }


def color_at(view, x, y):
    image = view.viewport().grab().toImage()
    return image.pixelColor(shown_at(view, x, y))


def test_overlay_is_drawn_over_the_lesion_and_can_be_hidden(view):
    gray = QColor(100, 100, 100)
    tinted = color_at(view, 28, 50)
    assert tinted.red() > tinted.green() + 10
    border = color_at(view, 20.5, 44)
    assert border.red() > 180
    assert border.red() > border.green() + 80
    view.set_overlay_shown(shown=False)
    assert color_at(view, 28, 50) == gray
    assert not view.overlay_shown
    view.set_overlay_shown(shown=True)
    assert color_at(view, 28, 50) == tinted


def test_lines_are_rough_while_the_threshold_moves_and_smooth_at_rest(
    qtbot, view, scan, assessment
):
    smooth = view.grab().toImage()
    view.show_scan(scan, replace(assessment, threshold=0.5))
    assert view.grab().toImage() != smooth
    qtbot.waitUntil(lambda: view.grab().toImage() == smooth, timeout=3000)


def test_right_drag_changes_the_window(qtbot, view):
    view.set_overlay_shown(shown=False)
    assert color_at(view, 80, 110).red() == 100
    view.viewport().setFocus()
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=QPoint(200, 150))
    # QTest's moves carry no buttons: the event is made by hand.
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(200, 100),
        QPointF(view.viewport().mapToGlobal(QPoint(200, 100))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=QPoint(200, 100))
    # Fifty pixels up lower the level by fifty grays: the image gets brighter by as much.
    assert view.window_level.level == pytest.approx(77.5)
    qtbot.waitUntil(lambda: color_at(view, 80, 110).red() == 150)
    view.present(AS_IT_IS)
    assert color_at(view, 80, 110).red() == 100


def test_another_scan_is_fitted_and_resets_window_and_selection(view, scan, assessment):
    view.select_lesion(assessment.lesions[1])
    assert view.overlay_style.selected == assessment.lesions[1].id
    view.zoom_in()
    other = type(scan)(scan.pixels.copy(), "b", "b.png", "1" * 64)
    view.show_scan(other, None)
    assert view.overlay_style.selected is None
    assert view.viewport().rect().contains(shown_at(view, 0, 0))


def test_selecting_a_lesion_out_of_view_brings_it_in(view, assessment):
    for _ in range(14):
        view.zoom_in()
    view.centerOn(155, 5)
    lesion = assessment.lesions[0]
    view.select_lesion(lesion)
    middle = shown_at(view, lesion.bbox[0] + 20, lesion.bbox[1] + 20)
    assert view.viewport().rect().contains(middle)


def test_window_level_spreads_grays():
    grays = np.array([[0, 100, 127, 155, 255]], np.uint8)
    assert WindowLevel().apply(grays) is grays
    spread = WindowLevel(window=51, level=127.5).apply(grays)
    assert spread.tolist() == [[0, 0, 125, 255, 255]]


def test_gamma_brightens_the_middle_and_inversion_swaps_black_and_white():
    grays = np.array([0, 64, 255], np.uint8)
    assert WindowLevel(gamma=2.0).apply(grays).tolist() == [0, 128, 255]
    assert WindowLevel(inverted=True).apply(grays).tolist() == [255, 191, 0]


def test_presets_follow_the_grays_of_the_ultrasound_region(scan):
    pixels = np.zeros((100, 100), np.uint8)
    pixels[:, :50] = 250
    pixels[20:80, 60:90] = np.linspace(60, 120, 60).astype(np.uint8)[:, None]
    whole = replace(scan, pixels=pixels)
    tissue = replace(whole, ultrasound_region=(60, 20, 30, 60))
    fitted = WindowLevel(gamma=1.5, inverted=True).fitted(tissue)
    assert (fitted.window, fitted.level) == (pytest.approx(60, abs=3), pytest.approx(90, abs=3))
    assert (fitted.gamma, fitted.inverted) == (1.5, True)
    assert WindowLevel().fitted(whole).window > 200
    strong = WindowLevel().contrasted(tissue)
    assert (strong.window, strong.level) == (fitted.window / 2, fitted.level)
    assert fitted.full() == WindowLevel(gamma=1.5, inverted=True)
    colors = replace(tissue, pixels=np.stack([pixels] * 3, axis=2))
    assert WindowLevel().fitted(colors) == WindowLevel().fitted(tissue)


def test_gamma_has_an_end_both_ways_and_comes_back():
    high = low = WindowLevel()
    for _ in range(100):
        high, low = high.with_gamma(1.1), low.with_gamma(1 / 1.1)
    assert 0.1 < low.gamma < 1 < high.gamma < 10
    assert WindowLevel().with_gamma(1.1).with_gamma(1 / 1.1) == WindowLevel()
