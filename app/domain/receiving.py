"""What can go wrong when objects are received, queued and sent on, as codes."""

from models.torch_free.message import Code


class ReceiveFault(Code):
    """Why nothing can be received."""

    PORT = "receiver_port"
    """Another program has the port, or this user may not use it. Values: host, port, error."""
    CERTIFICATE = "receiver_certificate"
    """The certificate or its key can't be read or do not belong together. Values: path."""
    QUEUE = "queue_not_opened"
    """Values: path, error (the system's own words)."""


class ObjectFault(Code):
    """Why an object of the queue was given up. It stays there, with what was made of it."""

    ENDS_PROGRAM = "object_ends_program"
    """The program ended several times while it analyzed this object."""
    INTERNAL = "object_internal_error"
    """Values: error (the kind of an error and where it was raised)."""
