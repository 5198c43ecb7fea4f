"""The options of the command ``listen``. Nothing of pynetdicom or pydicom is needed for them."""

import argparse
from ipaddress import ip_address

from app.files.output_kinds import OBJECT_KINDS, OutputKind
from app.folders import own_folder
from app.network.nodes import (
    LARGEST_PORT,
    LOCAL_AE_TITLE,
    NODES,
    Node,
    find_node,
    is_ae_title,
    read_nodes,
)
from app.option_types import folder, path
from app.words import listening
from app.words.about import RESEARCH_USE_SENTENCE

_PORT = 11112
_HOST = "127.0.0.1"
_SENDABLE: dict[str, OutputKind] = {kind.replace("_", "-"): kind for kind in OBJECT_KINDS}
_USUALLY_SENT = "seg,sr,encapsulated-pdf"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that only ``listen`` has."""
    parser.description = listening.LISTEN_MORE()
    parser.epilog = listening.LISTEN_EXIT_CODES(research_use=RESEARCH_USE_SENTENCE())
    aet = LOCAL_AE_TITLE
    parser.add_argument("--aet", type=_ae_title, default=aet, help=listening.AET(default=aet))
    parser.add_argument("--port", type=_port, default=_PORT, help=listening.PORT(default=_PORT))
    parser.add_argument("--host", default=_HOST, metavar="ADDRESS", help=listening.HOST())
    parser.add_argument(
        "--allow", type=_ae_title, nargs="+", default=[], metavar="AET", help=listening.ALLOW()
    )
    parser.add_argument("--tls-cert", type=path, metavar="FILE", help=listening.TLS_CERT())
    parser.add_argument("--tls-key", type=path, metavar="FILE", help=listening.TLS_KEY())
    parser.add_argument("--analyze", action="store_true", help=listening.ANALYZE())
    parser.add_argument("--send-to", type=_node, metavar="NODE", help=listening.SEND_TO())
    parser.add_argument(
        "--write",
        type=_what_to_send,
        metavar="LIST",
        help=listening.WRITE(names=",".join(_SENDABLE), default=_USUALLY_SENT),
    )
    parser.add_argument("--folder", type=folder, metavar="DIR", help=listening.FOLDER())


def check_options(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """End with a sentence if the options do not go together; fill in what is usually written."""
    if not _is_this_computer(options.host) and not options.allow:
        parser.error(listening.ALLOW_NEEDED(host=options.host))
    if (options.tls_cert is None) != (options.tls_key is None):
        parser.error(listening.CERTIFICATE_AND_KEY())
    if options.send_to is not None and not options.analyze:
        parser.error(listening.SENDS_WHAT_IS_ANALYZED())
    if options.write is None:
        options.write = _what_to_send(_USUALLY_SENT)
    elif not options.analyze:
        parser.error(listening.WRITES_WHAT_IS_ANALYZED())


def _is_this_computer(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _ae_title(text: str) -> str:
    if not is_ae_title(text):
        raise argparse.ArgumentTypeError(listening.NOT_AN_AE_TITLE(text=text))
    return text


def _port(text: str) -> int:
    if not (text.isdecimal() and text.isascii() and 0 < int(text) <= LARGEST_PORT):
        raise argparse.ArgumentTypeError(listening.NOT_A_PORT(text=text, most=LARGEST_PORT))
    return int(text)


def _node(text: str) -> Node:
    nodes = read_nodes(own_folder() / NODES)
    named = find_node(nodes, text)
    if named is not None:
        return named
    aet, _, address = text.partition("@")
    host, _, port = address.rpartition(":")
    if is_ae_title(aet) and host and port.isascii() and port.isdecimal():
        node = Node(aet, aet, host.strip("[]"), int(port))
        if node.is_complete:
            return node
    if not nodes:
        raise argparse.ArgumentTypeError(listening.NO_NODES(text=text))
    names = ", ".join(node.name for node in nodes)
    raise argparse.ArgumentTypeError(listening.NO_NODE(text=text, names=names))


def _what_to_send(text: str) -> frozenset[OutputKind]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in _SENDABLE:
            raise argparse.ArgumentTypeError(
                listening.NOT_SENDABLE(text=name, names=", ".join(_SENDABLE))
            )
    return frozenset(_SENDABLE[name] for name in names)
