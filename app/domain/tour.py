"""What the tour of the window speaks of, one after the other."""

from enum import Enum


class TourStop(Enum):
    """A part of the window. They are visited in this order."""

    WORKLIST = "worklist"
    OUTLINE = "outline"
    MALIGNANCY = "malignancy"
    THRESHOLD = "threshold"
    LESIONS = "lesions"
    VERDICT = "verdict"
    EXPORT = "export"
