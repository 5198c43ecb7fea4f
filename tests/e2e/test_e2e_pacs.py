"""Images come from a PACS into the worklist, and results go there."""

import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait
from pseudo_translation import english_in, pseudo_translate
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from app.domain.pacs import PacsFault
from app.network.errors import NetworkError
from app.network.nodes import Node
from app.network.peer import Retrieved
from app.network.query import FoundStudies, FoundStudy
from app.ui import pacs_get, pacs_nodes, pacs_send
from app.ui.pacs_node_dialog import NodeDialog
from app.ui.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.ui.translation import retranslate
from app.words.message import say
from app.words.text import set_translator
from app.workers import pacs
from models.torch_free.message import Message

STUDY = FoundStudy("1.2.3", "Doe^Eva", "1", "20260102", "Breast", ("US",), 1, 1)


class FakePeer:
    """A node without a network: it has one image, and remembers what it was sent."""

    def __init__(self, image):
        self.image = image
        self.sent = []

    def find_studies(self, _query):
        return FoundStudies((STUDY,), is_all=True)

    def find_series(self, _study_uid):
        return ()

    def retrieve(self, _study_uid, _series_uid, _folder, progress):
        progress(1, 1)
        return Retrieved((self.image,), 1, None)

    def send(self, paths, _progress):
        self.sent += [path.name for path in paths]
        assert all(path.read_bytes() for path in paths)
        return len(paths)


@pytest.fixture
def node_with(settings_file, monkeypatch):
    def make(image):
        peer = FakePeer(image)
        for module in (pacs, pacs_get, pacs_send):
            monkeypatch.setattr(module, "peer_of", lambda *_: peer)
        Settings(settings_file).nodes = (Node("PACS", "PACS", "127.0.0.1"),)
        return peer

    return make


def test_a_study_is_opened_in_the_worklist(qtbot, program, node_with, image_file):
    node_with(image_file("from-pacs.png"))
    window = program.window
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    dialog = window.pacs.get_dialog
    assert dialog.isVisible()
    QTest.keyClicks(dialog.name, "doe")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(dialog.tree.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(program.session.entries()) == 1, timeout=WAIT_MS)
    assert program.session.entries()[0].name == "from-pacs.png"
    assert "1" in dialog.line.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def dicom_file(path):
    """An ultrasound image with a bright square, in the same place as that of ``image_file``."""
    pixels = np.full((240, 320), 20, np.uint8)
    pixels[60:140, 40:120] = 230
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = UID("1.2.3.4.5")
    values = {
        "SOPClassUID": UltrasoundImageStorage,
        "SOPInstanceUID": "1.2.3.4.5",
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "1.2.3.4",
        "PatientName": "Doe^Eva",
        "PatientID": "1",
        "PatientBirthDate": "",
        "PatientSex": "F",
        "StudyDate": "20260102",
        "StudyTime": "",
        "StudyID": "",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "Modality": "US",
        "Rows": 240,
        "Columns": 320,
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "BitsAllocated": 8,
        "BitsStored": 8,
        "HighBit": 7,
        "PixelRepresentation": 0,
        "PixelData": pixels.tobytes(),
    }
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path, enforce_file_format=True)
    return path


def test_results_of_the_selected_scan_are_sent(qtbot, window, node_with, tmp_path):
    peer = node_with(tmp_path)
    open_and_wait(qtbot, window, dicom_file(tmp_path / "scan.dcm"))
    window.actions_["pacs_send"].trigger()
    dialog = window.pacs.send_dialog
    assert dialog.results.text() == "Results of 1 selected scan"
    QTest.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.lane.is_busy, timeout=WAIT_MS)
    assert sorted(peer.sent) == ["scan.seg.dcm", "scan.sr.dcm"]
    assert dialog.line.text() == "Files stored in 'PACS': 2."


def test_of_a_picture_there_is_nothing_to_send(qtbot, window, node_with, image_file):
    node_with(None)
    open_and_wait(qtbot, window, image_file())
    window.actions_["pacs_send"].trigger()
    dialog = window.pacs.send_dialog
    assert "not from DICOM files" in dialog.results.text()
    assert not any(box.isEnabled() for box in dialog.kinds.values())
    assert not dialog.order.isEnabled()


def test_results_are_counted_of_dicom_files_only(qtbot, window, node_with, image_file, tmp_path):
    peer = node_with(None)
    open_and_wait(qtbot, window, image_file(), dicom_file(tmp_path / "scan.dcm"))
    window.actions_["select_all"].trigger()
    window.actions_["pacs_send"].trigger()
    dialog = window.pacs.send_dialog
    assert dialog.results.text() == "Results of 1 selected scan"
    QTest.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.lane.is_busy, timeout=WAIT_MS)
    assert sorted(peer.sent) == ["scan.seg.dcm", "scan.sr.dcm"]


def test_results_that_failed_to_go_are_the_same_when_sent_again(qtbot, window, node_with, tmp_path):
    """A PACS that has some of them already keeps them once."""
    peer = node_with(tmp_path)
    seen = []

    def send(paths, _progress):
        seen.append([path.read_bytes() for path in paths])
        if len(seen) == 1:
            raise NetworkError(Message.of(PacsFault.LOST, node="PACS"))
        return len(paths)

    peer.send = send
    open_and_wait(qtbot, window, dicom_file(tmp_path / "scan.dcm"))
    window.actions_["pacs_send"].trigger()
    dialog = window.pacs.send_dialog
    for _ in range(2):
        QTest.mouseClick(dialog.order, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.lane.is_busy, timeout=WAIT_MS)
    assert seen[0] == seen[1]
    assert "2" in dialog.line.text()


def test_a_node_that_is_set_meanwhile_is_offered(qtbot, window, settings_file):
    window.actions_["pacs_get"].trigger()
    dialog = window.pacs.get_dialog
    assert dialog.node.count() == 0
    qtbot.mouseClick(dialog.settings_button, Qt.MouseButton.LeftButton)
    Settings(settings_file).nodes = (Node("PACS", "PACS", "127.0.0.1"),)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.node.count() == 1, timeout=WAIT_MS)
    assert dialog.chosen_node.ae_title == "PACS"


def test_the_answer_of_a_test_is_scrolled_into_view(qtbot, window, settings_file, monkeypatch):
    fault = NetworkError(Message.of(PacsFault.NO_SUCH_HOST, node="PACS", host="pacs " * 40))

    def no_peer(*_):
        raise fault

    monkeypatch.setattr(pacs_nodes, "peer_of", no_peer)
    Settings(settings_file).nodes = (Node("PACS", "PACS", "127.0.0.1"),)
    window.actions_["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    nodes = dialog.nodes
    dialog.resize(dialog.width(), 400)
    dialog._page.ensureWidgetVisible(nodes.test, 0, 0)
    assert nodes.line.visibleRegion().isEmpty()
    QTest.mouseClick(nodes.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: nodes.line.text() == say(fault.message), timeout=WAIT_MS)
    QApplication.processEvents()
    assert nodes.line.height() == nodes.line.heightForWidth(nodes.line.width())
    assert nodes.line.visibleRegion().boundingRect() == nodes.line.rect()


@pytest.fixture
def pseudo():
    set_translator(pseudo_translate)
    yield
    set_translator(None)


def test_no_english_is_left_in_the_dialogs(qtbot, pseudo, window, node_with, tmp_path):
    node_with(tmp_path)
    window.actions_["pacs_get"].trigger()
    get = window.pacs.get_dialog
    get.search.click()
    qtbot.waitUntil(lambda: get.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    get.tree.topLevelItem(0).setExpanded(True)
    window.actions_["pacs_send"].trigger()
    window.actions_["settings"].trigger()
    node = NodeDialog(None, (), "", window)
    settings = window.findChild(SettingsDialog)
    header = get.tree.headerItem()
    said = [header.text(column) for column in range(header.columnCount())]
    for part in (get, window.pacs.send_dialog, settings.nodes, node):
        for each in (part, *part.findChildren(QWidget)):
            for name in ("text", "windowTitle", "accessibleName", "placeholderText", "toolTip"):
                words = getattr(each, name, str)()
                if not isinstance(each.parent(), QAbstractSpinBox):
                    said.append(words)
    data = ("PACS", "US", "BUSight")
    assert [words for words in said if english_in(words, data)] == []
    node.reject()


def test_dialogs_speak_the_language_that_is_chosen_meanwhile(window):
    window.actions_["pacs_get"].trigger()
    before = window.pacs.get_dialog
    retranslate()
    assert not before.isVisible()
    window.actions_["pacs_get"].trigger()
    assert window.pacs.get_dialog is not before
