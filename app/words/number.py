"""Probabilities, lengths and areas, written alike in the window and in reports.

The decimal point is the same in every language, as in files of results. Digits are grouped by a
narrow no-break space: a comma is the decimal sign of many languages.
"""

from app.domain.lesion import Lesion
from app.words.text import Text
from models.torch_free.operating_point import OperatingPoint

_PERCENT = Text("Number", "{percent}%")
_LEAST_PERCENT = Text("Number", "<1%")
_MOST_PERCENT = Text("Number", ">99%")
_MM = Text("Number", "{length} mm")
_PX = Text("Number", "{length} px")
_SIZE_MM = Text("Number", "{long} \u00d7 {short} mm")
_SIZE_PX = Text("Number", "{long} \u00d7 {short} px")
_AREA_MM2 = Text("Number", "{area} mm\u00b2")
_AREA_PX = Text("Number", "{area} px\u00b2")
_GROUP_SEPARATOR = "\u202f"


def grouped(number: float, decimals: int = 0) -> str:
    """'7 740': digits in groups of three."""
    return f"{number:,.{decimals}f}".replace(",", _GROUP_SEPARATOR)


def probability_text(probability: float) -> str:
    """Two decimals; never 0.00 or 1.00, because nothing that is calibrated is that sure."""
    if probability < 0.005:
        return "<0.01"
    if probability > 0.995:
        return ">0.99"
    return f"{probability:.2f}"


def percent_text(probability: float) -> str:
    """'41%'; never 0% or 100%."""
    if probability < 0.01:
        return _LEAST_PERCENT()
    if probability > 0.99:
        return _MOST_PERCENT()
    return _PERCENT(percent=f"{100 * probability:.0f}")


def threshold_number(threshold: float) -> str:
    """Two decimals: the threshold moves in steps of 0.01."""
    return f"{threshold:.2f}"


def limit_number(limit: float) -> str:
    """A limit, with one more decimal than the probabilities beside it."""
    return f"{limit:.3f}"


def malignancy_number(malignancy: float, point: OperatingPoint) -> str:
    """A malignancy in two decimals, or in three if two would put it across the limit."""
    if (round(malignancy, 2) >= point.limit) == (malignancy >= point.limit):
        return probability_text(malignancy)
    return f"{malignancy:.3f}"


def length_text(px: float, mm: float | None) -> str:
    """'21.6 mm', or '128 px' without spacing."""
    return _PX(length=f"{px:.0f}") if mm is None else _MM(length=f"{mm:.1f}")


def scale_bar_text(length_mm: float) -> str:
    """'10 mm', '0.5 mm'."""
    return _MM(length=f"{length_mm:g}")


def size_text(lesion: Lesion) -> str:
    """Long by short axis: '21.6 x 13.0 mm', or '128 x 77 px' without spacing."""
    if lesion.long_axis_mm is None or lesion.short_axis_mm is None:
        return _SIZE_PX(long=f"{lesion.long_axis_px:.0f}", short=f"{lesion.short_axis_px:.0f}")
    return _SIZE_MM(long=f"{lesion.long_axis_mm:.1f}", short=f"{lesion.short_axis_mm:.1f}")


def area_text(lesion: Lesion) -> str:
    """Area: '221 mm2', '9.4 mm2', or '7 740 px2' without spacing; the 2 is raised.

    No decimals from 10 mm2 on: an outline is not known to a tenth of a square millimeter.
    """
    if lesion.area_mm2 is None:
        return _AREA_PX(area=grouped(lesion.area_px2))
    decimals = 0 if lesion.area_mm2 >= 9.95 else 1  # 9.96 is written as 10
    return _AREA_MM2(area=grouped(lesion.area_mm2, decimals))
