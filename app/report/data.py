"""The data of a Report for programs, which its file holds beside the page."""

import json
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from app.about import APP_NAME, software
from app.files.records import result_record
from app.report.page import Report
from app.report.text import showable
from app.words import report as words
from app.words.about import RESEARCH_USE


def report_title(report: Report) -> str:
    """Title of the file."""
    return words.FILE_TITLE(program=APP_NAME, name=showable(report.scan.name))


def report_json(report: Report) -> str:
    """``report_data`` as one line of JSON."""
    return json.dumps(report_data(report), ensure_ascii=False)


def report_data(report: Report) -> dict[str, Any]:
    """Data of the page: the fields of results.jsonl, and what else the page says."""
    name = showable(report.scan.name)
    record = result_record(
        PurePath(name), report.scan, report.prediction, report.assessment, {}, report.review
    )
    return {
        **record,
        "file": name,
        "operating_point_measured": asdict(report.assessment.operating_point),
        "created": report.created.isoformat(),
        "software": software(),
        "research_use": RESEARCH_USE.english(),
    }
