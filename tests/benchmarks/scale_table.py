"""The tables of tests/benchmarks/scale.py: for a Scan, for a study, for many studies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markdown_lines import table
from scale_model import HOUR_S, Need, Place

STUDIES = (1_000, 10_000, 100_000, 1_000_000)
MACHINES = (1, 4, 16, 64)
TB, GB, MB, KB = 1e12, 1e9, 1e6, 1e3

Range = tuple[float, float]


@dataclass(frozen=True)
class Report:
    """``needs`` are those of a Scan by what is written, ``scans`` the number in a study.

    The prices are the lowest and the highest in dollars: of an hour of a core, and of keeping 1 GB
    for a month.
    """

    needs: Mapping[str, Need]
    place: Place
    scans: int
    core_hour: Range
    gb_month: Range

    def lines(self) -> Iterator[str]:
        """Lines of Markdown."""
        header = ("a Scan", "processor, s", "read, kB", "written, kB", "files")
        yield from table(header, (self._scan(level) for level in self.needs))
        yield ""
        header = (
            "processor, s",
            "read, MB",
            "written, MB",
            "computing, $",
            "a month of keeping, $",
        )
        name = f"a study of {self.scans} Scans"
        yield from table((name, *header), (self._study(level) for level in self.needs))
        yield ""
        more = ("core hours", "read and written, TB", "files", "computing, $")
        yield from table(
            (
                "studies",
                "what is written",
                *(f"{number} x {self.place.cores} cores" for number in MACHINES),
                *more,
                "a month of keeping, $",
            ),
            (self._studies(level, studies) for studies in STUDIES for level in self.needs),
        )
        yield ""
        yield from map(self._end, self.needs)

    def _scan(self, level: str) -> Iterator[str]:
        need = self.needs[level]
        yield level
        yield f"{need.seconds:.3f}"
        yield _short(need.read / KB)
        yield _short(need.written / KB)
        yield f"{need.files:.1f}"

    def _study(self, level: str) -> Iterator[str]:
        need = self.needs[level]
        yield level
        yield f"{need.seconds * self.scans:.2f}"
        yield _short(need.read * self.scans / MB)
        yield _short(need.written * self.scans / MB)
        yield from self._money(need, self.scans)

    def _studies(self, level: str, studies: int) -> Iterator[str]:
        need, scans = self.needs[level], studies * self.scans
        yield f"{studies:,}"
        yield level
        for machines in MACHINES:
            hours, limit = self.place.hours(need, scans, machines)
            yield f"{_time(hours)} ({limit})" if limit else _time(hours)
        yield _short(self._core_hours(need, scans))
        yield _short((need.read + need.written) * scans / TB)
        yield f"{need.files * scans:,.0f}"
        yield from self._money(need, scans)

    def _money(self, need: Need, scans: int) -> Iterator[str]:
        hours, size = self._core_hours(need, scans), (need.read + need.written) * scans / GB
        yield " to ".join(_short(hours * price) for price in self.core_hour)
        yield " to ".join(_short(size * price) for price in self.gb_month)

    def _core_hours(self, need: Need, scans: int) -> float:
        return need.seconds * scans / HOUR_S / self.place.busy

    def _end(self, level: str) -> str:
        need = self.needs[level]
        rate, limit = self.place.most(need)
        return (
            f"- {level}: {self.place.own_rate(need):.0f} Scans per second on one machine. "
            f"The {limit} takes {rate:.0f}, so more than {self.place.machines_at_limit(need)} "
            "machines are no faster."
        )


def _short(number: float) -> str:
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.2g}" if number >= 1e-3 else f"{number:.6f}".rstrip("0")


def _time(hours: float) -> str:
    for unit, length in (("days", 24), ("h", 1), ("min", 1 / 60)):
        if hours >= 1.5 * length:
            return f"{_short(hours / length)} {unit}"
    return f"{_short(hours * HOUR_S)} s"
