"""The PACS client against a real PACS: Orthanc, by DIMSE and by DICOMweb."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from orthanc import AET, running_orthanc
from ports import free_port
from pydicom import dcmread
from pydicom.uid import RLELossless
from senders import saved, ultrasound, ultrasound_files

from app.domain.pacs import PacsFault
from app.network import retrieving
from app.network.errors import NetworkError
from app.network.nodes import Node
from app.network.peer import Local, peer_of
from app.network.query import Query
from app.network.stop import Stop

LOCAL = Local("BUSIGHT", free_port())


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory):
    others = {"busight": (LOCAL.ae_title, LOCAL.port)}
    with running_orthanc(tmp_path_factory.mktemp("orthanc"), others) as server:
        yield server


@pytest.fixture(params=["dimse", "dicomweb"])
def node(orthanc, request):
    if request.param == "dimse":
        return Node("Orthanc", AET, "127.0.0.1", orthanc.dicom_port)
    return Node("Orthanc", url=orthanc.dicomweb)


@pytest.fixture(scope="module")
def files(orthanc, tmp_path_factory):
    """Three images of one series, one of them compressed, stored in Orthanc by DIMSE."""
    folder = tmp_path_factory.mktemp("files")
    paths = ultrasound_files(folder, 2, np.full((36, 48), 90, np.uint8))
    compressed = ultrasound("1.2.3.1.3", np.full((36, 48), 30, np.uint8), InstanceNumber=3)
    compressed.compress(RLELossless, generate_instance_uid=False)
    paths.append(saved(compressed, folder / "3.dcm"))
    node = Node("Orthanc", AET, "127.0.0.1", orthanc.dicom_port)
    assert peer_of(node, LOCAL, Stop()).send(paths, nothing) == 3
    return paths


def nothing(_done, _total):
    pass


def test_it_answers(node):
    peer_of(node, LOCAL, Stop()).echo()


def test_a_study_is_found_and_retrieved(node, files, tmp_path):
    peer = peer_of(node, LOCAL, Stop())
    day = date(2026, 1, 2)
    found = peer.find_studies(Query("secret name", "SECRET*", day, day, "US"))
    (study,) = found.studies
    assert (study.patient_name, study.patient_id) == ("Secret^Name", "SECRET-ID")
    assert (study.date, study.modalities, study.instances) == ("20260102", ("US",), 3)
    (series,) = peer.find_series(study.uid)
    assert (series.modality, series.number, series.instances) == ("US", 1, 3)
    got = peer.retrieve(study.uid, series.uid, tmp_path, nothing)
    assert (got.received, got.fault) == (3, None)
    kept = {one.SOPInstanceUID: one for one in map(dcmread, got.images)}
    for sent in map(dcmread, files):
        assert (kept[sent.SOPInstanceUID].pixel_array == sent.pixel_array).all()


def test_what_does_not_fit_is_not_found(node, files):
    peer = peer_of(node, LOCAL, Stop())
    assert not peer.find_studies(Query(modality="MG")).studies
    assert not peer.find_studies(Query(since=date(2026, 1, 3))).studies
    assert not peer.find_studies(Query("nobody")).studies


def test_what_is_not_there_can_not_be_retrieved(node, tmp_path):
    with pytest.raises(NetworkError):
        peer_of(node, LOCAL, Stop()).retrieve("1.2.999", "", tmp_path, nothing)
    assert not list(tmp_path.rglob("*.dcm"))


def test_files_are_stored_once(node, orthanc, files, tmp_path):
    one = saved(ultrasound("1.2.3.2.1", SeriesInstanceUID="1.2.3.2"), tmp_path / "one.dcm")
    peer = peer_of(node, LOCAL, Stop())
    assert peer.send([one], nothing) == 1
    assert peer.send([one], nothing) == 1
    assert orthanc.uids().count("1.2.3.2.1") == 1


def test_a_study_is_moved(orthanc, files, tmp_path, monkeypatch):
    """Orthanc has C-GET, so this node is one whose C-GET is not offered."""

    def refuse(caller, *_rest):
        raise caller.error(PacsFault.SERVICE, service="C-GET")

    monkeypatch.setattr(retrieving, "_get", refuse)
    node = Node("Orthanc", AET, "127.0.0.1", orthanc.dicom_port)
    got = peer_of(node, LOCAL, Stop()).retrieve("1.2.3", "1.2.3.1", tmp_path, nothing)
    assert (got.received, got.fault) == (3, None)


def test_a_wrong_ae_title_is_told(orthanc):
    node = Node("Orthanc", "OTHER", "127.0.0.1", orthanc.dicom_port)
    with pytest.raises(NetworkError, match="its AE title is not OTHER"):
        peer_of(node, LOCAL, Stop()).echo()


def test_a_wrong_address_of_dicomweb_is_told(orthanc):
    node = Node("Orthanc", url=f"{orthanc.url}/no-dicom-web")
    with pytest.raises(NetworkError, match="does not answer as a DICOMweb service"):
        peer_of(node, LOCAL, Stop()).echo()
    assert replace(node, url="").is_complete is False
