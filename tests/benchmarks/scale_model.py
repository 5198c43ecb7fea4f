"""How long many studies take on several machines, and what they cost, from figures for one Scan."""

import math
from dataclasses import dataclass

HOUR_S = 3600


@dataclass(frozen=True)
class Need:
    """What one Scan needs on average: processor seconds, bytes read and written, files written."""

    seconds: float
    read: float
    written: float
    files: float


@dataclass(frozen=True)
class Place:
    """Where it runs. The rates are those of everything together, not of each machine.

    ``busy`` is the share of the time that processors work. ``bandwidth`` is that of the shared
    storage in bytes per second, ``rows`` the number of rows that the coordinator writes in one.
    """

    cores: int
    busy: float
    bandwidth: float
    rows: float

    def own_rate(self, need: Need, machines: int = 1) -> float:
        """Scans per second if only the processors limit it."""
        return machines * self.cores * self.busy / need.seconds

    def most(self, need: Need) -> tuple[float, str]:
        """Scans per second however many machines there are, and what is in the way."""
        storage = self.bandwidth / (need.read + need.written)
        return min((storage, "storage"), (self.rows, "coordinator"))

    def hours(self, need: Need, scans: int, machines: int) -> tuple[float, str]:
        """Hours for so many Scans, and what limits them: '' for the processors."""
        rate, limit = self.own_rate(need, machines), ""
        most, other = self.most(need)
        if most < rate:
            rate, limit = most, other
        return scans / rate / HOUR_S, limit

    def machines_at_limit(self, need: Need) -> int:
        """How many machines reach the limit; more of them are no faster."""
        return math.ceil(self.most(need)[0] / self.own_rate(need))
