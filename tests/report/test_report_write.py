"""The report's file: its data for programs, and how it is written."""

import json
import os
import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from app.files.errors import OutputError
from app.files.ownership import is_own_image
from app.report.page import PAGE_HEIGHT, PAGE_WIDTH
from app.report.write import report_png, write_report
from models.torch_free.image_warning import ImageWarning

RESEARCH_USE = "Research use only, not a medical device"
NAME = "乳腺 الثدي Молочная é 😀.png"


NOT_MEASURED = {"sensitivity_interval": None, "specificity_interval": None, "frequencies": []}


def test_programs_read_the_same_data(make_report, tmp_path) -> None:
    report = make_report(name=NAME)
    write_report(tmp_path / "a.png", report)
    with Image.open(tmp_path / "a.png") as image:
        image.load()
        assert image.size == (PAGE_WIDTH, PAGE_HEIGHT)
        assert image.info["dpi"] == pytest.approx((200, 200), abs=0.1)
        chunks = image.text
    assert chunks["Title"] == f"BUSight report: {NAME}"
    assert is_own_image(tmp_path / "a.png")
    said = "Suspicious of malignancy (risk label: suspicious of malignancy)."
    assert chunks["Comment"] == f"{said} {RESEARCH_USE}."
    data = json.loads(chunks["BUSight"])
    assert data["file"] == NAME
    assert (data["frame"], data["frames"]) == (1, 1)
    assert data["sha256"] == report.scan.sha256
    assert data["risk_label"] == "suspicious of malignancy"
    assert data["malignancy"] == pytest.approx(0.91)
    assert data["threshold"] == 0.45
    assert data["operating_point"] == "high sensitivity"
    assert data["operating_point_measured"] == {
        "name": "high sensitivity",
        "limit": 0.3,
        "acceptance_limit": 0.5,
        "known": {
            "sensitivity": 0.95,
            "specificity": 0.72,
            "lesions_lost": 0.021,
            "lesion_images_without_lesion": 0.042,
            "normals_marked": 0.13,
            "pictures": 2551,
            **NOT_MEASURED,
        },
        "left_out": {
            "sensitivity": 0.86,
            "specificity": 0.703,
            "lesions_lost": 0.052,
            "lesion_images_without_lesion": 0.081,
            "normals_marked": 0.24,
            "pictures": 1010,
            **NOT_MEASURED,
        },
        "site": None,
    }
    assert data["created"] == "2026-11-24T09:30:00+00:00"
    lesion = report.assessment.lesions[0]
    assert len(data["lesions"]) == 2
    assert data["lesions"][0]["bbox"] == list(lesion.bbox)
    assert data["lesions"][0]["long_axis_mm"] == pytest.approx(lesion.long_axis_mm)
    assert data["research_use"] == RESEARCH_USE
    assert data["warnings"] == []


def chunks_of(report) -> dict[str, str]:
    with Image.open(BytesIO(report_png(report))) as image:
        image.load()
        return image.text


def test_warnings_go_into_the_data_and_the_comment(make_report) -> None:
    chunks = chunks_of(make_report(warnings=(ImageWarning.TWO_VIEWS,)))
    sentence = "Two views in one image. Open each view as a separate image."
    data = json.loads(chunks["BUSight"])
    assert (data["warnings"], data["warning_codes"]) == ([sentence], ["two_views"])
    said = "Not judged (risk label: suspicious of malignancy)."
    assert chunks["Comment"] == f"{said} {sentence} {RESEARCH_USE}."


def test_possible_lesions_are_in_the_data(make_report) -> None:
    chunks = chunks_of(make_report(ellipses=[], possible=[(200, 200, 80, 60, 0.35)]))
    data = json.loads(chunks["BUSight"])
    assert (data["risk_label"], data["lesions"]) == ("suspicious of malignancy", [])
    (candidate,) = data["candidates"]
    assert candidate["id"] == "a"
    assert candidate["lesion_probability"] == pytest.approx(0.41)
    assert chunks["Comment"].startswith("Suspicious, nothing outlined")


def test_normal_in_the_data_is_no_lesion_outlined_for_people(make_report) -> None:
    chunks = chunks_of(make_report(ellipses=[]))
    assert chunks["Comment"].startswith("No lesion outlined (risk label: normal).")


def test_a_name_that_is_not_text_is_written(make_report, tmp_path) -> None:
    write_report(tmp_path / "a.png", make_report(name="\udcff.png"))
    with Image.open(tmp_path / "a.png") as image:
        image.load()
        assert json.loads(image.text["BUSight"])["file"] == "\ufffd.png"


def test_a_report_that_cannot_be_written_is_one_sentence_and_leaves_nothing(
    make_report, tmp_path
) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="choose another folder"):
        write_report(tmp_path / "folder" / "a.png", make_report())
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


HEADLESS = """
import sys
from pathlib import Path
from app.report.gui import ensure_gui_application
application = ensure_gui_application()
assert ensure_gui_application() is application
assert "PySide6.QtWidgets" not in sys.modules
from PySide6.QtGui import QFontInfo
from app.report.text import TextStyle
print(QFontInfo(TextStyle(20, "#000000").font()).family())
"""


def run(code: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        env=environment | changes,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":9876"}])
def test_a_program_without_a_display_gets_fonts(display: dict[str, str]) -> None:
    result = run(HEADLESS, **display)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()
    assert result.stderr == ""


def test_without_an_application_there_is_an_error_and_no_crash() -> None:
    code = (
        "from app.report.write import report_png\n"
        "try: report_png(None)\n"
        "except RuntimeError as error: print(error)"
    )
    assert "ensure_gui_application" in run(code).stdout
