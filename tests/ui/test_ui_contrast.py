"""Words can be read on their ground: at least 4.5 to 1, as WCAG AA asks, also when disabled."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from app.report import palette
from app.ui import theme

LEAST = 4.5
GROUNDS = (palette.GROUND, palette.PANEL)
"""What is below words that have no ground of their own."""
ROWS = (palette.PANEL, theme.RAISED, theme.ACCENT_WASH)
"""A row of the worklist: at rest, under the cursor, chosen."""
RISKS = (palette.RED, palette.AMBER, palette.GREEN, palette.DIM)


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


def rules() -> list[tuple[str, dict[str, str]]]:
    """Selectors of the style sheet with their properties."""
    sheet = re.sub(r"/\*.*?\*/", "", theme._sheet(), flags=re.DOTALL)
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.partition(":")[::2] for line in body.split(";"))
        found.append((selector.strip(), {name.strip(): value.strip() for name, value in pairs}))
    return found


def test_the_known_figures():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_all_words_of_the_style_sheet():
    checked, too_faint = 0, []
    for selector, given in rules():
        ink, ground = given.get("color"), given.get("background", "transparent")
        if ink is None:
            continue
        for below in (ground,) if ground.startswith("#") else GROUNDS:
            checked += 1
            if contrast(ink, below) < LEAST:
                too_faint.append((selector, ink, below))
    assert checked > 20
    assert any("disabled" in selector for selector, given in rules() if "color" in given)
    assert too_faint == []


def test_all_words_of_the_palette(qapp):
    made = theme._palette()
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
        colors = made.color(group, ink).name(), made.color(group, ground).name()
        assert contrast(*colors) >= LEAST, (group, ink)


def test_what_the_worklist_draws():
    for row in ROWS:
        for ink in (palette.TEXT, palette.DIM):
            assert contrast(ink, row) >= LEAST, (ink, row)


@pytest.mark.parametrize("ink", [palette.TEXT, palette.DIM, theme.FAINT, *RISKS])
def test_words_and_numbers_of_risk_on_the_grounds(ink):
    for ground in GROUNDS:
        assert contrast(ink, ground) >= LEAST


def test_the_frame_of_the_focus_is_seen():
    """WCAG 2.2 asks for 3 to 1 of what is not words."""
    for ground in (*GROUNDS, *ROWS):
        assert contrast(palette.ACCENT, ground) >= 3
    assert contrast(palette.TEXT, palette.PANEL) >= 3  # around the primary button
