"""The colours of the program. Red, amber and green speak of risk and of nothing else."""

from app.domain.assessment import Assessment, RiskLabel
from app.domain.lesion import Lesion

# The window.
GROUND = "#0f1216"
PANEL = "#171b21"
LINE = "#262c35"
TEXT = "#e6eaf0"
DIM = "#8b95a3"
ACCENT = "#4ea1ff"

# Risk on dark ground: the window, and the overlay on any picture.
RED = "#ff6b6b"
AMBER = "#f5b942"
GREEN = "#4cc38a"

# The page.
PAPER = "#ffffff"
INK = "#161a20"
INK_DIM = "#5a6470"
INK_LINE = "#d8dde3"
INK_WASH = "#f3f5f7"

# Risk on paper: darker, so that words in them can be read, and tints to lay under them.
RED_INK = "#b8262d"
GREEN_INK = "#17744a"
RED_TINT = "#fdeeee"
GREEN_TINT = "#ebf6f0"


_ON_DARK = (RED, GREEN, DIM)
_ON_PAPER = (RED_INK, GREEN_INK, INK_DIM)
_UNDER_INK = (RED_TINT, GREEN_TINT, INK_WASH)


def is_suspicious(lesion: Lesion, assessment: Assessment) -> bool:
    """Say whether a Lesion's malignancy reaches the limit of the operating point."""
    return lesion.malignancy >= assessment.operating_point.limit


def lesion_color(lesion: Lesion, assessment: Assessment) -> str:
    """Red at or above the limit, green under it, grey where a warning takes green back.

    For dark ground.
    """
    return _of_risk(assessment, _ON_DARK, suspicious=is_suspicious(lesion, assessment))


def lesion_ink(lesion: Lesion, assessment: Assessment) -> str:
    """Give the same colour for paper."""
    return _of_risk(assessment, _ON_PAPER, suspicious=is_suspicious(lesion, assessment))


def risk_color(assessment: Assessment) -> str:
    """Give the colour of the whole picture's label, for dark ground."""
    return _of_risk(assessment, _ON_DARK, suspicious=_is_suspicious(assessment))


def risk_ink(assessment: Assessment) -> str:
    """Give the same colour for paper."""
    return _of_risk(assessment, _ON_PAPER, suspicious=_is_suspicious(assessment))


def risk_tint(assessment: Assessment) -> str:
    """Light ground for paper under what is written in ``risk_ink``."""
    return _of_risk(assessment, _UNDER_INK, suspicious=_is_suspicious(assessment))


def _is_suspicious(assessment: Assessment) -> bool:
    return assessment.risk_label is RiskLabel.SUSPICIOUS


def _of_risk(assessment: Assessment, colors: tuple[str, str, str], *, suspicious: bool) -> str:
    risk, calm, doubtful = colors
    if suspicious:
        return risk
    return doubtful if assessment.warnings else calm
