"""What is said of PACS nodes, as codes."""

from models.torch_free.message import Code


class PacsFault(Code):
    """Why something did not work with a node. Each has the value node, its name."""

    NO_SUCH_HOST = "no_such_host"
    """Values: node, host."""
    NOT_LISTENING = "connection_refused"
    """Values: node, host, port."""
    UNREACHABLE = "node_unreachable"
    """Values: node, host, port, seconds."""
    TLS = "tls_refused"
    """Values: node, error."""
    TLS_FILES = "tls_files_unusable"
    """Values: node, error."""
    REJECTED = "association_rejected"
    """Values: node, reason (a Rejection)."""
    NOT_ANSWERED = "node_does_not_answer"
    """Values: node, seconds."""
    LOST = "connection_lost"
    SERVICE = "service_not_offered"
    """Values: node, service (like C-FIND)."""
    STATUS = "dimse_failure"
    """Values: node, service, status (hexadecimal)."""
    DESTINATION = "move_destination_unknown"
    """Values: node, ae_title."""
    NOT_RETRIEVED = "images_not_retrieved"
    """Values: node, received, failed."""
    NOTHING_RETRIEVED = "nothing_retrieved"
    SYNTAX = "transfer_syntax_refused"
    """Values: node, name (of a file), syntax."""
    NOT_STORED = "object_refused"
    """Values: node, name (of a file), status (hexadecimal)."""
    NOT_SENT = "files_not_sent"
    """Values: node, sent, total, fault (a Message)."""
    NOT_DICOM = "file_not_dicom"
    """Values: name (of a file)."""
    LOGIN = "login_refused"
    HTTP = "http_failure"
    """Values: node, status (a number)."""
    NO_DICOMWEB = "not_dicomweb"
    CANCELED = "pacs_canceled"
    """No values."""


class Rejection(Code):
    """Why a node does not accept an association."""

    CALLING = "calling_ae_title_unknown"
    """Values: ae_title."""
    CALLED = "called_ae_title_unknown"
    """Values: ae_title."""
    BUSY = "node_is_busy"
    OTHER = "no_reason_given"


class PacsNotice(Code):
    """What worked."""

    ECHOED = "node_answers"
    """Values: node."""
    RETRIEVED = "images_retrieved"
    """Values: node, received."""
    SENT = "files_sent"
    """Values: node, sent."""
