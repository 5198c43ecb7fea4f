"""Unexpected errors as Messages."""

from app.crashes import brief
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message


def internal_error(error: Exception) -> Message:
    """Say what kind of error it is and where it was raised, without its text.

    The text may hold what is in a file: decoders quote values of the header.
    """
    return Message.of(EngineFault.INTERNAL, error=brief(error))
