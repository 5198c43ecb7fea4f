"""Tick and note sign in the worklist, and sorting and filtering by them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.assessment import RiskLabel, assess
from app.domain.review import NOT_REVIEWED, BiRads, Opinion
from app.domain.scan import ScanId
from app.domain.signature import Signature
from app.ui.settings import Settings
from app.ui.worklist import Worklist
from app.ui.worklist_delegate import WorklistDelegate
from app.ui.worklist_order import Filter, Order
from app.workers.entry import NO_ENTRY

SIGNED = Signature("A. Reader", datetime(2026, 11, 26, 18, 2, tzinfo=UTC))
AGREED = NOT_REVIEWED.with_verdict(Opinion.AGREE, BiRads.HIGH, RiskLabel.SUSPICIOUS, SIGNED)


@pytest.fixture
def worklist(qtbot, session, window_actions, tmp_path):
    worklist = Worklist(session, window_actions, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(worklist)
    worklist.resize(280, 600)
    return worklist


@pytest.fixture
def ids(session, scan, prediction):
    ids = [session.add(ScanId(f"/{name}.png"), name) for name in "abc"]
    for entry_id in ids:
        session.set_scan(entry_id, scan)
        made = assess(scan, prediction, session.threshold, session.operating_point)
        session.set_done(entry_id, prediction, made)
    return ids


def names(worklist):
    return [worklist.model.index(row).data() for row in range(worklist.model.rowCount())]


def test_what_has_no_verdict_is_filtered_and_goes_when_it_gets_one(worklist, session, ids):
    worklist.model.show_only(Filter.UNREVIEWED)
    assert names(worklist) == ["a", "b", "c"]
    session.set_review(ids[1], AGREED)
    assert names(worklist) == ["a", "c"]
    assert worklist.model.counts[Filter.UNREVIEWED] == 2
    session.set_review(ids[1], NOT_REVIEWED)
    assert names(worklist) == ["a", "b", "c"]


def test_what_has_a_note_is_filtered(worklist, session, ids):
    worklist.model.show_only(Filter.NOTED)
    assert names(worklist) == []
    session.set_review(ids[2], NOT_REVIEWED.with_note("look again", SIGNED))
    assert names(worklist) == ["c"]


def test_by_verdict_the_open_ones_come_first_and_the_latest_last(worklist, session, ids):
    later = replace(SIGNED, time=SIGNED.time + timedelta(hours=1))
    session.set_review(ids[0], NOT_REVIEWED.with_verdict(Opinion.NORMAL, None, None, later))
    session.set_review(ids[1], AGREED)
    worklist.model.sort_by(Order.REVIEWED)
    assert names(worklist) == ["c", "b", "a"]


def test_a_screen_reader_says_verdict_and_note(worklist, session, ids):
    session.set_review(ids[0], AGREED.with_note("private words", SIGNED))
    spoken = worklist.model.row_of(ids[0]).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Agrees: Suspicious of malignancy, BI-RADS 4C", "With a note"):
        assert words in spoken
    other = worklist.model.row_of(ids[1]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "BI-RADS" not in other


def test_the_signs_are_drawn(worklist, session, ids):
    def drawn():
        image = QImage(280, 68, QImage.Format.Format_RGB32)
        image.fill(QColor("#171b21"))
        painter, option = QPainter(image), QStyleOptionViewItem()
        option.rect = QRect(0, 0, 280, 68)
        WorklistDelegate(worklist.view).paint(painter, option, worklist.model.row_of(ids[0]))
        painter.end()
        return image

    images = [drawn()]
    session.set_review(ids[0], AGREED)
    images.append(drawn())
    session.set_review(ids[0], AGREED.with_note("a", SIGNED))
    images.append(drawn())
    assert images[0] != images[1]
    assert images[1] != images[2]


def test_the_next_without_a_verdict_follows_the_rows_and_comes_around(worklist, session, ids):
    a, b, c = ids
    session.set_current(b)
    session.set_review(c, AGREED)
    assert worklist.next_without_verdict() == a
    session.set_review(a, AGREED)
    assert worklist.next_without_verdict() == NO_ENTRY
    session.set_review(a, NOT_REVIEWED)
    worklist.model.show_only(Filter.UNREVIEWED)
    session.set_review(b, AGREED)
    assert worklist.next_without_verdict() == a
