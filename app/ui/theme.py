"""How the window looks: calm, one accent color, dark or light, in the size of text that one needs.

All sizes are given for text of FONT_PX and follow it. Both can change while the window is open.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.report import palette
from app.ui.colors import DARK, Colors
from app.ui.style_sheet import FONT_PX, style_sheet, words_px

WidgetT = TypeVar("WidgetT", bound=QWidget)

SMALLEST_FONT_PX, LARGEST_FONT_PX = 12, 24
SMALL_PX = 12
TINY_PX = 11
PANEL_MARGIN = 20
"""Logical pixels between a panel's border and its words."""


class _Theme(QObject):
    """What all windows have in common now. There is one; it lives as long as the program."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colors = DARK
        self.font_px = FONT_PX


_theme = _Theme()


class _Follower(QObject):
    """Calls a function at each change, as long as the object lives that it belongs to."""

    def __init__(self, owner: QObject, apply: Callable[[], None]) -> None:
        super().__init__(owner)
        self._apply = apply
        _theme.changed.connect(self.run)

    def run(self) -> None:
        self._apply()


def apply_theme(application: QApplication, colors: Colors = DARK, font_px: int = FONT_PX) -> None:
    """Give the whole program its style, palette, font and style sheet, also while it runs.

    ``font_px`` is the height of usual text in logical pixels. Nothing is done if it looks so
    already, because Qt would style each widget of each window again.
    """
    sheet = style_sheet(colors, font_px)
    if application.styleSheet() == sheet:
        return
    _theme.colors, _theme.font_px = colors, font_px
    if not application.styleSheet():
        application.setStyle("Fusion")
    application.setPalette(_palette(colors))
    font = QFont(application.font())
    font.setPixelSize(font_px)
    application.setFont(font)
    application.setStyleSheet(sheet)
    _theme.changed.emit()


def follow(owner: QObject, apply: Callable[[], None]) -> None:
    """Call ``apply`` now, and again whenever colors or sizes change while ``owner`` lives."""
    apply()
    _Follower(owner, apply)


def colors() -> Colors:
    """The colors of now. What paints itself asks for them each time."""
    return _theme.colors


def font_pixels() -> int:
    """Height of usual text in logical pixels."""
    return _theme.font_px


def scaled(pixels: float) -> int:
    """Turn a size that fits text of FONT_PX into one that fits the text of now."""
    return round(pixels * _theme.font_px / FONT_PX)


def risk_color(assessment: Assessment) -> str:
    """The color of the Scan's risk label on the window's grounds."""
    return (palette.risk_color if colors().is_dark else palette.risk_ink)(assessment)


def lesion_color(lesion: Lesion, assessment: Assessment) -> str:
    """The color of a Lesion on the window's grounds."""
    return (palette.lesion_color if colors().is_dark else palette.lesion_ink)(lesion, assessment)


def styled(widget: WidgetT, name: str) -> WidgetT:
    """Give a widget the name by which the style sheet knows its kind, and return it."""
    widget.setObjectName(name)
    return widget


def sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """Copy a font in another size, with digits of one width, so that numbers align.

    ``pixels`` is the size beside usual text of FONT_PX.
    """
    made = QFont(font)
    made.setPixelSize(words_px(pixels, _theme.font_px))
    made.setFeature(QFont.Tag.fromString("tnum"), 1)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def draw_focus(painter: QPainter, place: QRectF, radius: float) -> None:
    """Frame what has the focus, where the style sheet can't do it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors().accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _palette(colors: Colors) -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.ground,
        QPalette.ColorRole.Base: colors.ground,
        QPalette.ColorRole.AlternateBase: colors.panel,
        QPalette.ColorRole.Button: colors.raised,
        QPalette.ColorRole.ToolTipBase: colors.raised,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.dim,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.on_accent,
        QPalette.ColorRole.Link: colors.accent,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.faint))
    return made
