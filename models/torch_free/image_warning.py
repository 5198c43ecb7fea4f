"""Why not to rely on the networks for an image."""

from models.torch_free.message import Code


class ImageWarning(Code):
    """What makes an image unlike those that the networks learned from."""

    COLORED = "colored"
    TWO_VIEWS = "two_views"
    UNFAMILIAR = "unfamiliar"
    """Its texture is far from that of breast ultrasound."""
    UNCHECKED = "unchecked"
    """The weights hold nothing that could tell what kind of image it is."""
