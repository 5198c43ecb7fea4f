"""How long a node is waited for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Seconds until a wait ends with a sentence."""

    connect_s: float = 10.0
    """For the connection, TLS included."""
    association_s: float = 15.0
    """For the node to accept or to refuse an association."""
    answer_s: float = 60.0
    """For each answer, and for each part of an object that is received or sent."""


LIMITS = Limits()
