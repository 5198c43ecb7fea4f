"""Sorting, filtering and searching the worklist; what is current and selected stays so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton

from app.domain.assessment import assess
from app.domain.fault import ReadFault
from app.domain.scan import ScanId
from app.ui.settings import Settings
from app.ui.worklist import Worklist
from app.ui.worklist_groups import Grouping
from app.ui.worklist_order import Filter, Order
from app.workers.entry import NO_ENTRY
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities

TOGGLE = QItemSelectionModel.SelectionFlag.Toggle


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def worklist(qtbot, session, window_actions, settings):
    worklist = Worklist(session, window_actions, settings)
    qtbot.addWidget(worklist)
    worklist.resize(280, 600)
    worklist.show()
    qtbot.waitExposed(worklist)
    worklist.activateWindow()
    worklist.selection.chosen.connect(session.set_current)
    return worklist


@pytest.fixture
def ids(session, scan, prediction, calm):
    """Six entries: suspicious, calm, waiting, failed, warned, canceled."""
    places = ("/b/case 10.png", "/a/case 9.png", "/b/Zoe.png", "/c/x.png", "/a/y.png", "/c/w.png")
    ids = [session.add(ScanId(place), place.rpartition("/")[2]) for place in places]
    warned = replace(prediction, warnings=(ImageWarning.TWO_VIEWS,))
    for entry_id, found in ((ids[0], prediction), (ids[1], calm), (ids[4], warned)):
        session.set_scan(entry_id, scan)
        made = assess(scan, found, session.threshold, session.operating_point)
        session.set_done(entry_id, found, made)
    session.set_failed(ids[3], Message.of(ReadFault.EMPTY, name="x.png"))
    session.set_canceled(ids[5])
    return ids


def names(worklist):
    rows = range(worklist.model.rowCount())
    return [worklist.model.index(row).data() for row in rows]


def choose(worklist, order):
    """As from the menu of the sort button."""
    menu = worklist.findChildren(QToolButton)[1].menu()
    menu.actions()[list(Order).index(order)].trigger()


def test_controls_are_there_only_for_a_list(qtbot, worklist, session, scan):
    assert not worklist.bar.isVisible()
    entry = session.add(ScanId("/a/one.png"), "one.png")
    qtbot.waitUntil(worklist.bar.isVisible)
    worklist.bar.field.setText("nothing of this name")
    session.remove(entry)
    qtbot.waitUntil(lambda: not worklist.bar.isVisible())
    session.add(ScanId("/a/two.png"), "two.png")
    assert names(worklist) == ["two.png"], "an old search does not hide what is opened next"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.OPENED, ["case 10.png", "case 9.png", "Zoe.png", "x.png", "y.png", "w.png"]),
        (Order.NAME, ["case 9.png", "case 10.png", "w.png", "x.png", "y.png", "Zoe.png"]),
        (Order.FOLDER, ["case 9.png", "y.png", "case 10.png", "Zoe.png", "w.png", "x.png"]),
        (Order.LESIONS, ["y.png", "case 10.png", "case 9.png", "w.png", "x.png", "Zoe.png"]),
        (Order.MALIGNANCY, ["y.png", "case 10.png", "case 9.png", "w.png", "x.png", "Zoe.png"]),
        (Order.STATE, ["x.png", "w.png", "Zoe.png", "case 9.png", "case 10.png", "y.png"]),
    ],
)
def test_each_order_and_its_reverse(worklist, ids, order, expected):
    choose(worklist, order)
    assert names(worklist) == expected
    reverse = worklist.findChildren(QToolButton)[1].menu().actions()[-1]
    reverse.trigger()
    assert names(worklist) == expected[::-1]


def test_a_row_moves_when_what_it_is_sorted_by_changes(worklist, session, ids, scan, prediction):
    for is_reversed in (False, True):
        worklist.model.sort_by(Order.MALIGNANCY, is_reversed=is_reversed)
        session.set_current(ids[2])
        session.set_scan(ids[2], scan)
        sure = ClassProbabilities(0.05, 0.0, 0.95)
        found = replace(prediction, class_probabilities=sure)
        made = assess(scan, found, session.threshold, session.operating_point)
        session.set_done(ids[2], found, made)
        assert names(worklist).index("Zoe.png") == (5 if is_reversed else 0)
        assert worklist.view.currentIndex().data() == "Zoe.png"
        session.set_failed(ids[2], Message.of(ReadFault.EMPTY, name="Zoe.png"))
        assert names(worklist).index("Zoe.png") == (0 if is_reversed else 5)
        assert sorted(names(worklist)) == sorted(session.entry(each).name for each in ids)


def test_the_order_is_remembered(qtbot, worklist, session, settings, window_actions, ids):
    choose(worklist, Order.NAME)
    worklist.findChildren(QToolButton)[1].menu().actions()[-1].trigger()
    again = Worklist(session, window_actions, settings)
    qtbot.addWidget(again)
    assert names(again) == names(worklist)
    assert names(again)[0] == "Zoe.png"
    assert again.bar.is_reversed


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Filter.SUSPICIOUS, ["case 10.png"]),
        (Filter.WARNED, ["y.png"]),
        (Filter.FAILED, ["x.png"]),
        (Filter.UNFINISHED, ["Zoe.png", "w.png"]),
    ],
)
def test_filters_and_their_counts(qtbot, worklist, window_actions, ids, kind, expected):
    action = window_actions[f"show_{kind}"]
    qtbot.waitUntil(lambda: action.text().endswith(f" ({len(expected)})"))
    action.trigger()
    assert names(worklist) == expected
    assert worklist.findChildren(QToolButton)[0].accessibleName().startswith("Filter: ")
    window_actions["show_all"].trigger()
    assert len(names(worklist)) == 6


def test_a_filter_follows_what_happens(worklist, session, window_actions, ids):
    window_actions["show_failed"].trigger()
    session.set_failed(ids[2], Message.of(ReadFault.EMPTY, name="Zoe.png"))
    assert names(worklist) == ["Zoe.png", "x.png"]
    session.set_waiting(ids[3])
    assert names(worklist) == ["Zoe.png"]
    session.remove(ids[2])
    assert names(worklist) == []


def test_search_in_names_and_folders(worklist, ids):
    for text, expected in (
        ("CASE", ["case 10.png", "case 9.png"]),
        ("zoe", ["Zoe.png"]),
        ("/c", ["x.png", "w.png"]),
        ("/b 10", ["case 10.png"]),
        ("", ["case 10.png", "case 9.png", "Zoe.png", "x.png", "y.png", "w.png"]),
    ):
        worklist.bar.field.setText(text)
        assert names(worklist) == expected


def test_no_match_is_said_and_shown_all_again(qtbot, worklist, ids):
    worklist.bar.field.setText("no such scan")
    assert worklist._hint.text() == "No scan matches."
    assert worklist._hint.isVisible()
    assert worklist._count.text() == "0 of 6 shown"
    worklist._all.click()
    assert len(names(worklist)) == 6
    assert worklist.bar.text == ""
    assert worklist._count.text() == "3 of 6"
    assert worklist._count.toolTip() == "3 of 6 analyzed"


def test_escape_clears_the_search_and_gives_the_focus_back(qtbot, worklist, window_actions, ids):
    qtbot.waitUntil(worklist.bar.isVisible)
    worklist.view.setFocus()
    window_actions["search"].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "zoe")
    assert names(worklist) == ["Zoe.png"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(names(worklist)) == 6
    assert QApplication.focusWidget() is worklist.view


def test_enter_goes_to_what_was_found(qtbot, worklist, session, window_actions, ids):
    qtbot.waitUntil(worklist.bar.isVisible)
    session.set_current(ids[0])
    window_actions["search"].trigger()
    QTest.keyClicks(worklist.bar.field, "zoe")
    assert session.current == ids[0], "searching shows no other image"
    QTest.keyClick(worklist.bar.field, Qt.Key.Key_Return)
    assert session.current == ids[2]
    assert QApplication.focusWidget() is worklist.view
    assert names(worklist) == ["Zoe.png"]


def test_the_current_entry_stays_though_it_is_hidden(worklist, session, window_actions, ids):
    session.set_current(ids[1])
    window_actions["show_failed"].trigger()
    assert session.current == ids[1]
    assert not worklist.view.currentIndex().isValid()
    assert worklist.selection.entries() == (ids[1],)
    window_actions["show_all"].trigger()
    assert session.current == ids[1]
    assert worklist.view.currentIndex().data() == "case 9.png"
    assert worklist.selection.entries() == (ids[1],)


def test_a_current_row_that_stops_matching_stays_current(worklist, session, window_actions, ids):
    window_actions["show_unfinished"].trigger()
    session.set_current(ids[2])
    session.set_failed(ids[2], Message.of(ReadFault.EMPTY, name="Zoe.png"))
    assert names(worklist) == ["w.png"]
    assert session.current == ids[2]
    assert worklist.view.selectionModel().selectedIndexes() == []


def test_steps_follow_order_and_filter(worklist, session, window_actions, ids):
    choose(worklist, Order.NAME)
    session.set_current(ids[1])
    seen = []
    for _ in range(7):
        worklist.step(1)
        seen.append(session.entry(session.current).name)
    assert seen == ["case 10.png", "w.png", "x.png", "y.png", "Zoe.png", "Zoe.png", "Zoe.png"]
    # y.png is hidden now: the steps go from where it would stand.
    session.set_current(ids[4])
    window_actions["show_unfinished"].trigger()
    worklist.step(1)
    assert session.entry(session.current).name == "Zoe.png"
    session.set_current(ids[4])
    worklist.step(-1)
    assert session.entry(session.current).name == "w.png"
    worklist.step(-1)
    assert session.entry(session.current).name == "w.png"


def test_the_selection_stays_while_sorting_and_filtering(worklist, session, ids):
    session.set_current(ids[0])
    rows = worklist.view.selectionModel()
    rows.select(worklist.model.row_of(ids[3]), TOGGLE)
    rows.select(worklist.model.row_of(ids[5]), TOGGLE)
    assert worklist.selection.entries() == (ids[0], ids[3], ids[5])
    choose(worklist, Order.NAME)
    assert worklist.selection.entries() == (ids[0], ids[5], ids[3])
    worklist.bar.field.setText("/c")
    assert worklist.selection.entries() == (ids[5], ids[3]), "what is not shown is left alone"
    worklist.bar.field.clear()
    assert worklist.selection.entries() == (ids[0], ids[5], ids[3])
    assert len(rows.selectedIndexes()) == 3


def test_keys_select_many_rows(qtbot, worklist, session, window_actions, ids):
    qtbot.waitUntil(worklist.view.isVisible)
    session.set_current(ids[1])
    worklist.view.setFocus()
    QTest.keyClick(worklist.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert worklist.selection.entries() == tuple(ids[1:3])
    assert session.current == ids[2]
    QTest.keyClick(worklist.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert worklist.selection.entries() == tuple(ids)
    QTest.keyClick(worklist.view, Qt.Key.Key_End)
    assert worklist.selection.entries() == (ids[5],)
    QTest.keyClick(worklist.view, Qt.Key.Key_Home)
    assert session.current == ids[0]
    session.set_current(NO_ENTRY)
    assert worklist.selection.entries() == ()


def test_rows_in_view_are_told(qtbot, worklist, session):
    seen = []
    worklist.looked_at.connect(seen.append)
    ids = [session.add(ScanId(f"/a/{number}.png"), f"{number}.png") for number in range(100)]
    qtbot.waitUntil(lambda: bool(seen) and seen[-1][:5] == tuple(ids[:5]))
    assert len(seen[-1]) < 12
    worklist.view.scrollToBottom()
    qtbot.waitUntil(lambda: seen[-1][-1:] == tuple(ids[-1:]))
    assert ids[50] not in seen[-1]


def test_the_menu_of_a_row_has_what_can_be_done(worklist, session, ids, monkeypatch):
    session.set_current(ids[0])
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    place = worklist.view.visualRect(worklist.view.currentIndex()).center()
    worklist.view.customContextMenuRequested.emit(place)
    menu = worklist.findChildren(QMenu)[-1]
    named = [action.objectName() for action in menu.actions()]
    assert named == ["export", "export_picture", "print", "retry", "find_file", "remove"]


@pytest.fixture
def many(session, scan, prediction):
    """A hundred entries of rising malignancy."""
    return [add(session, scan, prediction, number / 100) for number in range(1, 100)]


def add(session, scan, prediction, malignant=None):
    entry_id = session.add(ScanId(f"/a/{malignant}.png"), f"{malignant}.png")
    session.set_scan(entry_id, scan)
    if malignant is not None:
        find(session, scan, prediction, entry_id, malignant)
    return entry_id


def find(session, scan, prediction, entry_id, malignant):
    chances = ClassProbabilities(0.0, 1 - malignant, malignant)
    found = replace(prediction, class_probabilities=chances)
    made = assess(scan, found, session.threshold, session.operating_point)
    session.set_done(entry_id, found, made)


def is_in_view(worklist, entry_id):
    place = worklist.view.visualRect(worklist.model.row_of(entry_id))
    return worklist.view.viewport().rect().contains(place)


@pytest.mark.parametrize("grouping", list(Grouping)[::4])
def test_the_list_follows_the_current_entry_where_it_is_sorted(
    qtbot, worklist, session, scan, prediction, many, grouping
):
    worklist.model.group_by(grouping)
    choose(worklist, Order.MALIGNANCY)
    entry_id = add(session, scan, prediction)
    session.set_current(entry_id)
    qtbot.waitUntil(lambda: is_in_view(worklist, entry_id))
    for malignant in (0.501, 0.001, 0.998):
        find(session, scan, prediction, entry_id, malignant)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: is_in_view(worklist, entry_id))
    choose(worklist, Order.NAME)
    qtbot.waitUntil(lambda: is_in_view(worklist, entry_id))
    session.set_current(many[50])
    qtbot.waitUntil(lambda: is_in_view(worklist, many[50]))


@pytest.mark.parametrize("grouping", list(Grouping)[::4])
def test_the_list_stays_where_the_reader_scrolled_to(
    qtbot, worklist, session, scan, prediction, many, grouping
):
    worklist.model.group_by(grouping)
    choose(worklist, Order.MALIGNANCY)
    session.set_current(many[-1])
    qtbot.wait(50)
    bar = worklist.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    for entry_id, malignant in ((many[-1], 0.6), (many[-1], 0.2), (many[3], 0.5)):
        find(session, scan, prediction, entry_id, malignant)
        qtbot.wait(50)
        assert bar.value() == place
