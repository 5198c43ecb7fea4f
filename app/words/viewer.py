"""What is written over the image."""

from app.domain.orientation import Orientation
from app.domain.presentation import WindowLevel
from app.words.number import probability_text
from app.words.text import Text

SCAN = Text("Viewer", "Scan")
PROBABILITY = Text("Viewer", "P(lesion)")
"""Title of the heat map's legend."""
MM, PX = Text("Viewer", "mm"), Text("Viewer", "px (no pixel size)")
MM_BY_HAND = Text("Viewer", "mm (set by hand)")
"""Unit of the rulers."""

# Window width and level, as on radiology workstations, and the zoom.
_PLAIN = Text("Viewer", "W {window}   L {level}   {zoom}%")
_INVERTED = Text("Viewer", "W {window}   L {level}   inverted   {zoom}%")
_GAMMA = Text("Viewer", "W {window}   L {level}   gamma {gamma}   {zoom}%")
_GAMMA_INVERTED = Text("Viewer", "W {window}   L {level}   gamma {gamma}   inverted   {zoom}%")

_TURNED = Text("Viewer", "Rotated by {degrees}\u00b0")
_MIRRORED = Text("Viewer", "Mirrored")
_MIRRORED_TURNED = Text("Viewer", "Mirrored, then rotated by {degrees}\u00b0")

_GRAY = Text("Viewer", "x {x}, y {y}   gray {gray}")
_COLOR = Text("Viewer", "x {x}, y {y}   RGB {red}, {green}, {blue}")
_GRAY_PROBABILITY = Text("Viewer", "x {x}, y {y}   gray {gray}   P(lesion) {probability}")
_COLOR_PROBABILITY = Text(
    "Viewer", "x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}"
)


def gray_levels_text(shown: WindowLevel, zoom: float) -> str:
    """'W 255   L 128   100%', with gamma and inversion if they are not neutral."""
    plain = shown.gamma == 1.0
    if shown.inverted:
        words = _INVERTED if plain else _GAMMA_INVERTED
    else:
        words = _PLAIN if plain else _GAMMA
    return words(
        window=f"{shown.window:.0f}",
        level=f"{shown.level:.0f}",
        gamma=f"{shown.gamma:.2f}",
        zoom=f"{100 * zoom:.0f}",
    )


def orientation_text(orientation: Orientation) -> str:
    """'Mirrored, then rotated by 90 degrees'; empty if neither."""
    degrees = 90 * orientation.quarter_turns
    if orientation.mirrored:
        return _MIRRORED_TURNED(degrees=degrees) if degrees else _MIRRORED()
    return _TURNED(degrees=degrees) if degrees else ""


def pixel_text(x: int, y: int, value: tuple[int, ...], probability: float | None) -> str:
    """Position, counted from 0, one gray value or three colors, and the map's probability."""
    names = ("gray",) if len(value) == 1 else ("red", "green", "blue")
    found = {"x": x, "y": y, **dict(zip(names, value, strict=True))}
    if probability is None:
        return (_GRAY if len(value) == 1 else _COLOR)(**found)
    words = _GRAY_PROBABILITY if len(value) == 1 else _COLOR_PROBABILITY
    return words(**found, probability=probability_text(probability))
