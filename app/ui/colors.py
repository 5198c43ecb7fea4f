"""The colors of the window, dark and light.

What lies over an image, or beside it on its dark ground, has the colors of app.report.palette in
both: an image is judged in the same surroundings whatever the theme is.
"""

from dataclasses import dataclass

from app.report import palette


@dataclass(frozen=True)
class Colors:
    """Each is '#rrggbb'. Red, amber and green are for risk and for nothing else."""

    is_dark: bool
    ground: str
    panel: str
    line: str
    text: str
    dim: str
    faint: str
    """Words and signs of what cannot be pressed now, on ``ground`` or ``panel``."""
    accent: str
    accent_light: str
    """Words of what is chosen; the primary button under the cursor."""
    accent_wash: str
    """Ground of what is chosen."""
    accent_edge: str
    on_accent: str
    """Words on what has the accent color as its ground."""
    raised: str
    """Ground of what can be pressed."""
    hover: str
    red: str
    amber: str
    green: str
    amber_wash: str
    """Ground of a warning."""


DARK = Colors(
    is_dark=True,
    ground=palette.GROUND,
    panel=palette.PANEL,
    line=palette.LINE,
    text=palette.TEXT,
    dim=palette.DIM,
    faint="#7f8997",
    accent=palette.ACCENT,
    accent_light="#77b7ff",
    accent_wash="#1a2d43",
    accent_edge="#2d5480",
    on_accent="#07121f",
    raised="#20262e",
    hover="#2a323c",
    red=palette.RED,
    amber=palette.AMBER,
    green=palette.GREEN,
    amber_wash="#2b2413",
)

LIGHT = Colors(
    is_dark=False,
    ground="#f4f6f9",
    panel="#ffffff",
    line="#d5dbe3",
    text=palette.INK,
    dim=palette.INK_DIM,
    faint="#646e7b",
    accent="#0b62c4",
    accent_light="#084c9a",
    accent_wash="#dceafb",
    accent_edge="#8db6e8",
    on_accent="#ffffff",
    raised="#e8ecf1",
    hover="#dbe1e9",
    red=palette.RED_INK,
    amber=palette.AMBER_INK,
    green=palette.GREEN_INK,
    amber_wash=palette.AMBER_TINT,
)
