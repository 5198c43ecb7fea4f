"""Changes to the header of BMP."""

from .fields import fields_set
from .plain import Mutator

HEADER = (
    *((2, 4), (10, 4), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2), (30, 4), (34, 4), (46, 4)),
    *((50, 4), (54, 4), (58, 4), (62, 4), (66, 4)),
)

BMP: tuple[Mutator, ...] = (fields_set(HEADER, "little"),)
