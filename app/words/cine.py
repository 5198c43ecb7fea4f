"""The strip under the image that goes through the frames of a video or cine."""

from app.words.number import grouped, probability_text
from app.words.text import Text

FRAMES = Text("Cine", "Frames")
"""Accessible name of the strip."""

FRAME_OF = Text("Cine", "frame {frame} of {frames}")
_PART = Text("Cine", "{analyzed} of {frames} analyzed")

FAILED = Text("Cine", "{number} failed")
CANCELED = Text("Cine", "{number} canceled")
"""How many frames; in the worklist."""
SPOKEN = Text("Cine", "{frames}, {state}")
"""What a screen reader says of the row of a cine, after what it shows."""
HAS_VERDICT = Text("Cine", "Another frame has a verdict")
HAS_NOTE = Text("Cine", "Another frame has a note")

_MALIGNANCY = Text("Cine", "Frame {frame}: P(malignant) {malignancy}")
_NOT_ANALYZED = Text("Cine", "Frame {frame}: not analyzed yet")
_KEY_FRAME = Text("Cine", "Frame {frame}, proposed key frame: P(malignant) {malignancy}")


def frame_of_text(frame: int, frames: int) -> str:
    """'frame 12 of 30'; ``frame`` counts from 1."""
    return FRAME_OF(frame=grouped(frame), frames=grouped(frames))


def analyzed_text(analyzed: int, frames: int) -> str:
    """'8 of 30 analyzed', empty if all are."""
    if analyzed == frames:
        return ""
    return _PART(analyzed=grouped(analyzed), frames=grouped(frames))


def frame_tip(frame: int, malignancy: float | None, *, is_key: bool) -> str:
    """What is known of a frame, counted from 1; ``malignancy`` is None if nothing is."""
    if malignancy is None:
        return _NOT_ANALYZED(frame=grouped(frame))
    words = _KEY_FRAME if is_key else _MALIGNANCY
    return words(frame=grouped(frame), malignancy=probability_text(malignancy))
