"""Unexpected errors as Messages."""

from models.torch_free.fault import EngineFault
from models.torch_free.message import Message


def internal_error(error: Exception) -> Message:
    """Say what kind of error it is, with its own text."""
    return Message.of(EngineFault.INTERNAL, error=f"{type(error).__name__}: {error}")
