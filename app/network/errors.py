"""What goes wrong with a node. Each error is one sentence."""

from app.domain.pacs import PacsFault
from app.network.nodes import Node
from app.words.message import WordedError
from models.torch_free.message import Code, Message


class NetworkError(WordedError):
    """A node could not be used as it was meant to."""


def network_error(
    code: PacsFault, node: Node, **values: str | int | float | Code | Message
) -> NetworkError:
    """Make the error with the node's name."""
    return NetworkError(Message.of(code, node=node.name, **values))


def canceled() -> NetworkError:
    """Make the error of what the user has canceled."""
    return NetworkError(Message(PacsFault.CANCELED))
