"""The PACS nodes that the user has named, and the file that keeps them."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from app.files.atomic import atomic_file

NODES = "nodes.json"
"""Name of the file in the program's own folder."""

LOCAL_AE_TITLE = "BUSIGHT"
"""AE title of this program if none is set."""

LARGEST_PORT = 65535
_LONGEST_AE_TITLE = 16
_OWNER_ONLY = 0o600


@dataclass(frozen=True)
class Node:
    """A node is reached by DIMSE, or by DICOMweb if it has a ``url``.

    ``authority``, ``certificate`` and ``key`` are paths of PEM files: whom to trust (the system's
    authorities if empty), and what shows the node who we are (nothing if empty). User and password
    are those of DICOMweb. They are not in the text of a Node, so they can't reach a log.
    """

    name: str
    ae_title: str = ""
    host: str = ""
    port: int = 104
    tls: bool = False
    authority: str = ""
    certificate: str = ""
    key: str = ""
    url: str = ""
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    @property
    def is_web(self) -> bool:
        """Whether it is reached by DICOMweb."""
        return bool(self.url)

    @property
    def is_complete(self) -> bool:
        """Whether it has all that is needed to reach it."""
        if self.is_web:
            return bool(self.name) and is_url(self.url)
        has_port = 0 < self.port <= LARGEST_PORT
        return bool(self.name and self.host) and has_port and is_ae_title(self.ae_title)


def is_ae_title(text: str) -> bool:
    r"""Tell whether it is an AE title: 1 to 16 characters of ASCII, no control character, no \."""
    printable = text.isascii() and text.isprintable() and "\\" not in text
    return printable and bool(text.strip()) and len(text) <= _LONGEST_AE_TITLE


def is_url(text: str) -> bool:
    """Tell whether it can be the address of a DICOMweb service.

    Names and passwords in an address would be shown with it, so they are not allowed there.
    """
    try:
        parts = urlsplit(text)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        return False
    usual = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    return usual and port_fits and not (parts.query or parts.fragment)


def read_nodes(path: Path) -> tuple[Node, ...]:
    """Read the nodes of a file; what is missing or damaged is left out."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    nodes = (_node(each) for each in kept) if isinstance(kept, list) else ()
    named = {node.name: node for node in nodes if node is not None}
    return tuple(named.values())


def write_nodes(path: Path, nodes: Sequence[Node]) -> None:
    """Keep nodes in a file that only its owner may read. Raises OutputError."""
    text = json.dumps([asdict(node) for node in nodes], indent=2, ensure_ascii=False)
    with atomic_file(path) as temporary:
        temporary.touch(mode=_OWNER_ONLY)
        temporary.write_text(text + "\n", encoding="utf-8")


def find_node(nodes: Sequence[Node], name: str) -> Node | None:
    """The node of this name, None if there is none."""
    return next((node for node in nodes if node.name == name), None)


def _node(kept: object) -> Node | None:
    """Make a Node of what a file has; None if it could not be used."""
    if not isinstance(kept, dict):
        return None
    kinds = {each.name: type(each.default) for each in fields(Node) if each.name != "name"}
    kinds["name"] = str
    values = {name: kept[name] for name, kind in kinds.items() if type(kept.get(name)) is kind}
    if "name" not in values:
        return None
    node = Node(**values)
    return node if node.is_complete else None
