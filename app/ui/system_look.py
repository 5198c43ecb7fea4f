"""What the system says of colors and text, and how the window follows it and the settings."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.colors import DARK, LIGHT, Colors
from app.ui.settings import Settings
from app.ui.theme import LARGEST_FONT_PX, SMALLEST_FONT_PX, apply_theme

_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}


def system_font_px() -> int:
    """Height of usual text in other programs, in logical pixels, within what is offered here."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(max(QFontInfo(font).pixelSize(), SMALLEST_FONT_PX), LARGEST_FONT_PX)


class SystemLook(QObject):
    """Applies theme and size of text, again whenever the system changes its color scheme."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def apply(self) -> None:
        """Apply what the settings say."""
        theme, application = self._settings.theme, QApplication.instance()
        if not isinstance(application, QApplication):
            return
        # Title bars and the system's own dialogs have the same theme.
        if theme in _SCHEMES:
            QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])
        else:
            QGuiApplication.styleHints().unsetColorScheme()
        apply_theme(application, self._colors(), self._settings.font_px or system_font_px())

    def _colors(self) -> Colors:
        theme = self._settings.theme
        if theme == "system":
            is_light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        else:
            is_light = theme == "light"
        return LIGHT if is_light else DARK

    def _on_scheme(self) -> None:
        if self._settings.theme == "system":
            self.apply()
