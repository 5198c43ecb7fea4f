"""Which breast and which view an image shows, and how images hang beside each other."""

import pytest

from app.domain.header import Header
from app.domain.position import Position, View, hung, view_of


@pytest.mark.parametrize(
    ("words", "view"),
    [
        ("Radial", View.RADIAL),
        ("anti-radial", View.ANTIRADIAL),
        ("ANTIRADIAL", View.ANTIRADIAL),
        ("TRANS", View.TRANSVERSE),
        ("longitudinal plane", View.LONGITUDINAL),
        ("medio-lateral oblique", View.MEDIO_LATERAL_OBLIQUE),
        ("MLO", View.MEDIO_LATERAL_OBLIQUE),
        ("cranio-caudal", View.CRANIO_CAUDAL),
        ("CC", View.CRANIO_CAUDAL),
        ("Long, Mary", View.LONGITUDINAL),
        ("accent", View.UNKNOWN),
        ("", View.UNKNOWN),
        *((view.value, view) for view in View),
    ],
)
def test_a_view_is_known_by_its_words(words: str, view: View) -> None:
    assert view_of(Header(view_position=words)) is view


def test_two_hang_with_the_right_breast_at_the_left() -> None:
    left, right = Position("L", View.RADIAL), Position("R", View.TRANSVERSE)
    assert hung({1: left, 2: right}) == [2, 1]
    assert hung({1: right, 2: left}) == [1, 2]


def test_four_hang_with_the_same_view_in_a_row() -> None:
    positions = {
        1: Position("L", View.TRANSVERSE),
        2: Position("L", View.RADIAL),
        3: Position("R", View.TRANSVERSE),
        4: Position("R", View.RADIAL),
    }
    assert hung(positions) == [4, 2, 3, 1]


def test_without_sides_the_order_stays() -> None:
    assert hung({3: Position(), 1: Position(), 2: Position()}) == [3, 1, 2]
    assert hung({3: Position("L"), 1: Position("L")}) == [3, 1]
