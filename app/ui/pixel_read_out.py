"""Value and position of the pixel under the cursor, at the bottom right of the view."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.scan import Scan
from app.report.text import showable
from app.ui.theme import styled
from app.words.viewer import pixel_text
from models.torch_free.prediction import Prediction

_INSET = 14


class PixelReadOut(QLabel):
    """A label of its own, so that the image is not painted again when the cursor moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        styled(self, "readout")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_pixel(self, scan: Scan | None, prediction: Prediction | None, place: QPointF) -> None:
        """Show the pixel at a place of the Scan; hide outside it."""
        x, y = int(place.x() // 1), int(place.y() // 1)
        if scan is None or not (0 <= x < scan.width and 0 <= y < scan.height):
            self.hide()
            return
        pixel = scan.pixels[y, x]
        value = tuple(map(int, pixel)) if pixel.ndim else (int(pixel),)
        probability = None if prediction is None else float(prediction.probability[y, x])
        self.setText(showable(pixel_text(x, y, value, probability)))
        self.adjustSize()
        self.settle()
        self.show()

    def settle(self) -> None:
        """Stay in the corner of the view."""
        room = self._view.rect()
        self.move(
            room.right() - _INSET - self.width() + 1, room.bottom() - _INSET - self.height() + 1
        )
