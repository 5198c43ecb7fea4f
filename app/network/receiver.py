"""A storage receiver: other programs ask whether it is there (C-ECHO) and send objects (C-STORE).

It listens on this computer alone unless it is told otherwise.
"""

import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

from pydicom.uid import UID
from pynetdicom import (
    AE,
    AllStoragePresentationContexts,
    VerificationPresentationContexts,
    evt,
    register_uid,
)
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.service_class import StorageServiceClass
from pynetdicom.transport import ThreadedAssociationServer

from app.domain.fault import WriteFault
from app.domain.receiving import ReceiveFault
from app.files.errors import OutputError
from app.network.inbox import is_uid, study_of
from app.network.quiet import keep_quiet
from app.network.statuses import NOT_AUTHORIZED, OUT_OF_RESOURCES, PROCESSING_FAILURE, SUCCESS
from app.network.syntaxes import COMPRESSED, LABEL_MAP, RETIRED, UNCOMPRESSED
from app.words.message import WordedError
from models.torch_free.message import Message

_KINDS = re.compile(
    "ImageStorage|SRStorage|SegmentationStorage|PresentationStateStorage|EncapsulatedPDFStorage"
    "|KeyObjectSelectionDocumentStorage"
)

_NOT_MATCHING = 0xA900

PATIENCE_S = 60.0
"""How long a peer may be silent before its association is ended."""

_LARGEST = 1 << 31
"""Bytes of an object, which is in memory until it is complete."""
_LONGEST_PDU = 1 << 20
"""Bytes of a PDU, which is in memory until it is complete. Peers are told to send less, but not
before they have requested an association, which takes some 200 KiB at most."""

keep_quiet()

_UNKNOWN = {**RETIRED, LABEL_MAP: "LabelMapSegmentationStorage"}
"""SOP classes that pynetdicom does not know."""
for _uid, _keyword in _UNKNOWN.items():
    register_uid(_uid, _keyword, StorageServiceClass)

Keep = Callable[[str, bytes, str], object]
"""Keeps an object: SOP Instance UID, a complete DICOM file, AE title of the sender.

Called on any thread. It returns once the object is safe, and raises OutputError."""


class ReceiverError(WordedError):
    """Nothing can be received."""


@dataclass(frozen=True)
class ReceiverSettings:
    """Where to listen, and to whom.

    ``allowed`` are the AE titles that may send; empty for all. With ``certificate`` and ``key``,
    files in PEM format, all connections are encrypted. Port 0 is any that is free.
    """

    aet: str
    port: int
    host: str = "127.0.0.1"
    allowed: tuple[str, ...] = ()
    certificate: Path | None = None
    key: Path | None = None


def storage_classes() -> list[UID]:
    """The SOP classes that are received: images, reports, segmentations and what shows them."""
    classes = [UID(str(one.abstract_syntax)) for one in AllStoragePresentationContexts]
    return [*(one for one in classes if _KINDS.search(one.keyword)), *map(UID, _UNKNOWN)]


def close_socket(event: evt.Event) -> None:
    """Close the socket of a connection that was cut, which pynetdicom leaves open."""
    wrapper = event.assoc.dul.socket
    if wrapper is not None and wrapper.socket is not None:
        wrapper.socket.close()


@dataclass(frozen=True)
class _Loan:
    """Who gets what a sender sends of a study."""

    sender: str
    study_uid: str
    keep: Keep


class Receiver:
    """Receives objects while it is open and gives each complete one to ``keep``.

    Success is answered after ``keep`` has returned, so the sender knows that it may forget the
    object. Of an association that ends early, nothing reaches ``keep`` but complete objects.
    """

    def __init__(
        self, settings: ReceiverSettings, keep: Keep | None, patience_s: float = PATIENCE_S
    ) -> None:
        """Begin to listen. Without ``keep``, only what a borrower waits for is taken.

        Raises ReceiverError.
        """
        self.settings = settings
        self._keep = keep
        self._loans: list[_Loan] = []
        self._loans_lock = threading.Lock()
        self._patience_s = patience_s
        entity = AE(settings.aet)
        entity.require_called_aet = True
        entity.require_calling_aet = list(settings.allowed)
        self._entity = entity
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = patience_s
        entity.maximum_pdu_size = 1 << 17
        entity.supported_contexts = VerificationPresentationContexts
        for storage in storage_classes():
            entity.add_supported_context(storage, [*UNCOMPRESSED, *COMPRESSED])
        tls = _tls(settings)
        try:
            server = entity.start_server(
                (settings.host, settings.port),
                block=False,
                ssl_context=tls,
                evt_handlers=[
                    (evt.EVT_CONN_OPEN, self._limit_connection),
                    (evt.EVT_CONN_CLOSE, close_socket),
                    (evt.EVT_PDU_RECV, self._limit_size),
                    (evt.EVT_C_STORE, self._store),
                ],
            )
        except OSError as error:
            raise ReceiverError(
                Message.of(
                    ReceiveFault.PORT,
                    host=settings.host,
                    port=settings.port,
                    error=error.strerror or str(error),
                )
            ) from error
        self._server = cast(ThreadedAssociationServer, server)  # None only if it blocks

    @property
    def port(self) -> int:
        """The port in use."""
        return int(self._server.server_address[1])

    def close(self) -> None:
        """Listen no more, and end the open associations."""
        self._server.shutdown()
        for association in self._server.active_associations:
            association.abort()

    @contextmanager
    def lent(self, sender: str, study_uid: str, keep: Keep) -> Iterator[None]:
        """Give what this AE title sends of a study to another ``keep`` meanwhile.

        Of several, the last one gets it.
        """
        loan = _Loan(sender, study_uid, keep)
        with self._loans_lock:
            self._loans.append(loan)
            self._allow_senders()
        try:
            yield
        finally:
            with self._loans_lock:
                self._loans.remove(loan)
                self._allow_senders()

    def _allow_senders(self) -> None:
        if self.settings.allowed:
            borrowers = [loan.sender for loan in self._loans]
            self._entity.require_calling_aet = [*self.settings.allowed, *borrowers]

    def _limit_connection(self, event: evt.Event) -> None:
        wrapper = cast(Any, event.assoc.dul.socket)
        # Otherwise a peer that stops in the middle of a message would hold its thread for ever.
        wrapper.socket.settimeout(self._patience_s)
        wrapper.recv = partial(_receive_limited, wrapper.recv)

    def _limit_size(self, event: evt.Event) -> None:
        message = event.assoc.dimse.message
        if message is None:
            return
        parts = (message.encoded_command_set, message.data_set)
        if any(part is not None and part.tell() > _LARGEST for part in parts):
            event.assoc.abort(block=False)  # this is the thread that it would wait for

    def _store(self, event: evt.Event) -> int:
        request = cast(C_STORE, event.request)
        uid, storage = str(request.AffectedSOPInstanceUID), request.AffectedSOPClassUID
        if not is_uid(uid) or storage != event.context.abstract_syntax:
            return _NOT_MATCHING
        sender = event.assoc.requestor.ae_title
        try:
            data = event.encoded_dataset()
            keep = self._keep_of(sender, data)
            if keep is None:
                return NOT_AUTHORIZED
            keep(uid, data, sender)
        except OutputError as error:
            is_full = error.message.code is WriteFault.DISK_FULL
            return OUT_OF_RESOURCES if is_full else PROCESSING_FAILURE
        except MemoryError:
            return OUT_OF_RESOURCES
        return SUCCESS

    def _keep_of(self, sender: str, data: bytes) -> Keep | None:
        """Who keeps an object; None if nobody waits for it and the sender may send no other."""
        loans = [loan for loan in self._loans[::-1] if loan.sender == sender]
        study_uid = study_of(data) if loans else ""
        for loan in loans:
            if loan.study_uid == study_uid:
                return loan.keep
        allowed = self.settings.allowed
        return self._keep if not allowed or sender in allowed else None


def _receive_limited(receive: Callable[[int], bytearray], size: int) -> bytearray:
    """Receive a part of a PDU. Raises OSError, which ends the connection, if it is too long."""
    if size > _LONGEST_PDU:
        raise OSError("the PDU is too long")
    return receive(size)


_standing: dict[int, Receiver] = {}
"""Receivers that stay open, by their ports."""


def open_standing(settings: ReceiverSettings, keep: Keep) -> Receiver:
    """Open a receiver that stays open, and that ``receiving`` may borrow. Raises ReceiverError."""
    receiver = Receiver(settings, keep)
    _standing[receiver.port] = receiver
    return receiver


def close_standing(receiver: Receiver) -> None:
    """Close a receiver that ``open_standing`` has opened."""
    del _standing[receiver.port]
    receiver.close()


@contextmanager
def receiving(
    settings: ReceiverSettings, study_uid: str, keep: Keep, patience_s: float = PATIENCE_S
) -> Iterator[None]:
    """Receive a study from one sender, by the receiver that has the port if there is one.

    What the sender sends of other studies meanwhile is not given to ``keep``. Raises ReceiverError.
    """
    standing = _standing.get(settings.port)
    if standing is not None and standing.settings.aet != settings.aet:
        standing = None
    receiver = standing or Receiver(settings, None, patience_s)
    try:
        with receiver.lent(settings.allowed[0], study_uid, keep):
            yield
    finally:
        if receiver is not standing:
            receiver.close()


class _LateHandshake(ssl.SSLContext):
    """Leaves the handshake to the association's own thread.

    In the thread that accepts connections, a peer that is silent would keep all others out.
    """

    def wrap_socket(self, sock: socket.socket, **values: Any) -> ssl.SSLSocket:  # type: ignore[override]
        return super().wrap_socket(sock, **values, do_handshake_on_connect=False)


def _tls(settings: ReceiverSettings) -> ssl.SSLContext | None:
    if settings.certificate is None:
        return None
    context = _LateHandshake(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        # OpenSSL would ask for the password of a key on the terminal.
        context.load_cert_chain(settings.certificate, settings.key, password=lambda: "")
    except (OSError, ValueError) as error:  # SSLError is an OSError
        raise ReceiverError(
            Message.of(ReceiveFault.CERTIFICATE, path=str(settings.certificate))
        ) from error
    return context
