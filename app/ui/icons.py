"""The program's own icons, sharp at any scale and in the theme's colors."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui import theme
from app.ui.colors import DARK, Colors
from resources import resource_path

_SIDES = (16, 20, 24, 32, 40, 48)
"""Sizes rendered for an icon: 16 and 20 at 1, 1.5 and 2 device pixels per logical pixel."""

_APP_SIDES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str) -> QIcon:
    """Icon of resources/icons in the text color, dimmed if its action is disabled.

    In another theme it has to be asked for again.
    """
    colors = theme.colors()
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(_render(name, side, colors.text), QIcon.Mode.Normal)
        made.addPixmap(_render(name, side, colors.faint), QIcon.Mode.Disabled)
    return made


def follow_icon(button: QAbstractButton, name: str, side: int = 18) -> None:
    """Give a button an icon that follows the theme, ``side`` beside usual text of FONT_PX."""

    def draw() -> None:
        button.setIcon(icon(name))
        button.setIconSize(QSize(theme.scaled(side), theme.scaled(side)))

    theme.follow(button, draw)


def follow_sign(label: QLabel, name: str, side: int, color: Callable[[Colors], str]) -> None:
    """Show an icon of ``side`` logical pixels in a color that follows the theme."""

    def draw() -> None:
        ink = color(theme.colors())
        label.setPixmap(pixmap(name, theme.scaled(side), ink, label.devicePixelRatioF()))

    theme.follow(label, draw)


@cache
def app_icon() -> QIcon:
    """Icon of the program for title bars and task bars."""
    made = QIcon()
    for side in _APP_SIDES:
        made.addPixmap(_render("busight", side, DARK.text))
    return made


def pixmap(name: str, side: int, color: str, device_pixel_ratio: float = 1.0) -> QPixmap:
    """Icon as a square pixmap of ``side`` logical pixels."""
    made = _render(name, round(side * device_pixel_ratio), color)
    made.setDevicePixelRatio(device_pixel_ratio)
    return made


@cache
def _render(name: str, side: int, color: str) -> QPixmap:
    source = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    if not renderer.isValid():
        raise ValueError(f"resources/icons/{name}.svg cannot be drawn")
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made
