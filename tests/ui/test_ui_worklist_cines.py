"""The row of a cine: what it shows of its frames, and how it is expanded."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.assessment import RiskLabel, assess
from app.domain.fault import ReadFault
from app.domain.review import NOT_REVIEWED, Opinion
from app.domain.scan import ScanId
from app.domain.signature import Signature
from app.ui.cine_wording import frames_texts
from app.ui.settings import Settings
from app.ui.worklist import Worklist
from app.ui.worklist_delegate import arrow_place
from app.ui.worklist_groups import Grouping
from app.ui.worklist_model import (
    CINE_ROLE,
    ENTRY_ROLE,
    EXPANDED_ROLE,
    HEADING_ROLE,
    THUMBNAIL_ROLE,
    WORST_ROLE,
)
from app.ui.worklist_order import Filter, Order
from app.workers.entry import NO_ENTRY
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities

SIGNED = Signature("A. Reader", datetime(2026, 11, 26, 18, 2, tzinfo=UTC))
AGREED = NOT_REVIEWED.with_verdict(Opinion.AGREE, None, RiskLabel.SUSPICIOUS, SIGNED)
CINE = "/a/cine.mp4"


@pytest.fixture
def worklist(qtbot, session, window_actions, tmp_path):
    worklist = Worklist(session, window_actions, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(worklist)
    worklist.resize(300, 600)
    worklist.show()
    worklist.selection.chosen.connect(session.set_current)
    return worklist


@pytest.fixture
def add(session, scan):
    def add_one(source, frame=0, frames=1):
        name = source.rpartition("/")[2]
        entry_id = session.add(ScanId(source, frame), name)
        read = replace(scan, source=source, name=name, frame=frame, frames=frames)
        session.set_scan(entry_id, read)
        return entry_id

    return add_one


@pytest.fixture
def judge(session, prediction):
    def judge_one(entry_id, malignant, lesion_width=40):
        probability = prediction.probability.copy()
        probability[:, 20 + lesion_width : 100] = 0
        probability[:, 100 + lesion_width :] = 0
        found = replace(
            prediction,
            probability=probability,
            class_probabilities=ClassProbabilities(0.9 - malignant, 0.1, malignant),
        )
        entry = session.entry(entry_id)
        made = assess(entry.scan, found, session.threshold, session.operating_point)
        session.set_done(entry_id, found, made)

    return judge_one


@pytest.fixture
def ids(worklist, add, judge):
    """A cine of three frames, whose second one is suspicious, between two images."""
    before, *frames = add("/a/1.png"), *(add(CINE, frame, 3) for frame in range(3))
    after = add("/a/2.png")
    ids = [before, *frames, after]
    for entry_id, malignant in zip(ids, (0.1, 0.2, 0.7, 0.25, 0.6), strict=True):
        judge(entry_id, malignant)
    QApplication.processEvents()
    return ids


def rows(worklist):
    model = worklist.model
    return [model.index(row).data() for row in range(model.rowCount())]


def row_of_cine(worklist, ids):
    return worklist.model.row_of(ids[1])


def test_all_frames_have_one_row_that_shows_the_key_frame(qtbot, worklist, ids):
    assert rows(worklist) == ["1.png", "cine.mp4", "2.png"]
    row = row_of_cine(worklist, ids)
    assert [worklist.model.row_of(each) for each in ids[1:4]] == [row] * 3
    assert row.data(ENTRY_ROLE).id == ids[2]
    assert row.data(Qt.ItemDataRole.ToolTipRole) == f"{CINE}\n3 frames"
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "cine.mp4, frame 2" in spoken
    assert "malignancy 0.70" in spoken
    assert spoken.endswith("3 frames, collapsed")
    qtbot.waitUntil(lambda: isinstance(row.data(THUMBNAIL_ROLE), QPixmap))


def test_it_says_how_many_frames_are_analyzed(qtbot, worklist, session, add, judge):
    frames = [add(CINE, frame, 3) for frame in range(3)]
    qtbot.waitUntil(lambda: rows(worklist) == ["cine.mp4"])
    row = worklist.model.index(0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert row.data(spoken).endswith("3 frames, collapsed\n0 of 3 analyzed")
    assert worklist.model.counts[Filter.UNFINISHED] == 1
    judge(frames[1], 0.2)
    qtbot.waitUntil(lambda: row.data(spoken).endswith("1 of 3 analyzed"))
    assert row.data(CINE_ROLE)[:2] == (3, 1)
    judge(frames[0], 0.2)
    judge(frames[2], 0.2)
    qtbot.waitUntil(lambda: row.data(spoken).endswith("collapsed"))
    assert worklist.model.counts[Filter.UNFINISHED] == 0


def test_choosing_the_row_shows_the_key_frame_once(worklist, session, ids):
    session.set_current(ids[0])
    worklist.step(1)
    assert session.current == ids[2]
    session.set_current(ids[3])  # as the strip under the image does
    assert worklist.view.currentIndex() == row_of_cine(worklist, ids)
    assert worklist.selection.entries() == (ids[3],)
    worklist.step(1)
    assert session.current == ids[4]
    worklist.step(-1)
    assert session.current == ids[2]


def test_right_expands_and_left_collapses(worklist, session, ids):
    session.set_current(ids[2])
    worklist.view.setFocus()
    QTest.keyClick(worklist.view, Qt.Key.Key_Right)
    expanded = ["1.png", *(f"cine.mp4, frame {number}" for number in (1, 2, 3)), "2.png"]
    assert rows(worklist) == expanded
    assert worklist.view.currentIndex().row() == 2
    assert (session.current, worklist.selection.entries()) == (ids[2], (ids[2],))
    assert [row.row() for row in worklist.view.selectionModel().selectedRows()] == [2]
    arrows = [worklist.model.index(row).data(EXPANDED_ROLE) for row in range(5)]
    assert arrows == [None, True, None, None, None]
    worklist.step(1)
    assert session.current == ids[3]
    QTest.keyClick(worklist.view, Qt.Key.Key_Left)
    assert rows(worklist) == ["1.png", "cine.mp4", "2.png"]
    assert worklist.view.currentIndex().row() == 1
    assert worklist.selection.entries() == (ids[3],)


def test_the_arrow_expands_and_leaves_the_selection(worklist, session, ids):
    session.set_current(ids[0])
    view = worklist.view

    def click():
        place = arrow_place(view.visualRect(row_of_cine(worklist, ids))).center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click()
    assert len(rows(worklist)) == 5
    assert (session.current, worklist.selection.entries()) == (ids[0], (ids[0],))
    click()
    assert len(rows(worklist)) == 3
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(row_of_cine(worklist, ids)).center(),
    )
    assert session.current == ids[2]


def test_the_row_stands_for_one_frame_or_for_all(worklist, ids):
    worklist.selection.select((ids[1], ids[4]))
    assert worklist.selection.entries() == (ids[2], ids[4])
    assert [list(row) for row in worklist.selection.frames()] == [ids[1:4], [ids[4]]]
    worklist.model.expand(ids[1], is_expanded=True)
    worklist.selection.select((ids[3],))
    assert [list(row) for row in worklist.selection.frames()] == [[ids[3]]]


def test_it_is_sorted_by_what_it_shows(worklist, ids):
    worklist.model.sort_by(Order.MALIGNANCY)
    assert rows(worklist) == ["cine.mp4", "2.png", "1.png"]
    worklist.model.expand(ids[1], is_expanded=True)
    assert rows(worklist)[:2] == ["cine.mp4, frame 2", "2.png"]


def test_it_is_filtered_by_all_its_frames(qtbot, worklist, session, ids):
    counts = worklist.model.counts
    assert (counts[Filter.ALL], counts[Filter.SUSPICIOUS], counts[Filter.UNREVIEWED]) == (3, 2, 3)
    worklist.model.show_only(Filter.SUSPICIOUS)
    assert rows(worklist) == ["cine.mp4", "2.png"]
    worklist.model.show_only(Filter.UNREVIEWED)
    session.set_review(ids[3], AGREED)
    qtbot.waitUntil(lambda: rows(worklist) == ["1.png", "2.png"])
    worklist.model.show_only(Filter.NOTED)
    session.set_review(ids[1], NOT_REVIEWED.with_note("look", SIGNED))
    qtbot.waitUntil(lambda: rows(worklist) == ["cine.mp4"])
    cine = row_of_cine(worklist, ids).data(CINE_ROLE)
    assert (cine.has_verdict, cine.has_note) == (True, True)
    spoken = row_of_cine(worklist, ids).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Another frame has a note" in spoken


def test_one_verdict_is_enough_for_the_next_without_one(qtbot, worklist, session, ids):
    session.set_current(ids[0])
    assert worklist.next_without_verdict() == ids[2]
    session.set_review(ids[1], AGREED)
    qtbot.waitUntil(lambda: worklist.next_without_verdict() == ids[4])
    session.set_current(ids[3])
    session.set_review(ids[0], AGREED)
    session.set_review(ids[4], AGREED)
    assert worklist.next_without_verdict() == NO_ENTRY


def test_frames_come_and_go(qtbot, worklist, session, ids, add):
    session.remove(ids[1])
    qtbot.waitUntil(lambda: row_of_cine(worklist, ids[1:]).data(CINE_ROLE) is not None)
    assert rows(worklist) == ["1.png", "cine.mp4", "2.png"]
    session.remove(ids[2])
    qtbot.waitUntil(lambda: rows(worklist) == ["1.png", "cine.mp4, frame 3", "2.png"])
    session.restore([ids[1], ids[2]])
    qtbot.waitUntil(lambda: rows(worklist) == ["1.png", "cine.mp4", "2.png"])
    assert row_of_cine(worklist, ids).data(CINE_ROLE).frames == 3
    assert worklist.model.counts[Filter.ALL] == 3
    for each in ids[1:4]:
        session.remove(each)
    qtbot.waitUntil(lambda: rows(worklist) == ["1.png", "2.png"])
    assert worklist.model.counts[Filter.ALL] == 2


def test_a_file_that_is_there_twice_is_no_cine(qtbot, worklist, session, add):
    first = add("/a/1.png")
    session.remove(first)
    again = add("/a/1.png")
    session.restore([first])
    QApplication.processEvents()
    assert rows(worklist) == ["1.png", "1.png"]
    assert worklist.model.row_of(again).data(CINE_ROLE) is None


def test_a_heading_counts_it_once_and_shows_its_highest_malignancy(worklist, ids):
    worklist.model.group_by(Grouping.FOLDER)
    assert rows(worklist) == ["a", "1.png", "cine.mp4", "2.png"]
    heading = worklist.model.index(0)
    assert len(heading.data(HEADING_ROLE).entry_ids) == 3
    assert "0.70" in heading.data(Qt.ItemDataRole.AccessibleTextRole)
    worklist.model.expand(ids[1], is_expanded=True)
    assert len(rows(worklist)) == 6
    assert worklist.model.beside(ids[3], 1) == ids[4]


def test_a_heading_says_the_highest_malignancy_of_all_frames(qtbot, worklist, session, add, judge):
    """Of frames that are not suspicious, the one with the largest lesion is the key frame."""
    frames = [add(CINE, frame, 3) for frame in range(3)]
    for entry_id, *found in zip(frames, (0.2, 0.05, 0.1), (10, 40, 20), strict=True):
        judge(entry_id, *found)
    worklist.model.group_by(Grouping.FOLDER)
    heading, row = (worklist.model.index(each) for each in (0, 1))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: row.data(ENTRY_ROLE).id == frames[1])
    assert "malignancy 0.05" in row.data(spoken)
    assert "highest malignancy 0.20" in heading.data(spoken)
    assert heading.data(WORST_ROLE).id == frames[0]
    worklist.model.expand(frames[0], is_expanded=True)
    assert "highest malignancy 0.20" in worklist.model.index(0).data(spoken)
    worklist.model.expand(frames[0], is_expanded=False)
    judge(frames[2], 0.25, 20)
    said = "highest malignancy 0.25"
    qtbot.waitUntil(lambda: said in worklist.model.index(0).data(spoken))
    session.remove(frames[2])
    qtbot.waitUntil(lambda: "highest malignancy 0.20" in worklist.model.index(0).data(spoken))


def test_the_counts_and_the_selection_are_told_when_it_is_expanded(qtbot, worklist, session, ids):
    session.set_current(ids[2])
    worklist.view.setFocus()
    with qtbot.waitSignal(worklist.selection.changed):
        QTest.keyClick(worklist.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: worklist._count.text() == "5 of 5")
    with qtbot.waitSignal(worklist.selection.changed):
        QTest.keyClick(worklist.view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: worklist._count.text() == "3 of 3")


def test_a_press_on_the_arrow_that_moves_selects_nothing(worklist, session, ids):
    session.set_current(ids[0])
    port = worklist.view.viewport()
    place = arrow_place(worklist.view.visualRect(row_of_cine(worklist, ids))).center().toPoint()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(port, place + QPoint(3, 40))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place + QPoint(3, 40))
    assert (session.current, worklist.selection.entries()) == (ids[0], (ids[0],))
    assert len(rows(worklist)) == 5


@pytest.mark.parametrize("frame", [0, 1, 2])
def test_a_cine_that_is_expanded_stays_selected(worklist, session, ids, frame):
    shown = ids[1 + frame]
    session.set_current(shown)
    assert worklist.selection.expand(ids[1], is_expanded=True)
    assert [each.data(ENTRY_ROLE).id for each in worklist.view.selectedIndexes()] == [shown]


def test_the_list_stays_where_it_is_when_a_cine_is_expanded(qtbot, worklist, session, add):
    first, *_ = [add(f"/a/{number:02}.png") for number in range(30)]
    frames = [add(CINE, frame, 4) for frame in range(4)]
    qtbot.waitUntil(lambda: len(rows(worklist)) == 31)
    session.set_current(first)
    worklist.view.scrollToBottom()
    place = arrow_place(worklist.view.visualRect(worklist.model.row_of(frames[0])))
    QTest.mouseClick(
        worklist.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint()
    )
    QTest.qWait(50)
    shown = worklist.view.visualRect(worklist.model.row_of(frames[0]))
    assert worklist.view.viewport().rect().contains(shown)


def test_what_failed_or_was_canceled_is_said_once_nothing_is_under_way(
    qtbot, worklist, session, add, judge
):
    frames = [add(CINE, frame, 3) for frame in range(3)]
    session.set_failed(frames[0], Message.of(ReadFault.EMPTY, name="cine.mp4"))
    judge(frames[1], 0.2)
    QApplication.processEvents()

    def said():
        row = worklist.model.row_of(frames[0])
        return frames_texts(row.data(CINE_ROLE), row.data(ENTRY_ROLE))

    assert said() == ("1 of 3 analyzed", "1/3")
    session.set_canceled(frames[2])
    QApplication.processEvents()
    assert said() == ("1 failed",)
    judge(frames[0], 0.2)
    QApplication.processEvents()
    assert said() == ("1 canceled",)
    judge(frames[2], 0.2)
    QApplication.processEvents()
    assert said() == ("3 frames", "3")


def test_counts_stay_right_if_it_is_sorted_before_the_row_followed(qtbot, worklist, session, ids):
    session.set_review(ids[2], AGREED)
    worklist.model.sort_by(Order.NAME)
    session.set_review(ids[2], NOT_REVIEWED)
    QApplication.processEvents()
    assert worklist.model.counts[Filter.UNREVIEWED] == 3


def test_there_is_one_arrow_after_an_undo_and_with_a_filter(qtbot, worklist, session, ids):
    def arrows():
        model = worklist.model
        return [model.index(row).data(EXPANDED_ROLE) for row in range(model.rowCount())]

    worklist.model.expand(ids[1], is_expanded=True)
    session.remove(ids[1])
    session.restore([ids[1]])
    QApplication.processEvents()
    assert arrows() == [None, True, None, None, None]
    worklist.model.show_only(Filter.SUSPICIOUS)
    assert arrows() == [True, None]


def test_the_neighbor_of_what_is_removed_is_the_key_frame(worklist, ids):
    assert worklist.neighbor([ids[0]]) == ids[2]


def test_the_key_frame_follows_the_threshold(qtbot, worklist, session, ids, prediction):
    """Only the areas of lesions change, which the row does not say."""
    y, x = np.mgrid[:120, :160]
    cone = np.clip(1 - 0.02 * np.hypot(y - 60, x - 80), 0, 1)
    square = np.where((abs(y - 60) < 15) & (abs(x - 80) < 15), 0.9, 0)
    benign = ClassProbabilities(0.1, 0.8, 0.1)
    whole = Candidate((0, 0, 160, 120), np.ones((120, 160), np.bool_), benign)
    for each, probability in zip(ids[1:4], (square, cone, square), strict=True):
        found = replace(
            prediction,
            probability=probability.astype(np.float32),
            candidates=(whole,),
            class_probabilities=benign,
        )
        scan = session.entry(each).scan
        made = assess(scan, found, session.threshold, session.operating_point)
        session.set_done(each, found, made)
    QApplication.processEvents()
    assert row_of_cine(worklist, ids).data(ENTRY_ROLE).id == ids[2]
    session.set_threshold(0.75)
    for each in session.stale():
        session.set_current(each)
    qtbot.waitUntil(lambda: row_of_cine(worklist, ids).data(ENTRY_ROLE).id == ids[1])


def test_left_collapses_it_if_a_filter_hides_the_current_frame(worklist, session, ids):
    session.set_current(ids[1])
    worklist.model.show_only(Filter.SUSPICIOUS)
    worklist.view.setFocus()
    QTest.keyClick(worklist.view, Qt.Key.Key_Right)
    assert rows(worklist) == ["cine.mp4, frame 2", "2.png"]
    QTest.keyClick(worklist.view, Qt.Key.Key_Left)
    assert rows(worklist) == ["cine.mp4", "2.png"]


def test_left_leaves_a_cine_alone_if_no_frame_is_shown(worklist, session, ids):
    worklist.model.expand(ids[1], is_expanded=True)
    session.set_current(ids[2])
    worklist.bar.field.setText("1.png")
    assert rows(worklist) == ["1.png"]
    worklist.view.setFocus()
    QTest.keyClick(worklist.view, Qt.Key.Key_Left)
    worklist.bar.field.clear()
    assert len(rows(worklist)) == 5
