"""Connections that end in the middle of an object."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_WITHOUT_END = 1 << 60


class CuttingProxy:
    """Leads to another port of this computer. Its first connections end too early."""

    def __init__(self, target: int, times: int, sent: int, received: int) -> None:
        """``sent`` and ``received`` are the bytes after which the first ``times`` are cut."""
        self._target = target
        self._times = times
        self._limits = (sent, received)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End it."""
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._server.close()

    def _accept(self) -> None:
        pipes: list[threading.Thread] = []
        ends: list[socket.socket] = []
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
                ends += [near, far]
                limits = self._limits if self._times > 0 else (_WITHOUT_END, _WITHOUT_END)
                self._times -= 1
                for pair, limit in zip(((near, far), (far, near)), limits, strict=True):
                    pipes.append(threading.Thread(target=_pipe, args=(*pair, limit), daemon=True))
                    pipes[-1].start()
        for pipe in pipes:
            pipe.join(5)
        for end in ends:
            end.close()


@contextmanager
def cut_connections(
    target: int, times: int, sent: int = _WITHOUT_END, received: int = _WITHOUT_END
) -> Iterator[int]:
    """The port of a CuttingProxy."""
    proxy = CuttingProxy(target, times, sent, received)
    try:
        yield proxy.port
    finally:
        proxy.close()


def _pipe(source: socket.socket, target: socket.socket, most: int) -> None:
    with suppress(OSError):
        while (data := source.recv(min(most, 65536))) and most > 0:
            target.sendall(data)
            most -= len(data)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
