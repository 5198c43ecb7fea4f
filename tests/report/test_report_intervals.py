"""Intervals beside the figures that have a measured uncertainty, and nothing if none has."""

from dataclasses import replace

import pytest
from pdf_text import pdf_text
from report_fakes import POINT

from app.domain.assessment import assess
from app.domain.edit import Reject, SetScale
from app.report.pdf import reports_pdf
from app.words.operating_point import similar_images, with_interval
from models.torch_free.image_warning import ImageWarning
from models.torch_free.operating_point import Frequency

KNOWN = (Frequency(0.0, 0.5, 400, 0.1, (0.05, 0.15)), Frequency(0.5, 1.0, 90, 0.8, (0.7, 0.9)))
LEFT_OUT = (Frequency(0.0, 0.5, 90, 0.2, (0.1, 0.3)), Frequency(0.5, 1.0, 80, 0.6, (0.5, 0.7)))
MEASURED = replace(
    POINT,
    known=replace(
        POINT.known,
        sensitivity_interval=(0.93, 0.97),
        specificity_interval=(0.7, 0.74),
        frequencies=KNOWN,
    ),
    left_out=replace(
        POINT.left_out,
        sensitivity_interval=(0.81, 0.92),
        specificity_interval=(0.45, 0.83),
        frequencies=LEFT_OUT,
    ),
)


def measured(report, *edits, point=MEASURED):
    assessment = assess(report.scan, report.prediction, 0.45, point, edits)
    return replace(report, assessment=assessment)


def words_of(report) -> str:
    """The words of the page, without spaces."""
    (page,) = pdf_text(reports_pdf([report]))
    return page


def test_a_value_has_its_interval_or_one_more_digit():
    assert with_interval(0.9718, (0.9493, 0.9906)) == "0.97 [0.95, 0.99]"
    assert with_interval(0.9718, None) == "0.972"


def test_the_page_has_intervals_and_names_their_source(make_report):
    page = words_of(measured(make_report()))
    for words in (
        "0.95 [0.93, 0.97]",
        "0.72 [0.70, 0.74]",
        "P 0.50 to 1.00: 0.80 [0.70, 0.90] of such images were malignant at known sites",
        "0.60 [0.50, 0.70] at left-out sites",
        "model card of the weights",
        "0.70 [0.45, 0.83]",
        "means of the sets, in brackets the lowest and the highest set",
    ):
        assert words.replace(" ", "") in page


def test_without_measured_intervals_there_are_none(make_report):
    page = words_of(make_report())
    assert "0.950" in page
    assert "[0." not in page
    assert "suchimages" not in page
    assert "Inbrackets" not in page
    assert "meansofthesets" not in page


def test_nothing_is_said_of_images_that_were_not_measured(make_report):
    plain = measured(make_report())
    assert similar_images(plain.assessment)
    assert similar_images(measured(make_report(), SetScale("", 0.1)).assessment)
    edited = measured(make_report(), Reject(plain.assessment.lesions[0].id))
    assert similar_images(edited.assessment) == ""
    warned = measured(make_report(warnings=(ImageWarning.COLORED,)))
    assert similar_images(warned.assessment) == ""


@pytest.mark.parametrize("left_out", [None, replace(MEASURED.left_out, frequencies=())])
def test_known_sites_alone_are_named_alone(make_report, left_out):
    said = similar_images(
        measured(make_report(), point=replace(MEASURED, left_out=left_out)).assessment
    )
    assert said.endswith("were malignant at known sites")
