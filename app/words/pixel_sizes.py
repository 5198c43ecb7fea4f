"""Pixel sizes that are given with a run: the option, and what is wrong with a table of them."""

from collections.abc import Mapping

from app.domain.fault import PixelSizeFault
from app.words.text import Plural, Text
from models.torch_free.message import Code

SPACING = Text(
    "PixelSizes",
    "width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns "
    "file (as in the results) and spacing_mm",
)
NOT_A_SIZE = Text(
    "PixelSizes", "no ultrasound image has pixels of '{text}' mm: give {least} to {most}"
)
UNUSED = Plural(
    "PixelSizes",
    "{number} files in the table of pixel sizes are not among the images.",
    "1 file in the table of pixel sizes is not among the images.",
    1,
)

TEXTS: Mapping[Code, Text] = {
    PixelSizeFault.NO_TABLE: Text(
        "PixelSizes",
        "'{name}' is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file "
        "and spacing_mm.",
    ),
    PixelSizeFault.NOT_A_SIZE: Text(
        "PixelSizes",
        "'{text}' in line {line} of '{name}' is not the width of a pixel in mm: correct it, or "
        "remove the line.",
    ),
}
