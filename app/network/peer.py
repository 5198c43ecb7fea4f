"""What can be done with a node, by DIMSE or by DICOMweb."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.network.limits import LIMITS, Limits
from app.network.nodes import LOCAL_AE_TITLE, Node
from app.network.query import FoundSeries, FoundStudies, Query
from app.network.stop import Stop
from models.torch_free.message import Message

ALL_ADDRESSES = ""
"""Host of a Local that other computers can reach."""

Progress = Callable[[int, int], object]
"""Is told on the thread of the caller how many objects are done, and of how many (0: unknown)."""


@dataclass(frozen=True)
class Local:
    """How this program calls itself, and where it listens while a node sends images by C-MOVE."""

    ae_title: str = LOCAL_AE_TITLE
    port: int = 11112
    host: str = "127.0.0.1"


@dataclass(frozen=True)
class Retrieved:
    """Images that have been received, and what kept others away, None if nothing did."""

    images: tuple[Path, ...]
    received: int
    fault: Message | None


class Peer(Protocol):
    """A node. Every method waits for it and raises NetworkError."""

    def echo(self) -> None:
        """Ask whether it is there."""
        ...

    def find_studies(self, query: Query) -> FoundStudies:
        """Search for studies."""
        ...

    def find_series(self, study_uid: str) -> tuple[FoundSeries, ...]:
        """List the series of a study."""
        ...

    def retrieve(
        self, study_uid: str, series_uid: str, folder: Path, progress: Progress
    ) -> Retrieved:
        """Get a series, or a whole study if ``series_uid`` is ''. Raises OutputError too."""
        ...

    def send(self, paths: Sequence[Path], progress: Progress) -> int:
        """Store DICOM files there; return how many. The error of a part says how many."""
        ...


def peer_of(node: Node, local: Local, stop: Stop, limits: Limits = LIMITS) -> Peer:
    """Make what speaks to a node. Its libraries are loaded here, not at the program's start."""
    if node.is_web:
        from app.network.web import WebPeer

        return WebPeer(node, stop, limits)
    from app.network.client import DimsePeer

    return DimsePeer(node, local, stop, limits)
