"""One entry of the worklist."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.assessment import Assessment
from app.domain.edit import Edit
from app.domain.fault import MISSING
from app.domain.measurement import ManualMeasurement
from app.domain.presentation import AS_IT_IS, Presentation
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scan import Scan, ScanId
from app.workers.stored import Stored, StoredScan
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction

NO_ENTRY = -1
"""Value of ``Session.current`` and ``current_changed`` if no entry is shown."""


class EntryState(StrEnum):
    """How far an entry of the worklist is."""

    WAITING = "waiting"
    READING = "reading"
    ANALYZING = "analyzing"
    DONE = "done"
    FAILED = "failed"
    CANCELED = "canceled"


UNFINISHED = (EntryState.WAITING, EntryState.READING, EntryState.ANALYZING)
"""States that another one will follow without the user, in their order."""


@dataclass(frozen=True, eq=False)
class Entry:
    """One line of the worklist as it was when asked for; ask the Session again after a signal.

    ``stored_scan`` is None until the file has been read, ``stored_prediction`` and ``assessment``
    until it has been analyzed. ``fault`` says why an entry failed, and is None for others. A
    failure keeps what was there before it. ``edits`` are what a person changed,
    ``measurements`` what a person measured, ``presentation`` is how the Scan is shown, ``review``
    is what a reader said of it. ``sha256`` is that of the file when it was read last, '' if it
    never was.
    """

    id: int
    scan_id: ScanId
    name: str
    stored_scan: StoredScan | None = None
    stored_prediction: Stored[Prediction] | None = None
    assessment: Assessment | None = None
    edits: tuple[Edit, ...] = ()
    measurements: tuple[ManualMeasurement, ...] = ()
    presentation: Presentation = AS_IT_IS
    review: Review = NOT_REVIEWED
    state: EntryState = EntryState.WAITING
    fault: Message | None = None
    sha256: str = ""

    @property
    def scan(self) -> Scan | None:
        """The Scan if it is in memory; takes some milliseconds if it is compressed."""
        stored = self.stored_scan
        return None if stored is None or not stored.is_at_hand else stored.value

    @property
    def is_coming(self) -> bool:
        """Whether it has been read before and its file is read again once it is shown."""
        return self.stored_scan is not None and not self.is_at_hand

    @property
    def needs_its_file(self) -> bool:
        """Whether it has been read before and only its file can show it again."""
        return self.is_coming and self.stored_scan is not None and not self.stored_scan.is_inside

    @property
    def preview(self) -> Scan | None:
        """The Scan, or one of its thumbnail if the Scan is not in memory."""
        if self.stored_scan is None or self.stored_scan.is_at_hand:
            return self.scan
        return self.stored_scan.preview

    @property
    def prediction(self) -> Prediction | None:
        """The Prediction if it is in memory; takes some milliseconds if it is compressed."""
        stored = self.stored_prediction
        return None if stored is None or not stored.is_at_hand else stored.value

    @property
    def is_at_hand(self) -> bool:
        """Whether no file is to be read before it can be shown."""
        return all(one.is_at_hand for one in self.stored)

    @property
    def stored(self) -> tuple[Stored[Scan] | Stored[Prediction], ...]:
        """What can be compressed."""
        both = (self.stored_scan, self.stored_prediction)
        return tuple(one for one in both if one is not None)

    @property
    def is_worked_on(self) -> bool:
        """Whether a person edited, measured or reviewed it."""
        return bool(self.edits or self.measurements) or self.review != NOT_REVIEWED

    @property
    def is_missing(self) -> bool:
        """Whether its file was gone when it should have been read."""
        return self.fault is not None and self.fault.code in MISSING

    @property
    def is_unreadable(self) -> bool:
        """Whether its file can't be read: there is no image that could be judged."""
        return self.state is EntryState.FAILED and self.stored_scan is None

    @property
    def waits_to_be_read(self) -> bool:
        """Whether its file is to be read next."""
        return self.state is EntryState.WAITING and self.stored_scan is None

    @property
    def waits_to_be_analyzed(self) -> bool:
        """Whether it has been read and the engine is to analyze it next."""
        return self.state is EntryState.WAITING and self.stored_scan is not None
