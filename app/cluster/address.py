"""Where a cluster is: the value of --cluster."""

from dataclasses import dataclass
from urllib.parse import urlsplit

MOST_WORKERS = 256
"""Of one computer."""

_LOCAL = "local:"
_PROTOCOLS = ("tcp", "tls")


@dataclass(frozen=True)
class ClusterAddress:
    """The ``scheduler`` to connect to or, if that is empty, the number of ``workers`` to start."""

    scheduler: str = ""
    workers: int = 0


def cluster_address(text: str) -> ClusterAddress | None:
    """Read ``tcp://HOST:PORT``, ``tls://HOST:PORT`` or ``local:N``; None if it is neither."""
    if text.startswith(_LOCAL):
        digits = text.removeprefix(_LOCAL)
        number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 0
        return ClusterAddress(workers=number) if 1 <= number <= MOST_WORKERS else None
    try:
        parts = urlsplit(text)
        is_complete = bool(parts.scheme in _PROTOCOLS and parts.hostname and parts.port)
    except ValueError:  # the port is no number
        return None
    is_bare = parts.netloc and text == f"{parts.scheme}://{parts.netloc}"
    return ClusterAddress(text) if is_complete and is_bare else None
