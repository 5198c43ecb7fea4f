"""The head of the judgement: risk label, what decided it, and the class probabilities as bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.assessment import Assessment, RiskLabel
from app.report import palette
from app.report.symbols import draw_risk_symbol
from app.report.text import probability_text
from app.ui import theme
from app.ui.wording import risk_reason, risk_title
from models.prediction import CLASSES

_TITLE_PX = 20
_TITLE_HEIGHT, _REASON_TOP, _BARS_TOP, _BAR_STEP = 28.0, 32.0, 62.0, 24.0
_NAME_WIDTH, _NUMBER_WIDTH, _BAR_HEIGHT = 84.0, 50.0, 8.0
_SIGN = 22.0

_BAR_COLOURS = {
    "malignant": palette.RED,
    "benign": palette.GREEN,
    "normal": palette.DIM,
}


class RiskSummary(QWidget):
    """Drawn in one piece: while the slider moves it is repainted without any layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None
        self._title = ""
        self._reason = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_nothing("No scan opened", "")

    @property
    def title(self) -> str:
        """The headline."""
        return self._title

    @property
    def reason(self) -> str:
        """The line below it."""
        return self._reason

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found."""
        self._assessment = assessment
        self._tell(risk_title(assessment.risk_label), risk_reason(assessment))

    def show_nothing(self, title: str, reason: str) -> None:
        """Say why there is no judgement yet."""
        self._assessment = None
        self._tell(title, reason)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Give the wished size."""
        return QSize(280, int(_BARS_TOP + len(CLASSES) * _BAR_STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter)
        small = QFont(self.font())
        small.setPixelSize(theme.SMALL_PX)
        if self._assessment is None:
            painter.setFont(small)
            painter.setPen(QColor(palette.DIM))
            rest = QRectF(0, _REASON_TOP, self.width(), self.height() - _REASON_TOP)
            painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), self._reason)
            return
        self._write(
            painter, QRectF(0, _REASON_TOP, self.width(), 20), self._reason, small, palette.DIM
        )
        probabilities = self._assessment.class_probabilities
        for row, name in enumerate(reversed(CLASSES)):
            top = _BARS_TOP + row * _BAR_STEP
            self._paint_bar(painter, top, name, probabilities[CLASSES.index(name)])

    def _tell(self, title: str, reason: str) -> None:
        self._title, self._reason = title, reason
        self.setAccessibleName(f"{title}. {reason}")
        self.setToolTip(reason)
        self.update()

    def _paint_title(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(_TITLE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        place = QRectF(0, 0, self.width(), _TITLE_HEIGHT)
        colour = palette.DIM
        if self._assessment is not None:
            label = self._assessment.risk_label
            risk = palette.risk_color(self._assessment)
            colour = palette.TEXT if label is RiskLabel.NORMAL else risk
            sign = QRectF(0, (_TITLE_HEIGHT - _SIGN) / 2, _SIGN, _SIGN)
            draw_risk_symbol(painter, sign, label, risk)
            place.setLeft(_SIGN + 10)
        # Fonts are not equally wide: the headline is never cut.
        while (
            font.pixelSize() > theme.FONT_PX
            and QFontMetricsF(font).horizontalAdvance(self._title) > place.width()
        ):
            font.setPixelSize(font.pixelSize() - 1)
        self._write(painter, place, self._title, font, colour)

    def _paint_bar(self, painter: QPainter, top: float, name: str, probability: float) -> None:
        place = QRectF(0, top, self.width(), 20)
        self._write(painter, place, name, self.font(), palette.TEXT)
        groove = QRectF(
            _NAME_WIDTH,
            place.center().y() - _BAR_HEIGHT / 2,
            self.width() - _NAME_WIDTH - _NUMBER_WIDTH,
            _BAR_HEIGHT,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.LINE))
        painter.drawRoundedRect(groove, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        bar = QRectF(groove)
        # A bar is never shorter than its round ends, unless the number says zero.
        shortest = _BAR_HEIGHT if probability >= 0.005 else 0.0
        bar.setWidth(max(groove.width() * probability, shortest))
        painter.setBrush(QColor(_BAR_COLOURS[name]))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        painter.setPen(QColor(palette.TEXT))
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            probability_text(probability),
        )

    def _write(self, painter: QPainter, place: QRectF, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
