"""The dialogs about a PACS, with nodes on this computer."""

import time
from pathlib import Path

import pytest
from pacs_peers import gives, peer, silent_server, stores
from pydicom import Dataset, dcmread
from pynetdicom import evt
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from senders import ultrasound, ultrasound_files

from app.network.nodes import LOCAL_AE_TITLE, Node
from app.ui.actions import Actions
from app.ui.pacs_get import GetDialog
from app.ui.pacs_node_dialog import NodeDialog
from app.ui.pacs_nodes import NodeList
from app.ui.pacs_send import SendDialog
from app.ui.settings import Settings

WAIT_MS = 10_000


@pytest.fixture
def window_actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window, ())
    window.close()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings" / "window.ini")


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    return widget


def answer(event):
    """Two studies; that of Eva has two series."""
    if event.identifier.QueryRetrieveLevel == "STUDY":
        yield 0xFF00, found(StudyInstanceUID="1.2.3", PatientName="Doe^Eva", StudyDate="20260102")
        yield 0xFF00, found(StudyInstanceUID="1.2.4", PatientName="Roe^Ann", StudyDate="20250102")
    else:
        yield 0xFF00, found(SeriesInstanceUID="1.2.3.1", Modality="US", SeriesNumber=1)
        yield 0xFF00, found(SeriesInstanceUID="1.2.3.2", Modality="US")


def found(**values):
    dataset = Dataset()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset


def get_dialog(qtbot, settings, window_actions, node):
    settings.nodes = (node,)
    dialog = GetDialog(settings, window_actions, window_actions.parent())
    dialog.show_nodes()
    return shown(qtbot, dialog)


def search(qtbot, dialog):
    qtbot.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.lane.is_busy, timeout=WAIT_MS)


def test_studies_and_series_are_listed_and_retrieved(qtbot, settings, window_actions):
    asked = []

    def give(event):
        asked.append(event.identifier)
        yield from gives([ultrasound("1.2.3.1.1")])[1](event)

    with peer([(evt.EVT_C_FIND, answer), (evt.EVT_C_GET, give)]) as node:
        dialog = get_dialog(qtbot, settings, window_actions, node)
        search(qtbot, dialog)
        rows = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
        assert [(row.text(0), row.text(2)) for row in rows] == [
            ("Doe Eva", "2026-01-02"),
            ("Roe Ann", "2025-01-02"),
        ]
        assert dialog.line.text() == "2 studies"
        rows[0].setExpanded(True)
        qtbot.waitUntil(lambda: rows[0].childCount() == 2, timeout=WAIT_MS)
        assert [rows[0].child(row).text(0) for row in range(2)] == ["Series 1", "Series"]
        dialog.tree.setCurrentItem(rows[0].child(0))
        with qtbot.waitSignal(dialog.retrieved, timeout=WAIT_MS) as came:
            qtbot.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
    (path,) = came.args[0]
    assert path.is_relative_to(settings.retrieved_folder)
    assert dcmread(path).SOPInstanceUID == "1.2.3.1.1"
    assert asked[0].SeriesInstanceUID == "1.2.3.1"
    assert dialog.line.text() == "Objects received from 'Peer': 1."


def test_what_fails_is_said_in_a_sentence(qtbot, settings, window_actions):
    with peer() as node:
        pass
    dialog = get_dialog(qtbot, settings, window_actions, node)
    search(qtbot, dialog)
    assert "Nothing listens at 127.0.0.1" in dialog.line.text()
    dialog.since.setText("2 January")
    search(qtbot, dialog)
    assert dialog.line.text() == "A date is written as year, month and day: 2026-01-31."


def test_a_cancel_does_not_wait_for_the_node(qtbot, settings, window_actions):
    with silent_server() as port:
        dialog = get_dialog(qtbot, settings, window_actions, Node("A", "A", "127.0.0.1", port))
        begun = time.monotonic()
        qtbot.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
        assert dialog.cancel.isEnabled()
        assert not dialog.search.isEnabled()
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
        assert time.monotonic() - begun < 8  # the node would be waited for longer
        assert dialog.line.text() == "Canceled."
        assert dialog.search.isEnabled()


def test_without_nodes_the_settings_are_offered(qtbot, settings, window_actions):
    dialog = GetDialog(settings, window_actions, window_actions.parent())
    dialog.show_nodes()
    shown(qtbot, dialog)
    assert "No PACS node is set yet" in dialog.line.text()
    assert not dialog.search.isEnabled()
    with qtbot.waitSignal(window_actions["settings"].triggered, timeout=WAIT_MS):
        qtbot.mouseClick(dialog.settings_button, Qt.MouseButton.LeftButton)


def test_files_are_sent(qtbot, settings, window_actions, tmp_path, monkeypatch):
    files = [str(path) for path in ultrasound_files(tmp_path / "files", 2)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    kept: dict[str, Dataset] = {}
    with peer([stores(kept)]) as node:
        settings.nodes = (node,)
        dialog = shown(qtbot, SendDialog(settings, window_actions, window_actions.parent()))
        dialog.offer(tuple)
        assert not dialog.order.isEnabled()
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        assert dialog.list.count() == 2
        qtbot.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.lane.is_busy, timeout=WAIT_MS)
    assert dialog.line.text() == "Files stored in 'Peer': 2."
    assert sorted(kept) == ["1.2.3.1.1", "1.2.3.1.2"]
    assert dialog.list.count() == 0


def test_a_node_is_entered(qtbot):
    dialog = NodeDialog(None, {"Other"}, "", None)
    qtbot.addWidget(dialog)
    assert not dialog.save.isEnabled()
    dialog.name.setText("Other")
    assert dialog.note.text() == "Another node has this name."
    dialog.name.setText("PACS")
    dialog.ae_title.setText("ORTHANC")
    assert not dialog.save.isEnabled()
    dialog.host.setText("pacs.example.org")
    dialog.port.setValue(4242)
    assert dialog.save.isEnabled()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [Node("PACS", "ORTHANC", "pacs.example.org", 4242)]


def test_a_password_over_http_is_warned_about(qtbot):
    dialog = NodeDialog(Node("Web", url="http://pacs/dicom-web"), (), "", None)
    qtbot.addWidget(dialog)
    dialog.user.setText("eva")
    dialog.password.setText("word")
    assert "can be read on the way" in dialog.note.text()
    dialog.url.setText("https://pacs/dicom-web")
    assert dialog.note.text() == ""
    assert dialog.node == Node("Web", url="https://pacs/dicom-web", user="eva", password="word")  # noqa: S106


def test_nodes_are_added_tested_and_removed(qtbot, settings):
    with peer() as node:
        nodes = shown(qtbot, NodeList(settings))
        assert not nodes.test.isEnabled()
        qtbot.mouseClick(nodes.add, Qt.MouseButton.LeftButton)
        nodes.findChild(NodeDialog).chosen.emit(node)
        assert nodes.list.item(0).text() == f"Peer: PEER at 127.0.0.1, port {node.port}"
        qtbot.mouseClick(nodes.test, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: nodes.line.text() == "'Peer' answers.", timeout=WAIT_MS)
    qtbot.mouseClick(nodes.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing listens" in nodes.line.text(), timeout=WAIT_MS)
    qtbot.mouseClick(nodes.remove, Qt.MouseButton.LeftButton)
    assert settings.nodes == ()


def test_this_programs_ae_title_port_and_reach_are_kept(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    assert (settings.local.ae_title, settings.local.host) == (LOCAL_AE_TITLE, "127.0.0.1")
    settings.local_ae_title, settings.local_port, settings.from_others = "ROOM 1", 104, True
    settings.save()
    again = Settings(tmp_path / "window.ini").local
    assert (again.ae_title, again.port, again.host) == ("ROOM 1", 104, "")
    settings.local_ae_title = "A\\B"
    assert settings.local.ae_title == LOCAL_AE_TITLE
    assert settings.retrieved_folder == Path(tmp_path / "retrieved")
