"""What a reader says of a Scan: verdict, BI-RADS category, note, and who said it when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.assessment import RiskLabel
from app.domain.edit import Accept, Reject
from app.domain.review import NOT_REVIEWED, BiRads, Opinion, Verdict
from app.domain.signature import Signature

EARLY = Signature("A. Reader", datetime(2026, 11, 26, 18, 2, 24, tzinfo=UTC))
LATE = replace(EARLY, reader="B. Reader", time=EARLY.time + timedelta(hours=1))


def test_agreeing_keeps_the_label_that_was_agreed_with() -> None:
    verdict = NOT_REVIEWED.with_verdict(Opinion.AGREE, None, RiskLabel.BENIGN, EARLY).verdict
    assert verdict is not None
    assert (verdict.agrees, verdict.label, verdict.risk_label) == (True, None, RiskLabel.BENIGN)


def test_disagreeing_has_a_label_of_its_own() -> None:
    said = NOT_REVIEWED.with_verdict(Opinion.MALIGNANT, BiRads.HIGH, RiskLabel.BENIGN, EARLY)
    assert said.verdict is not None
    assert (said.verdict.agrees, said.verdict.label) == (False, Opinion.MALIGNANT)


def test_a_category_alone_neither_agrees_nor_disagrees() -> None:
    said = NOT_REVIEWED.with_verdict(None, BiRads.NEGATIVE, None, EARLY)
    assert said.verdict is not None
    assert (said.verdict.agrees, said.verdict.label) == (None, None)


def test_a_verdict_that_says_nothing_is_none() -> None:
    said = NOT_REVIEWED.with_verdict(Opinion.NORMAL, None, None, EARLY)
    assert said.with_verdict(None, None, None, LATE).verdict is None
    with pytest.raises(ValueError, match="says something"):
        Verdict(None, None, RiskLabel.BENIGN, EARLY)


def test_there_must_be_something_to_agree_with() -> None:
    with pytest.raises(ValueError, match="agree with"):
        Verdict(Opinion.AGREE, BiRads.NEGATIVE, None, EARLY)


def test_a_note_keeps_its_lines_and_a_blank_one_is_none() -> None:
    noted = NOT_REVIEWED.with_note("  one\n\n two \n", EARLY)
    assert noted.note is not None
    assert noted.note.text == "one\n\n two"
    assert noted.with_note(" \n ", LATE).note is None


def test_verdict_and_note_are_changed_and_signed_apart() -> None:
    both = NOT_REVIEWED.with_verdict(Opinion.BENIGN, None, None, EARLY).with_note("a", LATE)
    assert both.verdict is not None
    assert both.note is not None
    assert (both.verdict.signature, both.note.signature) == (EARLY, LATE)


def test_a_signature_is_in_utc_to_the_second() -> None:
    assert EARLY.iso_time == "2026-11-26T18:02:24+00:00"
    now = Signature.now("  A. Reader ")
    assert (now.reader, now.time.microsecond) == ("A. Reader", 0)
    assert abs(datetime.now(UTC) - now.time) < timedelta(seconds=5)
    with pytest.raises(ValueError, match="UTC"):
        Signature("", EARLY.time.astimezone(timezone(timedelta(hours=1))))
    with pytest.raises(ValueError, match="UTC"):
        Signature("", EARLY.time.replace(tzinfo=None))


def test_who_made_an_edit_does_not_make_it_another_one() -> None:
    assert Accept("1-2", signature=EARLY) == Accept("1-2", signature=LATE) == Accept("1-2")
    assert Accept("1-2", signature=EARLY) != Reject("1-2", signature=EARLY)
