"""The PACS client by DIMSE: whether a node is there, what it finds, and what it says if not."""

import logging
import ssl
import threading
import time
from dataclasses import replace
from datetime import date

import pytest
from pacs_peers import (
    LOCAL,
    client,
    fault_of,
    found,
    gives,
    images,
    make_certificate,
    node_at,
    nothing,
    peer,
    silent_server,
    stores,
)
from pynetdicom import build_context, evt
from senders import ultrasound_files

from app.domain.pacs import PacsFault, Rejection
from app.network.association import Caller, associated
from app.network.client import DimsePeer
from app.network.errors import NetworkError
from app.network.limits import Limits
from app.network.query import Query
from app.network.stop import Stop
from app.network.syntaxes import FIND, VERIFICATION


def test_echo():
    with peer() as node:
        client(node).echo()


def test_no_such_host():
    with pytest.raises(NetworkError) as error:
        client(node_at(104, host="no-such-host.invalid")).echo()
    assert fault_of(error) is PacsFault.NO_SUCH_HOST
    assert "no-such-host.invalid" in str(error.value)


def test_nothing_listens():
    with peer() as node:
        pass
    with pytest.raises(NetworkError) as error:
        client(node).echo()
    assert fault_of(error) is PacsFault.NOT_LISTENING


@pytest.mark.parametrize(
    ("refuse", "reason"),
    [
        (lambda entity: setattr(entity, "require_calling_aet", ["OTHER"]), Rejection.CALLING),
        (lambda entity: setattr(entity, "require_called_aet", True), Rejection.CALLED),
    ],
)
def test_a_refused_association_has_its_reason(refuse, reason):
    with peer(prepare=refuse) as node, pytest.raises(NetworkError) as error:
        client(replace(node, ae_title="NOT-PEER")).echo()
    assert fault_of(error) is PacsFault.REJECTED
    assert dict(error.value.message.values)["reason"].code is reason


def test_a_refusal_has_its_reason_also_if_the_connection_is_closed_before_we_look():
    is_closed = threading.Event()
    late = [
        (evt.EVT_CONN_CLOSE, lambda _event: is_closed.set()),
        (evt.EVT_REQUESTED, lambda _event: is_closed.wait(5)),
    ]
    with peer(prepare=lambda entity: setattr(entity, "require_called_aet", True)) as node:
        caller = Caller(LOCAL.ae_title, replace(node, ae_title="NOT-PEER"), Stop())
        contexts = [build_context(VERIFICATION)]
        with pytest.raises(NetworkError) as error, associated(caller, "C-ECHO", contexts, late):
            pass
    assert fault_of(error) is PacsFault.REJECTED


def test_a_busy_node():
    def keep_busy(event: evt.Event):
        with pytest.raises(NetworkError) as error:
            client(node).echo()
        reasons.append(dict(error.value.message.values)["reason"].code)
        return 0

    reasons: list[Rejection] = []
    one = [(evt.EVT_C_ECHO, keep_busy)]
    with peer(one, prepare=lambda entity: setattr(entity, "maximum_associations", 1)) as node:
        client(node).echo()
    assert reasons == [Rejection.BUSY]


def test_a_service_that_is_not_offered():
    with peer(classes=[VERIFICATION]) as node, pytest.raises(NetworkError) as error:
        client(node).find_studies(Query())
    assert fault_of(error) is PacsFault.SERVICE
    assert "C-FIND" in str(error.value)


def test_a_peer_that_is_silent_from_the_beginning():
    with silent_server() as port, pytest.raises(NetworkError) as error:
        client(node_at(port)).echo()
    assert fault_of(error) is PacsFault.NOT_ANSWERED


def test_the_wait_for_a_silent_peer_can_be_ended():
    """Long before its time is over, which this test would not live to see."""
    limits = Limits(connect_s=600.0, association_s=600.0, answer_s=600.0)
    stop = Stop()
    timer = threading.Timer(0.2, stop.request)
    timer.start()
    with silent_server() as port, pytest.raises(NetworkError) as error:
        DimsePeer(node_at(port), LOCAL, stop, limits).echo()
    timer.join()
    assert fault_of(error) is PacsFault.CANCELED


def test_a_peer_that_falls_silent():
    handlers = [(evt.EVT_C_ECHO, lambda _event: time.sleep(2.5) or 0)]
    with peer(handlers) as node, pytest.raises(NetworkError) as error:
        client(node).echo()
    assert fault_of(error) is PacsFault.NOT_ANSWERED


def test_studies_and_series_are_found():
    asked = []

    def answer(event: evt.Event):
        asked.append(event.identifier)
        if event.identifier.QueryRetrieveLevel == "STUDY":
            study = found(StudyInstanceUID="1.2", PatientID="A", StudyDate="20260102")
            study.SpecificCharacterSet = "ISO_IR 100"
            study.PatientName = "M\u00fcller^Eva"
            study.ModalitiesInStudy = ["US", "SR"]
            study.NumberOfStudyRelatedInstances = 7
            yield 0xFF00, study
            yield 0xFF00, found(StudyInstanceUID="1.3", ModalitiesInStudy="MG")
            yield 0xFF00, found(PatientID="no UID")
        else:
            yield 0xFF00, found(SeriesInstanceUID="1.2.1", Modality="US", SeriesNumber="3")

    with peer([(evt.EVT_C_FIND, answer)]) as node:
        query = Query("m\u00fcller eva", "A", date(2026, 1, 1), date(2026, 2, 1), "US")
        studies = client(node).find_studies(query)
        series = client(node).find_series("1.2")
    assert asked[0].PatientName == "m\u00fcller*eva*"
    assert asked[0].StudyDate == "20260101-20260201"
    assert asked[1].StudyInstanceUID == "1.2"
    assert studies.is_all
    (study,) = studies.studies  # a node that does not match by modality has given the other
    assert (study.patient_name, study.instances, study.series) == ("M\u00fcller^Eva", 7, None)
    assert [(one.uid, one.number, one.modality) for one in series] == [("1.2.1", 3, "US")]


def test_of_very_many_studies_the_first_are_listed():
    def answer(_event: evt.Event):
        for number in range(1000):
            yield 0xFF00, found(StudyInstanceUID=f"1.{number + 1}")

    with peer([(evt.EVT_C_FIND, answer)]) as node:
        studies = client(node).find_studies(Query())
    assert len(studies.studies) == 200
    assert not studies.is_all


def test_a_failed_search():
    handlers = [(evt.EVT_C_FIND, lambda _event: iter([(0xA700, None)]))]
    with peer(handlers) as node, pytest.raises(NetworkError) as error:
        client(node).find_studies(Query())
    assert fault_of(error) is PacsFault.STATUS
    assert "A700" in str(error.value)


def test_tls_both_ways(tmp_path):
    certificate, key = make_certificate(tmp_path)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=certificate)
    tls.load_cert_chain(certificate, key)
    tls.verify_mode = ssl.CERT_REQUIRED
    with peer(tls=tls) as node:
        known = replace(node, authority=certificate, certificate=certificate, key=key)
        client(known).echo()
        with pytest.raises(NetworkError) as error:
            client(node).echo()
    assert fault_of(error) is PacsFault.TLS


def test_files_of_certificates_that_can_not_be_used(tmp_path):
    (tmp_path / "c.pem").write_text("no certificate")
    node = node_at(104, tls=True, authority=str(tmp_path / "c.pem"))
    with pytest.raises(NetworkError) as error:
        client(node).echo()
    assert fault_of(error) is PacsFault.TLS_FILES
    assert str(tmp_path) not in str(error.value)


def test_nothing_about_patients_is_logged(tmp_path, caplog, capfd):
    def answer(_event: evt.Event):
        yield 0xFF00, found(StudyInstanceUID="1.2", PatientName="Secret^Name")

    caplog.set_level(logging.DEBUG)
    with peer([(evt.EVT_C_FIND, answer), gives(images(1)), stores({})]) as node:
        client(node).find_studies(Query("Secret"))
        client(node).retrieve("1.2.3", "", tmp_path / "got", nothing)
        client(node).send(ultrasound_files(tmp_path, 1), nothing)
    written = caplog.text + "".join(capfd.readouterr())
    assert "Secret" not in written
    assert "SECRET" not in written
    assert FIND not in written
