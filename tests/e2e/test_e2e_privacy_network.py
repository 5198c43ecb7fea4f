"""What the window keeps and says of images from the network does not tell who the patient is."""

import socket
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries
from identity import (
    NEEDLES,
    UID_ROOT,
    WORD,
    broken_files,
    identified_dataset,
    identity_beside_objects,
    save_identified,
)
from ports import free_port
from pydicom import Dataset, dcmread
from pydicom.uid import UltrasoundImageStorage
from pynetdicom import AE, _config, evt
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.network.nodes import Node
from app.network.receiver import close_socket
from app.network.syntaxes import FIND, GET, UNCOMPRESSED
from app.ui.settings import Settings
from app.words.message import say
from app.workers.entry import EntryState
from app.workers.event_log import EventLog


def image(path: Path, number: int) -> Path:
    dataset = identified_dataset()
    dataset.SOPInstanceUID = f"{UID_ROOT}.{number}"
    return save_identified(dataset, path)


@pytest.fixture
def pacs(tmp_path):
    """The port of a node that finds one study and gives one image."""
    given = dcmread(image(tmp_path / "sent" / "given.dcm", 21))

    def find(event: evt.Event) -> Iterator[tuple[int, Dataset]]:
        found = Dataset()
        found.PatientName, found.PatientID = given.PatientName, given.PatientID
        found.StudyDate, found.StudyInstanceUID = given.StudyDate, given.StudyInstanceUID
        yield 0xFF00, found

    def give(_event: evt.Event) -> Iterator[object]:
        yield 1
        yield 0xFF00, given

    entity = AE("SCANNER")
    for one in (FIND, GET, given.SOPClassUID):
        entity.add_supported_context(one, list(UNCOMPRESSED), scu_role=True, scp_role=True)
    handlers = [(evt.EVT_C_FIND, find), (evt.EVT_C_GET, give)]
    server = entity.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    yield server.server_address[1]
    server.shutdown()


@pytest.fixture
def port(settings_file, pacs):
    """Where the window receives; its settings have the node."""
    free = free_port()
    settings = Settings(settings_file)
    settings.local_port, settings.receives = free, True
    settings.nodes = (Node("Scanner", "SCANNER", "127.0.0.1", pacs),)
    settings.save()
    return free


def send(port: int, paths: Sequence[Path]) -> list[int]:
    """Send files as they are to the window, once it listens; give the status of each."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) != 0:
            return []
    entity = AE("SCANNER")
    entity.add_requested_context(UltrasoundImageStorage, list(UNCOMPRESSED))
    handlers = [(evt.EVT_CONN_CLOSE, close_socket)]
    opened = entity.associate("127.0.0.1", port, ae_title="BUSIGHT", evt_handlers=handlers)
    statuses = [int(opened.send_c_store(path).Status) for path in paths]
    opened.release()
    return statuses


def said(window) -> list[str]:
    """Of identity in what the window shows as text."""
    texts = [window.windowTitle(), window.status_line.message.whole]
    texts += [label.text() for label in window.findChildren(QLabel)]
    texts += [say(entry.fault) for entry in entries(window) if entry.fault is not None]
    texts += [entry.name for entry in entries(window)]
    return [needle for needle in NEEDLES if needle in " ".join(texts)]


def test_images_that_come_leave_identity_nowhere_but_in_their_files(
    qtbot, start, port, tmp_path, log_folder, capfd, monkeypatch
):
    monkeypatch.setattr(_config, "STORE_SEND_CHUNKED_DATASET", True)
    program, _ = start()
    window = program.window
    EventLog(program.session, program.controller)
    sent = [image(tmp_path / "sent" / "whole.dcm", 22), *broken_files(tmp_path / "sent")]
    qtbot.waitUntil(lambda: send(port, sent) == [0] * 5, timeout=WAIT_MS)
    ends = [EntryState.DONE] + [EntryState.FAILED] * 4
    qtbot.waitUntil(
        lambda: sorted(one.state for one in entries(window)) == sorted(ends), timeout=WAIT_MS
    )
    assert said(window) == []

    window.actions_["pacs_get"].trigger()
    dialog = window.pacs.get_dialog
    QTest.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    assert WORD in dialog.tree.topLevelItem(0).text(0)
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
    QTest.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(entries(window)) == 6, timeout=WAIT_MS)
    dialog.reject()
    qtbot.waitUntil(
        lambda: [one.state for one in entries(window)].count(EntryState.DONE) == 2, timeout=WAIT_MS
    )
    assert said(window) == []
    start()  # saves, makes a backup and reads it again
    start.close()

    retrieved = tmp_path / "settings" / "retrieved"
    assert len(list(retrieved.rglob("*.dcm"))) == 6
    assert (tmp_path / "settings" / "nodes.json").exists()
    for place in ("settings", "data", "log"):
        assert list((tmp_path / place).iterdir())
        assert identity_beside_objects(tmp_path / place) == []
    printed = capfd.readouterr()
    assert not [needle for needle in NEEDLES if needle in printed.out + printed.err]
