from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QScrollArea

from app.ui.actions import shown_hold_key
from app.ui.clipboard import local_paths, pasted_pixels
from app.ui.icons import app_icon, icon
from app.ui.menu_bar import fill_menu_bar
from app.ui.shortcut_help import ShortcutHelp
from resources import resource_path


def test_no_key_has_two_meanings(window_actions):
    keys = Counter(key.toString() for action in window_actions for key in action.shortcuts())
    keys[shown_hold_key()] += 1
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_has_words_and_its_key_in_the_tool_tip(window_actions):
    for action in window_actions:
        assert action.text()
        assert action.statusTip()
        keys = f" ({action.shortcut().toString()})" if action.shortcuts() else ""
        assert action.toolTip() == f"{action.statusTip()}{keys}"


def test_every_action_is_in_one_menu(qtbot, window_actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menu_bar(bar, window_actions)
    assert [action.text() for action in bar.actions()] == [
        "&File",
        "&Edit",
        "&View",
        "&Scan",
        "&Help",
    ]
    found = [
        action
        for menu in bar.findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator() and action.menu() is None
    ]
    assert Counter(found) == Counter(window_actions)


def test_no_menu_is_higher_than_a_small_screen(qtbot, window_actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menu_bar(bar, window_actions)
    heights = {menu.objectName(): menu.sizeHint().height() for menu in bar.findChildren(QMenu)}
    assert {name: height for name, height in heights.items() if height > 640} == {}


def test_quit_stands_alone_at_the_end_of_its_menu(qtbot, window_actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menu_bar(bar, window_actions)
    *_, line, last = bar.findChild(QMenu, "file").actions()
    assert line.isSeparator()
    assert last is window_actions["quit"]


def test_only_three_go_to_the_programs_own_menu_on_a_mac(window_actions):
    roles = {action.objectName(): action.menuRole() for action in window_actions}
    assert roles.pop("quit") is QAction.MenuRole.QuitRole
    assert roles.pop("about") is QAction.MenuRole.AboutRole
    assert roles.pop("settings") is QAction.MenuRole.PreferencesRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}


def test_help_page_names_every_action_with_a_key(qtbot, window_actions):
    from PySide6.QtWidgets import QLabel, QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    page = ShortcutHelp(window_actions, parent)
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {each.statusTip() for each in window_actions if each.shortcuts()} <= words
    assert shown_hold_key() in words
    assert "Hide the overlay while held" in words


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_icons_are_drawn(qapp, path):
    image = icon(path.stem).pixmap(24, 24).toImage()
    drawn = sum(
        image.pixelColor(x, y).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )
    assert drawn > 20


def test_app_icon_is_sharp_at_many_sizes(qapp):
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes


def test_pasted_image_keeps_its_pixels(qapp):
    # Five pixels wide: Qt pads the lines.
    colors = np.random.default_rng(0).integers(0, 256, (4, 5, 3), np.uint8)
    image = QImage(colors.tobytes(), 5, 4, 15, QImage.Format.Format_RGB888)
    data = QMimeData()
    data.setImageData(image)
    assert (pasted_pixels(data) == colors).all()
    gray = QMimeData()
    gray.setImageData(image.convertToFormat(QImage.Format.Format_Grayscale8))
    assert pasted_pixels(gray).shape == (4, 5)
    assert pasted_pixels(QMimeData()) is None


def test_addresses_of_other_machines_are_left_out(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png"), QUrl.fromLocalFile(str(tmp_path))])
    assert local_paths(data) == [tmp_path]


@pytest.mark.parametrize(("width", "height"), [(800, 420), (1000, 640)])
def test_help_page_fits_into_a_small_window(qtbot, window_actions, width, height):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(width, height - 36 - 30)  # without status line and menu bar
    page = ShortcutHelp(window_actions, parent)
    parent.show()
    page.open()
    assert page.rect().contains(page.card.geometry())
    # Every line is inside, if only after scrolling, and none is wider than the page.
    area = page.card.findChild(QScrollArea)
    assert page.card.rect().contains(area.geometry())
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() == max(
        0, area.widget().height() - area.viewport().height()
    )
    # The frame of the focus touches no words.
    for label in area.widget().findChildren(QLabel):
        assert area.widget().rect().adjusted(6, 6, -6, -6).contains(label.geometry())
