"""The storage receiver, against dcmtk, pynetdicom and peers that misbehave."""

import io
import socket
import ssl
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from ports import free_port
from pydicom import dcmread
from pydicom.uid import (
    UID,
    CTImageStorage,
    ExplicitVRLittleEndian,
    RTPlanStorage,
    SegmentationStorage,
    UltrasoundMultiFrameImageStorage,
)
from senders import AET, association, cut_after, dcmtk, send, ultrasound, ultrasound_files

from app.domain.fault import WriteFault
from app.files.errors import output_error
from app.network.receiver import (
    Receiver,
    ReceiverError,
    ReceiverSettings,
    close_standing,
    open_standing,
    receiving,
    storage_classes,
)
from app.network.syntaxes import LABEL_MAP, RETIRED


class Kept:
    """What the receiver has given away, by SOP Instance UID."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.senders: list[str] = []
        self.fault: WriteFault | None = None

    def __call__(self, uid: str, data: bytes, sender: str) -> None:
        if self.fault is not None:
            raise output_error(self.fault, Path("queue"))
        self.objects[uid] = data
        self.senders.append(sender)


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def open_receiver(kept):
    opened = []

    def make(patience_s: float = 10.0, **settings: object) -> Receiver:
        values = {"aet": AET, "port": 0, **settings}
        opened.append(Receiver(ReceiverSettings(**values), kept, patience_s))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def test_answers_echo_and_keeps_what_storescu_sends(open_receiver, kept, tmp_path):
    port = open_receiver().port
    assert dcmtk("echoscu", "-aec", AET, "127.0.0.1", port).returncode == 0
    files = ultrasound_files(tmp_path, 3)
    ran = dcmtk("storescu", "-aec", AET, "-aet", "SCANNER", "127.0.0.1", port, *files)
    assert ran.returncode == 0, ran.stderr
    assert sorted(kept.objects) == ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"]
    assert kept.senders == ["SCANNER"] * 3
    back = dcmread(io.BytesIO(kept.objects["1.2.3.1.2"]))
    assert back == dcmread(files[1])
    assert back.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian


@pytest.mark.parametrize("flag", ["+e", "+b", "+n"])  # JPEG lossless, RLE..., as dcmcjpeg makes
def test_a_compressed_object_is_kept_as_it_was_sent(open_receiver, kept, tmp_path, flag):
    port = open_receiver().port
    plain = ultrasound_files(tmp_path, 1)[0]
    tools = {"+e": ("dcmcjpeg", "+e1"), "+b": ("dcmcrle",), "+n": ("dcmcjpls",)}
    proposals = {"+e": "-xs", "+b": "-xr", "+n": "-xt"}
    packed = tmp_path / "packed.dcm"
    assert dcmtk(*tools[flag], plain, packed).returncode == 0
    syntax = dcmread(packed).file_meta.TransferSyntaxUID
    ran = dcmtk("storescu", proposals[flag], "-aec", AET, "127.0.0.1", port, packed)
    assert ran.returncode == 0, ran.stderr
    (data,) = kept.objects.values()
    assert dcmread(io.BytesIO(data)).file_meta.TransferSyntaxUID == syntax


def test_listens_on_this_computer_alone(open_receiver):
    assert ReceiverSettings(AET, 0).host == "127.0.0.1"
    port = open_receiver().port
    with pytest.raises(OSError, match=r"."):
        socket.create_connection(("127.0.0.2", port), 2)


def test_only_listed_senders_that_know_its_name(open_receiver, kept):
    port = open_receiver(allowed=("SCANNER",)).port
    image = ultrasound("1.2.3.4")
    with association(port, [image], aet="STRANGER") as opened:
        assert opened.is_rejected
    with association(port, [image], aet="SCANNER", called="OTHER") as opened:
        assert opened.is_rejected
    assert send(port, image, aet="SCANNER") == [0]
    assert list(kept.objects) == ["1.2.3.4"]


def test_takes_images_reports_and_segmentations_and_no_treatment_plans():
    classes = storage_classes()
    images, segmentations = (UltrasoundMultiFrameImageStorage, CTImageStorage), SegmentationStorage
    assert {*images, segmentations, LABEL_MAP} <= set(classes)
    assert RTPlanStorage not in classes


@pytest.mark.parametrize("retired", RETIRED)
def test_takes_ultrasound_images_of_old_scanners(open_receiver, kept, retired):
    image = ultrasound("1.2.3.4")
    image.SOPClassUID = image.file_meta.MediaStorageSOPClassUID = UID(retired)
    assert send(open_receiver().port, image) == [0]
    assert dcmread(io.BytesIO(kept.objects["1.2.3.4"])).SOPClassUID == retired


def test_an_object_sent_by_half_is_not_kept(open_receiver, kept):
    port = open_receiver().port
    image = ultrasound("1.2.3.4", np.zeros((2000, 2000), np.uint8))
    with cut_after(port, 1_000_000) as half, association(half, [image]) as opened:
        assert opened.send_c_store(image).get("Status") is None
    assert not kept.objects
    assert send(port, image) == [0]
    assert list(kept.objects) == ["1.2.3.4"]


def test_a_full_disk_is_answered_so_that_the_sender_tries_again(open_receiver, kept):
    port = open_receiver().port
    image = ultrasound("1.2.3.4")
    kept.fault = WriteFault.DISK_FULL
    assert send(port, image) == [0xA700]
    kept.fault = WriteFault.NO_PERMISSION
    assert send(port, image) == [0x0110]
    kept.fault = None
    assert send(port, image) == [0]


@pytest.mark.filterwarnings("ignore:Invalid value for VR UI")
def test_an_object_whose_name_is_no_uid_is_refused(open_receiver, kept):
    port = open_receiver().port
    image = ultrasound("1.2.3.4")
    with association(port, [image]) as opened:
        image.SOPInstanceUID = "1.2.x/../../etc"
        assert opened.send_c_store(image).Status == 0xA900
    assert not kept.objects


def test_an_object_that_is_too_large_ends_the_association(open_receiver, kept, monkeypatch):
    monkeypatch.setattr("app.network.receiver._LARGEST", 300_000)
    port = open_receiver().port
    large = ultrasound("1.2.3.4", np.zeros((2000, 2000), np.uint8))
    with association(port, [large]) as opened:
        assert opened.send_c_store(large).get("Status") is None
    assert send(port, ultrasound("1.2.3.5")) == [0]
    assert list(kept.objects) == ["1.2.3.5"]


def test_a_command_that_does_not_end_ends_the_association(open_receiver, monkeypatch):
    monkeypatch.setattr("app.network.receiver._LARGEST", 300_000)
    part = b"\x01\x01" + bytes(50_000)  # of a command in the first context, and not its last
    part = len(part).to_bytes(4, "big") + part
    with association(open_receiver().port, [ultrasound("1.2.3.4")]) as opened:
        opened.dul.socket.send(8 * (b"\x04\x00" + len(part).to_bytes(4, "big") + part))
        opened.join(5)
        assert opened.is_aborted


def test_a_message_of_gigabytes_is_cut_before_it_comes(open_receiver, kept):
    port = open_receiver(patience_s=60.0).port
    with socket.create_connection(("127.0.0.1", port), timeout=10) as stranger:
        stranger.sendall(b"\x01\x00" + b"\xff" * 4)  # a request for an association, of 4 GB
        assert stranger.recv(1) == b""
    assert send(port, ultrasound("1.2.3.4", np.zeros((2000, 2000), np.uint8))) == [0]
    assert list(kept.objects) == ["1.2.3.4"]


def test_silent_peers_are_let_go_and_keep_nobody_out(open_receiver, kept):
    port = open_receiver(patience_s=1.0).port
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(12)]
    # A P-DATA that claims 1 MB and ends in its middle, from a peer that then is silent.
    silent[0].sendall(b"\x01\x00" + (1 << 20).to_bytes(4, "big") + b"x" * 100)
    end = time.monotonic() + 120
    while time.monotonic() < end and not _can_send(port):
        time.sleep(0.05)
    assert send(port, ultrasound("1.2.3.4")) == [0]
    for one in silent:
        one.close()


def _can_send(port: int) -> bool:
    with association(port, [ultrasound("1.2.3.4")]) as opened:
        return bool(opened.is_established)


def test_a_port_in_use_gives_a_sentence(open_receiver):
    port = open_receiver().port
    with pytest.raises(ReceiverError, match="close the program that uses the port"):
        open_receiver(port=port)


def test_a_receiver_that_stays_open_lends_its_port(kept):
    other = Kept()
    standing = open_standing(ReceiverSettings(AET, 0, allowed=("SCANNER",)), kept)
    port = standing.port
    with pytest.raises(ReceiverError), receiving(ReceiverSettings("OTHER", port), "1.2.3", other):
        pass
    try:
        with receiving(ReceiverSettings(AET, port, allowed=("PACS",)), "1.2.3", other):
            assert send(port, ultrasound("1.2.3.1"), aet="PACS") == [0]
            assert send(port, ultrasound("1.2.3.2"), aet="SCANNER") == [0]
        with association(port, [ultrasound("1.2.3.3")], aet="PACS") as opened:
            assert opened.is_rejected
    finally:
        close_standing(standing)
    assert (list(other.objects), list(kept.objects)) == (["1.2.3.1"], ["1.2.3.2"])
    with receiving(ReceiverSettings(AET, port, allowed=("PACS",)), "1.2.3", other):
        assert send(port, ultrasound("1.2.3.4"), aet="PACS") == [0]


def test_what_comes_of_another_study_is_not_given_to_the_borrower(kept):
    other = Kept()
    own, foreign = ultrasound("1.2.3.1"), ultrasound("1.2.4.1", StudyInstanceUID="1.2.4")
    standing = open_standing(ReceiverSettings(AET, 0, allowed=("SCANNER",)), kept)
    try:
        settings = ReceiverSettings(AET, standing.port, allowed=("SCANNER",))
        with receiving(settings, "1.2.3", other):
            assert send(standing.port, own, foreign) == [0, 0]
        settings = ReceiverSettings(AET, standing.port, allowed=("STRANGER",))
        with receiving(settings, "1.2.3", other):
            assert send(standing.port, foreign, aet="STRANGER") == [0x0124]
    finally:
        close_standing(standing)
    assert (list(other.objects), list(kept.objects)) == (["1.2.3.1"], ["1.2.4.1"])


def test_a_receiver_for_one_study_refuses_others():
    kept, port = Kept(), free_port()
    foreign = ultrasound("1.2.4.1", StudyInstanceUID="1.2.4")
    with receiving(ReceiverSettings(AET, port, allowed=("PACS",)), "1.2.3", kept):
        assert send(port, foreign, ultrasound("1.2.3.1"), aet="PACS") == [0x0124, 0]
    assert list(kept.objects) == ["1.2.3.1"]


def test_a_loan_that_ends_late_leaves_the_next_one_as_it_is(kept):
    """A retrieval that is canceled may end after the next one from the same node has begun."""
    canceled, following = Kept(), Kept()
    standing = open_standing(ReceiverSettings(AET, 0, allowed=("SCANNER",)), kept)
    settings = ReceiverSettings(AET, standing.port, allowed=("PACS",))
    try:
        with ExitStack() as first:
            first.enter_context(receiving(settings, "1.2.3", canceled))
            with receiving(settings, "1.2.3", following):
                first.close()
                assert send(standing.port, ultrasound("1.2.3.1"), aet="PACS") == [0]
        with association(standing.port, [ultrasound("1.2.3.2")], aet="PACS") as opened:
            assert opened.is_rejected
    finally:
        close_standing(standing)
    assert (list(following.objects), canceled.objects, kept.objects) == (["1.2.3.1"], {}, {})


def test_with_a_certificate_only_encrypted_connections_are_taken(open_receiver, kept, tmp_path):
    certificate, key = _certificate(tmp_path)
    port = open_receiver(patience_s=3.0, certificate=certificate, key=key).port
    silent = socket.create_connection(("127.0.0.1", port))  # keeps nobody out
    context = ssl.create_default_context(cafile=certificate)
    image = ultrasound("1.2.3.4")
    with association(port, [image]) as opened:
        assert not opened.is_established
    with association(port, [image], tls_args=(context, "localhost")) as opened:
        assert opened.send_c_store(image).Status == 0
    silent.close()
    assert list(kept.objects) == ["1.2.3.4"]


def test_a_certificate_that_cannot_be_used_gives_a_sentence(open_receiver, tmp_path):
    missing = tmp_path / "none.pem"
    with pytest.raises(ReceiverError, match=r"none\.pem"):
        open_receiver(certificate=missing, key=missing)
    certificate, key = _certificate(tmp_path, "-passout", "pass:hidden")
    with pytest.raises(ReceiverError, match=r"certificate\.pem"):  # and nobody is asked
        open_receiver(certificate=certificate, key=key)


def _certificate(folder: Path, *password: str) -> tuple[Path, Path]:
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    words += password or ["-nodes"]
    try:
        subprocess.run(
            [*words, *names, "-keyout", key, "-out", certificate], check=True, capture_output=True
        )
    except FileNotFoundError:
        pytest.skip("openssl is not installed")
    return certificate, key
