"""Ports for servers that tests start."""

import random
import socket
from contextlib import suppress

_PORTS = range(20000, 30000)
"""Systems give none of these to connections and to whoever asks for any port."""


def free_port() -> int:
    """A port that nobody uses now, nor by chance until it is used."""
    while True:
        port = random.SystemRandom().choice(_PORTS)
        with socket.socket() as one, suppress(OSError):
            one.bind(("127.0.0.1", port))
            return port
