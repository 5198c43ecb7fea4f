"""The help of ``listen``, and what it prints."""

from app.words.text import Text

LISTEN = Text("Usage", "receive images from scanners or a PACS, analyze them, send results on")
LISTEN_MORE = Text(
    "Usage",
    "Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. "
    "Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.",
)
LISTEN_EXIT_CODES = Text(
    "Usage",
    "It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can't be loaded or "
    "nothing can be received, 2 wrong usage or the folder is in use. {research_use}",
)
AET = Text("Usage", "AE title of this program (default: {default})")
PORT = Text("Usage", "port to listen on (default: {default})")
HOST = Text("Usage", "address to listen on; by default only programs on this computer can connect")
ALLOW = Text("Usage", "AE titles that may send; needed if other computers can connect")
TLS_CERT = Text("Usage", "certificate (PEM): all connections are then encrypted")
TLS_KEY = Text("Usage", "private key of the certificate (PEM)")
ANALYZE = Text("Usage", "analyze what is received; without it, objects wait in the folder")
SEND_TO = Text(
    "Usage",
    "where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, "
    "results wait in the folder",
)
WRITE = Text("Usage", "what to send, separated by commas: {names} (default: {default})")
FOLDER = Text("Usage", "folder of the queue (default: in the folder of the program's settings)")

NOT_AN_AE_TITLE = Text("Usage", "'{text}' is not an AE title: 1 to 16 letters, digits or signs")
NOT_A_PORT = Text("Usage", "'{text}' is not a port: a number from 1 to {most}")
NO_NODE = Text(
    "Usage",
    "'{text}' is neither AET@HOST:PORT nor the name of a node in the settings: {names}",
)
NO_NODES = Text("Usage", "'{text}' is not AET@HOST:PORT, and the settings have no nodes")
NOT_SENDABLE = Text("Usage", "'{text}' can't be sent: choose from {names}")
ALLOW_NEEDED = Text("Usage", "--host {host} lets other computers connect: say with --allow which")
CERTIFICATE_AND_KEY = Text("Usage", "--tls-cert and --tls-key go together")
SENDS_WHAT_IS_ANALYZED = Text("Usage", "--send-to sends results, so it needs --analyze")
WRITES_WHAT_IS_ANALYZED = Text("Usage", "--write names results, so it needs --analyze")

LISTENING = Text("Terminal", "{aet} listens on {host}, port {port}. Ctrl-C ends it.")
WAITING = Text("Terminal", "In the queue: {received} to analyze, {analyzed} to send.")
OBJECT_ANALYZED = Text("Terminal", "{time} object {number} from {sender}: analyzed")
OBJECT_SENT = Text("Terminal", "{time} object {number} from {sender}: results sent")
OBJECT_WITHOUT_RESULTS = Text("Terminal", "{time} object {number} from {sender}: nothing to send")
OBJECT_FAILED = Text("Terminal", "{time} object {number} from {sender}: failed ({code}). {reason}")
TRIED_AGAIN = Text("Terminal", "{time} {reason} It is tried again.")
STOPPED = Text("Terminal", "Stopped. The queue is kept: the same command continues.")
