"""The PACS client by DICOMweb: what it says if a server does not do its part."""

import base64
import json
import logging
import ssl
import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from pacs_peers import SHORT, found, images, make_certificate, silent_server
from pydicom.uid import MRImageStorage
from senders import ultrasound_files

from app.domain.pacs import PacsFault
from app.network.errors import NetworkError
from app.network.limits import Limits
from app.network.nodes import Node
from app.network.query import Query
from app.network.stop import Stop
from app.network.web import WebPeer

UIDS = [{"0020000E": {"vr": "UI", "Value": ["1.2.3.1"]}, "00080018": {"vr": "UI", "Value": [uid]}}
        for uid in ("1.2.3.1.1", "1.2.3.1.2")]  # fmt: skip


@contextmanager
def server(answer, logins=None, tls=None):
    """A server that answers with (status, media type, bytes) what ``answer`` gives for a path.

    ``logins`` are what it got of users and passwords.
    """

    logins = [] if logins is None else logins

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            logins.append(self.headers.get("Authorization", ""))
            status, kind, body = answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.do_GET()

        def log_message(self, *_arguments):
            pass

    scheme = "http" if tls is None else "https"
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as one:
        if tls is not None:
            one.socket = tls.wrap_socket(one.socket, server_side=True)
        thread = threading.Thread(target=one.serve_forever, daemon=True)
        thread.start()
        try:
            yield Node("Web", url=f"{scheme}://127.0.0.1:{one.server_port}/dicom-web")
        finally:
            one.shutdown()
    thread.join(5)


def client(node, stop=None):
    return WebPeer(node, stop or Stop(), SHORT)


def always(status, kind="application/json", body=b""):
    return lambda _path: (status, kind, body)


def in_json(value):
    return (200, "application/dicom+json", json.dumps(value).encode())


def in_pages(answers, size):
    """What a server answers that gives at most so many at a time."""

    def answer(path):
        begin = int(parse_qs(urlsplit(path).query).get("offset", ["0"])[0])
        return in_json([one.to_json_dict() for one in answers[begin : begin + size]])

    return answer


def series_of(datasets, size):
    """A server with one series, of which a search gives at most so many objects at a time."""
    answers = in_pages(
        [
            found(SeriesInstanceUID="1.2.3.1", SOPInstanceUID=each.SOPInstanceUID,
                  SOPClassUID=each.SOPClassUID)
            for each in datasets
        ],
        size,
    )  # fmt: skip
    files = {each.SOPInstanceUID: each for each in datasets}

    def answer(path):
        last = urlsplit(path).path.rstrip("/").split("/")[-1]
        if last == "instances":
            return answers(path)
        file = BytesIO()
        files[last].save_as(file, enforce_file_format=True)
        body = b"--x\r\nContent-Type: application/dicom\r\n\r\n" + file.getvalue() + b"\r\n--x--"
        return (200, 'multipart/related; type="application/dicom"; boundary=x', body)

    return answer


def refusing(reason, status=200):
    """A server that does not store what it gets, for a reason of PS3.18, table I.2-2."""
    failed = {"vr": "SQ", "Value": [{"00081197": {"vr": "US", "Value": [reason]}}]}
    return always(status, "application/dicom+json", json.dumps({"00081198": failed}).encode())


def nothing(_done, _total):
    pass


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (always(401), PacsFault.LOGIN),
        (always(403), PacsFault.LOGIN),
        (always(404), PacsFault.NO_DICOMWEB),
        (always(500), PacsFault.HTTP),
        (always(200, "text/html", b"<html>Log in</html>"), PacsFault.NO_DICOMWEB),
        (always(200, "application/dicom+json", b"{"), PacsFault.NO_DICOMWEB),
        (always(200, "application/dicom+json", b'[{"0020000D": 7}]'), PacsFault.NO_DICOMWEB),
        (always(200, "application/dicom+json", b"[" * 100_000), PacsFault.NO_DICOMWEB),
    ],
)
def test_each_failure_has_its_sentence(answer, code):
    with server(answer) as node, pytest.raises(NetworkError) as error:
        client(node).find_studies(Query("Secret"))
    assert error.value.message.code is code
    assert "Secret" not in str(error.value)


def test_nothing_listens():
    with server(always(200)) as node:
        pass
    with pytest.raises(NetworkError) as error:
        client(node).echo()
    assert error.value.message.code is PacsFault.NOT_LISTENING


def test_no_such_host():
    with pytest.raises(NetworkError) as error:
        client(Node("Web", url="https://no-such-host.invalid/")).echo()
    assert error.value.message.code is PacsFault.NO_SUCH_HOST


def test_a_server_that_is_silent():
    with silent_server() as port, pytest.raises(NetworkError) as error:
        client(Node("Web", url=f"http://127.0.0.1:{port}")).echo()
    assert error.value.message.code is PacsFault.NOT_ANSWERED


def test_a_server_without_tls():
    with server(always(200)) as node, pytest.raises(NetworkError) as error:
        client(Node("Web", url=node.url.replace("http:", "https:"))).echo()
    assert error.value.message.code is PacsFault.TLS


def test_tls_both_ways(tmp_path):
    certificate, key = make_certificate(tmp_path)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=certificate)
    tls.load_cert_chain(certificate, key)
    tls.verify_mode = ssl.CERT_REQUIRED
    with server(lambda _path: in_json([]), tls=tls) as node:
        known = replace(node, authority=certificate, certificate=certificate, key=key)
        client(known).echo()
        with pytest.raises(NetworkError) as error:
            client(node).echo()
        assert error.value.message.code is PacsFault.TLS
        with pytest.raises(NetworkError) as error:
            client(replace(known, authority=str(tmp_path / "none.pem"))).echo()
        assert error.value.message.code is PacsFault.TLS_FILES
    assert str(tmp_path) not in str(error.value)


def test_a_wait_can_be_canceled():
    stop = Stop()
    threading.Timer(0.3, stop.request).start()
    limits = Limits(connect_s=600.0, association_s=600.0, answer_s=600.0)
    with silent_server() as port, pytest.raises(NetworkError) as error:
        WebPeer(Node("Web", url=f"http://127.0.0.1:{port}"), stop, limits).echo()
    assert error.value.message.code is PacsFault.CANCELED


def test_an_object_that_is_cut_is_not_kept(tmp_path):
    """The server promises two objects and gives half of one."""

    def answer(path):
        if path.rstrip("/").endswith("instances") or "instances?" in path:
            return in_json(UIDS)
        return (200, 'multipart/related; type="application/dicom"; boundary=x', b"--x\r\n\r\nDI")

    with server(answer) as node, pytest.raises(NetworkError):
        client(node).retrieve("1.2.3", "1.2.3.1", tmp_path, nothing)
    assert not list(tmp_path.rglob("*.*"))


@pytest.mark.parametrize("status", [200, 202, 409])
def test_a_refused_object_is_told(tmp_path, status):
    with server(refusing(0xA700, status)) as node, pytest.raises(NetworkError) as error:
        client(node).send(ultrasound_files(tmp_path, 1), nothing)
    assert error.value.message.code is PacsFault.NOT_STORED
    assert "A700" in str(error.value)


@pytest.mark.parametrize("body", [b"", b"{}", b"no JSON", b"[1]", b'{"00081198": {"vr": "SQ"}}'])
def test_an_object_that_is_refused_without_a_reason_is_not_sent(tmp_path, body):
    answer = always(409, "application/dicom+json", body)
    with server(answer) as node, pytest.raises(NetworkError) as error:
        client(node).send(ultrasound_files(tmp_path, 1), nothing)
    assert error.value.message.code is PacsFault.HTTP
    assert "409" in str(error.value)


def test_an_object_that_the_server_has_already_is_sent(tmp_path):
    with server(refusing(0x0111, 409)) as node:
        assert client(node).send(ultrasound_files(tmp_path, 1), nothing) == 1


def test_a_server_that_limits_its_answers_is_asked_for_the_rest(tmp_path):
    series = [found(SeriesInstanceUID=f"1.2.3.{number}") for number in range(1, 6)]
    with server(in_pages(series, 2)) as node:
        assert len(client(node).find_series("1.2.3")) == 5
    studies = [found(StudyInstanceUID=f"1.{number}") for number in range(1, 251)]
    with server(in_pages(studies[:150], 100)) as node:
        listed = client(node).find_studies(Query())
        assert (len(listed.studies), listed.is_all) == (150, True)
    with server(in_pages(studies, 100)) as node:
        listed = client(node).find_studies(Query())
        assert (len(listed.studies), listed.is_all) == (200, False)
    with server(series_of(images(5), 2)) as node:
        got = client(node).retrieve("1.2.3", "1.2.3.1", tmp_path, nothing)
    assert (got.received, got.fault) == (5, None)


def test_a_server_that_ignores_where_to_go_on_is_asked_no_more():
    series = in_json([found(SeriesInstanceUID="1.2.3.1").to_json_dict()])
    with server(lambda _path: series) as node:
        assert len(client(node).find_series("1.2.3")) == 1


def test_a_server_that_ignores_the_modality_may_have_more_studies():
    studies = [
        found(StudyInstanceUID=f"1.{number}", ModalitiesInStudy="US" if number % 7 == 0 else "MR")
        for number in range(1, 301)
    ]
    with server(in_pages(studies, 300)) as node:
        listed = client(node).find_studies(Query(modality="US"))
    assert {study.modalities for study in listed.studies} == {("US",)}
    assert not listed.is_all


def test_other_images_are_not_fetched(tmp_path):
    ultrasound, mr = images(2)
    mr.SOPClassUID = mr.file_meta.MediaStorageSOPClassUID = MRImageStorage
    fetched = []

    def answer(path):
        fetched.append(path)
        return series_of([ultrasound, mr], 9)(path)

    with server(answer) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert not any(mr.SOPInstanceUID in path for path in fetched)
    assert len(list(tmp_path.rglob("*.dcm"))) == len(got.images) == 1
    assert dict(got.fault.values) == {"node": "Web", "received": 1, "failed": 1}


def test_a_full_server_is_told_with_numbers(tmp_path):
    with server(always(507)) as node, pytest.raises(NetworkError) as error:
        client(node).send(ultrasound_files(tmp_path, 2), nothing)
    assert "0 of 2 files" in str(error.value)
    assert "507" in str(error.value)


def test_user_and_password_are_sent_and_not_shown(caplog, capfd):
    password = "hidden-word"  # noqa: S105
    seen = []
    caplog.set_level(logging.DEBUG)
    with server(lambda _path: in_json([]), seen) as node:
        named = Node("Web", url=node.url, user="eva", password=password)
        client(named).find_studies(Query("Secret"))
        assert password not in repr(named)
    assert base64.b64decode(seen[0].split()[1]) == f"eva:{password}".encode()
    written = caplog.text + "".join(capfd.readouterr())
    assert password not in written
    assert "Secret" not in written
