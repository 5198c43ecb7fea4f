"""The head of the assessment: the malignancy and its limit, the risk label, and the bars."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.report.symbols import draw_risk_symbol
from app.ui import theme
from app.ui.style_sheet import FONT_PX
from app.ui.theme import scaled
from app.words.lesion_table import lesion_caption
from app.words.number import malignancy_number, probability_text
from app.words.panel import NO_SCAN, NO_SUMMARY, OF_SCAN, SUMMARY, explanation
from app.words.verdict import (
    class_caption,
    headline,
    limit_and_decider,
    limit_text,
    malignancy_caption,
)
from models.torch_free.prediction import CLASSES

_NUMBER_PX, _TITLE_PX = 34, 17
_HEAD_HEIGHT, _NUMBER_GAP = 46.0, 16.0
_TITLE_TOP, _TITLE_HEIGHT, _SIGN = 52.0, 26.0, 20.0
_LIMIT_TOP, _LIMIT_HEIGHT = 88.0, 14.0
_BARS_TOP, _BAR_STEP, _ROW_HEIGHT = 107.0, 26.0, 22.0
_PROBABILITY_WIDTH, _BAR_HEIGHT = 52.0, 8.0
_LEAST_NAME_WIDTH, _NAME_GAP = 84.0, 12.0
_TICK_WIDTH, _TICK_HEIGHT = 2.0, 20.0
"""All sizes follow the size of text."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RiskSummary(QWidget):
    """Drawn as one widget without a layout, and only if its content is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None
        self._lesion: Lesion | None = None
        self._number = self._title = self._reason = ""
        self.show_nothing(NO_SCAN(), "")
        theme.follow(self, self._fit_height)

    @property
    def number(self) -> str:
        """The malignancy as it is written, empty without an Assessment."""
        return self._number

    @property
    def title(self) -> str:
        """The headline."""
        return self._title

    @property
    def reason(self) -> str:
        """The line beside the number, or why there is none."""
        return self._reason

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found."""
        title, reason = headline(assessment), limit_and_decider(assessment)
        before, self._assessment = self._assessment, assessment
        if before is not None and (title, reason) == (self._title, self._reason):
            # Called at each step of the slider, when nothing of this changes.
            same_point = before.operating_point == assessment.operating_point
            if same_point and before.class_probabilities == assessment.class_probabilities:
                return
        number = malignancy_number(assessment.malignancy, assessment.operating_point)
        spoken = SUMMARY(headline=title, malignancy=number, limit=reason)
        self._show(number, title, reason, spoken)
        self.setToolTip(explanation(assessment))

    def show_lesion(self, lesion: Lesion | None) -> None:
        """Let the bars be those of a Lesion; of the Scan for None."""
        before, self._lesion = self._lesion, lesion
        if not _alike(lesion, before):
            self.update(0, scaled(_LIMIT_TOP), self.width(), self.height())

    @property
    def bars_of(self) -> str:
        """Caption of the bars."""
        return OF_SCAN() if self._lesion is None else lesion_caption(self._lesion)

    def show_nothing(self, title: str, reason: str) -> None:
        """Say why there is no Assessment yet."""
        self._assessment = self._lesion = None
        spoken = NO_SUMMARY(title=title, reason=reason) if reason else title
        self._show("", title, reason, spoken)
        self.setToolTip(reason)

    def groove(self, name: str) -> QRectF:
        """Place of the bar of a class, from probability 0 to 1."""
        row = CLASSES[::-1].index(name)
        middle = scaled(_BARS_TOP + row * _BAR_STEP + _ROW_HEIGHT / 2)
        metrics = QFontMetricsF(self._sized(FONT_PX))
        widest = max(metrics.horizontalAdvance(class_caption(each)) for each in CLASSES)
        left = max(widest + _NAME_GAP, scaled(_LEAST_NAME_WIDTH))
        width = self.width() - left - scaled(_PROBABILITY_WIDTH)
        return QRectF(left, middle - _BAR_HEIGHT / 2, width, _BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._assessment is None:
            self._paint_nothing(painter)
            return
        self._paint_number(painter, theme.risk_color(self._assessment))
        self._paint_title(painter, self._assessment)
        colors = theme.colors()
        bars = {"malignant": colors.red, "benign": colors.green, "normal": colors.dim}
        shown = self._lesion or self._assessment
        number = malignancy_number(shown.malignancy, self._assessment.operating_point)
        head = QRectF(0, scaled(_LIMIT_TOP), self.groove("malignant").left(), scaled(_LIMIT_HEIGHT))
        ink = colors.dim if self._lesion is None else colors.text
        _write(painter, head, self.bars_of, self._sized(theme.TINY_PX), ink)
        for name, probability in zip(CLASSES, shown.class_probabilities, strict=True):
            color = colors.dim if self._assessment.warnings else bars[name]
            written = number if name == "malignant" else probability_text(probability)
            self._paint_bar(painter, name, probability, written, color)
        self._paint_limit(painter, self._assessment.operating_point.limit)

    def _show(self, number: str, title: str, reason: str, spoken: str) -> None:
        self._number, self._title, self._reason = number, title, reason
        self.setAccessibleName(spoken)
        self.update()

    def _fit_height(self) -> None:
        self.setFixedHeight(scaled(_BARS_TOP + len(CLASSES) * _BAR_STEP))

    def _paint_nothing(self, painter: QPainter) -> None:
        head = QRectF(0, 0, self.width(), scaled(_TITLE_HEIGHT))
        _write(painter, head, self._title, self._title_font(head.width()), theme.colors().dim)
        painter.setFont(self._sized(theme.SMALL_PX))
        rest = QRectF(0, head.bottom() + 4, self.width(), self.height() - head.bottom() - 4)
        painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), self._reason)

    def _paint_number(self, painter: QPainter, color: str) -> None:
        font = self._sized(_NUMBER_PX, bold=True)
        height = scaled(_HEAD_HEIGHT)
        _write(painter, QRectF(0, 0, self.width(), height), self._number, font, color)
        taken = QFontMetricsF(font).horizontalAdvance(self._number)
        beside = QRectF(taken + _NUMBER_GAP, 0, 0, height)
        beside.setRight(self.width())
        # Both texts as one block, vertically centered; the lower one may take two lines.
        tiny, small = self._sized(theme.TINY_PX), self._sized(theme.SMALL_PX)
        wrap = int(Qt.TextFlag.TextWordWrap)
        below = QFontMetricsF(small).boundingRect(beside, wrap, self._reason).height()
        above = QFontMetricsF(tiny).height() + 2
        beside.setTop((height - above - below) / 2)
        line = QRectF(beside.left(), beside.top(), beside.width(), above)
        _write(painter, line, malignancy_caption(), tiny, theme.colors().dim)
        painter.setFont(small)
        painter.setPen(QColor(theme.colors().text))
        painter.drawText(beside.adjusted(0, above, 0, 0), wrap, self._reason)

    def _paint_title(self, painter: QPainter, assessment: Assessment) -> None:
        color = theme.risk_color(assessment)
        side, height = scaled(_SIGN), scaled(_TITLE_HEIGHT)
        top = scaled(_TITLE_TOP)
        sign = QRectF(0, top + (height - side) / 2, side, side)
        draw_risk_symbol(painter, sign, assessment, color)
        place = QRectF(side + 8, top, self.width() - side - 8, height)
        _write(painter, place, self._title, self._title_font(place.width()), color)

    def _title_font(self, room: float) -> QFont:
        """Make the headline smaller if the font is too wide for it, so that it is never cut."""
        font = self._sized(_TITLE_PX, bold=True)
        while (
            font.pixelSize() > theme.SMALL_PX  # however large the usual text is
            and QFontMetricsF(font).horizontalAdvance(self._title) > room
        ):
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _paint_bar(
        self, painter: QPainter, name: str, probability: float, written: str, color: str
    ) -> None:
        bar = self.groove(name)
        row, colors = scaled(_ROW_HEIGHT), theme.colors()
        place = QRectF(0, bar.center().y() - row / 2, self.width(), row)
        font = self._sized(FONT_PX)
        _write(painter, place, class_caption(name), font, colors.dim)
        _write(painter, place, written, font, colors.text, _RIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.line))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        # A bar is never shorter than its round ends, unless the number says zero.
        shortest = _BAR_HEIGHT if probability >= 0.005 else 0.0
        bar.setWidth(max(bar.width() * probability, shortest))
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)

    def _paint_limit(self, painter: QPainter, limit: float) -> None:
        bar = self.groove("malignant")
        tick = QRectF(0, 0, _TICK_WIDTH, scaled(_TICK_HEIGHT))
        tick.moveCenter(QPointF(bar.left() + bar.width() * limit, bar.center().y()))
        painter.fillRect(tick, QColor(theme.colors().text))
        font, words = self._sized(theme.TINY_PX), limit_text(limit)
        width = QFontMetricsF(font).horizontalAdvance(words) + 1
        left = min(tick.left(), self.width() - width)
        place = QRectF(left, scaled(_LIMIT_TOP), width, scaled(_LIMIT_HEIGHT))
        _write(painter, place, words, font, theme.colors().dim)

    def _sized(self, pixels: int, *, bold: bool = False) -> QFont:
        return theme.sized(self.font(), pixels, bold=bold)


def _alike(one: Lesion | None, other: Lesion | None) -> bool:
    """Whether caption and bars are the same for both, as at two thresholds."""
    if one is None or other is None:
        return one is other
    return (one.id, one.name, one.class_probabilities) == (
        other.id,
        other.name,
        other.class_probabilities,
    )


def _write(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    ink: str,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, int(align | Qt.TextFlag.TextSingleLine), words)
