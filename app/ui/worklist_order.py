"""How the worklist can be sorted and filtered, and what it knows of each entry for that."""

import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from app.domain.assessment import RiskLabel
from app.domain.position import Position
from app.domain.pseudonym import position_of
from app.ui.wording import found
from app.workers.cines import key_frames
from app.workers.entry import UNFINISHED, Entry, EntryState


class Order(StrEnum):
    """What the worklist is sorted by."""

    OPENED = "opened"
    NAME = "name"
    FOLDER = "folder"
    LESIONS = "lesions"
    MALIGNANCY = "malignancy"
    STATE = "state"
    REVIEWED = "reviewed"
    SERIES = "series"
    SIDE = "side"


class Filter(StrEnum):
    """What the worklist shows. Each is an action too: ``show_all`` and so on."""

    ALL = "all"
    SUSPICIOUS = "suspicious"
    WARNED = "warned"
    FAILED = "failed"
    UNFINISHED = "unfinished"
    UNREVIEWED = "unreviewed"
    NOTED = "noted"


Key = tuple[Any, ...]

HIGHEST_FIRST = (Order.LESIONS, Order.MALIGNANCY)

_URGENCY = {
    EntryState.FAILED: 0,
    EntryState.CANCELED: 1,
    EntryState.ANALYZING: 2,
    EntryState.READING: 3,
    EntryState.WAITING: 4,
    EntryState.DONE: 5,
}
"""By state, what may need the user comes first."""

_NOT_ANALYZED = -2.0
"""Below every malignancy minus its limit, and every number of lesions."""


class Cine(NamedTuple):
    """What the row of a cine says of its frames in the worklist."""

    frames: int
    analyzed: int
    failed: int
    canceled: int
    unfinished: int
    has_verdict: bool
    has_note: bool


class Facts(NamedTuple):
    """What sorting, filtering and searching need of one entry, and what its row shows.

    ``text`` is searched, in lower case. ``malignancy`` is -1 if there is none that counts,
    ``worst`` the id of the entry that it is of, ``shown`` that of the entry that the row shows,
    ``group`` the number of its group. ``cine`` is not None for the row of a cine; its malignancy is
    the highest of all frames, which that of the key frame may not be.
    """

    key: Key
    filters: frozenset[Filter]
    text: str
    malignancy: float
    worst: int
    shown: int
    group: int = 0
    cine: Cine | None = None


def facts_of(entry: Entry, order: Order) -> Facts:
    """Find the Facts of an entry as it is now."""
    text = f"{entry.name}\n{folder_of(entry)}".casefold()
    return Facts(
        key_of(entry, order), _filters(entry), text, _malignancy(entry), entry.id, entry.id
    )


def facts_of_cine(frames: Sequence[Entry], order: Order) -> Facts:
    """Find the Facts of the row that all frames of a file share; it shows the key frame.

    It needs no verdict any more as soon as one of the frames has one.
    """
    first, shown = frames[0], next(key_frames(frames), frames[0])
    facts = facts_of(shown, order)
    of_frames = frozenset[Filter]().union(*map(_filters, frames))
    cine = _cine(frames)
    filters = facts.filters & {Filter.ALL, Filter.SUSPICIOUS, Filter.WARNED}
    filters |= of_frames & {Filter.NOTED, Filter.UNFINISHED}
    if Filter.UNFINISHED not in of_frames:
        filters |= of_frames & {Filter.FAILED}
    if not cine.has_verdict:
        filters |= of_frames & {Filter.UNREVIEWED}
    key = facts.key[:-1]
    if order is Order.STATE:
        key = min(key_of(each, order)[:-1] for each in frames)
    elif order is Order.REVIEWED:
        key = max(key_of(each, order)[:-1] for each in frames)
    worst = max(frames, key=_malignancy)
    return facts._replace(
        key=(*key, first.id),
        filters=filters,
        malignancy=_malignancy(worst),
        worst=worst.id,
        cine=cine,
    )


def _malignancy(entry: Entry) -> float:
    """That of an analyzed entry without a warning, -1 if it has none that counts."""
    assessment = found(entry)
    return -1.0 if assessment is None or assessment.warnings else assessment.malignancy


def _cine(frames: Sequence[Entry]) -> Cine:
    # A file can be there twice: each of its frames counts once.
    states = Counter({each.scan_id.frame: each.state for each in frames}.values())
    return Cine(
        states.total(),
        analyzed=states[EntryState.DONE],
        failed=states[EntryState.FAILED],
        canceled=states[EntryState.CANCELED],
        unfinished=sum(states[each] for each in UNFINISHED),
        has_verdict=any(each.review.verdict is not None for each in frames),
        has_note=any(each.review.note is not None for each in frames),
    )


def key_of(entry: Entry, order: Order) -> Key:
    """What to sort an entry by.

    Keys of different entries differ, because each ends with the entry's id, which grows with each
    new entry.
    """
    return (*_KEYS[order](entry), entry.id)


def _filters(entry: Entry) -> frozenset[Filter]:
    filters = {Filter.ALL}
    assessment = found(entry)
    if assessment is None:
        failed = entry.state is EntryState.FAILED
        filters.add(Filter.FAILED if failed else Filter.UNFINISHED)
    elif assessment.warnings:
        filters.add(Filter.WARNED)
    elif assessment.risk_label is RiskLabel.SUSPICIOUS:
        filters.add(Filter.SUSPICIOUS)
    if entry.review.verdict is None and not entry.is_unreadable:
        filters.add(Filter.UNREVIEWED)
    if entry.review.note is not None:
        filters.add(Filter.NOTED)
    return frozenset(filters)


def folder_of(entry: Entry) -> str:
    """Path of the folder that its file is in, empty if it was pasted."""
    return os.path.dirname(entry.scan_id.source)  # noqa: PTH120 a Path takes five times as long


def _by_lesions(entry: Entry) -> Key:
    assessment = found(entry)
    if assessment is None:
        return (_NOT_ANALYZED,)
    return (len(assessment.lesions), len(assessment.possible_lesions))


def _by_malignancy(entry: Entry) -> Key:
    assessment = found(entry)
    if assessment is None:
        return (_NOT_ANALYZED,)
    return (assessment.malignancy - assessment.operating_point.limit,)


def _time_of_verdict(entry: Entry) -> str:
    """Time of the verdict, '' without one."""
    verdict = entry.review.verdict
    return "" if verdict is None else verdict.signature.iso_time


def position_in_study(entry: Entry) -> Position:
    """What its header says of that; nothing until it has been read."""
    return position_of(None if entry.stored_scan is None else entry.stored_scan.blank.header)


def natural(name: str) -> Key:
    """Numbers in a name by their value, so that 'case 10' follows 'case 9'."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return tuple(int(part) if number % 2 else part for number, part in enumerate(parts))


_KEYS: Mapping[Order, Callable[[Entry], Key]] = {
    Order.OPENED: lambda _entry: (),
    Order.NAME: lambda entry: (natural(entry.name),),
    Order.FOLDER: lambda entry: (natural(folder_of(entry)), natural(entry.name)),
    Order.LESIONS: _by_lesions,
    Order.MALIGNANCY: _by_malignancy,
    # What remains to be done first, then the latest verdicts last.
    Order.REVIEWED: lambda entry: (_time_of_verdict(entry), natural(entry.name)),
    Order.SERIES: lambda entry: (*position_in_study(entry).by_series, natural(entry.name)),
    Order.SIDE: lambda entry: (*position_in_study(entry).by_side, natural(entry.name)),
    Order.STATE: lambda entry: (_URGENCY[entry.state], natural(entry.name)),
}
