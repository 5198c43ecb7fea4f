"""The dialog for images offers all that BUSight reads."""

import re
from fnmatch import fnmatchcase

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from app.files.formats import FORMATS, SUFFIXES
from app.ui.empty_state import EmptyState
from app.ui.file_dialogs import ask_images


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
