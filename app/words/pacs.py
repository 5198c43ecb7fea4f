"""PACS nodes: what is asked, found, retrieved and sent, and why not."""

from collections.abc import Mapping

from app.domain.pacs import PacsFault, PacsNotice, Rejection
from app.words.text import Plural, Text
from models.torch_free.message import Code

CANCELED = Text("Pacs", "Canceled.")

TEXTS: Mapping[Code, Text] = {
    PacsFault.NO_SUCH_HOST: Text(
        "Pacs", "No computer is called '{host}': check the host of '{node}' in the settings."
    ),
    PacsFault.NOT_LISTENING: Text(
        "Pacs",
        "Nothing listens at {host}, port {port}: check that '{node}' is running, and its port in "
        "the settings.",
    ),
    PacsFault.UNREACHABLE: Text(
        "Pacs",
        "'{node}' can't be reached at {host}, port {port}, within {seconds} s: check the network, "
        "and the host in the settings.",
    ),
    PacsFault.TLS: Text(
        "Pacs",
        "No encrypted connection with '{node}' is possible ({error}): check its certificates in "
        "the settings.",
    ),
    PacsFault.TLS_FILES: Text(
        "Pacs",
        "The certificate files that are set for '{node}' can't be used ({error}): choose other "
        "PEM files in the settings.",
    ),
    PacsFault.REJECTED: Text("Pacs", "'{node}' refused the association: {reason}."),
    PacsFault.NOT_ANSWERED: Text(
        "Pacs", "'{node}' did not answer within {seconds} s: try again later."
    ),
    PacsFault.LOST: Text("Pacs", "'{node}' ended the connection: try again later."),
    PacsFault.SERVICE: Text("Pacs", "'{node}' does not offer {service} to this program."),
    PacsFault.STATUS: Text(
        "Pacs", "'{node}' could not do {service} (status {status}): its log says why."
    ),
    PacsFault.DESTINATION: Text(
        "Pacs",
        "'{node}' does not know where to send images for {ae_title}: enter this AE title, computer "
        "and port there.",
    ),
    PacsFault.NOT_RETRIEVED: Text(
        "Pacs",
        "'{node}' has sent {received} objects and could not send {failed}: retrieve again, or see "
        "its log.",
    ),
    PacsFault.NOTHING_RETRIEVED: Text(
        "Pacs", "'{node}' has sent nothing that this program can keep."
    ),
    PacsFault.SYNTAX: Text("Pacs", "'{node}' does not accept {name}, which is in {syntax}."),
    PacsFault.NOT_STORED: Text(
        "Pacs", "'{node}' did not store {name} (status {status}): its log says why."
    ),
    PacsFault.NOT_SENT: Text(
        "Pacs", "{sent} of {total} files are stored in '{node}'. The first that is not: {fault}"
    ),
    PacsFault.NOT_DICOM: Text("Pacs", "{name} can't be sent: it is not a DICOM file."),
    PacsFault.LOGIN: Text(
        "Pacs", "'{node}' does not accept the user and password that are set for it."
    ),
    PacsFault.HTTP: Text(
        "Pacs", "'{node}' could not do it (HTTP status {status}): its log says why."
    ),
    PacsFault.NO_DICOMWEB: Text(
        "Pacs", "'{node}' does not answer as a DICOMweb service: check its address in the settings."
    ),
    PacsFault.CANCELED: CANCELED,
    Rejection.CALLING: Text("Pacs", "it does not know the AE title {ae_title} of this program"),
    Rejection.CALLED: Text("Pacs", "its AE title is not {ae_title}"),
    Rejection.BUSY: Text("Pacs", "it is busy, try again later"),
    Rejection.OTHER: Text("Pacs", "it gives no reason"),
    PacsNotice.ECHOED: Text("Pacs", "'{node}' answers."),
    PacsNotice.RETRIEVED: Text("Pacs", "Objects received from '{node}': {received}."),
    PacsNotice.SENT: Text("Pacs", "Files stored in '{node}': {sent}."),
}

GET_TITLE = Text("Pacs", "Get from PACS")
SEND_TITLE = Text("Pacs", "Send to PACS")
NODE = Text("Pacs", "PACS node")
NO_NODES = Text("Pacs", "No PACS node is set yet: add one in the settings.")
OPEN_SETTINGS = Text("Pacs", "Settings\u2026")
PATIENT_NAME = Text("Pacs", "Patient's name")
PATIENT_ID = Text("Pacs", "Patient ID")
SINCE = Text("Pacs", "From")
UNTIL = Text("Pacs", "To")
DATE_FORMAT = Text("Pacs", "YYYY-MM-DD")
DATE_UNREADABLE = Text("Pacs", "A date is written as year, month and day: 2026-01-31.")
MODALITY = Text("Pacs", "Modality")
ANY_MODALITY = Text("Pacs", "any")
SEARCH = Text("Pacs", "Search")
SEARCHING = Text("Pacs", "Searching in '{node}'\u2026")
RETRIEVE = Text("Pacs", "Retrieve")
RETRIEVING = Text("Pacs", "Retrieving from '{node}'\u2026")
RETRIEVED_SO_FAR = Text("Pacs", "Retrieving from '{node}': {done} of {total}")
CANCEL = Text("Pacs", "Cancel")
CLOSE = Text("Pacs", "Close")
STUDIES = Plural("Pacs", "{number} studies", "1 study", 1)
NO_STUDIES = Text("Pacs", "No study matches.")
FIRST_STUDIES = Text("Pacs", "The first {number} studies. Narrow the search to see others.")
LIST = Text("Pacs", "Studies and series")
COLUMNS: tuple[Text, ...] = (
    Text("Pacs", "Patient"),
    Text("Pacs", "ID"),
    Text("Pacs", "Date"),
    Text("Pacs", "Description"),
    Text("Pacs", "Modality"),
    Text("Pacs", "Series"),
    Text("Pacs", "Objects"),
)
SERIES = Text("Pacs", "Series {number}")
SERIES_WITHOUT_NUMBER = Text("Pacs", "Series")
LISTING_SERIES = Text("Pacs", "\u2026")

RESULTS_OF = Plural("Pacs", "Results of {number} selected scans", "Results of 1 selected scan", 1)
NO_RESULTS = Text("Pacs", "Results: no analyzed scan is selected")
NO_DICOM_RESULTS = Text(
    "Pacs", "Results: none, because the selected scans are not from DICOM files"
)
RESULT_KINDS: Mapping[str, Text] = {
    "seg": Text("Pacs", "Segmentation (SEG)"),
    "sr": Text("Pacs", "Measurements and classes (SR)"),
    "gsps": Text("Pacs", "Outlines as presentation state (GSPS)"),
    "sc": Text("Pacs", "Report as image (Secondary Capture)"),
    "encapsulated_pdf": Text("Pacs", "Report as PDF (Encapsulated PDF)"),
}
FILES = Text("Pacs", "DICOM files")
ADD_FILES = Text("Pacs", "Add files\u2026")
ADD_FILES_TITLE = Text("Pacs", "Choose DICOM files")
REMOVE_FILE = Text("Pacs", "Remove from list")
SEND = Text("Pacs", "Send")
SENDING = Text("Pacs", "Sending to '{node}'\u2026")
SENT_SO_FAR = Text("Pacs", "Sending to '{node}': {done} of {total}")
FILES_HOLD_IDENTITY = Text(
    "Pacs", "The files are sent as they are, with all that they say about the patient."
)

PACS = Text("Pacs", "PACS")
LOCAL_AE_TITLE = Text("Pacs", "AE title of this program")
LOCAL_PORT = Text("Pacs", "Port to receive on")
RECEIVES = Text("Pacs", "Receive images while the window is open")
FROM_OTHERS = Text("Pacs", "Images may come from other computers")
LOCAL_NOTE = Text(
    "Pacs",
    "Only the nodes below may send. If images are not received all the time, the port is open only "
    "while images are retrieved by C-MOVE.",
)
NODES = Text("Pacs", "PACS nodes")
ADD = Text("Pacs", "Add\u2026")
EDIT = Text("Pacs", "Edit\u2026")
REMOVE = Text("Pacs", "Remove")
TEST = Text("Pacs", "Test")
TESTING = Text("Pacs", "Waiting for '{node}'\u2026")
DIMSE_NODE = Text("Pacs", "{name}: {ae_title} at {host}, port {port}")
WEB_NODE = Text("Pacs", "{name}: {url}")

NODE_TITLE = Text("Pacs", "PACS node")
NAME = Text("Pacs", "Name")
KIND = Text("Pacs", "Protocol")
DIMSE = Text("Pacs", "DICOM (DIMSE)")
WEB = Text("Pacs", "DICOMweb")
AE_TITLE = Text("Pacs", "AE title")
HOST = Text("Pacs", "Host")
PORT = Text("Pacs", "Port")
USE_TLS = Text("Pacs", "Encrypt with TLS")
URL = Text("Pacs", "Address")
USER = Text("Pacs", "User")
PASSWORD = Text("Pacs", "Password")
AUTHORITY = Text("Pacs", "Trusted certificate")
CERTIFICATE = Text("Pacs", "Own certificate")
KEY = Text("Pacs", "Own key")
PEM_TITLE = Text("Pacs", "Choose a PEM file")
PEM_FILTER = Text("Pacs", "PEM files ({patterns})")
CHOOSE = Text("Pacs", "Choose\u2026")
OPTIONAL = Text("Pacs", "not needed")
SAVE = Text("Pacs", "Save")
NAME_MISSING = Text("Pacs", "Enter a name for this node.")
NAME_TAKEN = Text("Pacs", "Another node has this name.")
AE_TITLE_UNFIT = Text("Pacs", "An AE title has 1 to 16 letters, digits or signs.")
HOST_MISSING = Text("Pacs", "Enter the name or IP address of the computer.")
URL_UNFIT = Text(
    "Pacs", "Enter an address like https://pacs.example.org/dicom-web, without user and password."
)
PASSWORD_IN_CLEAR = Text(
    "Pacs", "With http, this password can be read on the way. With https, it can't."
)
