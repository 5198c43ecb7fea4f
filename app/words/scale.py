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
_PIXEL_NOT_SQUARE = Text("Scale", "A pixel is then {width} mm wide and {height} mm high.")
_IMPOSSIBLE = Text("Scale", "No ultrasound image has pixels of {size} mm.")
OTHER_FRAMES = Plural("Scale", "Also for the other {number} frames", "Also for the other frame", 1)
SET = Text("Scale", "Set scale")
CANCEL = Text("Scale", "Cancel")
DRAW_FIRST = Text(
    "Scale",
    "Measure a distance whose length you know, for example between marks of the depth scale.",
)
IN_THE_FILE = Text("Scale", "The file gives the pixel size of this image.")


def pixel_text(width_mm: float, aspect: float, *, is_possible: bool) -> str:
    """What follows for the size of a pixel; ``aspect`` is its height by its width."""
    width = f"{width_mm:.3g}"
    if is_possible and aspect != 1.0:
        return _PIXEL_NOT_SQUARE(width=width, height=f"{width_mm * aspect:.3g}")
    return (_PIXEL if is_possible else _IMPOSSIBLE)(size=width)
