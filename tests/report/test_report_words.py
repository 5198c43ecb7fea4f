"""Words that the window and the report share."""

import dataclasses

import pytest
from report_fakes import POINT

from app.words.operating_point import measured_lines, operating_point_name
from app.words.verdict import found_short, found_text

LESION = (200, 200, 80, 60, 0.1)
POSSIBLE = (200, 380, 80, 60, 0.35)


@pytest.mark.parametrize(
    ("found", "words", "short"),
    [
        ({"ellipses": []}, "no lesion", "no lesion"),
        ({"ellipses": [LESION]}, "1 lesion", "1 lesion"),
        ({"possible": [POSSIBLE]}, "2 lesions, 1 possible", "2 lesions"),
        ({"ellipses": [], "possible": [POSSIBLE]}, "no lesion, 1 possible", "1 possible"),
        ({"threshold": 1.0}, "nothing outlined", "nothing outlined"),
    ],
)
def test_what_was_found_is_counted(make_report, found: dict, words: str, short: str) -> None:
    assessment = make_report(**found).assessment
    assert found_text(assessment) == words
    assert found_short(assessment) == short


def test_an_unknown_operating_point_keeps_its_name() -> None:
    assert operating_point_name(POINT) == "high sensitivity"
    own = dataclasses.replace(POINT, name="screening")
    assert operating_point_name(own) == "screening"


def test_what_was_measured_is_said_for_each_kind_of_site() -> None:
    assert measured_lines(POINT) == (
        "known sites: sensitivity 0.95, specificity 0.72",
        "a new site: sensitivity 0.86, specificity 0.70 (left-out sets)",
    )
    assert measured_lines(dataclasses.replace(POINT, left_out=None)) == (
        "known sites: sensitivity 0.95, specificity 0.72",
    )
    unmeasured = dataclasses.replace(POINT, known=None, left_out=None)
    assert measured_lines(unmeasured) == ("not measured",)
