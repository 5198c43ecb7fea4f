"""Images that a node sends come into the worklist, if the settings say so."""

import socket

import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait
from ports import free_port
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage
from pynetdicom import AE, evt

from app.network.nodes import Node
from app.network.receiver import close_socket
from app.ui.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.workers.entry import EntryState


@pytest.fixture
def port():
    return free_port()


@pytest.fixture
def settings(settings_file, port):
    kept = Settings(settings_file)
    kept.local_port = port
    kept.nodes = (Node("Scanner", "SCANNER", "127.0.0.1"),)
    kept.save()
    return kept


def image(uid: str) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = UID(uid)
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "1.2.3", "1.2.3.1"
    pixels = np.zeros((96, 128), np.uint8)
    pixels[30:60, 40:90] = 220
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = pixels.tobytes()
    return dataset


def send(port: int, dataset: Dataset, aet: str = "SCANNER") -> bool:
    """Whether the window takes it; False if nothing listens or it refuses."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) != 0:
            return False
    entity = AE(aet)
    entity.add_requested_context(dataset.SOPClassUID, ExplicitVRLittleEndian)
    opened = entity.associate(
        "127.0.0.1",
        port,
        ae_title="BUSIGHT",
        evt_handlers=[(evt.EVT_CONN_CLOSE, close_socket)],
    )
    if not opened.is_established:
        return False
    status = opened.send_c_store(dataset).Status
    opened.release()
    return status == 0


def test_nothing_listens_until_the_user_says_so(qtbot, settings, program, port):
    assert not send(port, image("1.2.3.4"))
    program.window.actions_["settings"].trigger()
    row = program.window.findChild(SettingsDialog).rows["receives"]
    row.change(True)
    qtbot.waitUntil(lambda: send(port, image("1.2.3.4")), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(program.session.entries()) == 1, timeout=WAIT_MS)
    row.change(False)
    qtbot.waitUntil(lambda: not send(port, image("1.2.3.5")), timeout=WAIT_MS)


def test_an_image_that_comes_is_analyzed_and_what_is_shown_stays(
    qtbot, settings, open_program, port, image_file
):
    settings.receives = True
    settings.save()
    program = open_program()
    session = program.session
    open_and_wait(qtbot, program.window, image_file("shown.png"))
    qtbot.waitUntil(lambda: send(port, image("1.2.3.4")), timeout=WAIT_MS)
    assert not send(port, image("1.2.3.5"), aet="STRANGER")
    qtbot.waitUntil(lambda: len(session.entries()) == 2, timeout=WAIT_MS)
    came = session.entries()[1]
    qtbot.waitUntil(lambda: session.entry(came.id).state is EntryState.DONE, timeout=WAIT_MS)
    assert session.current == session.entries()[0].id
    assert send(port, image("1.2.3.4"))  # again: it is in the list already
    qtbot.wait(200)
    assert len(session.entries()) == 2


def test_an_image_that_comes_into_an_empty_window_is_shown(qtbot, settings, open_program, port):
    settings.receives = True
    settings.save()
    program = open_program()
    qtbot.waitUntil(lambda: send(port, image("1.2.3.4")), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: program.session.current_entry is not None, timeout=WAIT_MS)
