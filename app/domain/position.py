"""Where an image belongs in its study: which breast, which view, which series, which number."""

import re
from enum import StrEnum
from typing import NamedTuple

from app.domain.header import Header


class View(StrEnum):
    """How the probe was held, or a mammogram was taken. The values are for files.

    A file says it in free text, of which nothing else is kept: it may hold a name.
    """

    RADIAL = "radial"
    ANTIRADIAL = "antiradial"
    TRANSVERSE = "transverse"
    LONGITUDINAL = "longitudinal"
    SAGITTAL = "sagittal"
    OBLIQUE = "oblique"
    CRANIO_CAUDAL = "cranio_caudal"
    MEDIO_LATERAL_OBLIQUE = "medio_lateral_oblique"
    MEDIO_LATERAL = "medio_lateral"
    LATERO_MEDIAL = "latero_medial"
    UNKNOWN = ""


_WORDS: tuple[tuple[str, View], ...] = (
    ("anti ?radial", View.ANTIRADIAL),
    ("radial", View.RADIAL),
    ("transverse|trans|axial", View.TRANSVERSE),
    ("longitudinal|long", View.LONGITUDINAL),
    ("sagittal", View.SAGITTAL),
    ("medio ?lateral oblique|mlo", View.MEDIO_LATERAL_OBLIQUE),
    ("cranio ?caudal|cc", View.CRANIO_CAUDAL),
    ("medio ?lateral|ml", View.MEDIO_LATERAL),
    ("latero ?medial|lm", View.LATERO_MEDIAL),
    ("oblique", View.OBLIQUE),
)

_SIDES = {"R": 0, "B": 1, "": 1, "L": 2}
"""From left to right on a screen: as if the patient faced the reader."""


class Position(NamedTuple):
    """``laterality`` is 'R', 'L', 'B' or '', ``series`` a pseudonym; numbers may be missing."""

    laterality: str = ""
    view: View = View.UNKNOWN
    series: str = ""
    series_number: int | None = None
    instance_number: int | None = None

    @property
    def side(self) -> int:
        """0 for what hangs at the left, 2 for the right."""
        return _SIDES[self.laterality]

    @property
    def by_side(self) -> tuple[int, ...]:
        """Sorts by side, then by view; what names neither comes last."""
        named = self.laterality in ("R", "L", "B")
        return (self.side if named else 3, view_rank(self.view), *self.by_series[:1])

    @property
    def by_series(self) -> tuple[int, ...]:
        """Sorts by series, then by image; without a number last."""
        numbers = (self.series_number, self.instance_number)
        return tuple(part for one in numbers for part in (int(one is None), one or 0))


NOWHERE = Position()
"""Of an image whose file says nothing of this."""


def view_of(header: Header) -> View:
    """The view that a header names."""
    words = " ".join(re.findall("[a-z]+", header.view_position.casefold()))
    return next((view for name, view in _WORDS if re.search(rf"\b({name})\b", words)), View.UNKNOWN)


def view_rank(view: View) -> int:
    """Place of a view among all; unknown ones are last."""
    return list(View).index(view)


def hung(positions: dict[int, Position]) -> list[int]:
    """Ids in the order in which their images hang, two in a row: mirrored, R left of L.

    Of more than two, those of the same view hang together. Without sides and views, the order is
    kept.
    """
    if len(positions) == 2:
        return sorted(positions, key=lambda one: positions[one].side)
    return sorted(positions, key=lambda one: (view_rank(positions[one].view), positions[one].side))
