"""The dialog for images offers all that BUSight reads."""

import re
from fnmatch import fnmatchcase

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton

from app.files.formats import FORMATS, SUFFIXES
from app.ui.empty_state import EmptyState
from app.ui.file_dialogs import ask_images, ask_report


@pytest.fixture
def filters(monkeypatch):
    """Names and patterns of the filters that the dialog is opened with."""
    asked = []

    def answer(_parent, _title, _folder, words):
        asked.append(words)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    assert ask_images(None, "") == []
    parts = [re.fullmatch(r"(.+) \((.+)\)", part) for part in asked[0].split(";;")]
    return [(part[1], part[2].split()) for part in parts]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_first_filter_shows_every_format(filters, suffix):
    _, patterns = filters[0]
    for name in (f"scan{suffix}", f"SCAN{suffix.upper()}"):
        assert any(fnmatchcase(name, pattern) for pattern in patterns)
    assert not any(fnmatchcase("notes.txt", pattern) for pattern in patterns)


def test_dicom_without_a_suffix_can_be_found(filters):
    name, patterns = filters[1]
    assert "DICOM" in name
    assert any(fnmatchcase("1.2.840.7", pattern) for pattern in patterns)
    assert any(fnmatchcase("IM000001", pattern) for pattern in patterns)


def test_the_empty_window_names_every_format(qtbot, window_actions):
    state = EmptyState(window_actions)
    qtbot.addWidget(state)
    words = " ".join(label.text() for label in state.findChildren(QLabel))
    assert all(each.name in words for each in FORMATS)


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("pasted 06.34.09", "pasted 06.34.09.report.png"),
        ("1.2.840.10008.5", "1.2.840.10008.5.report.png"),
        ("1.2.840.10008.5.dcm", "1.2.840.10008.5.report.png"),
        ("left breast.png", "left breast.report.png"),
        ("a:b?.png", "a_b_.report.png"),
        ("nul.png", "nul_.report.png"),
    ],
)
def test_the_proposed_name_keeps_all_parts_of_the_scans(name, proposed, tmp_path, monkeypatch):
    asked = []

    def answer(_parent, _title, path, _kinds):
        asked.append(path)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask_report(None, str(tmp_path), name) is None
    assert asked == [str(tmp_path / proposed)]


def test_the_buttons_of_qts_own_dialog_have_room_for_their_icons(qtbot, tmp_path):
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [each for each in dialog.findChildren(QToolButton) if each.isVisible()]
    assert len(buttons) >= 5
    for button in buttons:
        drawn = button.grab().toImage()
        button.setIcon(QIcon())
        blank = button.grab().toImage()
        places = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        different = [place for place in places if drawn.pixel(*place) != blank.pixel(*place)]
        assert len({x for x, _y in different}) >= 7, button.objectName()
        assert len({y for _x, y in different}) >= 7, button.objectName()
