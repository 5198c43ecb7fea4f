"""Text on the page and over the image: fonts, elision and line breaks."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QTextLayout

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class TextStyle:
    """``size`` is the font's height in the painter's unit, ``color`` '#rrggbb'."""

    size: int
    color: str
    bold: bool = False

    def font(self) -> QFont:
        """Make the system's own font, so that every script it knows can be drawn."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        font.setPixelSize(self.size)
        font.setWeight(QFont.Weight.DemiBold if self.bold else QFont.Weight.Normal)
        # The page is printed at any scale: widths must not be rounded to the screen's pixels.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # In a PDF, a search for 'fi' would not find the one letter that stands for both.
        font.setFeature(QFont.Tag("liga"), 0)
        return font


def width(text: str, style: TextStyle) -> float:
    """Width of one line in the painter's unit."""
    return QFontMetricsF(style.font()).horizontalAdvance(showable(text))


def draw(
    painter: QPainter,
    place: QRectF,
    text: str,
    style: TextStyle,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line, upright in the middle of ``place``, elided in its middle if too long."""
    font = style.font()
    line = QFontMetricsF(font).elidedText(
        showable(text), Qt.TextElideMode.ElideMiddle, place.width()
    )
    painter.setFont(font)
    painter.setPen(QColor(style.color))
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), line)


def wrap(text: str, style: TextStyle, room: float) -> list[str]:
    """Cut a text between words into lines no wider than ``room``, except for single words."""
    text = showable(text).strip(" ")
    units = text.encode("utf-16-le")  # what Qt counts
    layout = QTextLayout(text, style.font())  # it knows that Chinese has no spaces to cut at
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        start, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(units[2 * start : 2 * end].decode("utf-16-le").strip(" "))
    layout.endLayout()
    return lines if text else []


def showable(text: str) -> str:
    """Text that Qt and every encoding can take.

    Bytes of a file name that are not text reach Python as lone surrogates, which become U+FFFD.
    Line breaks and other control characters become spaces.
    """
    if text.isprintable():  # nearly always, and quick
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(" " if ord(letter) < 32 or ord(letter) == 127 else letter for letter in whole)
