"""Nodes for the tests of the client: what a test says they do, also what no node should do."""

import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydicom import Dataset
from pydicom.uid import UID
from pynetdicom import AE, evt
from senders import ultrasound

from app.domain.pacs import PacsFault
from app.network.client import DimsePeer
from app.network.errors import NetworkError
from app.network.limits import Limits
from app.network.nodes import Node
from app.network.peer import Local
from app.network.stop import Stop
from app.network.syntaxes import FIND, GET, IMAGES, MOVE, UNCOMPRESSED, VERIFICATION

PEER = "PEER"
SHORT = Limits(connect_s=1.0, association_s=1.0, answer_s=1.0)
LOCAL = Local("BUSIGHT", port=0)


def client(node: Node, stop: Stop | None = None, local: Local = LOCAL) -> DimsePeer:
    """A client that does not wait long."""
    return DimsePeer(node, local, stop or Stop(), SHORT)


def fault_of(error: pytest.ExceptionInfo[NetworkError]) -> PacsFault:
    """What an error says."""
    code = error.value.message.code
    assert isinstance(code, PacsFault)
    return code


def nothing(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def images(number: int) -> list[Dataset]:
    """As many images of one series."""
    return [ultrasound(f"1.2.3.1.{one}") for one in range(1, number + 1)]


def found(**values: object) -> Dataset:
    """An answer to C-FIND."""
    answer = Dataset()
    for keyword, value in values.items():
        setattr(answer, keyword, value)
    return answer


def node_at(port: int, **values: Any) -> Node:
    """The node on this computer at a port."""
    return Node(**{"name": "Peer", "ae_title": PEER, "host": "127.0.0.1", "port": port, **values})


@contextmanager
def peer(
    handlers: Sequence[tuple[Any, ...]] = (),
    classes: Sequence[str] = (VERIFICATION, FIND, GET, MOVE, *IMAGES),
    syntaxes: Sequence[str] = UNCOMPRESSED,
    prepare: Callable[[AE], object] = lambda _entity: None,
    tls: Any = None,
) -> Iterator[Node]:
    """A node that answers by handlers, with its port."""
    entity = AE(PEER)
    for one in classes:
        entity.add_supported_context(one, list(syntaxes), scu_role=True, scp_role=True)
    prepare(entity)
    server = entity.start_server(
        ("127.0.0.1", 0), block=False, evt_handlers=list(handlers), ssl_context=tls
    )
    assert server is not None
    try:
        yield node_at(server.server_address[1], tls=tls is not None)
    finally:
        server.shutdown()


def stores(kept: dict[str, Dataset], status: int = 0) -> tuple[Any, ...]:
    """A handler that keeps what is sent, by SOP Instance UID."""

    def keep(event: evt.Event) -> int:
        if not status:
            kept[str(UID(event.dataset.SOPInstanceUID))] = event.dataset
        return status

    return (evt.EVT_C_STORE, keep)


def gives(datasets: Sequence[Dataset], *, number: int | None = None) -> tuple[Any, ...]:
    """A handler of C-GET that gives data sets; it says that they are ``number``."""

    def give(_event: evt.Event) -> Iterator[Any]:
        yield len(datasets) if number is None else number
        for dataset in datasets:
            yield 0xFF00, dataset

    return (evt.EVT_C_GET, give)


@contextmanager
def silent_server(after: bytes = b"") -> Iterator[int]:
    """A port that accepts connections and says nothing but ``after``, and ends none."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        opened: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    one, _ = server.accept()
                except OSError:
                    return
                opened.append(one)
                if after:
                    one.sendall(after)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield int(server.getsockname()[1])
        finally:
            server.shutdown(socket.SHUT_RDWR)
            for one in opened:
                one.close()
    thread.join(5)


def make_certificate(folder: Path) -> tuple[str, str]:
    """The paths of a certificate for this computer and its key; the test is skipped if none."""
    words = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    words += f" -addext subjectAltName=IP:127.0.0.1 -keyout {folder}/key.pem -out {folder}/c.pem"
    try:
        subprocess.run(words.split(), check=True, capture_output=True)
    except OSError:
        pytest.skip("openssl is not installed")
    return str(folder / "c.pem"), str(folder / "key.pem")
