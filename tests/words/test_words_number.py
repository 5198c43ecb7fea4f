"""Units and digits of areas."""

from types import SimpleNamespace

import pytest

from app.words.number import area_text


@pytest.mark.parametrize(
    ("mm2", "written"),
    [
        (221.34, "221 mm²"),
        (1234.5, "1\u202f234 mm²"),
        (9.94, "9.9 mm²"),
        (9.96, "10 mm²"),
        (0.4, "0.4 mm²"),
    ],
)
def test_areas_have_as_many_digits_as_are_known(mm2, written):
    assert area_text(SimpleNamespace(area_px2=7740, area_mm2=mm2)) == written


def test_an_area_without_pixel_size_is_in_square_pixels():
    assert area_text(SimpleNamespace(area_px2=7740, area_mm2=None)) == "7\u202f740 px²"
