"""One entry of the worklist."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.assessment import Assessment
from app.domain.edit import Edit
from app.domain.scan import Scan, ScanId
from app.workers.stored import Stored
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
    failure keeps what was there before it. ``edits`` are what a person changed.
    """

    id: int
    scan_id: ScanId
    name: str
    stored_scan: Stored[Scan] | None = None
    stored_prediction: Stored[Prediction] | None = None
    assessment: Assessment | None = None
    edits: tuple[Edit, ...] = ()
    state: EntryState = EntryState.WAITING
    fault: Message | None = None

    @property
    def scan(self) -> Scan | None:
        """The Scan; takes some milliseconds if it is compressed."""
        return None if self.stored_scan is None else self.stored_scan.value

    @property
    def prediction(self) -> Prediction | None:
        """The Prediction; takes some milliseconds if it is compressed."""
        return None if self.stored_prediction is None else self.stored_prediction.value

    @property
    def stored(self) -> tuple[Stored[Scan] | Stored[Prediction], ...]:
        """What can be compressed."""
        both = (self.stored_scan, self.stored_prediction)
        return tuple(one for one in both if one is not None)

    @property
    def waits_to_be_read(self) -> bool:
        """Whether its file is to be read next."""
        return self.state is EntryState.WAITING and self.stored_scan is None

    @property
    def waits_to_be_analyzed(self) -> bool:
        """Whether it has been read and the engine is to analyze it next."""
        return self.state is EntryState.WAITING and self.stored_scan is not None
