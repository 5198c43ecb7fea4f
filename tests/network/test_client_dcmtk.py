"""The PACS client against another real node: dcmqrscp of dcmtk."""

import shutil
import subprocess
import time

import pytest
from pacs_peers import nothing
from ports import free_port
from pydicom import dcmread
from senders import ultrasound_files

from app.domain.pacs import PacsFault
from app.network import retrieving
from app.network.errors import NetworkError
from app.network.nodes import Node
from app.network.peer import Local, peer_of
from app.network.query import Query
from app.network.stop import Stop

LOCAL = Local("BUSIGHT", free_port())
CONFIGURATION = """
NetworkTCPPort = {port}
MaxPDUSize = 16384
MaxAssociations = 8
HostTable BEGIN
busight = (BUSIGHT, 127.0.0.1, {local})
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
DCMTK {folder} RW (100, 100mb) ANY
AETable END
"""


@pytest.fixture(scope="module")
def peer(tmp_path_factory):
    program = shutil.which("dcmqrscp")
    if program is None:
        pytest.skip("dcmtk's dcmqrscp is not installed")
    folder = tmp_path_factory.mktemp("dcmqrscp")
    (folder / "data").mkdir()
    port = free_port()
    configuration = folder / "dcmqrscp.cfg"
    configuration.write_text(
        CONFIGURATION.format(port=port, local=LOCAL.port, folder=folder / "data")
    )
    process = subprocess.Popen([program, "-c", configuration])
    peer = peer_of(Node("dcmtk", "DCMTK", "127.0.0.1", port), LOCAL, Stop())
    try:
        wait_for(peer)
        yield peer
    finally:
        process.kill()
        process.wait()


def wait_for(peer):
    end = time.monotonic() + 120
    while True:
        try:
            peer.echo()
        except NetworkError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


@pytest.fixture(scope="module")
def files(peer, tmp_path_factory):
    paths = ultrasound_files(tmp_path_factory.mktemp("files"), 3)
    assert peer.send(paths, nothing) == 3
    return paths


def test_a_study_is_found_and_retrieved(peer, files, tmp_path):
    (study,) = peer.find_studies(Query("Secret", "SECRET-ID")).studies
    assert study.patient_name == "Secret^Name"
    (series,) = peer.find_series(study.uid)
    got = peer.retrieve(study.uid, series.uid, tmp_path, nothing)
    assert (got.received, got.fault) == (3, None)
    assert {dcmread(path).SOPInstanceUID for path in got.images} == {
        dcmread(path).SOPInstanceUID for path in files
    }


def test_a_study_is_moved(peer, files, tmp_path, monkeypatch):
    def refuse(caller, *_rest):
        raise caller.error(PacsFault.SERVICE, service="C-GET")

    monkeypatch.setattr(retrieving, "_get", refuse)
    got = peer.retrieve("1.2.3", "", tmp_path, nothing)
    assert (got.received, got.fault) == (3, None)
