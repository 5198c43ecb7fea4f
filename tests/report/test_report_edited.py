"""A report of edited Lesions says so, and what the networks alone said."""

import json
from dataclasses import replace
from pathlib import PurePath

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.assessment import assess
from app.domain.edit import Accept, Draw, DrawnRegion, Redraw, Reject
from app.domain.editing import apply_edits
from app.files.records import result_record
from app.report import palette
from app.report.data import report_data
from app.report.overlay import OverlayStyle, compose_overlay
from app.report.write import DATA_KEY, render_report, report_png
from models.torch_free.image_warning import ImageWarning
from models.torch_free.prediction import ClassProbabilities, WholeImage

CALM = WholeImage((3.0, 0.0, -1.0), ClassProbabilities(0.96, 0.03, 0.01))
BENIGN = ClassProbabilities(0.1, 0.85, 0.05)
SQUARE = DrawnRegion.of((300, 100, 80, 60), np.ones((60, 80), np.bool_))


@pytest.fixture
def edit_report(make_report):
    def edited(*kinds, **options):
        """A Report with these edits; a function gets the ids of the candidates."""
        report = make_report(**options)
        prediction = replace(report.prediction, whole_image=CALM)
        point = report.assessment.operating_point
        ids = list(apply_edits(prediction, point.acceptance_limit, ()).findings)
        edits = tuple(kind(ids) for kind in kinds)
        made = assess(report.scan, prediction, 0.45, point, edits)
        return replace(report, prediction=prediction, assessment=made)

    return edited


def rejected(ids):
    return Reject(ids[0])


def redrawn(ids):
    return Redraw(ids[0], SQUARE, BENIGN)


def words_of(written):
    return {words for _, words, _ in written}


def test_the_page_names_what_the_networks_alone_said(edit_report, written) -> None:
    render_report(edit_report(rejected))
    words = words_of(written)
    assert "The networks alone: Suspicious of malignancy, P(malignant) 0.91" in words
    assert "Outlines at threshold 0.45, edited by a person" in words
    assert "rejected by a person" in words
    assert "Made by a computer from one image, edited by a person. It can be wrong." in words
    assert "Benign" in words


def test_a_page_without_edits_says_nothing_of_them(edit_report, written) -> None:
    render_report(edit_report())
    words = words_of(written)
    assert "Outlines at threshold 0.45" in words
    assert not any("edited" in each for each in words)


def test_with_a_warning_nothing_is_judged_by_networks_or_person(edit_report, written) -> None:
    render_report(edit_report(rejected, warnings=(ImageWarning.UNFAMILIAR,)))
    assert "The networks alone: not judged" in words_of(written)


def test_comment_and_data_of_the_file_say_both(edit_report) -> None:
    image = QImage.fromData(report_png(edit_report(rejected)))
    assert "The networks alone: Suspicious of malignancy" in image.text("Comment")
    data = json.loads(image.text(DATA_KEY))
    assert (data["risk_label"], data["networks_risk_label"]) == (
        "benign",
        "suspicious of malignancy",
    )
    assert data["networks_malignancy"] == pytest.approx(0.91)
    assert [one["edited"] for one in data["candidates"]] == ["rejected"]
    assert "edited" not in data["lesions"][0]
    assert "edited" not in json.dumps(report_data(edit_report()))
    assert "networks_" not in json.dumps(report_data(edit_report()))


def test_records_name_the_kinds_of_edits(edit_report) -> None:
    report = edit_report(
        redrawn,
        lambda ids: Accept(ids[1]),
        lambda _ids: Draw("drawn-1", SQUARE, BENIGN),
        possible=[(100, 380, 60, 45, 0.08)],
    )
    record = result_record(PurePath("a.png"), report.scan, report.prediction, report.assessment, {})
    found = {one["stable_id"]: one.get("edited") for one in record["lesions"]}
    assert sorted(filter(None, found.values())) == ["accepted", "drawn", "drawn"]
    assert found["drawn-1"] == "drawn"


def count(assessment, color: str) -> int:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#404040"))
    painter = QPainter(image)
    compose_overlay(painter, assessment, OverlayStyle(fill=False, axes=False))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(480, 640)
    return int(np.count_nonzero((rows & 0xFFFFFF) == int(color[1:], 16)))


def test_the_person_s_outline_is_solid_and_the_networks_dashed_beside_it(edit_report) -> None:
    options = {"ellipses": [(200, 300, 110, 60, 0.91)]}
    assert count(edit_report(**options).assessment, palette.DIM) == 0
    made = edit_report(redrawn, **options).assessment
    solid = count(made, palette.GREEN)
    assert solid > 2 * 2 * (80 + 60) * 0.8
    around = len(made.replaced[0].contour)
    assert 0.2 * 2 * around < count(made, palette.DIM) < 0.75 * 2 * around


def test_an_outline_that_is_being_judged_is_shown(edit_report) -> None:
    made = edit_report(lambda _ids: Draw("drawn-1", SQUARE)).assessment
    assert count(made, palette.ACCENT) > 200
    assert count(edit_report().assessment, palette.ACCENT) == 0
