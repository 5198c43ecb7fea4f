"""The program's own icons, sharp at any scale and in the theme's colors."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.report import palette
from app.ui import theme
from resources import resource_path

_SIDES = (16, 20, 24, 32, 40, 48)
"""Sizes rendered for an icon: 16 and 20 at 1, 1.5 and 2 device pixels per logical pixel."""

_APP_SIDES = (16, 24, 32, 48, 64, 128, 256)


@cache
def icon(name: str) -> QIcon:
    """Icon of resources/icons in the text color, dimmed if its action is disabled."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(_render(name, side, palette.TEXT), QIcon.Mode.Normal)
        made.addPixmap(_render(name, side, theme.FAINT), QIcon.Mode.Disabled)
    return made


@cache
def app_icon() -> QIcon:
    """Icon of the program for title bars and task bars."""
    made = QIcon()
    for side in _APP_SIDES:
        made.addPixmap(_render("busight", side, palette.TEXT))
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
