"""The worklist by study, patient or folder: headings, what they say, and opening and closing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QToolButton

from app.domain.assessment import assess
from app.domain.header import Header, Patient
from app.domain.scan import ScanId
from app.ui.settings import Settings
from app.ui.worklist import Worklist
from app.ui.worklist_groups import Grouping
from app.ui.worklist_model import HEADING_ROLE
from app.ui.worklist_order import Filter, Order
from models.torch_free.prediction import ClassProbabilities


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def build(qtbot, session, window_actions, settings):
    def build_one():
        worklist = Worklist(session, window_actions, settings)
        qtbot.addWidget(worklist)
        worklist.selection.chosen.connect(session.set_current)
        worklist.resize(300, 700)
        worklist.show()
        return worklist

    return build_one


@pytest.fixture
def worklist(build):
    return build()


@pytest.fixture
def add(session, scan, prediction):
    """Adds an analyzed entry, of a patient and a study if they are named."""

    def add_one(source, patient="", study="", malignant=0.8, **more):
        header = None
        if patient or study or more:
            header = Header(study_uid=study, patient=Patient(patient), **more)
        read = replace(scan, source=source, name=source.rpartition("/")[2], header=header)
        entry_id = session.add(ScanId(source), read.name)
        session.set_scan(entry_id, read)
        found = replace(
            prediction, class_probabilities=ClassProbabilities(0.9 - malignant, 0.1, malignant)
        )
        made = assess(read, found, session.threshold, session.operating_point)
        session.set_done(entry_id, found, made)
        return entry_id

    return add_one


@pytest.fixture
def ids(add):
    return [
        add("/b/1.dcm", "P7", "1.1", 0.2),
        add("/a/2.dcm", "P9", "2.1", 0.6),
        add("/b/3.dcm", "P7", "1.2", 0.4),
        add("/a/4.png", malignant=0.1),
        add("/b/5.dcm", "P9", "2.1", 0.7),
    ]


def rows(worklist):
    """Names of entries, and headings in brackets with their number of entries."""
    shown = []
    for row in range(worklist.model.rowCount()):
        index = worklist.model.index(row)
        heading = index.data(HEADING_ROLE)
        number = "" if heading is None else f" ({len(heading.entry_ids)})"
        shown.append(f"[{index.data()}{number}]" if heading else index.data())
    return shown


def group(worklist, grouping):
    menu = worklist.findChildren(QToolButton)[2].menu()
    menu.actions()[list(Grouping).index(grouping)].trigger()


def spoken(worklist, row):
    return worklist.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def go_to(worklist, row):
    index = worklist.model.index(row)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    worklist.view.selectionModel().setCurrentIndex(index, flag)
    return index


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.NONE, ["1.dcm", "2.dcm", "3.dcm", "4.png", "5.dcm"]),
        (
            Grouping.STUDY,
            [
                "[Study 1 (1)]",
                "1.dcm",
                "[Study 2 (2)]",
                "2.dcm",
                "5.dcm",
                "[Study 3 (1)]",
                "3.dcm",
                "[a (1)]",
                "4.png",
            ],
        ),
        (
            Grouping.PATIENT,
            [
                "[Patient 1 (2)]",
                "1.dcm",
                "3.dcm",
                "[Patient 2 (2)]",
                "2.dcm",
                "5.dcm",
                "[No patient given (1)]",
                "4.png",
            ],
        ),
        (
            Grouping.FOLDER,
            ["[a (2)]", "2.dcm", "4.png", "[b (3)]", "1.dcm", "3.dcm", "5.dcm"],
        ),
    ],
)
def test_each_grouping(worklist, ids, grouping, expected):
    group(worklist, grouping)
    assert rows(worklist) == expected
    heights = [worklist.view.rowHeight(row) for row in range(len(expected))]
    assert [height < max(heights) for height in heights] == [
        each.startswith("[") for each in expected
    ]
    group(worklist, Grouping.NONE)
    assert rows(worklist) == ["1.dcm", "2.dcm", "3.dcm", "4.png", "5.dcm"]


def test_within_each_group_the_rows_are_sorted(worklist, ids):
    group(worklist, Grouping.FOLDER)
    worklist.model.sort_by(Order.MALIGNANCY)
    assert rows(worklist) == ["[a (2)]", "2.dcm", "4.png", "[b (3)]", "5.dcm", "3.dcm", "1.dcm"]
    worklist.model.sort_by(Order.MALIGNANCY, is_reversed=True)
    assert rows(worklist) == ["[a (2)]", "4.png", "2.dcm", "[b (3)]", "1.dcm", "3.dcm", "5.dcm"]


def test_a_heading_tells_number_and_highest_malignancy(qtbot, worklist, ids, add):
    group(worklist, Grouping.PATIENT)
    assert spoken(worklist, 0) == "Patient 1, 2 scans, highest malignancy 0.40, expanded"
    add("/b/6.dcm", "P7", "1.3", 0.75)
    qtbot.waitUntil(lambda: len(rows(worklist)) == 9)
    assert spoken(worklist, 0) == "Patient 1, 3 scans, highest malignancy 0.75, expanded"


def test_only_what_matches_is_counted_and_numbers_stay(worklist, ids):
    group(worklist, Grouping.PATIENT)
    worklist.bar.field.setText("2.dcm")
    assert rows(worklist) == ["[Patient 2 (1)]", "2.dcm"]
    worklist.bar.field.setText("no such")
    assert rows(worklist) == []
    worklist.bar.show_all()
    worklist.model.show_only(Filter.SUSPICIOUS)
    assert rows(worklist)[0] == "[Patient 1 (1)]"


def test_the_mouse_collapses_and_expands(qtbot, worklist, session, ids):
    session.set_current(ids[3])
    group(worklist, Grouping.FOLDER)
    place = worklist.view.visualRect(worklist.model.index(3)).center()
    port = worklist.view.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert rows(worklist) == ["[a (2)]", "2.dcm", "4.png", "[b (3)]"]
    assert spoken(worklist, 3).endswith("collapsed")
    assert session.current == ids[3]
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert len(rows(worklist)) == 7


def heights_fit(worklist):
    """Whether headings are low and all other rows are high."""
    height = worklist.view.rowHeight
    high = [height(row) > 50 for row in range(worklist.model.rowCount())]
    return high == [not each.startswith("[") for each in rows(worklist)]


def test_heights_follow_the_rows(qtbot, worklist, session, ids, add):
    group(worklist, Grouping.FOLDER)
    assert heights_fit(worklist)
    for is_collapsed in (True, False):
        worklist.model.collapse([worklist.model.facts.group(ids[1])], is_collapsed=is_collapsed)
        assert heights_fit(worklist)
    group(worklist, Grouping.PATIENT)
    assert heights_fit(worklist)
    for number in range(5):
        add(f"/0/{number}.png")
    qtbot.waitUntil(lambda: len(rows(worklist)) == 13)
    assert heights_fit(worklist)
    worklist.bar.field.setText("1.dcm")
    worklist.bar.field.setText("")
    assert heights_fit(worklist)
    group(worklist, Grouping.NONE)
    assert heights_fit(worklist)


def test_the_keyboard_collapses_expands_and_stays_there(qtbot, worklist, session, ids):
    group(worklist, Grouping.FOLDER)
    worklist.view.setFocus()
    session.set_current(ids[3])
    press = lambda key: qtbot.keyClick(worklist.view, key)  # noqa: E731
    at = lambda: worklist.view.currentIndex().data()  # noqa: E731
    press(Qt.Key.Key_Left)
    assert at() == "a"
    assert session.current == ids[3]
    press(Qt.Key.Key_Left)
    assert rows(worklist) == ["[a (2)]", "[b (3)]", "1.dcm", "3.dcm", "5.dcm"]
    assert at() == "a"
    press(Qt.Key.Key_Right)
    assert len(rows(worklist)) == 7
    press(Qt.Key.Key_Return)
    assert len(rows(worklist)) == 5
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert at() == "1.dcm"
    assert session.current == ids[0]


def test_a_heading_keeps_the_keyboard_while_entries_come(qtbot, worklist, session, ids, add):
    group(worklist, Grouping.FOLDER)
    go_to(worklist, 3)
    add("/0/new.png")
    qtbot.waitUntil(lambda: rows(worklist)[0] == "[0 (1)]")
    assert worklist.view.currentIndex().data() == "b"


def test_stepping_skips_headings_and_collapsed_groups(worklist, session, ids):
    group(worklist, Grouping.PATIENT)
    session.set_current(ids[2])
    worklist.step(1)
    assert session.current == ids[1]
    worklist.model.collapse([worklist.model.facts.group(ids[1])])
    worklist.step(-1)
    assert session.current == ids[2]
    worklist.step(1)
    assert session.current == ids[3]
    worklist.step(1)
    assert session.current == ids[3]


def test_an_entry_that_becomes_current_is_seen(worklist, session, ids):
    group(worklist, Grouping.FOLDER)
    worklist.bar.collapsed.emit(True)
    assert rows(worklist) == ["[a (2)]", "[b (3)]"]
    session.set_current(ids[0])
    assert rows(worklist) == ["[a (2)]", "[b (3)]", "1.dcm", "3.dcm", "5.dcm"]
    assert worklist.view.currentIndex().data() == "1.dcm"
    worklist.bar.collapsed.emit(False)
    assert len(rows(worklist)) == 7


def test_selection_leaves_out_headings(worklist, session, ids):
    group(worklist, Grouping.FOLDER)
    worklist.view.selectAll()
    assert set(worklist.selection.entries()) == set(ids)
    worklist.model.collapse([worklist.model.facts.group(ids[0])])
    assert set(worklist.selection.entries()) == {ids[1], ids[3]}


def test_groups_come_and_go_with_their_entries(qtbot, worklist, session, ids, add):
    group(worklist, Grouping.FOLDER)
    session.remove(ids[1])
    session.remove(ids[3])
    qtbot.waitUntil(lambda: rows(worklist)[0] == "[b (3)]")
    add("/c/7.png")
    qtbot.waitUntil(lambda: rows(worklist)[-2:] == ["[c (1)]", "7.png"])
    session.clear()
    qtbot.waitUntil(lambda: rows(worklist) == [])


def test_the_list_does_not_scroll_away_while_entries_come(qtbot, worklist, session, add):
    ids = [add(f"/f{number % 5}/{number}.png") for number in range(60)]
    session.set_current(ids[0])
    group(worklist, Grouping.FOLDER)
    bar = worklist.view.verticalScrollBar()
    bar.setValue(1500)
    add("/f9/new.png")
    qtbot.waitUntil(lambda: rows(worklist)[-1] == "new.png")
    assert bar.value() == 1500


def test_the_grouping_is_remembered(worklist, build, ids):
    group(worklist, Grouping.PATIENT)
    assert rows(build()) == rows(worklist)


def test_no_patient_is_shown(worklist, ids):
    group(worklist, Grouping.PATIENT)
    told = [
        str(worklist.model.index(row).data(role))
        for row in range(worklist.model.rowCount())
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
    ]
    assert not any("P7" in each or "P9" in each for each in told)


def test_series_are_groups_in_the_order_of_their_numbers(worklist, add):
    for name, series, number in (("a", "1.5", 2), ("b", "1.6", 1), ("c", "1.5", 1), ("d", "", 9)):
        add(
            f"/s/{name}.dcm",
            "P7",
            "1.1",
            series_uid=series,
            series_number=int(series == "1.6") + 1 if series else None,
            instance_number=number,
        )
    worklist.model.sort_by(Order.SERIES)
    assert rows(worklist) == ["c.dcm", "a.dcm", "b.dcm", "d.dcm"]
    group(worklist, Grouping.SERIES)
    assert rows(worklist) == [
        "[Series 1 (2)]",
        "c.dcm",
        "a.dcm",
        "[Series 2 (1)]",
        "b.dcm",
        "[s (1)]",
        "d.dcm",
    ]


def test_sorted_by_side_and_view_the_right_breast_comes_first(worklist, add):
    for name, side, view in (
        ("a", "L", "Longitudinal"),
        ("b", "R", "transverse"),
        ("c", "", ""),
        ("d", "R", "radial"),
        ("e", "L", "RADIAL"),
        ("f", "B", ""),
    ):
        add(f"/s/{name}.dcm", "P7", "1.1", laterality=side, view_position=view)
    worklist.model.sort_by(Order.SIDE)
    assert [name[0] for name in rows(worklist)] == ["d", "b", "f", "e", "a", "c"]


def test_of_a_view_only_its_kind_is_known_of_an_entry(session, add):
    """A file says it in free text, which may hold a name."""
    entry_id = add("/s/a.dcm", "P7", "1.1", view_position="Radial, Mrs. Secret")
    header = session.entry(entry_id).stored_scan.blank.header
    assert header.view_position == "radial"
