"""A pseudo-translation of the page leaves no English word on it."""

import dataclasses
from io import BytesIO

import pytest
from PIL import Image
from pseudo_translation import english_in, pseudo_translate
from report_fakes import POINT

from app.about import APP_NAME, software
from app.domain.ultrasound_region import Box
from app.report.page import Report
from app.report.write import render_report, report_png
from app.words.text import set_translator
from models.torch_free.image_warning import ImageWarning
from models.torch_free.prediction import ClassProbabilities

DOUBTFUL = (200, 380, 80, 60, 0.35)
MANY = [(70 + 100 * i, 60 + 90 * j, 34, 22, 0.05) for i in range(6) for j in range(5)]
STATES = {
    "suspicious": {"possible": [DOUBTFUL]},
    "possible decides": {"ellipses": [], "possible": [DOUBTFUL]},
    "image decides": {
        "ellipses": [(200, 200, 80, 60, 0.1)],
        "whole": ClassProbabilities(0.2, 0.3, 0.5),
    },
    "benign": {"ellipses": [(200, 200, 80, 60, 0.1)]},
    "no lesion": {"ellipses": []},
    "threshold": {"threshold": 1.0, "possible": [DOUBTFUL]},
    "warned": {"warnings": tuple(ImageWarning)},
    "no spacing": {"spacing": None},
    "unmeasured": {"point": dataclasses.replace(POINT, known=None, left_out=None)},
    "many": {"ellipses": MANY},
}


@pytest.fixture
def _pseudo_translation():
    set_translator(pseudo_translate)
    yield
    set_translator(None)


def data_of(report: Report) -> list[str]:
    """What is not translated on the page."""
    sha256, half = report.scan.sha256, len(report.scan.sha256) // 2
    data = [report.scan.name, sha256[:half], sha256[half:], report.prediction.models]
    return [*data, software(), APP_NAME, "UTC", "fp32"]


@pytest.mark.usefixtures("_pseudo_translation")
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize(("frames", "region"), [(1, None), (30, (20, 10, 300, 200))])
def test_every_word_on_the_page_is_translated(
    make_report, written, state: dict, frames: int, region: Box | None
) -> None:
    report = make_report(**state)
    scan = dataclasses.replace(report.scan, frames=frames, ultrasound_region=region)
    report = dataclasses.replace(report, scan=scan)
    render_report(report)
    assert len(written) > 40
    assert [words for _, words, _ in written if english_in(words, data_of(report))] == []


@pytest.mark.usefixtures("_pseudo_translation")
def test_what_the_file_says_of_itself_is_translated(make_report) -> None:
    report = make_report(warnings=(ImageWarning.COLORED,))
    with Image.open(BytesIO(report_png(report))) as image:
        image.load()
        chunks = image.text
    assert english_in(chunks["Title"], data_of(report)) == []
    # The label is the one that results files have.
    comment = chunks["Comment"].replace("suspicious of malignancy", "", 1)
    assert english_in(comment, data_of(report)) == []
