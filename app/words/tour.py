"""The tour: what is said beside each part of the window, on synthetic images."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.tour import TourStop
from app.words.text import Text

TRY_IT = Text("Tour", "Try it with example images")
TRY_IT_TIP = Text("Tour", "Open three synthetic images and explain the window on them")
POSITION = Text("Tour", "Tour on synthetic images, {number} of {total}")
NEXT = Text("Tour", "Next")
FINISH = Text("Tour", "Finish")
BACK = Text("Tour", "Back")
CLOSE = Text("Tour", "Close")


@dataclass(frozen=True)
class HintWords:
    """Names in braces in ``text`` are those of actions and stand for their keys."""

    title: Text
    text: Text


HINTS: Mapping[TourStop, HintWords] = {
    TourStop.WORKLIST: HintWords(
        Text("Tour", "All scans"),
        Text(
            "Tour",
            "These images are synthetic: a program drew them, and no patient is in them. Every "
            "image that you open has a row here. {next_scan} and {previous_scan} go from one to "
            "the next.",
        ),
    ),
    TourStop.OUTLINE: HintWords(
        Text("Tour", "The outline of a lesion"),
        Text(
            "Tour",
            "Every lesion is outlined and measured; a dashed outline is a possible lesion. The "
            "wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.",
        ),
    ),
    TourStop.MALIGNANCY: HintWords(
        Text("Tour", "The number against its limit"),
        Text(
            "Tour",
            "This is the probability of a malignant lesion. At or above its limit the scan is "
            "suspicious. The limit belongs to the operating point, which you choose below.",
        ),
    ),
    TourStop.THRESHOLD: HintWords(
        Text("Tour", "The mask threshold"),
        Text(
            "Tour",
            "It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} "
            "and {threshold_down}; {threshold_reset} goes back.",
        ),
    ),
    TourStop.LESIONS: HintWords(
        Text("Tour", "Correct the lesions"),
        Text(
            "Tour",
            "{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one "
            "and {draw} draws another; more tools are under 'Draw' at the top. {undo} takes back "
            "every step.",
        ),
    ),
    TourStop.VERDICT: HintWords(
        Text("Tour", "Your own verdict"),
        Text(
            "Tour",
            "Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and "
            "write a note ({write_note}). {next_unreviewed} goes to the next scan without a "
            "verdict.",
        ),
    ),
    TourStop.EXPORT: HintWords(
        Text("Tour", "Take the result out"),
        Text(
            "Tour",
            "{export} saves the report of this scan, {export_all} those of all. The File menu "
            "saves PDF, masks, tables and annotations too, and {palette} finds every command.",
        ),
    ),
}
