"""Words can be read on their ground: at least 4.5 to 1, as WCAG AA asks, also when disabled."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from app.report import palette
from app.ui import theme
from app.ui.colors import DARK, LIGHT, Colors
from app.ui.style_sheet import FONT_PX, style_sheet

LEAST = 4.5


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def colors(request):
    return request.param


def grounds(colors: Colors) -> tuple[str, ...]:
    """What is below words that have no ground of their own."""
    return colors.ground, colors.panel


def rows(colors: Colors) -> tuple[str, ...]:
    """A row of the worklist: at rest, under the cursor, chosen."""
    return colors.panel, colors.raised, colors.accent_wash


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    darker, lighter = sorted((luminance(QColor(ink)), luminance(QColor(ground))))
    return (lighter + 0.05) / (darker + 0.05)


def rules(colors: Colors) -> list[tuple[str, dict[str, str]]]:
    """Selectors of the style sheet with their properties."""
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(colors, FONT_PX), flags=re.DOTALL)
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.partition(":")[::2] for line in body.split(";"))
        found.append((selector.strip(), {name.strip(): value.strip() for name, value in pairs}))
    return found


def test_the_known_figures():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_all_words_of_the_style_sheet(colors):
    checked, too_faint = 0, []
    for selector, given in rules(colors):
        ink, ground = given.get("color"), given.get("background", "transparent")
        if ink is None:
            continue
        for below in (ground,) if ground.startswith("#") else grounds(colors):
            checked += 1
            if contrast(ink, below) < LEAST:
                too_faint.append((selector, ink, below))
    assert checked > 20
    assert any("disabled" in selector for selector, given in rules(colors) if "color" in given)
    assert too_faint == []


def test_all_words_of_the_palette(qapp, colors):
    made = theme._palette(colors)
    Role, Group = QPalette.ColorRole, QPalette.ColorGroup  # noqa: N806 names of Qt
    pairs = (
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.ButtonText, Role.Window),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.PlaceholderText, Role.Base),
        (Role.HighlightedText, Role.Highlight),
    )
    for group, (ink, ground) in product((Group.Active, Group.Disabled), pairs):
        pair = made.color(group, ink).name(), made.color(group, ground).name()
        assert contrast(*pair) >= LEAST, (group, ink)


def test_what_the_worklist_draws(colors):
    for row in rows(colors):
        for ink in (colors.text, colors.dim):
            assert contrast(ink, row) >= LEAST, (ink, row)
    assert contrast(colors.amber, colors.amber_wash) >= 3  # the sign of a warning


@pytest.mark.parametrize("name", ["text", "dim", "faint", "red", "amber", "green"])
def test_words_and_numbers_of_risk_on_the_grounds(colors, name):
    for ground in grounds(colors):
        assert contrast(getattr(colors, name), ground) >= LEAST


def test_the_frame_of_the_focus_is_seen(colors):
    """WCAG 2.2 asks for 3 to 1 of what is not words."""
    for ground in (*grounds(colors), *rows(colors)):
        assert contrast(colors.accent, ground) >= 3
    assert contrast(colors.text, colors.panel) >= 3  # around the primary button


def test_what_lies_over_the_image_is_the_same_in_both_themes():
    for colors in (DARK, LIGHT):
        given = dict(rules(colors))["QLabel#readout"]
        assert (given["background"], given["color"]) == (palette.GROUND, palette.TEXT)
