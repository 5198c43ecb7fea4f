"""The colors of the program. Red, amber and green are for risk and for nothing else."""

from dataclasses import dataclass

from app.domain.assessment import Assessment, RiskLabel
from app.domain.lesion import Lesion

# The window.
GROUND = "#0f1216"
PANEL = "#171b21"
LINE = "#262c35"
TEXT = "#e6eaf0"
DIM = "#8b95a3"
ACCENT = "#4ea1ff"

# Risk on a dark background: the window, and the overlay on any image.
RED = "#ff6b6b"
AMBER = "#f5b942"
GREEN = "#4cc38a"

# The page.
PAPER = "#ffffff"
INK = "#161a20"
INK_DIM = "#5a6470"
INK_LINE = "#d8dde3"
INK_WASH = "#f3f5f7"

# Risk on paper: darker, so that words can be read, and tints for the background of such words.
RED_INK = "#b8262d"
AMBER_INK = "#8a5a00"
GREEN_INK = "#17744a"
RED_TINT = "#fdeeee"
AMBER_TINT = "#fdf5e3"
GREEN_TINT = "#ebf6f0"


@dataclass(frozen=True)
class _Risk:
    """A color for each risk label, and one for none; ``calm`` is for no lesion."""

    suspicious: str
    benign: str
    calm: str
    not_judged: str


_ON_DARK = _Risk(RED, GREEN, DIM, AMBER)
_ON_PAPER = _Risk(RED_INK, GREEN_INK, INK_DIM, AMBER_INK)
_UNDER_INK = _Risk(RED_TINT, GREEN_TINT, INK_WASH, AMBER_TINT)


def lesion_color(lesion: Lesion, assessment: Assessment) -> str:
    """Red at or above the limit, green below it, for a dark background.

    Gray for a possible lesion, and for all if there is a warning.
    """
    return _of_lesion(lesion, assessment, _ON_DARK)


def lesion_ink(lesion: Lesion, assessment: Assessment) -> str:
    """The same color for paper."""
    return _of_lesion(lesion, assessment, _ON_PAPER)


def risk_color(assessment: Assessment) -> str:
    """The color of the Scan's risk label, for a dark background."""
    return _of_scan(assessment, _ON_DARK)


def risk_ink(assessment: Assessment) -> str:
    """The same color for paper."""
    return _of_scan(assessment, _ON_PAPER)


def risk_tint(assessment: Assessment) -> str:
    """Light background on paper for what is written in ``risk_ink``."""
    return _of_scan(assessment, _UNDER_INK)


def _of_lesion(lesion: Lesion, assessment: Assessment, colors: _Risk) -> str:
    if lesion.is_possible or assessment.warnings:
        return colors.calm
    return colors.suspicious if assessment.is_suspicious(lesion) else colors.benign


def _of_scan(assessment: Assessment, colors: _Risk) -> str:
    if assessment.warnings:
        return colors.not_judged
    return {
        RiskLabel.SUSPICIOUS: colors.suspicious,
        RiskLabel.BENIGN: colors.benign,
        RiskLabel.NORMAL: colors.calm,
    }[assessment.risk_label]
