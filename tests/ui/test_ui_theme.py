"""Theme and size of text change while widgets are shown, and everything follows."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
)

from app.report import palette
from app.ui import theme
from app.ui.colors import DARK, LIGHT
from app.ui.empty_state import EmptyState
from app.ui.icons import follow_icon, icon
from app.ui.settings import Settings
from app.ui.system_look import SystemLook, system_font_px
from app.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def _look_of_the_other_tests(qapp):
    yield
    QGuiApplication.styleHints().unsetColorScheme()
    apply_theme(qapp)


def colors_of(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_what_paints_itself_follows_the_theme(qapp, panel, assessment):
    panel.show_assessment(assessment)
    assert palette.RED in colors_of(panel.summary.grab().toImage())
    apply_theme(qapp, LIGHT)
    seen = colors_of(panel.summary.grab().toImage())
    assert palette.RED_INK in seen
    assert palette.RED not in seen
    lesion_number = panel.lesions.model().index(0, 3).data(Qt.ItemDataRole.ForegroundRole)
    assert lesion_number.name() == palette.RED_INK
    apply_theme(qapp, DARK)
    assert palette.RED in colors_of(panel.summary.grab().toImage())


def test_words_and_grounds_follow_the_theme(qapp, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    label.ensurePolished()
    for colors in (LIGHT, DARK):
        apply_theme(qapp, colors)
        assert label.palette().windowText().color().name() == colors.text
        assert qapp.palette().window().color().name() == colors.ground


def test_a_look_that_is_there_already_costs_nothing(qapp, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    label.ensurePolished()
    styled_again = []
    label.changeEvent = lambda event: styled_again.append(event.type())
    apply_theme(qapp, LIGHT)
    assert QEvent.Type.StyleChange in styled_again
    styled_again.clear()
    apply_theme(qapp, LIGHT)
    assert styled_again == []


def test_icons_follow_the_theme(qapp, qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    follow_icon(button, "open")

    def ink():
        image = button.icon().pixmap(48, 48).toImage()
        return {name for name in colors_of(image) if name in (DARK.text, LIGHT.text)}

    assert ink() == {DARK.text}
    apply_theme(qapp, LIGHT)
    assert ink() == {LIGHT.text}
    assert not icon("open").isNull()


def test_the_actions_have_icons_of_the_theme(qapp, window_actions):
    def ink():
        return colors_of(window_actions["open"].icon().pixmap(48, 48).toImage())

    assert DARK.text in ink()
    apply_theme(qapp, LIGHT)
    assert LIGHT.text in ink()
    assert DARK.text not in ink()


def test_a_follower_ends_with_its_owner(qapp):
    label, seen = QLabel(), []
    theme.follow(label, lambda: seen.append(theme.colors()))
    apply_theme(qapp, LIGHT)
    assert seen == [DARK, LIGHT]
    label.deleteLater()
    qapp.sendPostedEvents(None, 52)  # DeferredDelete
    apply_theme(qapp, DARK)
    assert seen == [DARK, LIGHT]


@pytest.mark.parametrize("pixels", [12, 16, 24])
def test_words_and_rows_follow_the_size_of_text(qapp, panel, assessment, pixels):
    panel.show_assessment(assessment)
    row, head = panel.lesions.rowHeight(0), panel.summary.height()
    apply_theme(qapp, DARK, pixels)
    assert qapp.font().pixelSize() == pixels
    button = QPushButton("words", panel)
    button.ensurePolished()
    assert button.fontInfo().pixelSize() == pixels
    assert panel.lesions.rowHeight(0) == round(row * pixels / 13)
    assert panel.summary.height() == pytest.approx(head * pixels / 13, abs=1)
    text = panel.lesions.fontMetrics().height()
    assert panel.lesions.rowHeight(0) > text


@pytest.mark.parametrize(("pixels", "side"), [(13, 14), (20, 22)])
def test_check_boxes_follow_the_size_of_text(qapp, qtbot, pixels, side):
    apply_theme(qapp, DARK, pixels)
    box = QCheckBox("words")
    qtbot.addWidget(box)
    box.ensurePolished()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    mark = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert mark.height() - 2 == side  # without its border


def test_no_words_are_smaller_than_eleven_pixels(qapp, qtbot):
    apply_theme(qapp, DARK, 12)
    label = theme.styled(QLabel("words"), "tiny")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.fontInfo().pixelSize() == 11
    assert theme.sized(qapp.font(), theme.TINY_PX).pixelSize() == 11


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def look(settings):
    return SystemLook(settings)


def test_theme_and_size_of_the_settings(settings, look):
    look.apply()
    assert theme.colors() is DARK
    assert theme.font_pixels() == system_font_px()
    settings.theme, settings.font_px = "light", 20
    look.apply()
    assert theme.colors() is LIGHT
    assert theme.font_pixels() == 20


def test_the_theme_of_the_system_is_followed_while_the_window_is_open(settings, look, monkeypatch):
    settings.theme = "system"
    scheme = Qt.ColorScheme.Light
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: scheme)
    look.apply()
    assert theme.colors() is LIGHT
    scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(scheme)
    assert theme.colors() is DARK
    settings.theme = "light"
    look.apply()
    hints.colorSchemeChanged.emit(scheme)
    assert theme.colors() is LIGHT, "the system counts only if it was chosen"


def test_the_size_of_the_system_is_kept_within_bounds(monkeypatch):
    for pixels, used in ((6, 12), (17, 17), (80, 24)):
        monkeypatch.setattr(
            "app.ui.system_look.QFontInfo",
            lambda _font, pixels=pixels: type("Info", (), {"pixelSize": lambda _self: pixels})(),
        )
        assert system_font_px() == used


def test_the_light_theme_has_one_accent_and_no_other_red_or_green():
    for colors in (DARK, LIGHT):
        calm = (colors.ground, colors.panel, colors.line, colors.text, colors.dim, colors.faint)
        for name in calm:
            assert QColor(name).hslSaturationF() < 0.35


@pytest.mark.parametrize("colors", [DARK, LIGHT])
def test_an_empty_check_box_is_seen(qapp, qtbot, colors):
    apply_theme(qapp, colors)
    box = QCheckBox()
    qtbot.addWidget(box)
    assert colors.faint in colors_of(box.grab().toImage())


@pytest.mark.parametrize("font_px", [12, 13, 24])
def test_cards_have_the_same_margin_at_both_sides(qapp, qtbot, font_px, window_actions):
    apply_theme(qapp, DARK, font_px)
    page = EmptyState(window_actions)
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    for card in page.phantom_buttons:
        place = card.findChild(QLabel).geometry()
        assert abs(place.left() - (card.width() - 1 - place.right())) <= 1
        assert place.left() >= 6
