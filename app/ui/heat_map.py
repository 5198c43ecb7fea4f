"""The probability map as colors over the image, and the legend that says what they mean.

The colors are cividis, which looks the same to people with and without a color vision deficiency,
and which has no red or green in it: Nunez, Anderton and Renslow, "Optimizing colormaps with
consideration for color vision deficiency", PLoS ONE 13(7), 2018. Every 15th color is from
Matplotlib's table of it, the colors between are interpolated.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem

from app.domain.orientation import Orientation, orient_pixels
from app.report import palette, text
from app.words.number import threshold_number
from app.words.viewer import PROBABILITY

_CIVIDIS = (
    (0, 34, 78),
    (0, 45, 104),
    (22, 55, 112),
    (46, 65, 109),
    (63, 76, 108),
    (78, 86, 108),
    (92, 97, 110),
    (105, 107, 113),
    (118, 118, 118),
    (131, 129, 121),
    (146, 140, 120),
    (160, 152, 117),
    (175, 164, 113),
    (191, 176, 107),
    (207, 189, 98),
    (223, 202, 87),
    (240, 216, 70),
    (254, 232, 56),
)
_OPACITY = 0.62
_CLEAR_BELOW = 0.1
"""Probability from which the map is as opaque as ``_OPACITY``; it fades out below."""

_LONGEST_SIDE = 1536
"""Of a larger map only every second pixel is colored, or every third, ...: the networks' own map is
much smaller, and the window must not wait."""

_WIDTH, _HEIGHT, _INSET = 12.0, 150.0, 14.0
_SHADE = QColor(10, 12, 15, 170)
_SMALL = text.TextStyle(11, palette.TEXT)


def heat_color(probability: float) -> QColor:
    """Color of a probability, with its opacity."""
    at = probability * (len(_CIVIDIS) - 1)
    steps = range(len(_CIVIDIS))
    red, green, blue = (
        round(float(np.interp(at, steps, channel))) for channel in np.transpose(_CIVIDIS)
    )
    return QColor(red, green, blue, round(255 * _OPACITY * min(1.0, probability / _CLEAR_BELOW)))


def heat_image(probability: NDArray[np.float32]) -> QImage:
    """Colors of an (H, W) map in 0 to 1, in 256 steps."""
    steps = np.ascontiguousarray(np.rint(probability * 255).astype(np.uint8))
    height, width = steps.shape
    image = QImage(steps.data, width, height, width, QImage.Format.Format_Indexed8)
    colors = [heat_color(step / 255) for step in range(256)]
    image.setColorTable([color.rgba() for color in colors])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class HeatMap(QGraphicsPixmapItem):
    """Lies over the image; its colors are made when it is shown for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._probability: NDArray[np.float32] | None = None
        self._orientation = Orientation()
        self._is_drawn = True
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)
        self.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.setVisible(False)

    @property
    def is_seen(self) -> bool:
        """Whether there is a map and it is shown."""
        return self.isVisible() and self._probability is not None

    def set_probability(self, probability: NDArray[np.float32] | None) -> None:
        """Take another map, None for none."""
        if probability is not self._probability:
            self._probability, self._is_drawn = probability, False
            self._draw()

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn and mirror it."""
        if orientation != self._orientation:
            self._orientation, self._is_drawn = orientation, False
            self._draw()

    def set_shown(self, *, shown: bool) -> None:
        """Show or hide it."""
        self.setVisible(shown)
        self._draw()

    def _draw(self) -> None:
        if self.isVisible() and not self._is_drawn:
            self._is_drawn = True
            if self._probability is None:
                self.setPixmap(QPixmap())
            else:
                seen = orient_pixels(self._probability, self._orientation)
                step = -(-max(seen.shape) // _LONGEST_SIDE)
                self.setScale(step)
                self.setPixmap(
                    QPixmap.fromImage(heat_image(seen[step // 2 :: step, step // 2 :: step]))
                )


def draw_legend(painter: QPainter, area: QRectF, threshold: float) -> None:
    """Draw the colors from probability 0 to 1 at the right of the view, and the threshold."""
    title = PROBABILITY()
    width = max(text.width(title, _SMALL), _WIDTH + 34) + 20
    place = QRectF(area.right() - _INSET - width, 0, width, _HEIGHT + 44)
    place.moveCenter(QPointF(place.center().x(), area.center().y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(place, 6, 6)
    head = QRectF(place.left(), place.top() + 6, width, 16)
    text.draw(painter, head, title, _SMALL, text.CENTER)
    bar = QRectF(place.left() + 12, head.bottom() + 8, _WIDTH, _HEIGHT)
    colors = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for step in range(len(_CIVIDIS)):
        share = step / (len(_CIVIDIS) - 1)
        color = heat_color(share)
        color.setAlpha(255)
        colors.setColorAt(share, color)
    painter.fillRect(bar, colors)
    for probability, words in ((0.0, "0"), (1.0, "1"), (threshold, threshold_number(threshold))):
        y = bar.bottom() - probability * _HEIGHT
        painter.setPen(QPen(QColor(palette.TEXT), 1))
        painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right() + 4, y))
        if probability == threshold or abs(probability - threshold) > 0.1:
            line = QRectF(bar.right() + 8, y - 8, 40, 16)
            text.draw(painter, line, words, _SMALL)
