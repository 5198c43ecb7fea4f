"""Who did something, and when."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self


@dataclass(frozen=True)
class Signature:
    """Name of a reader, '' if it is not known, and a time in UTC."""

    reader: str
    time: datetime

    def __post_init__(self) -> None:
        if self.time.utcoffset() != UTC.utcoffset(None):
            raise ValueError("the time of a Signature is in UTC")

    @classmethod
    def now(cls, reader: str) -> Self:
        """Sign at this moment, to the second."""
        return cls(reader.strip(), datetime.now(UTC).replace(microsecond=0))

    @property
    def iso_time(self) -> str:
        """The time as in ISO 8601: '2026-11-26T18:02:24+00:00'."""
        return self.time.isoformat(timespec="seconds")
