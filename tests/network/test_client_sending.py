"""Files are sent to a node by DIMSE: once, and with a sentence for what is not stored."""

import threading
import time

import numpy as np
import pytest
from cutting_proxy import cut_connections
from pacs_peers import (
    LOCAL,
    client,
    fault_of,
    node_at,
    nothing,
    peer,
    stores,
)
from pydicom import Dataset, dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import JPEG2000Lossless
from pynetdicom import evt
from senders import ultrasound_files

from app.domain.pacs import PacsFault
from app.network.client import DimsePeer
from app.network.errors import NetworkError
from app.network.limits import Limits
from app.network.stop import Stop


def test_files_are_sent(tmp_path):
    kept: dict[str, Dataset] = {}
    seen = []
    with peer([stores(kept)]) as node:
        sent = client(node).send(ultrasound_files(tmp_path, 3), lambda *at: seen.append(at))
    assert sent == 3
    assert sorted(kept) == ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"]
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_node_may_want_the_other_plain_syntax(tmp_path):
    kept: dict[str, Dataset] = {}
    (path,) = ultrasound_files(tmp_path, 1, np.full((36, 48), 7, np.uint8))
    with peer([stores(kept)], syntaxes=["1.2.840.10008.1.2"]) as node:
        assert client(node).send([path], nothing) == 1
    assert kept["1.2.3.1.1"].PixelData == dcmread(path).PixelData


def test_a_refused_transfer_syntax_is_named(tmp_path):
    one, other = ultrasound_files(tmp_path, 2)
    dataset = dcmread(other)
    dataset.file_meta.TransferSyntaxUID = JPEG2000Lossless
    dataset.PixelData = encapsulate([b"\0\0"])
    dataset["PixelData"].is_undefined_length = True
    dataset.save_as(other)
    kept: dict[str, Dataset] = {}
    with peer([stores(kept)]) as node, pytest.raises(NetworkError) as error:
        client(node).send([other, one], nothing)
    assert list(kept) == ["1.2.3.1.1"]
    assert "1 of 2 files" in str(error.value)
    assert "does not accept 2.dcm, which is in JPEG 2000" in str(error.value)


def test_a_node_that_does_not_store(tmp_path):
    with peer([stores({}, 0xA700)]) as node, pytest.raises(NetworkError) as error:
        client(node).send(ultrasound_files(tmp_path, 1), nothing)
    assert fault_of(error) is PacsFault.NOT_STORED
    assert "A700" in str(error.value)


def test_an_object_that_the_node_has_already_is_sent(tmp_path):
    """The answer to it may have been lost with the connection."""
    with peer([stores({}, 0x0111)]) as node:
        assert client(node).send(ultrasound_files(tmp_path, 1), nothing) == 1


def test_what_is_no_dicom_file_is_not_sent(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("no DICOM")
    with peer() as node, pytest.raises(NetworkError) as error:
        client(node).send([path], nothing)
    assert fault_of(error) is PacsFault.NOT_DICOM


def test_sending_goes_on_after_a_lost_connection(tmp_path):
    kept: dict[str, Dataset] = {}
    calls = []

    def keep(event: evt.Event) -> int:
        calls.append(str(event.dataset.SOPInstanceUID))
        if len(calls) == 2:
            event.assoc.abort()
            return 0
        kept[calls[-1]] = event.dataset
        return 0

    with peer([(evt.EVT_C_STORE, keep)]) as node:
        assert client(node).send(ultrasound_files(tmp_path, 3), nothing) == 3
    assert len(kept) == 3
    assert calls.count("1.2.3.1.1") == 1  # what is stored is not sent again


def test_a_node_that_does_not_read(tmp_path):
    """It accepts the association and then leaves all that is sent in its socket."""
    held = threading.Event()
    handlers = [(evt.EVT_PDU_RECV, lambda event: _hold(event, held))]
    files = ultrasound_files(tmp_path, 1, np.zeros((4000, 4000), np.uint8))
    begun = time.monotonic()
    with peer(handlers) as node:
        try:
            with pytest.raises(NetworkError) as error:
                client(node).send(files, nothing)
            assert time.monotonic() - begun < 20
        finally:
            held.set()
    assert fault_of(error) in (PacsFault.NOT_ANSWERED, PacsFault.LOST)


def _hold(event: evt.Event, held: threading.Event) -> None:
    if type(event.pdu).__name__ == "P_DATA_TF":
        held.wait(30)


def test_a_file_that_is_cut_on_its_way_is_sent_again(tmp_path):
    kept: dict[str, Dataset] = {}
    files = ultrasound_files(tmp_path, 2, np.full((2000, 2000), 9, np.uint8))
    with peer([stores(kept)]) as node, cut_connections(node.port, times=1, sent=6_000_000) as port:
        # The second file must not be late because the processors are busy.
        patient = DimsePeer(node_at(port), LOCAL, Stop(), Limits())
        assert patient.send(files, nothing) == 2
    assert {uid: bytes(one.PixelData) for uid, one in kept.items()} == {
        uid: bytes([9]) * 4_000_000 for uid in ("1.2.3.1.1", "1.2.3.1.2")
    }
