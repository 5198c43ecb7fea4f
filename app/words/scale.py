"""The pixel size that a person sets by a known distance."""

from app.words.text import Plural, Text

TITLE = Text("Scale", "Set scale")
EXPLANATION = Text(
    "Scale",
    "How long is the measured distance ({length} px) in the body? Sizes of this scan are then in "
    "mm, and marked as set by hand.",
)
LENGTH = Text("Scale", "Length in mm")
_PIXEL = Text("Scale", "A pixel is then {size} mm wide and high.")
_IMPOSSIBLE = Text("Scale", "No ultrasound image has pixels of {size} mm.")
OTHER_FRAMES = Plural("Scale", "Also for the other {number} frames", "Also for the other frame", 1)
SET = Text("Scale", "Set scale")
CANCEL = Text("Scale", "Cancel")
DRAW_FIRST = Text(
    "Scale",
    "Measure a distance whose length you know, for example between marks of the depth scale.",
)
IN_THE_FILE = Text("Scale", "The file gives the pixel size of this image.")


def pixel_text(size_mm: float, *, is_possible: bool) -> str:
    """What follows for the size of a pixel."""
    return (_PIXEL if is_possible else _IMPOSSIBLE)(size=f"{size_mm:.3g}")
