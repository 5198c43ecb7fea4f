"""The colours of the program. Red, amber and green speak of risk and of nothing else."""

from app.domain.assessment import Assessment, OperatingPoint, RiskLabel
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


def is_suspicious(lesion: Lesion, operating_point: OperatingPoint) -> bool:
    """Say whether a Lesion's malignancy reaches the limit."""
    return lesion.malignancy >= operating_point.limit


def lesion_color(lesion: Lesion, operating_point: OperatingPoint) -> str:
    """Red at or above the limit, green under it; for dark ground."""
    return RED if is_suspicious(lesion, operating_point) else GREEN


def risk_color(assessment: Assessment) -> str:
    """Red for suspicious, green otherwise, grey for calm words that a warning takes back.

    For dark ground.
    """
    return _of_risk(assessment, RED, GREEN, DIM)


def risk_ink(assessment: Assessment) -> str:
    """Give the same colour for paper."""
    return _of_risk(assessment, RED_INK, GREEN_INK, INK_DIM)


def risk_tint(assessment: Assessment) -> str:
    """Light ground for paper under what is written in ``risk_ink``."""
    return _of_risk(assessment, RED_TINT, GREEN_TINT, INK_WASH)


def _of_risk(assessment: Assessment, suspicious: str, calm: str, doubtful: str) -> str:
    if assessment.risk_label is RiskLabel.SUSPICIOUS:
        return suspicious
    return doubtful if assessment.warnings else calm
