"""What is said about receiving objects, the queue and sending on."""

from collections.abc import Mapping

from app.domain.receiving import ObjectFault, ReceiveFault
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    ReceiveFault.PORT: Text(
        "Receiving",
        "Nothing can be received on {host}, port {port} ({error}): close the program that uses "
        "the port, or choose another one above 1024.",
    ),
    ReceiveFault.CERTIFICATE: Text(
        "Receiving",
        "'{path}' can't be used for TLS: choose a certificate and its key, both as PEM.",
    ),
    ReceiveFault.QUEUE: Text(
        "Receiving",
        "The queue '{path}' can't be opened ({error}): check the disk and the permissions of the "
        "folder, or choose another folder.",
    ),
    ObjectFault.ENDS_PROGRAM: Text(
        "Receiving", "BUSight ended several times while it analyzed this object, so it is left out."
    ),
    ObjectFault.INTERNAL: Text(
        "Receiving", "An error in BUSight ended the work on this object ({error})."
    ),
}
