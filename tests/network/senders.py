"""Those who send to the receiver in tests: dcmtk, pynetdicom, and peers that misbehave."""

import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage
from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.pdu import A_ASSOCIATE_RJ

from app.network.receiver import close_socket

AET = "BUSIGHT"
SENDER = "SCANNER"
SMALL = np.zeros((36, 48), np.uint8)


def dcmtk(*words: object) -> "subprocess.CompletedProcess[str]":
    """Run a tool of dcmtk; the test is skipped if it is not installed.

    pynetdicom installs scripts with the names of some of them beside Python.
    """
    scripts = Path(sys.executable).parent
    folders = (each for each in os.get_exec_path() if Path(each) != scripts)
    tool = shutil.which(str(words[0]), path=os.pathsep.join(folders))
    if tool is None:
        pytest.skip(f"dcmtk's {words[0]} is not installed")
    arguments = [tool, *(str(word) for word in words[1:])]
    return subprocess.run(arguments, capture_output=True, text=True, timeout=150, check=False)


def ultrasound(uid: str, pixels: np.ndarray = SMALL, **elements: object) -> Dataset:
    """An image (H, W) of a patient, with all that an object of a study has."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = UID(uid)
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    values: dict[str, object] = {
        "SOPClassUID": UltrasoundImageStorage,
        "SOPInstanceUID": uid,
        "PatientName": "Secret^Name",
        "PatientID": "SECRET-ID",
        "PatientBirthDate": "19700102",
        "PatientSex": "F",
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "1.2.3.1",
        "StudyDate": "20260102",
        "StudyTime": "101112",
        "StudyID": "1",
        "AccessionNumber": "2",
        "ReferringPhysicianName": "",
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "Modality": "US",
        "Rows": pixels.shape[0],
        "Columns": pixels.shape[1],
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "BitsAllocated": 8,
        "BitsStored": 8,
        "HighBit": 7,
        "PixelRepresentation": 0,
        "PixelData": pixels.tobytes(),
        **elements,
    }
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset


def saved(dataset: Dataset, path: Path) -> Path:
    """Write it to a file."""
    dataset.save_as(path, enforce_file_format=True)
    return path


def ultrasound_files(folder: Path, number: int, pixels: np.ndarray = SMALL) -> list[Path]:
    """Files of as many images, with the UIDs 1.2.3.1.1, 1.2.3.1.2 and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        saved(ultrasound(f"1.2.3.1.{one}", pixels, InstanceNumber=one), folder / f"{one}.dcm")
        for one in range(1, number + 1)
    ]


@contextmanager
def association(
    port: int,
    datasets: Sequence[Dataset],
    aet: str = SENDER,
    called: str = AET,
    tls_args: tuple[ssl.SSLContext, str] | None = None,
) -> Iterator[Association]:
    """An association in which these can be sent; ``is_established`` says whether it came about."""
    entity = AE(aet)
    entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 60
    for each in {(str(one.SOPClassUID), str(one.file_meta.TransferSyntaxUID)) for one in datasets}:
        entity.add_requested_context(each[0], each[1])
    opened = entity.associate(
        "127.0.0.1",
        port,
        ae_title=called,
        evt_handlers=[(evt.EVT_PDU_RECV, _note_rejection), (evt.EVT_CONN_CLOSE, close_socket)],
        tls_args=tls_args,
    )
    try:
        yield opened
    finally:
        if opened.is_established:
            opened.release()


def _note_rejection(event: evt.Event) -> None:
    """Note what pynetdicom overlooks if the connection is closed at once."""
    if isinstance(event.pdu, A_ASSOCIATE_RJ):
        event.assoc.is_rejected = True


def send(port: int, *datasets: Dataset, aet: str = SENDER) -> list[int]:
    """Send objects in one association; give the status of each."""
    with association(port, datasets, aet) as opened:
        assert opened.is_established
        return [int(opened.send_c_store(one).Status) for one in datasets]


@contextmanager
def cut_after(port: int, size: int) -> Iterator[int]:
    """Give a port that leads to another one, and is cut when this many bytes went there."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def forward() -> None:
            near, _ = server.accept()
            server.close()  # whoever comes again is refused
            with near, socket.create_connection(("127.0.0.1", port)) as far:
                threading.Thread(target=_answers, args=(far, near), daemon=True).start()
                left = size
                while left > 0 and (data := near.recv(min(left, 4096))):
                    far.sendall(data)
                    left -= len(data)
                for one in (far, near):
                    one.shutdown(socket.SHUT_RDWR)

        port_of_half = int(server.getsockname()[1])
        thread = threading.Thread(target=forward, daemon=True)
        thread.start()
        yield port_of_half
        thread.join(10)


def _answers(far: socket.socket, near: socket.socket) -> None:
    with suppress(OSError):
        while data := far.recv(4096):
            near.sendall(data)
