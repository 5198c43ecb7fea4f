"""DIMSE associations with a node; why one does not come about is said in words."""

import socket
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext

from app.domain.pacs import PacsFault, Rejection
from app.network.errors import NetworkError, network_error
from app.network.limits import LIMITS, Limits
from app.network.nodes import Node
from app.network.quiet import keep_quiet
from app.network.stop import Stop
from models.torch_free.message import Message

keep_quiet()

MOST_CONTEXTS = 128
"""Presentation contexts that one association can propose."""

_PDU_BYTES = 1 << 18

_CALLING, _CALLED = 3, 7
"""Reasons of a rejection by the service user, PS3.8 table 9-21: an AE title is not known."""

_PROVIDER_BUSY = 3
"""Source of a rejection: the service provider, for what will pass."""


@dataclass(frozen=True)
class Caller:
    """Who calls a node: AE title, how long it waits, and what ends the wait."""

    ae_title: str
    node: Node
    stop: Stop
    limits: Limits = LIMITS

    def error(self, code: PacsFault, **values: str | int | float | Message) -> NetworkError:
        """Make an error with the node's name."""
        return network_error(code, self.node, **values)

    def broken_off(self, waited_s: float) -> NetworkError:
        """Say why no answer has come. Raises NetworkError if it was this side that ended."""
        self.stop.check()
        if waited_s >= self.limits.answer_s * 0.9:
            return self.error(PacsFault.NOT_ANSWERED, seconds=round(self.limits.answer_s))
        return self.error(PacsFault.LOST)


@contextmanager
def associated(
    caller: Caller,
    service: str,
    contexts: Sequence[PresentationContext],
    handlers: Sequence[tuple[Any, ...]] = (),
    roles: Sequence[Any] = (),
) -> Iterator[Association]:
    """Give an association, which is released afterwards; ``service`` is what it is for.

    Raises NetworkError.
    """
    node, limits = caller.node, caller.limits
    caller.stop.check()
    entity = AE(ae_title=caller.ae_title)
    entity.connection_timeout = limits.connect_s
    entity.acse_timeout = limits.association_s
    entity.dimse_timeout = limits.answer_s
    entity.network_timeout = limits.answer_s
    tls = _tls(node)
    address = _address(node)
    begun = time.monotonic()
    opening = _Opening(caller)
    with caller.stop.breaks_off(opening.give_up):
        association = entity.associate(
            address,
            node.port,
            contexts=list(contexts),
            ae_title=node.ae_title,
            max_pdu=_PDU_BYTES,
            ext_neg=list(roles),
            tls_args=None if tls is None else (tls, node.host),
            evt_handlers=[*handlers, (evt.EVT_CONN_OPEN, opening.connected)],
        )
    if not association.is_established:
        caller.stop.check()
        raise _refusal(caller, service, association, time.monotonic() - begun, tls)
    try:
        with caller.stop.breaks_off(lambda: _break_off(association)):
            yield association
    except BaseException:
        association.abort()
        raise
    if association.is_established:
        association.release()


class _Opening:
    """An association that the node has not accepted yet."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._association: Association | None = None

    def connected(self, event: evt.Event) -> None:
        """Prepare the connection.

        A node that does not read would hold this side forever: pynetdicom waits without limit.
        """
        connection = cast(Any, event.assoc.dul.socket).socket
        connection.settimeout(self._caller.limits.answer_s)
        self._association = event.assoc
        if self._caller.stop.is_requested:
            self.give_up()

    def give_up(self) -> None:
        """Let the wait for the node's answer end as if its time were over."""
        if self._association is not None:
            cast(Any, self._association.dul.to_user_queue).put(None)


def _break_off(association: Association) -> None:
    """Whoever waits for an answer gets none now, and aborts the association by that.

    To abort it from this thread would wake pynetdicom's own, which could take the message away.
    """
    association.dimse.msg_queue.put((None, None))


def _address(node: Node) -> str:
    try:
        found = socket.getaddrinfo(node.host, node.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise network_error(PacsFault.NO_SUCH_HOST, node, host=node.host) from error
    # IPv4 first: most nodes listen there only, and 'localhost' may be both.
    found.sort(key=lambda each: each[0] != socket.AF_INET)
    return str(found[0][4][0])


def _tls(node: Node) -> ssl.SSLContext | None:
    if not node.tls:
        return None
    try:
        context = ssl.create_default_context(cafile=node.authority or None)
        if node.certificate:
            context.load_cert_chain(node.certificate, node.key or None, password=_no_password)
    except (OSError, ValueError) as error:
        raise network_error(PacsFault.TLS_FILES, node, error=_reason(error)) from error
    return context


def _no_password() -> str:
    """OpenSSL would ask for the password of a key on the terminal."""
    return ""


def _refusal(
    caller: Caller,
    service: str,
    association: Association,
    waited_s: float,
    tls: ssl.SSLContext | None,
) -> NetworkError:
    """Say why an association was not established after this time."""
    # pynetdicom overlooks a rejection after which the node was quick to close the connection.
    answer = association.acceptor.primitive or association.dul.receive_pdu()
    if getattr(answer, "result", 0) != 0:
        return caller.error(PacsFault.REJECTED, reason=_rejection(caller, answer))
    if association.acceptor.primitive is not None:  # it was accepted, but none of its contexts
        return caller.error(PacsFault.SERVICE, service=service)
    if waited_s >= caller.limits.association_s * 0.9:
        return caller.error(PacsFault.NOT_ANSWERED, seconds=round(caller.limits.association_s))
    return _no_connection(caller, tls) or caller.error(PacsFault.LOST)


def _no_connection(caller: Caller, tls: ssl.SSLContext | None) -> NetworkError | None:
    """Say why there is no connection; None if there can be one."""
    node = caller.node
    where: dict[str, str | int] = {"host": node.host, "port": node.port}
    seconds = round(caller.limits.connect_s)
    # pynetdicom does not say what kept it from connecting: it is tried once more to know.
    try:
        with socket.create_connection((node.host, node.port), caller.limits.connect_s) as plain:
            if tls is not None:
                with tls.wrap_socket(plain, server_hostname=node.host):
                    pass
    except ssl.SSLError as error:
        return caller.error(PacsFault.TLS, error=_reason(error))
    except TimeoutError:
        return caller.error(PacsFault.UNREACHABLE, seconds=seconds, **where)
    except ConnectionRefusedError:
        return caller.error(PacsFault.NOT_LISTENING, **where)
    except OSError:
        return caller.error(PacsFault.UNREACHABLE, seconds=seconds, **where)
    return None


def _rejection(caller: Caller, answer: object) -> Message:
    source = getattr(answer, "result_source", None)
    reason = getattr(answer, "diagnostic", None)
    if source == 1 and reason == _CALLING:
        return Message.of(Rejection.CALLING, ae_title=caller.ae_title)
    if source == 1 and reason == _CALLED:
        return Message.of(Rejection.CALLED, ae_title=caller.node.ae_title)
    return Message(Rejection.BUSY if source == _PROVIDER_BUSY else Rejection.OTHER)


def _reason(error: Exception) -> str:
    """The system's words for an error, without paths."""
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None)
    return str(reason or type(error).__name__)
