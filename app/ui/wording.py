"""What several parts of the window say of an entry."""

from collections.abc import Mapping

from app.domain.assessment import Assessment
from app.report.text import showable
from app.words import worklist as words
from app.words.message import say
from app.words.number import malignancy_number
from app.words.review import NOTED, verdict_text
from app.words.scan import file_text
from app.words.text import Text
from app.words.verdict import found_text, headline
from app.workers.entry import Entry, EntryState

_STATES: Mapping[EntryState, Text] = {
    EntryState.WAITING: words.WAITING,
    EntryState.READING: words.READING,
    EntryState.ANALYZING: words.ANALYZING,
    EntryState.CANCELED: words.CANCELED,
}


def found(entry: Entry) -> Assessment | None:
    """The Assessment of an entry that is done, else None."""
    return entry.assessment if entry.state is EntryState.DONE else None


def state_text(entry: Entry) -> str:
    """Say in one line how far an entry is, or what was found."""
    assessment = found(entry)
    if assessment is not None:
        return found_text(assessment)
    if entry.is_missing:
        return words.MISSING()
    if entry.fault is not None:
        return showable(say(entry.fault))
    return _STATES[entry.state]() if entry.state in _STATES else ""


def short_state(entry: Entry) -> str:
    """The same for a narrow place, without the reason of a failure, which names the file again."""
    if entry.state is EntryState.FAILED and not entry.is_missing:
        return words.FAILED()
    return state_text(entry)


def name_of(entry: Entry, file_name: str | None = None) -> str:
    """Name of an entry and, if its file has several frames, which one.

    ``file_name`` is said instead of the name of the file.
    """
    frames = 1 if entry.stored_scan is None else entry.stored_scan.blank.frames
    name = entry.name if file_name is None else file_name
    return showable(file_text(name, entry.scan_id.frame, frames))


def without_extension(name: str) -> str:
    """Leave out '.png', but not the last number of '1.2.840.17', which is a name of DICOM files."""
    stem, dot, extension = name.rpartition(".")
    return stem if stem and dot and extension[:1].isalpha() and len(extension) <= 5 else name


def spoken(entry: Entry) -> str:
    """All of an entry for a screen reader, each warning in a line of its own."""
    name, assessment = name_of(entry), found(entry)
    said = _spoken_review(entry)
    if assessment is None:
        return "\n".join((words.SPOKEN(name=name, state=state_text(entry)), *said))
    line = words.SPOKEN_DONE(
        name=name,
        found=found_text(assessment),
        headline=headline(assessment),
        malignancy=malignancy_number(assessment.malignancy, assessment.operating_point),
    )
    return "\n".join((line, *said, *map(say, assessment.warnings)))


def _spoken_review(entry: Entry) -> list[str]:
    """Lines about what the reader has said, without the text of the note."""
    verdict, lines = entry.review.verdict, []
    if verdict is not None:
        lines.append(verdict_text(verdict))
    if entry.review.note is not None:
        lines.append(NOTED())
    return lines
