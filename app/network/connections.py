"""HTTP connections that another thread can close while they are waited for."""

import socket
from contextlib import suppress
from typing import Any
from weakref import WeakSet

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Connections(HTTPAdapter):
    """Makes the connections of a requests.Session."""

    def __init__(self, authority: str = "") -> None:
        """``authority`` is a PEM file of whom to trust, '' for the system's authorities.

        A Session would let an environment variable come before its own ``verify``.
        """
        self._authority = authority
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Let each connection be known here."""
        opened: WeakSet[HTTPConnection] = WeakSet()
        self._opened = opened

        class Plain(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                opened.add(self)

        class Secure(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                opened.add(self)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

    def send(self, request: PreparedRequest, **options: Any) -> Response:  # type: ignore[override]
        """Write * of a search as it is: Orthanc's DICOMweb does not know it as %2A."""
        request.url = (request.url or "").replace("%2A", "*")
        if self._authority:
            options["verify"] = self._authority
        return super().send(request, **options)

    def break_off(self) -> None:
        """Close them: whoever waits for an answer gets an error."""
        for connection in list(self._opened):
            if connection.sock is not None:
                with suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)
