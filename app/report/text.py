"""Words on the page and on the picture: fonts, elision, and how numbers are written."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter

from app.domain.lesion import Lesion
from app.domain.scan import Scan

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
TIMES = "\N{MULTIPLICATION SIGN}"


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
    """Draw one line, upright in the middle of ``place``, elided in its middle where too long."""
    font = style.font()
    line = QFontMetricsF(font).elidedText(
        showable(text), Qt.TextElideMode.ElideMiddle, place.width()
    )
    painter.setFont(font)
    painter.setPen(QColor(style.color))
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), line)


def wrap(text: str, style: TextStyle, room: float) -> list[str]:
    """Cut a text between words into lines no wider than ``room``, but for single words."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, style) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def showable(text: str) -> str:
    """Text that Qt and every encoding can take.

    Bytes of a file name that are no text reach Python as lone surrogates, which become U+FFFD.
    Line breaks and other control characters become spaces.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(" " if ord(letter) < 32 or ord(letter) == 127 else letter for letter in whole)


def probability_text(probability: float) -> str:
    """Two decimals; never 0.00 or 1.00, for nothing that is calibrated is that sure."""
    if probability < 0.005:
        return "<0.01"
    if probability > 0.995:
        return ">0.99"
    return f"{probability:.2f}"


def percent_text(probability: float) -> str:
    """Write '41%'; never 0% or 100%."""
    if probability < 0.01:
        return "<1%"
    if probability > 0.99:
        return ">99%"
    return f"{probability:.0%}"


def length_text(px: float, mm: float | None) -> str:
    """'21.6 mm', or '128 px' without calibration."""
    return f"{px:.0f} px" if mm is None else f"{mm:.1f} mm"


def size_text(lesion: Lesion) -> str:
    """Long by short axis: '21.6 x 13.0 mm', or '128 x 77 px' without calibration."""
    if lesion.long_axis_mm is None or lesion.short_axis_mm is None:
        return f"{lesion.long_axis_px:.0f} {TIMES} {lesion.short_axis_px:.0f} px"
    return f"{lesion.long_axis_mm:.1f} {TIMES} {lesion.short_axis_mm:.1f} mm"


def area_text(lesion: Lesion) -> str:
    """Area: '221.3 mm2' with a raised 2, or '7,740 px' without calibration."""
    if lesion.area_mm2 is None:
        return f"{lesion.area_px:,} px"
    return f"{lesion.area_mm2:,.1f} mm\N{SUPERSCRIPT TWO}"


def frame_text(scan: Scan) -> str:
    """'frame 1 of 30'; empty if the source holds one picture."""
    return f"frame {scan.frame_number:,} of {scan.frames:,}" if scan.frames > 1 else ""


def scan_text(scan: Scan) -> str:
    """Name of a Scan and, if there are several, its frame: 'cine.dcm, frame 1 of 30'."""
    return ", ".join(filter(None, (scan.name, frame_text(scan))))


def date_text(moment: datetime) -> str:
    """'2026-11-24 09:30 UTC+01:00': read alike everywhere."""
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M} UTC{offset[:3]}:{offset[3:5]}"
