"""The malignancy of each frame of a cine as bars, and a slider over them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSlider, QToolTip

from app.domain.assessment import Assessment
from app.ui import theme
from app.ui.translation import follow_words
from app.words.cine import FRAMES, frame_tip

_HEIGHT = 56
_MARGIN = 8
"""Free at both ends, so that the mark of the first frame is seen whole."""
_MARK = 9
"""Height of the band over the bars, with the mark of the key frame."""
_LEAST_BAR = 2.0
"""Height in logical pixels of a bar of an analyzed frame, however small its malignancy is."""


class FramePlot(QSlider):
    """Its value is the shown frame, from 1. A click or a drag goes to the frame under it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._assessments: Mapping[int, Assessment] = {}
        self._key: int | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(60)
        follow_words(self.setAccessibleName, FRAMES)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setTracking(True)

    def show_frames(
        self, frames: int, assessments: Mapping[int, Assessment], key: int | None
    ) -> None:
        """Show the Assessments by their frames, from 0, and mark the key frame."""
        self._assessments, self._key = assessments, key
        self.setRange(1, frames)
        self.update()

    # Places

    def _room(self) -> QRectF:
        return QRectF(_MARGIN, _MARK + 2, max(self.width() - 2 * _MARGIN, 1), _HEIGHT - _MARK - 6)

    def _width(self) -> float:
        """Width of a frame."""
        return self._room().width() / self.maximum()

    def _left(self, frame: int) -> float:
        """Left end of a frame, counted from 0."""
        return self._room().left() + frame * self._width()

    def frame_at(self, x: float) -> int:
        """The frame, from 1, at a place; the nearest one beyond the ends."""
        return min(max(int((x - self._room().left()) / self._width()) + 1, 1), self.maximum())

    # Qt's methods

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw bars, the limit, the key frame's mark and the shown frame."""
        painter = QPainter(self)
        colors, room, width = theme.colors(), self._room(), self._width()
        painter.fillRect(room, QColor(colors.panel))
        bar = max(width - (1 if width > 4 else 0), 1.0)
        for frame, one in self._assessments.items():
            high = max(one.malignancy * room.height(), _LEAST_BAR)
            place = QRectF(self._left(frame), room.bottom() - high, bar, high)
            painter.fillRect(place, QColor(theme.risk_color(one)))
        some = next(iter(self._assessments.values()), None)
        if some is not None:
            limit = room.bottom() - some.operating_point.limit * room.height()
            painter.setPen(QPen(QColor(colors.dim), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), limit), QPointF(room.right(), limit))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._key is not None:
            middle = self._left(self._key) + width / 2
            painter.setBrush(QColor(colors.text))
            corners = [(middle - 5, 1), (middle + 5, 1), (middle, _MARK)]
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        place = QRectF(self._left(self.value() - 1), room.top(), max(width, 3), room.height())
        place.adjust(-1, -1, 1, 2)
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 2, 2)
        if self.hasFocus():
            theme.draw_focus(painter, QRectF(self.rect()), 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Continue a drag."""
        if self.isSliderDown():
            self.setValue(self.frame_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End a click or a drag."""
        self.setSliderDown(False)

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what is known of the frame under the cursor."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            frame = self.frame_at(event.pos().x())
            one = self._assessments.get(frame - 1)
            malignancy = None if one is None else one.malignancy
            tip = frame_tip(frame, malignancy, is_key=frame - 1 == self._key)
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)
