"""Why not to rely on the networks for an image."""

from collections.abc import Mapping

from app.words.text import Text
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    ImageWarning.COLORED: Text(
        "Warning",
        "Not like the images the networks learned from. This image looks colored: is it Doppler or "
        "elastography?",
    ),
    ImageWarning.TWO_VIEWS: Text(
        "Warning", "Two views in one image. Open each view as a separate image."
    ),
    ImageWarning.UNFAMILIAR: Text(
        "Warning",
        "Not like the images the networks learned from. Is this a breast ultrasound, without the "
        "rest of the scanner screen?",
    ),
    ImageWarning.UNCHECKED: Text(
        "Warning",
        "These weights can't tell what kind of image this is. Make sure that it is a grayscale "
        "breast ultrasound.",
    ),
}
