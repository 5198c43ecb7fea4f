"""The report, the data in its file and the results say what the reader made of a Scan."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePath

import numpy as np
import pytest
from pdf_text import pdf_text
from PySide6.QtGui import QImage

from app.domain.assessment import RiskLabel, assess
from app.domain.edit import DrawnRegion, Redraw
from app.domain.editing import apply_edits
from app.domain.review import NOT_REVIEWED, BiRads, Opinion
from app.domain.signature import Signature
from app.files.records import result_record
from app.files.table import table_of
from app.report.data import report_data
from app.report.pdf import reports_pdf
from app.report.write import DATA_KEY, render_report, report_png
from app.words.report import date_text
from models.torch_free.prediction import ClassProbabilities

SIGNED = Signature("A. Reader", datetime(2026, 11, 26, 18, 2, tzinfo=UTC))
REVIEW = NOT_REVIEWED.with_verdict(
    Opinion.BENIGN, BiRads.PROBABLY_BENIGN, RiskLabel.SUSPICIOUS, SIGNED
).with_note("smooth margin,\nunchanged for two years", SIGNED)


@pytest.fixture
def reviewed(make_report):
    return replace(make_report(), review=REVIEW)


def words_of(written):
    return [words for _, words, _ in written]


def test_the_page_has_verdict_category_note_reader_and_time(reviewed, written) -> None:
    render_report(reviewed)
    words = words_of(written)
    time = date_text(SIGNED.time.astimezone())
    for each in (
        "Disagrees: benign, BI-RADS 3",
        "smooth margin,",
        "unchanged for two years",
        f"A. Reader, {time}",
    ):
        assert words.count(each) == 1, each


def test_a_page_of_a_scan_that_nobody_reviewed_has_no_such_box(make_report, written) -> None:
    render_report(make_report())
    assert "Verdict" not in words_of(written)


def test_a_note_that_is_too_long_ends_with_an_ellipsis_and_leaves_room(reviewed, written) -> None:
    review = NOT_REVIEWED.with_note("many words " * 300, SIGNED)
    page = render_report(replace(reviewed, review=review))
    assert page.height() > 0
    lines = [words for words in words_of(written) if words.startswith(("many", "words"))]
    assert len(lines) == 4
    assert lines[-1].endswith("\N{HORIZONTAL ELLIPSIS}")


def test_the_box_does_not_cover_what_is_below_it(reviewed, written) -> None:
    render_report(reviewed)
    boxes = {words: place for place, words, _ in written}
    assert boxes["unchanged for two years"].bottom() < boxes["Scan"].top()
    assert boxes["Disagrees: benign, BI-RADS 3"].top() > boxes["P(malignant)"].bottom()


def test_verdict_and_note_take_nothing_away_from_the_table(reviewed, written) -> None:
    review = REVIEW.with_note("many words " * 300, replace(SIGNED, reader="B. Reader"))
    render_report(replace(reviewed, review=review))
    assert not any("more:" in words for words in words_of(written))


def test_the_files_of_the_report_hold_it_as_data(reviewed) -> None:
    data = json.loads(QImage.fromData(report_png(reviewed)).text(DATA_KEY))
    assert {name: data[name] for name in ("verdict", "verdict_label", "verdict_on", "bi_rads")} == {
        "verdict": "disagree",
        "verdict_label": "benign",
        "verdict_on": "suspicious of malignancy",
        "bi_rads": "3",
    }
    assert (data["verdict_reader"], data["verdict_time"]) == ("A. Reader", SIGNED.iso_time)
    assert data["note"] == "smooth margin,\nunchanged for two years"
    assert (data["note_reader"], data["note_time"]) == ("A. Reader", SIGNED.iso_time)
    assert "verdict" not in report_data(replace(reviewed, review=NOT_REVIEWED))


def test_the_pdf_can_be_searched_for_the_verdict(reviewed) -> None:
    (page,) = pdf_text(reports_pdf([reviewed]))
    assert "Disagrees:benign,BI-RADS3" in page


def test_the_table_has_it_in_every_row_of_the_scan(reviewed) -> None:
    record = result_record(
        PurePath("a.png"), reviewed.scan, reviewed.prediction, reviewed.assessment, {}, REVIEW
    )
    text = table_of([record]).decode()
    assert text.count('"smooth margin,\nunchanged for two years"') == 2
    assert text.count("disagree,benign,suspicious of malignancy,3,A. Reader") == 2


def test_results_have_the_outlines_of_both_and_who_edited(make_report) -> None:
    report = make_report()
    point = report.assessment.operating_point
    first, *_ = apply_edits(report.prediction, point.acceptance_limit, ()).findings
    square = DrawnRegion.of((300, 100, 80, 60), np.ones((60, 80), np.bool_))
    edit = Redraw(first, square, ClassProbabilities(0.1, 0.85, 0.05), signature=SIGNED)
    made = assess(report.scan, report.prediction, 0.45, point, (edit,))
    record = result_record(PurePath("a.png"), report.scan, report.prediction, made, {})
    before = result_record(PurePath("a.png"), report.scan, report.prediction, report.assessment, {})
    assert record["networks_lesions"] == before["lesions"]
    assert record["lesions"] != before["lesions"]
    assert [one["bbox"] for one in record["lesions"] if one["stable_id"] == first] == [
        [300, 100, 80, 60]
    ]
    assert record["edits"] == [
        {
            "kind": "redraw",
            "stable_id": first,
            "reader": "A. Reader",
            "time": "2026-11-26T18:02:00+00:00",
        }
    ]
    assert "edits" not in before
    assert "networks_lesions" not in before
