"""Verdicts, notes and signatures in the study database."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from store_fakes import MODELS

from app.domain.assessment import RiskLabel
from app.domain.edit import Accept, Draw, DrawnRegion, Redraw
from app.domain.review import NOT_REVIEWED, BiRads, Opinion
from app.domain.scan import ScanId
from app.domain.signature import Signature
from app.store.edit_codec import edit_from_json, edit_to_json
from app.store.kept import KeptScan
from app.store.review_codec import review_from_json, review_to_json
from app.store.schema import MIGRATIONS
from app.store.study_store import Changes, StudyStore

SIGNED = Signature(
    "A. Reader \N{LATIN SMALL LETTER E WITH ACUTE}", datetime(2026, 11, 26, 18, 2, tzinfo=UTC)
)
AGREED = NOT_REVIEWED.with_verdict(Opinion.AGREE, BiRads.MODERATE, RiskLabel.SUSPICIOUS, SIGNED)
NOTED = AGREED.with_note("one\ntwo", Signature("", SIGNED.time))
REVIEWS = (
    NOT_REVIEWED,
    AGREED,
    NOTED,
    NOT_REVIEWED.with_note("only", SIGNED),
    *(NOT_REVIEWED.with_verdict(each, None, RiskLabel.NORMAL, SIGNED) for each in Opinion),
    *(NOT_REVIEWED.with_verdict(None, each, None, SIGNED) for each in BiRads),
)


@pytest.mark.parametrize("review", REVIEWS)
def test_every_review_comes_back(review) -> None:
    assert review_from_json(review_to_json(review)) == review


@pytest.mark.parametrize(
    "text", ["", "[]", "null", '{"verdict": 3}', '{"verdict": {"opinion": "agree"}}', "\x00"]
)
def test_what_is_damaged_is_left_out(text, caplog) -> None:
    assert review_from_json(text) == NOT_REVIEWED
    assert "left out" in caplog.text
    caplog.clear()


def test_a_verdict_of_a_later_version_does_not_take_the_note_along(caplog) -> None:
    data = json.loads(review_to_json(NOTED))
    data["verdict"]["opinion"] = "shrug"
    assert review_from_json(json.dumps(data)) == NOT_REVIEWED.with_note(
        "one\ntwo", NOTED.note.signature
    )
    caplog.clear()


def test_signatures_of_edits_come_back_and_older_edits_have_none() -> None:
    region = DrawnRegion((2, 3, 8, 8), bytes([255] * 8))
    for edit in (
        Accept("1-2", signature=SIGNED),
        Draw("drawn-1", region, signature=SIGNED),
        Redraw("1-2", region),
    ):
        assert (
            edit_from_json(json.loads(json.dumps(edit_to_json(edit)))).signature == edit.signature
        )
    assert edit_from_json({"kind": "accept", "lesion_id": "1-2"}).signature is None


def test_the_database_keeps_a_review_with_its_entry(tmp_path) -> None:
    path = tmp_path / "studies.sqlite"
    store = StudyStore(path)
    store.open(MODELS)
    store.save(
        Changes(
            (KeptScan(1, ScanId("/a.png"), "a", review=NOTED), KeptScan(2, ScanId("/b.png"), "b"))
        )
    )
    store.close()
    again = StudyStore(path)
    assert [one.review for one in again.open(MODELS).scans] == [NOTED, NOT_REVIEWED]
    again.close()


def test_a_database_of_an_earlier_build_is_brought_up_to_date_with_its_entries(tmp_path) -> None:
    path = tmp_path / "studies.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        connection.execute(
            "INSERT INTO scan (key, source, frame, name, is_canceled, edits, measurements,"
            ' presentation) VALUES (1, ?, 0, \'a\', 0, \'[{"kind": "accept",'
            " \"lesion_id\": \"1-2\"}]', '[]', '{}')",
            (b"/a.png",),
        )
    store = StudyStore(path)
    (entry,) = store.open(MODELS).scans
    store.close()
    assert (entry.name, entry.edits, entry.review) == ("a", (Accept("1-2"),), NOT_REVIEWED)
