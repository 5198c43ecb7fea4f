"""The lines of results in memory: each is packed; a million of them take 2 GB, not 20."""

import json
import zlib
from collections.abc import Callable, Collection, Iterator
from typing import cast

from app.files.inputs import ResultKey
from app.files.lines import line_of
from app.files.records import ResultRecord, result_key

_FASTEST = 1


class KeptRecords(Collection[ResultRecord]):
    """Records by their Scan, in the order they were kept; each is made anew when it is asked for.

    Records are equal if their lines are, so none of them has a number that is not finite.
    """

    def __init__(self) -> None:
        self._lines: dict[ResultKey, bytes] = {}

    def keep(self, record: ResultRecord) -> bool:
        """Keep a record as the last one; say whether it replaces one about the same Scan.

        Raises ValueError if a number is not finite.
        """
        packed = _packed(record)
        key = result_key(record)
        replaces = self._lines.pop(key, None) is not None
        self._lines[key] = packed
        return replaces

    def get(self, key: ResultKey) -> ResultRecord | None:
        """Give the record of a Scan, None if there is none."""
        packed = self._lines.get(key)
        return None if packed is None else _unpacked(packed)

    @property
    def scans(self) -> Collection[ResultKey]:
        """The Scans that have a record, in order."""
        return self._lines.keys()

    def has_same(self, record: ResultRecord) -> bool:
        """Say whether this very record is kept."""
        return self._lines.get(result_key(record)) == _packed(record)

    def sort(self, place: Callable[[ResultKey], tuple[int, ...]]) -> None:
        """Put them in the order of ``place``; those of one place stay as they are."""
        self._lines = {key: self._lines[key] for key in sorted(self._lines, key=place)}

    def __contains__(self, key: object) -> bool:
        """Say whether a Scan has a record."""
        return key in self._lines

    def __iter__(self) -> Iterator[ResultRecord]:
        return map(_unpacked, self._lines.values())

    def __len__(self) -> int:
        return len(self._lines)


def _packed(record: ResultRecord) -> bytes:
    return zlib.compress(line_of(record), _FASTEST)


def _unpacked(packed: bytes) -> ResultRecord:
    return cast(ResultRecord, json.loads(zlib.decompress(packed)))
