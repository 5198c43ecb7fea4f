from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from app.ui.actions import shown_hold_key
from app.ui.clipboard import local_paths, pasted_pixels
from app.ui.icons import app_icon, icon
from app.ui.shortcut_help import ShortcutHelp
from resources import resource_path


def test_no_key_has_two_meanings(window_actions):
    keys = Counter(key.toString() for action in window_actions for key in action.shortcuts())
    keys[shown_hold_key()] += 1
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_has_words_and_a_key(window_actions):
    for action in window_actions:
        assert action.text()
        assert action.statusTip()
        assert not action.shortcut().isEmpty(), action.text()
        assert action.shortcut().toString() in action.toolTip()


def test_help_page_names_every_action(qtbot, window_actions):
    from PySide6.QtWidgets import QLabel, QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    page = ShortcutHelp(window_actions, parent)
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {action.statusTip() for action in window_actions} <= words
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


def test_help_page_fits_into_the_smallest_window(qtbot, window_actions):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    wished = ShortcutHelp(window_actions, parent).minimumSizeHint()
    assert wished.width() <= 1100
    assert wished.height() <= 600 - 36
