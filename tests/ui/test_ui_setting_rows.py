"""Rows of the settings: the wheel scrolls the page that they are on."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.setting_rows import ChoiceRow, NumberRow, WholeNumberRow
from app.ui.settings import Settings


def turn_wheel(widget):
    """One notch toward larger numbers and earlier choices; False if the widget leaves it."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def settings(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    settings.threshold, settings.local_port, settings.theme = 0.5, 104, "light"
    return settings


@pytest.mark.parametrize(
    ("row_of", "after"),
    [
        (lambda one: NumberRow(one, "threshold", "Threshold"), 0.51),
        (lambda one: WholeNumberRow(one, "local_port", "Port", 65535), 105),
        (lambda one: ChoiceRow(one, "theme", "Theme", [("dark", "D"), ("light", "L")]), "dark"),
    ],
)
def test_the_wheel_changes_a_value_only_if_it_has_the_focus(qtbot, settings, row_of, after):
    row = row_of(settings)
    row.show()
    page = QWidget()
    QVBoxLayout(page).addWidget(row.control)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.setFocus()
    before = row.value
    assert not turn_wheel(row.control)
    assert row.value == before
    row.control.setFocus()
    qtbot.waitUntil(row.control.hasFocus)
    assert turn_wheel(row.control)
    assert row.value == after


def test_what_can_not_be_read_of_the_chosen_regions_is_left_out(tmp_path, settings):
    settings.image_regions = {"a": (1, 2, 30, 40)}
    for damage in ("[]", "5", "[[", '{"a": [1, 2, 0, 4], "b": "x", "c": [Infinity, 1, 1, 1]}'):
        settings.set_text("image_regions", damage)
        assert settings.image_regions == {}
    settings.set_text("image_regions", '{"a": [1, 2, 30, 40], "b": null}')
    assert settings.image_regions == {"a": (1, 2, 30, 40)}
