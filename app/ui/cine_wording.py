"""What the row of a cine says of its frames."""

from collections.abc import Sequence

from app.ui.wording import short_state, spoken
from app.ui.worklist_order import Cine
from app.words import cine as words
from app.words.cine import analyzed_text
from app.words.number import grouped
from app.words.worklist import COLLAPSED, FRAMES
from app.workers.entry import Entry


def frames_texts(cine: Cine, shown: Entry) -> Sequence[str]:
    """How far a cine is, in words and in a few digits; ``shown`` is the frame that its row shows.

    What failed or was canceled is said once nothing is under way.
    """
    if cine.unfinished:
        analyzed = analyzed_text(cine.analyzed, cine.frames)
        return (analyzed, f"{grouped(cine.analyzed)}/{grouped(cine.frames)}")
    if not cine.analyzed:
        return (short_state(shown),)
    if cine.failed:
        return (words.FAILED(number=grouped(cine.failed)),)
    if cine.canceled:
        return (words.CANCELED(number=grouped(cine.canceled)),)
    return (FRAMES(cine.frames), grouped(cine.frames))


def spoken_cine(cine: Cine, shown: Entry) -> str:
    """All of a cine in one row for a screen reader."""
    state = frames_texts(cine, shown)[0]
    lines = [spoken(shown), words.SPOKEN(frames=FRAMES(cine.frames), state=COLLAPSED())]
    if state != FRAMES(cine.frames):
        lines.append(state)
    if cine.has_verdict and shown.review.verdict is None:
        lines.append(words.HAS_VERDICT())
    if cine.has_note and shown.review.note is None:
        lines.append(words.HAS_NOTE())
    return "\n".join(lines)
